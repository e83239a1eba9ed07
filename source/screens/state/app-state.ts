import {type Article, type Author} from '../../model/article.js';
import {type Entry, type Feed} from '../../model/feed.js';
import {type Marked, type SaidQuotation, type Selection} from '../../library/types.js';
import {type ScreenKind} from '../keys/commands.js';
import {type EditedLine} from './line-editor.js';
import {type Position} from './list.js';

export type Size = {columns: number; rows: number};

/** A row of the list of feeds: a query with its counts, and the feed or the tag when it is one. */
export type FeedRow = {label: string; query: string; unread: number; total: number; group: 'views' | 'tags' | 'feeds'; feed?: Feed};

export type FeedsScreen = {kind: 'feeds'; rows: readonly FeedRow[]; position: Position};

/** Headlines: `entries` is the part of the list that is loaded, `first` the index of its first one in the whole list. */
export type HeadlinesScreen = {
	kind: 'headlines';
	title: string;
	selection: Selection;
	entries: readonly Entry[];
	first: number;
	total: number;
	unread: number;
	position: Position;
	/** The highest entry id when the list was made: all read spares what arrived later. */
	upTo: number;
};

/** How the text of an article came, or why it did not. */
export type ArticleText = {status: 'loading'} | {status: 'ready'; article: Article} | {status: 'failed'; reason: string};

export type ArticleScreen = {
	kind: 'article';
	entry: Entry;
	text: ArticleText;
	/** The first line shown. */
	top: number;
	/** The index of the quotation that is selected. */
	quotation?: number;
	/** The words last looked for in this article, and the line where they were found. */
	sought?: string;
	foundLine?: number;
};

/** The quotations of one article, in the order the panel shows them. */
export type QuotationsScreen = {kind: 'quotations'; entry: Entry; article: Article; order: readonly number[]; position: Position};

/** Everything one person was quoted with. */
export type SpeakerScreen = {kind: 'speaker'; name: string; rows: readonly SaidQuotation[]; position: Position};

export type LinkRow = {label: string; url: string};

export type LinksScreen = {kind: 'links'; entry: Entry; rows: readonly LinkRow[]; position: Position; typed: string};

export type AuthorScreen = {kind: 'author'; entry: Entry; authors: readonly Author[]; rows: readonly Entry[]; position: Position};

/** A feed and how many entries a week it brings, of the last four. */
export type HealthRow = Feed & {perWeek: number};
export type HealthScreen = {kind: 'health'; rows: readonly HealthRow[]; position: Position};

/** The keys that work on a screen, and the names for rebinding; scrolled, not selected. */
export type HelpScreen = {kind: 'help'; about: ScreenKind; top: number};

export type Screen = FeedsScreen | HeadlinesScreen | ArticleScreen | QuotationsScreen | SpeakerScreen | LinksScreen | AuthorScreen | HealthScreen | HelpScreen;

export type ListScreen = Exclude<Screen, ArticleScreen | HelpScreen>;

export type PromptKind = 'search' | 'find' | 'command' | 'add-feed' | 'pipe';

export type Prompt = {kind: PromptKind; line: EditedLine; /** What is wrong with what was typed. */ error?: string};

export type MenuKind = 'theme' | 'sort' | 'remove-feed' | 'choose-feed';

export type MenuItem = {label: string; value: string};

/** A small dialog with a choice. `initial` is the index of the item selected first. */
export type Menu = {kind: MenuKind; title: string; items: readonly MenuItem[]; initial: number; /** What the choice is about: an id or an address. */ about?: string};

export type Message = {tone: 'note' | 'error'; text: string};

/** A refresh that is going on. */
export type Progress = {done: number; total: number; failed: number; added: number};

export type Appearance = {theme: string; measure: number};

/** Where a reader is in an article, whatever the width: the first words shown (their offset in the body) and how many lines down they stand; head and foot count by line. */
export type Place = {offset: number | undefined; lines: number};

/** Everything the screen shows, and nothing else does. The last screen of the stack is the one shown; the stack is never empty. */
export type AppState = {
	size: Size;
	/** Milliseconds since 1970, for "Today" and ages. */
	now: number;
	stack: readonly Screen[];
	prompt?: Prompt;
	menu?: Menu;
	message?: Message;
	progress?: Progress;
	/** What is waited for, as a sentence without an end. */
	waiting?: string;
	undo: readonly Marked[];
	appearance: Appearance;
	/** Where articles were left in this session, by entry. */
	places: ReadonlyMap<number, Place>;
};

/** The screen that is shown. */
export function currentScreen({stack}: AppState): Screen {
	const screen = stack.at(-1);
	if (!screen) {
		throw new Error('The stack of screens is empty.');
	}

	return screen;
}

/** The headlines from which the shown screen was reached, where there are some. */
export function headlinesBelow({stack}: AppState): HeadlinesScreen | undefined {
	return stack.findLast(screen => screen.kind === 'headlines');
}

/** The smallest window in which the screens can be read. */
export const smallest: Size = {columns: 40, rows: 12};

export function isTooSmall({columns, rows}: Size): boolean {
	return columns < smallest.columns || rows < smallest.rows;
}
