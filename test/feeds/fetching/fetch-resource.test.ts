import {Buffer} from 'node:buffer';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {fetchResource, requestResource} from '../../../source/feeds/fetching/fetch-resource.js';
import {type FetchedResource, type FetchRequest} from '../../../source/feeds/fetching/resource.js';
import {createFetchServices} from '../../../source/feeds/fetching/services.js';
import {Failure} from '../../../source/model/failure.js';
import {answer, faultServer, rawServer, redirect, type Handler} from '../../_helpers/fault-server.js';

const packers = {gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync, deflate: deflateSync};
const text = 'The ferry sails again. '.repeat(2000);
const twice = (body: Uint8Array) => brotliCompressSync(gzipSync(body));
const bomb = gzipSync(new Uint8Array(3_000_000));
const noProxies = {proxyEnvironment: {}};

/** Fetches a path of a server as if the user had typed its address. */
async function fetchTyped(t: ExecutionContext, url: string, request: Partial<FetchRequest> = {}): Promise<FetchedResource> {
	const services = createFetchServices(noProxies);
	t.teardown(services.close);
	return fetchResource({url, purpose: 'feed', typedUrls: [url], ...request}, services);
}

/** What the user is told of a fetch that fails. */
async function complaint(t: ExecutionContext, fetching: Promise<unknown>): Promise<string> {
	const failure = await t.throwsAsync(fetching, {instanceOf: Failure});
	t.regex(failure.message, /^[^\n]{10,400}\.$/v);
	return failure.message;
}

const decodes = test.macro(async (t, coding: string, pack: (body: Uint8Array) => Uint8Array) => {
	const body = pack(Buffer.from(text));
	const server = await faultServer(t, {'/feed': answer(body, {'content-encoding': coding})});
	const fetched = await fetchTyped(t, `${server.origin}/feed`);
	t.is(new TextDecoder().decode(fetched.body), text);
});

test('unpacks gzip', decodes, 'gzip', gzipSync);
test('unpacks br', decodes, 'br', brotliCompressSync);
test('unpacks zstd', decodes, 'zstd', zstdCompressSync);
test('unpacks deflate', decodes, 'deflate', deflateSync);
test('unpacks deflate without its header', decodes, 'Deflate', deflateRawSync);
test('unpacks two codings in their order', decodes, 'gzip, br', twice);

const refuses = test.macro(async (t, handler: Handler, sentence: RegExp, request: Partial<FetchRequest> = {}) => {
	const server = await faultServer(t, {'/feed': handler});
	t.regex(await complaint(t, fetchTyped(t, `${server.origin}/feed`, request)), sentence);
});

for (const [coding, pack] of Object.entries(packers)) {
	const body = pack(Buffer.from(text));
	test(`refuses ${coding} cut short`, refuses, answer(body.subarray(0, body.length / 2), {'content-encoding': coding}), /damaged or cut short/v);
}

test('refuses gzip that is damaged', refuses, answer(gzipSync(text).fill(7, 20, 30), {'content-encoding': 'gzip'}), /damaged/v);
test('refuses an unknown coding', refuses, answer(text, {'content-encoding': 'sdch'}), /coding that pullquote does not know \(sdch\)/v);
test('refuses three codings', refuses, answer(text, {'content-encoding': 'gzip, gzip, gzip'}), /packed 3 times/v);
test('refuses a bomb by its unpacked size', refuses, answer(bomb, {'content-encoding': 'gzip'}), /larger than 1 MB/v, {limits: {bytesDecoded: 1_048_576}});
test('refuses a body over the limit', refuses, answer(text), /larger than 1 KB/v, {limits: {bytesDecoded: 1024}});
test('names a 404', refuses, answer('', {}, 404), /does not exist \(HTTP 404\)/v);
test('names a 410', refuses, answer('', {}, 410), /gone for good \(HTTP 410\)/v);
test('names a 500', refuses, answer('', {}, 500), /server has a fault \(HTTP 500\)/v);
test('takes 304 for an error when nothing was asked conditionally', refuses, answer('', {}, 304), /not modified/v);
test('follows no file: address', refuses, redirect(302, 'file:///etc/passwd'), /redirects to a file: address/v);
test('follows no data: address', refuses, redirect(301, 'data:text/xml,<rss/>'), /redirects to a data: address/v);
test('names a redirect without a place', refuses, answer('', {}, 302), /without saying where/v);
test('ends a loop', refuses, redirect(302, '/feed'), /in a circle/v);

