import test from 'ava';
import {refreshFeeds, type RefreshProgress} from '../../source/work/refresh.js';
import {answer, faultServer, redirect, smallFeed, type Handler} from '../_helpers/fault-server.js';
import {refreshBench} from '../_helpers/refresh-bench.js';

const hour = 3_600_000;
const xml = {'content-type': 'application/rss+xml'};

test('a first refresh stores entries and validators, the next asks with them and stores nothing', async t => {
	const {library, refresh, clock} = await refreshBench(t);
	const server = await faultServer(t, {
		'/feed'(request, response) {
			const isKnown = request.headers['if-none-match'] === 'W/"1"';
			response.writeHead(isKnown ? 304 : 200, {...xml, etag: 'W/"1"'}).end(isKnown ? undefined : smallFeed());
		},
	});
	const {id} = library.addFeed({url: `${server.origin}/feed`});
	t.like(await refresh(), {asked: 1, fetched: 1, added: 3, failed: 0});
	t.is(library.feed(id)?.health.etag, 'W/"1"');
	t.like(await refresh(), {asked: 0}, 'not yet due');
	t.like(await refresh({force: true}), {asked: 1, unchanged: 1, added: 0});
	clock.now += 9 * 24 * hour;
	t.like(await refresh(), {asked: 1, unchanged: 1}, 'the same bytes are no news');
	t.deepEqual(server.requests.map(({headers}) => headers['if-none-match']), [undefined, 'W/"1"', undefined], 'validators are left out about weekly');
	t.is(library.countEntries(), 3);
});

test('a body cut short leaves entries and validators as they were', async t => {
	const {library, refresh} = await refreshBench(t);
	let isBroken = false;
	const server = await faultServer(t, {
		'/feed'(_request, response) {
			const body = smallFeed();
			response.writeHead(200, {...xml, etag: isBroken ? '"2"' : '"1"', 'content-length': String(body.length)});
			response.write(isBroken ? body.slice(0, 500) : body, () => {
				response.destroy();
			});
		},
	});
	const {id} = library.addFeed({url: `${server.origin}/feed`});
	await refresh();
	isBroken = true;
	const {failures} = await refresh({force: true});
	t.regex(failures[0]?.message ?? '', /broke off/v);
	t.like(library.feed(id)?.health, {etag: '"1"', failures: 1, error: failures[0]?.message});
	t.is(library.countEntries(), 3);
});

test('an empty feed and one with other ids lose nothing', async t => {
	const {library, refresh} = await refreshBench(t);
	const bodies = [smallFeed(), smallFeed({items: 0}), smallFeed({base: 'https://other.example/'})];
	const server = await faultServer(t, {
		'/feed'(_request, response) {
			response.writeHead(200, xml).end(bodies.shift());
		},
	});
	library.addFeed({url: `${server.origin}/feed`});
	await refresh();
	t.like(await refresh({force: true}), {failed: 0, added: 0});
	t.is(library.countEntries(), 3);
	await refresh({force: true});
	t.is(library.countEntries(), 6);
});

type Move = {target: Handler; status: number; isKept: boolean};

const keepsAddress = test.macro(async (t, {target, status, isKept}: Move) => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/old': redirect(status, '/new'), '/new': target});
	const {id} = library.addFeed({url: `${server.origin}/old`});
	await refresh();
	const feed = library.feed(id);
	t.is(feed?.url, `${server.origin}/${isKept ? 'new' : 'old'}`);
	t.is(feed?.health.movedFrom, isKept ? `${server.origin}/old` : undefined);
});

const sound = answer(smallFeed(), xml);
const loginPage = answer('<!doctype html><title>Log in</title><form></form>', {'content-type': 'text/html'});

test('301 to a feed is kept', keepsAddress, {target: sound, status: 301, isKept: true});
test('308 to a feed is kept', keepsAddress, {target: sound, status: 308, isKept: true});
test('302 is not kept', keepsAddress, {target: sound, status: 302, isKept: false});
test('301 to 404 is not kept', keepsAddress, {target: answer('', {}, 404), status: 301, isKept: false});
test('301 to a login page is not kept', keepsAddress, {target: loginPage, status: 301, isKept: false});

test('a feed that moves to the address of another feed stays where it is', async t => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/old': redirect(301, '/new'), '/new': sound});
	const {id} = library.addFeed({url: `${server.origin}/old`});
	library.addFeed({url: `${server.origin}/new`});
	await refresh();
	t.like(library.feed(id), {url: `${server.origin}/old`});
	t.is(library.feed(id)?.health.movedFrom, undefined);
});

