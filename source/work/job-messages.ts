import {type Article} from '../model/article.js';
import {type Feed, type SourceChoice} from '../model/feed.js';
import {type PackedFailure} from './worker-messages.js';

// Types only: the app's side and the worker's side agree here.

/** Where the worker finds things. The rest of the environment (proxies) it shares with the process. */
export type WorkPlace = {
	/** The folder of the library. */
	home: string;
	/** The user's cookie file for pages; empty for none. */
	cookieFile: string;
	/** Where the text of entries comes from, for feeds without a setting of their own. */
	source: SourceChoice;
	/** Keep the sample feeds when the first own one comes. */
	keepSamples: boolean;
};

export type WorkProgress = {done: number; total: number; failed: number; added: number};

export type RefreshReport = {added: number; failed: number; total: number; cancelled: boolean; /** The first failure as a sentence with its feed. */ firstError?: string};

/** A feed that was found behind an address. */
export type FeedChoice = {url: string; title: string};

/** The feeds to choose from, and whether the address stands for just one: then there is nothing to choose. */
export type FeedChoices = {choices: FeedChoice[]; isOnly: boolean};

/** Each job with what it takes, reports on the way, and gives. */
export type Jobs = {
	refresh: {takes: {feeds?: readonly number[]; force: boolean}; reports: WorkProgress; gives: RefreshReport};
	/** The article of an entry, stored or extracted now. */
	article: {takes: {entryId: number; choice?: SourceChoice; again: boolean}; reports: never; gives: Article};
	discover: {takes: {url: string}; reports: never; gives: FeedChoices};
	add: {takes: {found: FeedChoice; typedUrl: string}; reports: never; gives: Feed};
};

export type JobName = keyof Jobs;

/** To the worker. */
export type JobRequest = {[Name in JobName]: {kind: 'job'; id: number; name: Name; takes: Jobs[Name]['takes']}}[JobName] | {kind: 'cancel'; id: number} | {kind: 'close'};

/** From the worker. */
export type JobAnswer =
	| {kind: 'progress'; id: number; progress: WorkProgress}
	| {kind: 'done'; id: number; result: unknown}
	| {kind: 'failed'; id: number; failure: PackedFailure};