test('ends a chain that is too long', async t => {
	const hops = Array.from({length: 12}, (_, index) => [`/${index}`, redirect(302, `/${index + 1}`)] as const);
	const server = await faultServer(t, Object.fromEntries(hops));
	t.regex(await complaint(t, fetchTyped(t, `${server.origin}/0`)), /more than 10 times/v);
	t.is(server.requests.length, 11);
});

test('a trickling body ends with the total time', refuses, (_request, response) => {
	response.write('<rss>');
	const timer = setInterval(() => {
		response.write(' ');
	}, 20);
	response.once('close', () => {
		clearInterval(timer);
	});
}, /did not send everything within 0\.3 seconds/v, {limits: {fetchMs: 300}});

test('the total time covers all redirects', refuses, (request, response) => {
	const hop = Number(new URL(request.url ?? '', 'http://a').searchParams.get('hop') ?? 0);
	setTimeout(() => {
		response.writeHead(302, {location: `/feed?hop=${hop + 1}`}).end();
	}, 60);
}, /within 0\.3 seconds/v, {limits: {fetchMs: 300}});

const refusesRaw = test.macro(async (t, bytes: string, sentence: RegExp) => {
	const origin = await rawServer(t, socket => {
		socket.end(bytes);
	});
	t.regex(await complaint(t, fetchTyped(t, `${origin}/`)), sentence);
});

