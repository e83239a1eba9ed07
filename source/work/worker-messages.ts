import {type ReadOptions} from '../article/read-article.js';
import {type Article} from '../model/article.js';
import {type FailureKind} from '../model/failure.js';
import {type ParsedFeed} from '../model/feed.js';

// Types only: what a thread says must not load what another thread does.

/** What a worker thread is for: `parse` turns bytes into feeds, `extract` pages into articles, `jobs` does the work of the app with a library of its own. */
export type WorkerRole = 'parse' | 'extract' | 'jobs';

/** A failure as it goes between threads, where errors lose their type. */
export type PackedFailure = {kind: FailureKind; message: string; remedy?: string};

/** What relative addresses resolve against, and the Content-Type header for its charset. */
export type FeedOrigin = {url?: string; contentType?: string};

export type ParseTask = {bytes: Uint8Array; origin: FeedOrigin};
export type ParseAnswer = {feed: ParsedFeed} | {failure: PackedFailure};

export type ExtractTask = {content: string; options: ReadOptions};
export type ExtractAnswer = {article: Article} | {failure: PackedFailure};
