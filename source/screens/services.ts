import {type Article} from '../model/article.js';
import {type Feed, type SourceChoice} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {type Capabilities} from '../terminal/capabilities.js';
import {type OpenResult} from '../terminal/open-external.js';
import {type Theme} from '../render/theme.js';
import {type Progress} from './state/app-state.js';

/** What a refresh came to. */
export type RefreshOutcome = {added: number; failed: number; total: number; cancelled: boolean; /** The sentence of the first failure. */ firstError?: string};

/** A feed that was found behind an address the user typed. */
export type FeedChoice = {url: string; title: string};

/** The feeds to choose from, and whether the address stands for just one. */
export type FeedChoices = {choices: FeedChoice[]; isOnly: boolean};

/** Work that touches the network or takes long; done elsewhere, so that the screen never waits. Failures reject with a sentence. */
export type Work = {
	/** All due feeds, or those given; `force` asks those that are not due as well. */
	refresh: (options: {feeds?: readonly number[]; force: boolean; onProgress: (progress: Progress) => void}) => Promise<RefreshOutcome>;
	/** The article of an entry: stored, or fetched, extracted and stored. */
	article: (entryId: number, options: {source?: SourceChoice; again: boolean}) => Promise<Article>;
	/** The feeds behind an address. */
	discover: (url: string) => Promise<FeedChoices>;
	/** Subscribes and fetches; resolves to the feed. */
	add: (choice: FeedChoice, typedUrl: string) => Promise<Feed>;
};

/** How a piped program ended. */
export type PipeOutcome = {code: number | undefined; signal?: string};

/** Everything of the app that touches the world outside. Tests pass their own. */
export type Services = {
	library: Library;
	work: Work;
	/** Milliseconds since 1970, UTC. */
	now: () => number;
	capabilities: Capabilities;
	/** The theme of that name, the user's own ones included; the default for a name that is none. */
	theme: (name: string) => Theme;
	themeNames: () => readonly string[];
	saveSetting: (name: 'theme' | 'sort' | 'measure', value: string | number) => Promise<void>;
	open: (url: string) => Promise<OpenResult>;
	/** Puts a text on the user's clipboard; false when it is too long for the way there. */
	copy: (text: string) => boolean;
	/** Runs a command of the user's own with the text on its stdin, with the terminal in its hands; resolves when it ended. */
	pipe: (command: string, text: string) => Promise<PipeOutcome>;
	/** Stops the process until the shell continues it. */
	stop: () => Promise<void>;
	/** The article as plain text. */
	articleText: (article: Article) => Promise<string>;
};

