import {readFileSync} from 'node:fs';
import {createServer as createHttpServer} from 'node:http';
import {createServer} from 'node:https';
import {connect, type LookupFunction} from 'node:net';
import {setDefaultCACertificates} from 'node:tls';
import test, {type ExecutionContext} from 'ava';
import {fetchResource} from '../../../source/feeds/fetching/fetch-resource.js';
import {createFetchServices} from '../../../source/feeds/fetching/services.js';
import {Failure} from '../../../source/model/failure.js';
import {listen} from '../../_helpers/fault-server.js';

// The fixtures were made with openssl for these tests: an authority whose key is gone, and certificates of news.example signed by it.
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url));

setDefaultCACertificates([fixture('authority').toString()]);

const everyNameIsHere: LookupFunction = (_hostname, _options, callback) => {
	callback(null, [{address: '127.0.0.1', family: 4}]);
};

/** Starts a server with that certificate; its address under the name news.example. */
async function secureServer(t: ExecutionContext, certificate: string): Promise<string> {
	const server = createServer({key: fixture('server-key'), cert: fixture(certificate)}, (_request, response) => {
		response.end('<rss/>');
	});
	const origin = await listen(t, server);
	t.teardown(() => {
		server.closeAllConnections();
	});
	return origin.replace('http://127.0.0.1', 'https://news.example');
}

async function fetchFrom(t: ExecutionContext, url: string, proxyEnvironment: Record<string, string> = {}): Promise<Uint8Array> {
	const services = createFetchServices({proxyEnvironment, lookup: everyNameIsHere, isPublicAddress: () => true});
	t.teardown(services.close);
	const {body} = await fetchResource({url, purpose: 'feed'}, services);
	return body;
}

test('a sound certificate', async t => {
	const body = await fetchFrom(t, await secureServer(t, 'sound'));
	t.is(new TextDecoder().decode(body), '<rss/>');
});

const refused = test.macro(async (t, certificate: string, sentence: RegExp) => {
	const url = await secureServer(t, certificate);
	const failure = await t.throwsAsync(fetchFrom(t, url), {instanceOf: Failure});
	t.is(failure.kind, 'network');
	t.regex(failure.message, sentence);
});

test('an expired certificate is named', refused, 'expired', /^The certificate of news\.example:\d+ has expired\.$/v);
test('a certificate for another name is named', refused, 'other-name', /for another name\.$/v);
test('a self-signed certificate is named', refused, 'self-signed', /is self-signed\.$/v);

test('a move from https to http, for good as it says, is followed but not kept', async t => {
	const plain = await listen(t, createHttpServer((_request, response) => {
		response.end('<rss/>');
	}));
	const server = createServer({key: fixture('server-key'), cert: fixture('sound')}, (_request, response) => {
		response.writeHead(301, {location: `${plain.replace('127.0.0.1', 'news.example')}/feed`}).end();
	});
	const origin = await listen(t, server);
	const services = createFetchServices({proxyEnvironment: {}, lookup: everyNameIsHere, isPublicAddress: () => true});
	t.teardown(services.close);
	const {status, permanentUrl} = await fetchResource({url: origin.replace('http://127.0.0.1', 'https://news.example'), purpose: 'feed'}, services);
	t.is(status, 200);
	t.is(permanentUrl, undefined);
});

test('https goes through the proxy in a tunnel, with the certificate checked', async t => {
	const asked: string[] = [];
	const proxy = createHttpServer();
	proxy.on('connect', (request, client) => {
		asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
		const port = Number(request.url?.split(':', 2)[1]);
		const server = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection established\r\n\r\n');
			server.pipe(client).pipe(server);
		});
	});
	const address = await listen(t, proxy);
	const environment = {HTTPS_PROXY: address.replace('//', '//ann:secret@')};
	const url = await secureServer(t, 'sound');
	await fetchFrom(t, url, environment);
	t.deepEqual(asked, [`${url.replace('https://', '')} Basic YW5uOnNlY3JldA==`]);
	const failure = await t.throwsAsync(fetchFrom(t, await secureServer(t, 'expired'), environment), {instanceOf: Failure});
	t.regex(failure.message, /has expired/v);
});
