import {type LookupFunction} from 'node:net';
import {type ExecutionContext} from 'ava';
import {createFetchServices} from '../../source/feeds/fetching/services.js';
import {type Library} from '../../source/library/types.js';
import {refreshFeeds, type RefreshRequest, type RefreshSummary} from '../../source/work/refresh.js';
import {createParsePool} from '../../source/work/parse-pool.js';
import {createRefreshServices, type RefreshServices} from '../../source/work/refresh-services.js';
import {temporaryLibrary} from './temporary-library.js';

export type RefreshBench = {library: Library; services: RefreshServices; clock: {now: number}; refresh: (request?: Partial<RefreshRequest>) => Promise<RefreshSummary>};

/** One for all tests of a file; from source its threads take seconds to start, so no deadline may hang on it. */
const pool = createParsePool({deadlineMs: 120_000});

/** Every name of the internet is this machine, and 127.0.0.1 counts as public. */
const everyNameIsHere: LookupFunction = (_hostname, _options, callback) => {
	callback(null, [{address: '127.0.0.1', family: 4}]);
};

/** A library, a clock and refresh services that go with the test. */
export async function refreshBench(t: ExecutionContext, politeness: Partial<RefreshServices['politeness']> = {}): Promise<RefreshBench> {
	const clock = {now: Date.UTC(2026, 10, 22, 13)};
	const now = () => clock.now;
	const library = temporaryLibrary(t, now);
	const isPublicAddress = (address: string) => address === '127.0.0.1';
	const created = createRefreshServices(createFetchServices({now, proxyEnvironment: {}, lookup: everyNameIsHere, isPublicAddress}));
	const services = {...created, parse: pool.parse, politeness: {...created.politeness, ...politeness}};
	t.teardown(services.close);
	return {library, services, clock, refresh: async request => refreshFeeds({library, services, ...request})};
}