test('410 is never asked again until the user says so', async t => {
	const {library, refresh, clock} = await refreshBench(t);
	const server = await faultServer(t, {'/feed': answer('', {}, 410)});
	const {id} = library.addFeed({url: `${server.origin}/feed`});
	t.like(await refresh(), {failed: 1});
	clock.now += 30 * 24 * hour;
	t.like(await refresh({force: true}), {asked: 0});
	t.true(library.feed(id)?.health.gone);
});

test('Retry-After holds for the whole host, also against force', async t => {
	const {library, refresh, clock, services} = await refreshBench(t, {perHost: 1});
	const server = await faultServer(t, {'/busy': answer('', {'retry-after': '7200'}, 429), '/other': sound, '/third': sound});
	const {port} = new URL(server.origin);
	const add = (name: string, path: string) => library.addFeed({url: `http://${name}:${port}${path}`});
	const busy = add('news.example', '/busy');
	const other = add('news.example', '/other');
	add('weather.example', '/third');
	t.like(await refresh({feeds: [busy, other], services: {...services, random: () => 0}}), {failed: 1, waiting: 1});
	t.is(library.feed(other.id)?.health.notBefore, clock.now + (2 * hour));
	t.like(await refresh({force: true}), {asked: 1, fetched: 1}, 'the other host is asked');
	clock.now += 2 * hour;
	t.like(await refresh({feeds: library.feeds().filter(({id}) => id === other.id)}), {asked: 1, fetched: 1});
});

test('at most two at once to a host', async t => {
	const {library, refresh} = await refreshBench(t);
	let [now, most] = [0, 0];
	const server = await faultServer(t, {
		'/feed'(_request, response) {
			now++;
			most = Math.max(most, now);
			setTimeout(() => {
				now--;
				response.writeHead(200, xml).end(smallFeed());
			}, 20);
		},
	});
	for (let index = 0; index < 8; index++) {
		library.addFeed({url: `${server.origin}/feed?${index}`});
	}

	t.like(await refresh(), {fetched: 8});
	t.is(most, 2);
});

test('sixteen at once over all hosts', async t => {
	const {library, refresh} = await refreshBench(t, {slowMs: 600_000});
	const probe = await faultServer(t, {'/': answer('')});
	const held: Array<() => void> = [];
	let atOnce = 0;
	const answerAll = () => {
		for (const answerNow of held.splice(0)) {
			answerNow();
		}
	};

	const countAndAnswer = async () => {
		await fetch(probe.origin); // By its answer a seventeenth would have come.
		atOnce = held.length;
		answerAll();
	};

	const server = await faultServer(t, {
		'/feed'(_request, response) {
			held.push(() => {
				response.writeHead(200, xml).end(smallFeed());
			});
			if (held.length === 16) {
				void countAndAnswer();
			} else if (atOnce > 0) {
				answerAll();
			}
		},
	});
	for (let index = 0; index < 24; index++) {
		library.addFeed({url: `http://host${index}.example:${new URL(server.origin).port}/feed`});
	}

	t.like(await refresh(), {fetched: 24});
	t.is(atOnce, 16);
});

test('feeds are asked in shuffled order', async t => {
	const {library, refresh, services} = await refreshBench(t, {inAll: 1});
	const server = await faultServer(t, {'/feed': sound});
	for (let index = 0; index < 4; index++) {
		library.addFeed({url: `http://host${index}.example:${new URL(server.origin).port}/feed?${index}`});
	}

	const numbers = [0.3, 0.1, 0.4, 0.2];
	t.like(await refresh({services: {...services, random: () => numbers.shift() ?? 0}}), {fetched: 4});
	t.deepEqual(server.requests.map(({url}) => url), ['/feed?1', '/feed?3', '/feed?0', '/feed?2']);
});

const restsAlone = test.macro(async (t, host: string) => {
	const {library, refresh, services, clock} = await refreshBench(t, {perHost: 1});
	const server = await faultServer(t, {'/busy': answer('', {'retry-after': '7200'}, 503), '/other': sound});
	const add = (path: string) => library.addFeed({url: `http://${host}:${new URL(server.origin).port}${path}`});
	const [busy, other] = [add('/busy'), add('/other')];
	t.like(await refresh({feeds: [busy, other], services: {...services, random: () => 0}}), {failed: 1, fetched: 1, waiting: 0});
	t.is(library.feed(busy.id)?.health.notBefore, clock.now + (2 * hour));
	t.is(library.feed(other.id)?.health.notBefore, undefined);
});