test('refuses a body shorter than announced', refusesRaw, 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>', /broke off/v);
test('refuses a chunk cut short', refusesRaw, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n<rss>', /broke off/v);
test('refuses a bad chunk size', refusesRaw, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss>', /not sound HTTP|broke off/v);
test('refuses two lengths', refusesRaw, 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n<rss>x', /not sound HTTP/v);
test('refuses what is not HTTP', refusesRaw, 'SSH-2.0-OpenSSH_9.2\r\n', /not sound HTTP/v);
test('refuses huge headers', refusesRaw, `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`, /headers that are too large/v);
test('names a connection closed without a word', refusesRaw, '', /broke off/v);

test('names a reset in the middle of the body', async t => {
	const origin = await rawServer(t, socket => {
		socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>', () => {
			socket.resetAndDestroy();
		});
	});
	t.regex(await complaint(t, fetchTyped(t, `${origin}/`)), /broke off/v);
});

test('names a refused connection', async t => {
	t.regex(await complaint(t, fetchTyped(t, 'http://127.0.0.1:1/')), /refused the connection/v);
});

test('names a server that does not speak TLS', async t => {
	const origin = await rawServer(t, socket => {
		socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
	});
	const address = origin.replace('http:', 'https:');
	t.regex(await complaint(t, fetchTyped(t, address)), /does not speak TLS/v);
});

test('refuses an address of another scheme as wrong use', async t => {
	const failure = await t.throwsAsync(fetchTyped(t, 'ftp://ftp.example/feed'), {instanceOf: Failure});
	t.is(failure.kind, 'usage');
});

test('says who asks, what it wants and nothing else', async t => {
	const server = await faultServer(t, {'/feed': answer(text)});
	await fetchTyped(t, `${server.origin}/feed?a=1`);
	const [request] = server.requests;
	t.like(request, {method: 'GET', url: '/feed?a=1'});
	t.deepEqual(Object.keys(request?.headers ?? {}).toSorted(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
	t.regex(request?.headers['user-agent'] ?? '', /^pullquote\/\S+ \(\+https:\/\/\S+\)$/v);
	t.regex(request?.headers.accept ?? '', /application\/rss\+xml/v);
	t.is(request?.headers['accept-encoding'], 'gzip, deflate, br, zstd');
});

const echoes = test.macro(async (t, etag: string) => {
	const origin = await rawServer(t, socket => {
		socket.end(Buffer.from(`HTTP/1.1 200 OK\r\nETag: ${etag}\r\nLast-Modified: yesterday, or so\r\nContent-Length: 1\r\n\r\n.`, 'latin1'));
	});
	const {headers} = await fetchTyped(t, `${origin}/`);
	const server = await faultServer(t, {'/feed': answer('', {}, 304)});
	const {status} = await fetchTyped(t, `${server.origin}/feed`, {validators: {etag: headers.etag, lastModified: headers['last-modified']}});
	t.is(status, 304);
	t.is(server.requests[0]?.headers['if-none-match'], etag);
	t.is(server.requests[0]?.headers['if-modified-since'], 'yesterday, or so');
});

test('sends a strong ETag back', echoes, '"abc"');
test('sends a weak ETag back', echoes, 'W/"abc"');
test('sends an unquoted ETag back', echoes, 'abc-1');
test('sends an ETag with high bytes back', echoes, '"\u00E4\u00FF"');

test('a permanent chain is told, a temporary one is not', async t => {
	const server = await faultServer(t, {
		'/old': redirect(301, '/older'), '/older': redirect(308, '/new'), '/new': answer(text),
		'/mixed': redirect(301, '/temporary'), '/temporary': redirect(302, '/new'),
	});
	const moved = await fetchTyped(t, `${server.origin}/old`);
	t.is(moved.permanentUrl, `${server.origin}/new`);
	const mixed = await fetchTyped(t, `${server.origin}/mixed`);
	t.is(mixed.url, `${server.origin}/new`);
	t.is(mixed.permanentUrl, undefined);
});

test('password and own headers stay with their origin', async t => {
	const other = await faultServer(t, {'/feed': answer(text)});
	const server = await faultServer(t, {'/out': redirect(302, `${other.origin}/feed`), '/in': redirect(302, '/end'), '/end': answer(text)});
	const own = {basicAuth: 'ann:secret', headers: {'X-Token': 'abc'}};
	await fetchTyped(t, `${server.origin}/out`, {...own, typedUrls: [server.origin, other.origin]});
	await fetchTyped(t, `${server.origin}/in`, own);
	t.is(server.requests[0]?.headers.authorization, `Basic ${Buffer.from('ann:secret').toString('base64')}`);
	t.is(server.requests[2]?.headers['x-token'], 'abc');
	t.is(other.requests[0]?.headers.authorization, undefined);
	t.is(other.requests[0]?.headers['x-token'], undefined);
});

test('a password in the address becomes basic auth and leaves the address', async t => {
	const server = await faultServer(t, {'/feed': answer(text)});
	const {url} = await fetchTyped(t, `${server.origin.replace('//', '//ann:pass%20word@')}/feed`);
	t.is(url, `${server.origin}/feed`);
	t.is(server.requests[0]?.headers.authorization, `Basic ${Buffer.from('ann:pass word').toString('base64')}`);
});

test('a private address that nobody typed is refused before a byte is sent', async t => {
	const secret = await faultServer(t, {'/feed': answer(text)});
	const server = await faultServer(t, {'/feed': redirect(302, `${secret.origin}/feed`), '/name': redirect(302, secret.origin.replace('127.0.0.1', 'localhost'))});
	t.regex(await complaint(t, fetchTyped(t, `${server.origin}/feed`)), /private address/v);
	t.regex(await complaint(t, fetchTyped(t, `${server.origin}/name`)), /private address/v);
	t.is(secret.requests.length, 0);
});

test('a public name that resolves to a private address is refused at the connection', async t => {
	const secret = await faultServer(t, {'/': answer(text)});
	const services = createFetchServices({
		...noProxies,
		lookup(_hostname, _options, callback) {
			callback(null, [{address: '127.0.0.1', family: 4}]);
		},
	});
	t.teardown(services.close);
	const url = secret.origin.replace('127.0.0.1', 'news.example');
	t.regex(await complaint(t, fetchResource({url, purpose: 'feed'}, services)), /private address/v);
	t.is(secret.requests.length, 0);
	const {status} = await fetchResource({url, purpose: 'feed', typedUrls: [url]}, services);
	t.is(status, 200, 'typed by the user it may be private');
	t.regex(await complaint(t, fetchResource({url, purpose: 'feed'}, services)), /private address/v, 'the kept connection is not lent out');
});

test('an address of IPv6 is asked', async t => {
	const server = await faultServer(t, {'/feed': answer(text)}, '::1');
	const {body} = await fetchTyped(t, `${server.origin}/feed`);
	t.is(body.length, text.length);
});

test('a page over its limit is cut, not refused', async t => {
	const server = await faultServer(t, {'/plain': answer(text), '/packed': answer(gzipSync(text), {'content-encoding': 'gzip'})});
	for (const path of ['/plain', '/packed']) {
		const page = await fetchTyped(t, server.origin + path, {purpose: 'page', limits: {bytesDecoded: 1000}});
		t.true(page.cut);
		t.is(page.body.length, 1000);
	}
});

test('cookies of the file go out for pages of their host only', async t => {
	const server = await faultServer(t, {'/page': answer(text)});
	const cookie = {domain: '127.0.0.1', includeSubdomains: false, path: '/', secure: false, expires: 0, name: 'session', value: 'abc'};
	const services = createFetchServices({...noProxies, pageCookies: [cookie, {...cookie, domain: 'other.example'}]});
	t.teardown(services.close);
	const request = {url: `${server.origin}/page`, typedUrls: [server.origin]};
	await fetchResource({...request, purpose: 'page'}, services);
	await fetchResource({...request, purpose: 'feed'}, services);
	t.is(server.requests[0]?.headers.cookie, 'session=abc');
	t.is(server.requests[1]?.headers.cookie, undefined);
});

test('a fetch can be called off', async t => {
	const controller = new AbortController();
	const server = await faultServer(t, {
		'/feed'() {
			controller.abort(new Failure('failed', 'The refresh was called off.'));
		},
	});
	t.is(await complaint(t, fetchTyped(t, `${server.origin}/feed`, {signal: controller.signal})), 'The refresh was called off.');
});

test('a kept connection that the server has closed is replaced without a word', async t => {
	let connections = 0;
	const origin = await rawServer(t, socket => {
		connections++;
		socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n.');
		socket.once('data', () => {
			socket.resetAndDestroy();
		});
	});
	const services = createFetchServices(noProxies);
	t.teardown(services.close);
	for (let round = 0; round < 2; round++) {
		await requestResource({url: `${origin}/`, purpose: 'feed', typedUrls: [origin]}, services);
	}

	t.is(connections, 2);
});

test('plain http goes through the proxy with its whole address, unless exempt', async t => {
	const proxy = await faultServer(t, {'http://news.example/feed': answer(text)});
	const environment = {http_proxy: proxy.origin.replace('//', '//ann:secret@'), NO_PROXY: 'localhost,127.0.0.0/8'};
	const services = createFetchServices({proxyEnvironment: environment});
	t.teardown(services.close);
	await fetchResource({url: 'http://news.example/feed', purpose: 'feed'}, services);
	t.is(proxy.requests[0]?.headers.host, 'news.example');
	t.is(proxy.requests[0]?.headers['proxy-authorization'], `Basic ${Buffer.from('ann:secret').toString('base64')}`);
	const direct = await faultServer(t, {'/feed': answer(text)});
	await fetchResource({url: `${direct.origin}/feed`, purpose: 'feed', typedUrls: [direct.origin]}, services);
	t.is(direct.requests[0]?.url, '/feed');
});

test('a connection that does not come about ends with the connect time', async t => {
	const services = createFetchServices({...noProxies, lookup: () => undefined});
	t.teardown(services.close);
	const fetching = fetchResource({url: 'http://news.example/feed', purpose: 'feed', limits: {connectMs: 50}}, services);
	t.regex(await complaint(t, fetching), /did not take the connection within 0\.05 seconds/v);
});
