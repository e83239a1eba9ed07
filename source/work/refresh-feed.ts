import {hash} from 'node:crypto';
import {isOffline} from '../feeds/fetching/failures.js';
import {healthAfterAnswer, healthAfterFailure} from '../feeds/schedule/schedule.js';
import {Failure} from '../model/failure.js';
import {type Feed} from '../model/feed.js';
import {version} from '../model/program.js';
import {type Library} from '../library/types.js';
import {type RefreshServices} from './refresh-services.js';
import {readSource, type SourceAnswer} from './read-source.js';

export type FeedOutcome =
	| {kind: 'fetched'; added: number[]; updated: number[]}
	| {kind: 'unchanged'}
	/** Not asked: its server wants to be left alone until `notBefore`. */
	| {kind: 'waiting'; notBefore: number}
	| {kind: 'failed'; failure: Failure; notBefore?: number}
	| {kind: 'cancelled'};

export type FeedRefresh = {
	feed: Feed;
	library: Library;
	services: RefreshServices;
	signal?: AbortSignal;
	/** An answer that came just now; the source is not asked again. */
	answer?: SourceAnswer;
};

/**
Asks one feed and stores what came. Never rejects: a failure is stored with the feed and returned. Entries, validators and a new address are
stored in one transaction, and only after a body that came whole and was a feed.
*/
export async function refreshFeed(refresh: FeedRefresh): Promise<FeedOutcome> {
	let {answer} = refresh;
	try {
		answer ??= await readSource(refresh.feed, {fetch: refresh.services.fetch, signal: refresh.signal});
		return answer.failure === undefined ? await storeAnswer(refresh, answer) : storeFailure(refresh, answer.failure, answer);
	} catch (error) {
		return refresh.signal?.aborted ? {kind: 'cancelled'} : storeFailure(refresh, error, answer);
	}
}

async function storeAnswer({feed, library, services, signal}: FeedRefresh, answer: SourceAnswer): Promise<FeedOutcome> {
	const {status, headers, body} = answer;
	const timing = {now: services.fetch.now(), intervalMinutes: feed.settings.intervalMinutes};
	const bodyDigest = status === 304 ? undefined : digest(body, feed);
	if (bodyDigest === undefined || bodyDigest === feed.health.bodyDigest) {
		library.storeHealth(feed.id, healthAfterAnswer(feed.health, {status, headers, bodyDigest, hasBody: bodyDigest !== undefined}, timing));
		return {kind: 'unchanged'};
	}

	const parsed = await services.parse(body, {url: feed.kind === 'url' ? answer.url : feed.url, contentType: headers['content-type']});
	signal?.throwIfAborted();
	const moved = newAddress(library, feed, answer);
	const health = {
		...healthAfterAnswer(feed.health, {status, headers, feed: parsed, bodyDigest, hasBody: true}, timing),
		...(moved !== undefined && {movedFrom: feed.url}),
	};
	return {kind: 'fetched', ...library.storeFetch(feed.id, {feed: parsed, health, url: moved})};
}

/** The address after a permanent redirect, unless another feed has it already. */
function newAddress(library: Library, feed: Feed, {permanentUrl}: SourceAnswer): string | undefined {
	return permanentUrl === undefined || library.feeds().some(({id, url}) => id !== feed.id && url === permanentUrl) ? undefined : permanentUrl;
}

function storeFailure({feed, library, services}: FeedRefresh, error: unknown, answer: SourceAnswer | undefined): FeedOutcome {
	const failure = error instanceof Failure ? error : new Failure('failed', `Something broke: ${error instanceof Error ? error.message : String(error)}.`, {cause: error});
	const health = healthAfterFailure(feed.health, {
		message: failure.message, status: answer?.status, headers: answer?.headers, isOffline: isOffline(failure),
	}, services.fetch.now());
	try {
		library.storeHealth(feed.id, health);
	} catch {
		return {kind: 'failed', failure}; // The library cannot be written; the failure itself is what the user needs to hear.
	}

	return {kind: 'failed', failure, ...(health.notBefore !== feed.health.notBefore && {notBefore: health.notBefore})};
}

// A newer pullquote may read the same bytes better, and another filter or address gives them another meaning.
function digest(body: Uint8Array, {url}: Feed): string {
	return hash('sha1', `${version} ${url} ${hash('sha1', body, 'base64')}`, 'base64');
}
