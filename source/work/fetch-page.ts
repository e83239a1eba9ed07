import {type FetchedResource, type FetchServices} from '../feeds/fetching/resource.js';
import {fetchResource} from '../feeds/fetching/fetch-resource.js';

/** Fetches pages for reading. */
export type PageFetcher = (page: {url: string; typedUrls?: readonly string[]; signal?: AbortSignal}) => Promise<FetchedResource>;

const keptPages = 12;

/** One page at a time from each host; the last pages are kept and asked again only conditionally. */
export function createPageFetcher(services: FetchServices): PageFetcher {
	const turns = new Map<string, Promise<unknown>>();
	const pages = new Map<string, FetchedResource>();
	return async page => {
		const host = URL.canParse(page.url) ? new URL(page.url).hostname : page.url;
		const fetching = afterTurn(turns.get(host), async () => fetchAgain(page, {services, pages}));
		const turn = fetching.catch(() => undefined);
		turns.set(host, turn);
		try {
			return await fetching;
		} finally {
			if (turns.get(host) === turn) {
				turns.delete(host);
			}
		}
	};
}

async function afterTurn<Result>(turn: Promise<unknown> | undefined, run: () => Promise<Result>): Promise<Result> {
	await turn;
	return run();
}

type Kept = {services: FetchServices; pages: Map<string, FetchedResource>};

async function fetchAgain({url, typedUrls, signal}: Parameters<PageFetcher>[0], {services, pages}: Kept): Promise<FetchedResource> {
	const known = pages.get(url);
	const validators = known === undefined ? undefined : {etag: known.headers.etag, lastModified: known.headers['last-modified']};
	const answer = await fetchResource({url, purpose: 'page', typedUrls, signal, validators}, services);
	const page = answer.status === 304 && known !== undefined ? known : answer;
	pages.delete(url);
	pages.set(url, page);
	const [oldest] = pages.keys();
	if (pages.size > keptPages && oldest !== undefined) {
		pages.delete(oldest);
	}

	return page;
}
