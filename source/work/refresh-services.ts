import {type FetchServices} from '../feeds/fetching/resource.js';
import {limits} from '../model/limits.js';
import {createParsePool, type ParseFeed} from './parse-pool.js';
import {type Politeness} from './polite-queue.js';

/** What a refresh needs of the outside world. */
export type RefreshServices = {
	fetch: FetchServices;
	parse: ParseFeed;
	politeness: Politeness;
	/** A number from 0 up to 1, for the order over hosts. */
	random: () => number;
	/** Lets the parsing threads and the kept connections go. */
	close: () => Promise<void>;
};

/** The services of a refresh over the fetcher's. */
export function createRefreshServices(fetch: FetchServices): RefreshServices {
	const pool = createParsePool();
	return {
		fetch,
		parse: pool.parse,
		politeness: {perHost: limits.requestsPerHost, inAll: limits.requestsInAll, slowMs: limits.slowRequestMs, slow: limits.slowRequests},
		random: Math.random,
		async close() {
			fetch.close();
			await pool.close();
		},
	};
}
