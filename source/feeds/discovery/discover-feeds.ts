import {Failure} from '../../model/failure.js';
import {type ParsedFeed} from '../../model/feed.js';
import {cleanLine} from '../../text/clean.js';
import {decodeText} from '../../text/decode.js';
import {fetchResource} from '../fetching/fetch-resource.js';
import {type FetchedResource, type FetchRequest, type FetchServices} from '../fetching/resource.js';
import {feedsInPage, type NamedFeed} from './feeds-in-page.js';
import {isSameAddress} from './same-address.js';
import {candidatesBySite, podcastLookup, youtubeFeedInPage, type Candidate} from './site-rules.js';

/** A feed found behind an address. `resource` is its answer where it was asked already, so that nobody asks again. */
export type FoundFeed = {url: string; title: string; resource?: FetchedResource};

export type DiscoveryServices = {
	fetch: FetchServices;
	parse: (bytes: Uint8Array, origin: {url?: string; contentType?: string}) => Promise<ParsedFeed>;
	/** What the user set for the feed: password, headers, user agent. */
	request?: Pick<FetchRequest, 'basicAuth' | 'headers' | 'userAgent' | 'signal'>;
};

/** Where sites keep a feed that no page of theirs names, the most usual first. */
const commonPaths = ['feed', 'rss', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json', 'feed.atom'];

/**
The feeds behind an address that the user typed: itself when it is one, else those its page names, else what its site is known for, else what
stands at the usual places. Never empty: a page without a feed is an unreadable Failure.
*/
export async function discoverFeeds(typed: string, services: DiscoveryServices): Promise<FoundFeed[]> {
	if (!URL.canParse(typed) || !/^https?:/iv.test(typed)) {
		throw new Failure('usage', `"${cleanLine(typed)}" is no address of a feed or page.`, {remedy: 'Give one that begins with http:// or https://.'});
	}

	const url = new URL(typed);
	const bySite = candidatesBySite(url);
	const known = bySite.filter(({isSure}) => isSure);
	if (known.length > 0) {
		return known.map(({url: address, title}) => ({url: address, title}));
	}

	const podcast = podcastLookup(url);
	const asked = await ask(podcast ?? typed, typed, services);
	if (asked.feed !== undefined) {
		return [asked.feed];
	}

	const page = decodeText(asked.resource.body, {contentType: asked.resource.headers['content-type'], kind: 'html'});
	const found = podcast === undefined ? await inPage({page, asked: asked.resource, bySite, typed, services}) : inLookup(page);
	if (found.length === 0) {
		throw new Failure('unreadable', `${cleanLine(typed)} names no feed, and there is none at the usual places.`, {remedy: 'Look for the feed\'s own address on the site.'});
	}

	return found;
}

type Asked = {resource: FetchedResource; feed?: FoundFeed};

async function ask(url: string, typed: string, {fetch, parse, request}: DiscoveryServices): Promise<Asked> {
	const resource = await fetchResource({...request, url, purpose: 'feed', typedUrls: [typed]}, fetch);
	try {
		// Parsing in another thread takes the bytes away, and they are wanted again.
		const {title} = await parse(Uint8Array.from(resource.body), {url: resource.url, contentType: resource.headers['content-type']});
		return {resource, feed: {url: resource.permanentUrl ?? url, title: title ?? resource.url, resource}};
	} catch (error) {
		if (error instanceof Failure && error.kind === 'unreadable') {
			return {resource};
		}

		throw error;
	}
}

type Page = {page: string; asked: FetchedResource; bySite: Candidate[]; typed: string; services: DiscoveryServices};

async function inPage({page, asked, bySite, typed, services}: Page): Promise<FoundFeed[]> {
	const address = new URL(asked.url);
	const named = feedsInPage(page, asked.url);
	const stated = withoutDoubles([...named.stated, ...youtubeFeedInPage(address, page)]);
	if (stated.length > 0) {
		return stated;
	}

	const known = withoutDoubles(candidatesBySite(address).filter(({isSure}) => isSure));
	const guesses = [...bySite.map(({url}) => url), ...named.guessed.map(({url}) => url).slice(0, 4), ...usualPlaces(address)];
	return known.length > 0 ? known : firstThatIsFeed(guesses, typed, services);
}

function withoutDoubles(feeds: readonly NamedFeed[]): FoundFeed[] {
	return feeds
		.filter((feed, index) => feeds.findIndex(other => isSameAddress(feed.url, other.url)) === index)
		.map(({url, title}) => ({url, title}));
}

function usualPlaces({pathname, origin}: URL): string[] {
	const segments = pathname.split('/').filter(segment => segment !== '');
	const folders = segments.at(-1)?.includes('.') ? segments.slice(0, -1) : segments;
	const bases = new Set([`${origin}/${folders.map(folder => `${folder}/`).join('')}`, `${origin}/`]);
	return [...bases].flatMap(base => commonPaths.map(path => base + path));
}

// One after the other, because all of them are on one host.
async function firstThatIsFeed(addresses: readonly string[], typed: string, services: DiscoveryServices): Promise<FoundFeed[]> {
	for (const address of new Set(addresses)) {
		try {
			const {feed} = await ask(address, typed, services);
			if (feed !== undefined) {
				return [feed];
			}
		} catch (error) {
			services.request?.signal?.throwIfAborted();
			if (!(error instanceof Failure)) {
				throw error;
			}
		}
	}

	return [];
}

function inLookup(json: string): FoundFeed[] {
	try {
		const {results} = JSON.parse(json) as {results?: Array<{feedUrl?: unknown; collectionName?: unknown}>};
		return (results ?? []).flatMap(({feedUrl, collectionName}) => typeof feedUrl === 'string' && /^https?:\/\//iv.test(feedUrl) && URL.canParse(feedUrl)
			? [{url: new URL(feedUrl).href, title: typeof collectionName === 'string' ? cleanLine(collectionName).slice(0, 200) : 'Podcast'}]
			: []);
	} catch {
		return [];
	}
}