test('Retry-After at an address without a name holds for its feed alone', restsAlone, '127.0.0.1');
test('Retry-After at a name of this network holds for its feed alone', restsAlone, 'nas.local');
test('Retry-After at a name without a dot holds for its feed alone', restsAlone, 'intranet');

test('hosts that never answer hold up nobody', async t => {
	const {library, refresh} = await refreshBench(t, {inAll: 2, slowMs: 30});
	const never: Handler = () => undefined;
	const server = await faultServer(t, {'/silent': never, '/good': sound});
	const {port} = new URL(server.origin);
	for (let index = 0; index < 6; index++) {
		library.addFeed({url: `http://silent${index}.example:${port}/silent`});
		library.addFeed({url: `http://good${index}.example:${port}/good`});
	}

	const controller = new AbortController();
	const good: RefreshProgress[] = [];
	const summary = await refresh({
		signal: controller.signal,
		onProgress(progress) {
			good.push(progress);
			if (good.length === 6) {
				controller.abort();
			}
		},
	});
	t.like(summary, {fetched: 6, isCancelled: true, failed: 0});
	t.true(library.feeds().every(({health}) => health.failures === 0), 'what was called off is no failure');
});

test('a feed that is no feed fails alone, with a sentence', async t => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/page': loginPage, '/good': sound});
	library.addFeed({url: `${server.origin}/page`});
	library.addFeed({url: `${server.origin}/good`});
	const {fetched, failures} = await refresh();
	t.is(fetched, 1);
	t.regex(failures[0]?.message ?? '', /^[A-Z].+\.$/v);
});

test('progress tells of every feed', async t => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/good': sound});
	library.addFeed({url: `${server.origin}/good`});
	library.addFeed({url: `${server.origin}/missing`});
	const told: RefreshProgress[] = [];
	await refresh({
		onProgress(progress) {
			told.push(progress);
		},
	});
	t.deepEqual(told.map(({done, total}) => `${done}/${total}`), ['1/2', '2/2']);
	t.deepEqual(told.map(({outcome}) => outcome.kind).toSorted(), ['failed', 'fetched']);
});

test('a command as feed, and a filter, run without a shell', async t => {
	const {library, refresh} = await refreshBench(t);
	const {id} = library.addFeed({kind: 'exec', url: 'echo "<rss><channel><title>$(id)</title></channel></rss>"'});
	library.editFeed(id, {settings: {filter: 'sed s/id/whoami/'}});
	t.like(await refresh(), {asked: 1, failed: 0});
	t.is(library.feed(id)?.title, '$(whoami)');
});

test('entries over the cap of a feed go after a refresh, and do not come back', async t => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/feed': answer(smallFeed({items: 9}), xml)});
	const {id} = library.addFeed({url: `${server.origin}/feed`, settings: {maxEntries: 4}});
	await refresh();
	t.is(library.feed(id)?.total, 4);
	library.storeHealth(id, {failures: 0, gone: false});
	t.like(await refresh(), {added: 0});
	t.is(library.feed(id)?.total, 4);
});

test('a name with an address of IPv6 alone, and one with both, are reached', async t => {
	const {library, services} = await refreshBench(t);
	const server = await faultServer(t, {'/feed': sound}, '::1');
	const fetch = {...services.fetch, lookup: ((_hostname, _options, callback) => {
		callback(null, [{address: '127.0.0.2', family: 4}, {address: '::1', family: 6}]);
	}) as typeof services.fetch.lookup};
	const url = `http://both.example:${new URL(server.origin).port}/feed`;
	library.addFeed({url});
	t.like(await refreshFeeds({library, services: {...services, fetch}}), {fetched: 1});
});

test('"not modified" to a first request is a failure, not an absence of news', async t => {
	const {library, refresh} = await refreshBench(t);
	const server = await faultServer(t, {'/feed': answer('', {etag: '"1"'}, 304)});
	const {id} = library.addFeed({url: `${server.origin}/feed`});
	t.like(await refresh(), {failed: 1, unchanged: 0});
	t.is(library.feed(id)?.health.etag, undefined);
});

test('a redirect to a private address fails the feed before a byte is sent there', async t => {
	const {library, refresh} = await refreshBench(t);
	const secret = await faultServer(t, {'/feed': sound}, '127.0.0.9');
	const server = await faultServer(t, {'/feed': redirect(301, `${secret.origin}/feed`)});
	library.addFeed({url: `${server.origin}/feed`});
	const {failures} = await refresh();
	t.regex(failures[0]?.message ?? '', /private address/v);
	t.is(secret.requests.length, 0);
});
