import {discoverFeeds, type FoundFeed} from '../feeds/discovery/discover-feeds.js';
import {isSameAddress} from '../feeds/discovery/same-address.js';
import {splitCredentials} from '../feeds/fetching/credentials.js';
import {Failure} from '../model/failure.js';
import {type Feed, type FeedSettings} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {refreshFeed} from './refresh-feed.js';
import {type RefreshServices} from './refresh-services.js';

export type AddContext = {library: Library; services: RefreshServices; signal?: AbortSignal; /** Keep the sample feeds when the first own one comes. */ keepSamples?: boolean};

/** What the user says about a new feed. */
export type FeedWishes = {tags?: readonly string[]; settings?: Partial<FeedSettings>};

/** What came of adding: the feed, its entries, and the failure of the first fetch if it failed. */
export type AddedFeed = {feed: Feed; added: number; failure?: Failure};

/** Feeds behind an address. `known` counts those left out because they are there already: what is left is then not what the address stands for. */
export type NewFeeds = {fresh: FoundFeed[]; known: number};

/** The feeds behind an address that the user typed, without those that are there already; a usage Failure when all are. */
export async function findNewFeeds(typed: string, {library, services, signal}: AddContext, {settings}: FeedWishes = {}): Promise<NewFeeds> {
	refuseKnown(library, [typed]);
	const {basicAuth, headers, userAgent} = settings ?? {};
	const found = await discoverFeeds(typed, {fetch: services.fetch, parse: services.parse, request: {basicAuth, headers, userAgent, signal}});
	const fresh = found.filter(({url}) => knownFeed(library, url) === undefined);
	if (fresh.length === 0) {
		refuseKnown(library, found.map(({url}) => url));
	}

	return {fresh, known: found.length - fresh.length};
}

/** Subscribes to a feed that was found, and fetches it at once. A failure of that fetch is returned; the feed stays. */
export async function addFoundFeed(found: FoundFeed, typedUrl: string, context: AddContext, wishes: FeedWishes = {}): Promise<AddedFeed> {
	refuseKnown(context.library, [found.url]);
	const {url} = splitCredentials(found.url);
	const typed = splitCredentials(typedUrl);
	// A password goes only to the site it was given for, not to a feed that its page names elsewhere; and it is not kept in the address.
	const basicAuth = new URL(url).origin === new URL(typed.url).origin ? typed.basicAuth : undefined;
	const settings = {...(basicAuth !== undefined && {basicAuth}), ...wishes.settings};
	const feed = context.library.addFeed({...wishes, url, typedUrl: typed.url, title: found.title, settings});
	return fetchAdded(feed, context, found.resource);
}

/** Subscribes to a command or a file of the user's own, unless it gives no feed. */
export async function addLocalFeed(source: {kind: 'exec' | 'file'; url: string}, context: AddContext, wishes: FeedWishes = {}): Promise<AddedFeed> {
	const added = await fetchAdded(context.library.addFeed({...source, ...wishes}), context);
	if (added.failure !== undefined) {
		context.library.removeFeed(added.feed.id);
		throw added.failure;
	}

	return added;
}

async function fetchAdded(feed: Feed, {library, services, signal, keepSamples}: AddContext, resource?: FoundFeed['resource']): Promise<AddedFeed> {
	if (!keepSamples) {
		library.removeSamples();
	}

	const outcome = await refreshFeed({feed, library, services, signal, answer: resource});
	return {
		feed: library.feed(feed.id) ?? feed,
		added: outcome.kind === 'fetched' ? outcome.added.length : 0,
		...(outcome.kind === 'failed' && {failure: outcome.failure}),
	};
}

function refuseKnown(library: Library, urls: readonly string[]): void {
	for (const url of urls) {
		const feed = knownFeed(library, url);
		if (feed !== undefined) {
			throw new Failure('usage', `You have this feed already: ${feed.title} (${feed.url}).`, {remedy: `Change it with: pullquote edit ${feed.id}`});
		}
	}
}

function knownFeed(library: Library, url: string): Feed | undefined {
	return library.feeds().find(feed => feed.kind === 'url' && (isSameAddress(feed.url, url) || isSameAddress(feed.health.movedFrom ?? feed.url, url)));
}
