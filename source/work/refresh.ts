import {isLocalName, literalAddress} from '../feeds/fetching/addresses.js';
import {Failure} from '../model/failure.js';
import {type Feed} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {runPolitely} from './polite-queue.js';
import {refreshFeed, type FeedOutcome} from './refresh-feed.js';
import {type RefreshServices} from './refresh-services.js';
import {tidy} from './tidy.js';

export type RefreshRequest = {
	library: Library;
	services: RefreshServices;
	/** The feeds to ask; without them all that are due (with `force` all, but never one whose server asked to be left alone). */
	feeds?: readonly Feed[];
	force?: boolean;
	signal?: AbortSignal;
	onProgress?: (progress: RefreshProgress) => void;
};

/** After each feed: what became of it, and how far the whole is. */
export type RefreshProgress = {feed: Feed; outcome: FeedOutcome; done: number; total: number};

export type RefreshSummary = {
	asked: number;
	/** Feeds with a new body, feeds without news, failed ones, and those whose server wants to be left alone. */
	fetched: number;
	unchanged: number;
	failed: number;
	waiting: number;
	/** Entries. */
	added: number;
	updated: number;
	failures: Array<{feed: Feed; message: string; remedy?: string}>;
	isCancelled: boolean;
};

/**
Asks feeds in parallel over their hosts, in shuffled order, and stores what comes, feed by feed, each in one transaction: the library is sound
whenever this is killed. One feed's failure stops and delays no other.
*/
export async function refreshFeeds(request: RefreshRequest): Promise<RefreshSummary> {
	const {library, services, signal} = request;
	if (library.readOnly) {
		throw new Failure('failed', `The library at ${library.path} cannot be written, so nothing can be fetched into it.`, {remedy: library.notice});
	}

	const feeds = request.feeds ?? library.dueFeeds({now: services.fetch.now(), force: request.force});
	const summary: RefreshSummary = {asked: 0, fetched: 0, unchanged: 0, failed: 0, waiting: 0, added: 0, updated: 0, failures: [], isCancelled: false};
	const resting = new Map<string, number>();
	let done = 0;
	await runPolitely({
		jobs: shuffled(feeds, services.random),
		hostOf: hostKey,
		politeness: services.politeness,
		signal,
		async run(feed) {
			const outcome = await refreshUnlessResting({feed, library, services, signal}, resting);
			count(summary, feed, outcome);
			done++;
			request.onProgress?.({feed, outcome, done, total: feeds.length});
		},
	});
	await tidy(library, signal);
	expire(library, signal);
	return {...summary, isCancelled: signal?.aborted ?? false};
}

/** Lets go, in small slices, what is past its time: entries over a feed's cap, and those of feeds removed long ago. */
function expire(library: Library, signal: AbortSignal | undefined): void {
	for (let slice = 0; slice < mostSlices && !signal?.aborted; slice++) {
		if (library.prune() === 0) {
			return;
		}
	}
}

const mostSlices = 50;

async function refreshUnlessResting(refresh: {feed: Feed; library: Library; services: RefreshServices; signal?: AbortSignal}, resting: Map<string, number>): Promise<FeedOutcome> {
	const {feed, library, services} = refresh;
	const host = hostKey(feed);
	const notBefore = Math.max(resting.get(host) ?? 0, feed.health.notBefore ?? 0);
	if (notBefore > services.fetch.now()) {
		return {kind: 'waiting', notBefore};
	}

	const outcome = await refreshFeed(refresh);
	if (outcome.kind === 'failed' && outcome.notBefore !== undefined && isSharedHost(feed)) {
		resting.set(host, outcome.notBefore);
		restHost(library, host, outcome.notBefore);
	}

	return outcome;
}

/** A public name asks for rest as a whole; behind a private one, many servers with nothing in common may stand. */
function isSharedHost({kind, url}: Feed): boolean {
	if (kind !== 'url') {
		return false;
	}

	const address = new URL(url);
	const {hostname} = address;
	return literalAddress(address) === undefined && !isLocalName(hostname) && hostname.includes('.') && !/\.(?:local|lan|internal|home\.arpa)$/v.test(hostname);
}

function restHost(library: Library, host: string, notBefore: number): void {
	for (const other of library.feeds()) {
		if (hostKey(other) === host && (other.health.notBefore ?? 0) < notBefore) {
			library.storeHealth(other.id, {...other.health, notBefore});
		}
	}
}

/** What politeness counts by: the host of an address; each command and file stands for itself. */
function hostKey({kind, url}: Feed): string {
	return kind === 'url' && URL.canParse(url) ? new URL(url).hostname : `${kind} ${url}`;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	return items.map(item => ({item, order: random()})).toSorted((one, other) => one.order - other.order).map(({item}) => item);
}

function count(summary: RefreshSummary, feed: Feed, outcome: FeedOutcome): void {
	if (outcome.kind === 'cancelled') {
		return;
	}

	summary[outcome.kind]++;
	summary.asked += outcome.kind === 'waiting' ? 0 : 1;
	if (outcome.kind === 'fetched') {
		summary.added += outcome.added.length;
		summary.updated += outcome.updated.length;
	} else if (outcome.kind === 'failed') {
		const {message, remedy} = outcome.failure;
		summary.failures.push({feed, message, remedy});
	}
}
