import {writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {type AddressInfo} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {rss} from '../_helpers/parse.js';
import {runProgram} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const feed = rss('<title>Harbour</title><link>/</link><item><title>One \u001B[31m</title><link>one</link><guid>1</guid><pubDate>3 Mar 2026 09:15</pubDate><author>Ines Blum</author></item>');
const url = 'https://harbour.example/news/';
const item = {
	id: '1', title: 'One [31m', url: 'https://harbour.example/news/one', author: 'Ines Blum', authors: [{name: 'Ines Blum', url: null}], published: '2026-03-03T09:15:00.000Z',
	updated: null, content: null, summary: null, categories: [], enclosures: [],
};

function feedFile(t: ExecutionContext, content: string | Uint8Array = feed): {home: string; file: string} {
	const home = temporaryFolder(t);
	const file = path.join(home, 'feed.xml');
	writeFileSync(file, content);
	return {home, file};
}

test('a file as JSON, absent values as null', async t => {
	const {home, file} = feedFile(t);
	const {stdout, stderr, code} = await runProgram(['preview', file, '--url', url, '--format', 'json'], {home});
	t.deepEqual(JSON.parse(stdout), {title: 'Harbour', link: 'https://harbour.example/', items: [item]});
	t.is(stderr, '');
	t.is(code, 0);
});

test('stdin as text, without an escape code', async t => {
	const {stdout, code} = await runProgram(['preview', '-', '--url', url], {home: temporaryFolder(t), input: feed});
	t.is(stdout, 'Harbour\nhttps://harbour.example/\n1 item\n\nOne [31m\n    Tue 3 Mar 2026, 09:15 · Ines Blum\n    https://harbour.example/news/one\n');
	t.is(code, 0);
});

test('the charset of --content-type', async t => {
	const {home, file} = feedFile(t, Uint8Array.from([...new TextEncoder().encode('<rss><channel><title>'), 0xCF, 0xF0, 0xE8, ...new TextEncoder().encode('</title></channel></rss>')]));
	const {stdout} = await runProgram(['preview', file, '--content-type', 'text/xml; charset=windows-1251', '--format', 'json'], {home});
	t.like(JSON.parse(stdout), {title: 'При', items: []});
});

test('no feed: the error as JSON, a line on stderr, exit 5', async t => {
	const {stdout, stderr, code} = await runProgram(['preview', '-', '--format', 'json'], {home: temporaryFolder(t), input: '<html></html>'});
	t.deepEqual(Object.keys(JSON.parse(stdout) as object), ['error']);
	t.regex(stderr, /web page.*pullquote add/v);
	t.is(code, 5);
});

test('a missing file and a directory', async t => {
	const home = temporaryFolder(t);
	t.is((await runProgram(['preview', path.join(home, 'none.xml')], {home})).code, 3);
	t.is((await runProgram(['preview', home], {home})).code, 2);
	t.is((await runProgram(['preview'], {home})).code, 2);
});

test('the line mode answers every line in order, also those that fail', async t => {
	const {home, file} = feedFile(t);
	const page = path.join(home, 'page.html');
	writeFileSync(page, '<html></html>');
	const requests = [{path: file, url, content_type: null}, {path: page}, {path: path.join(home, 'none')}, {url}, {path: file, url}];
	const {stdout, code} = await runProgram(['preview', '--jsonl'], {home, input: [...requests.map(request => JSON.stringify(request)), 'no JSON'].join('\n')});
	const answers = stdout.trimEnd().split('\n').map(line => JSON.parse(line) as Record<string, unknown>);
	t.deepEqual(answers.map(answer => ('error' in answer ? 'error' : answer['title'])), ['Harbour', 'error', 'error', 'error', 'Harbour', 'error']);
	t.deepEqual(answers[0]?.['items'], [item]);
	t.is(code, 0);
});

test('a large feed is read in a thread of its own, also when it comes packed', async t => {
	const large = rss(`<title>Harbour</title>${`<item><title>One</title><description>${'calm sea '.repeat(50_000)}</description></item>`.repeat(20)}`);
	for (const content of [large, gzipSync(large)]) {
		const {home, file} = feedFile(t, content);
		const {stdout} = await runProgram(['preview', file, '--format', 'json'], {home});
		const {items} = JSON.parse(stdout) as {items: unknown[]};
		t.is(items.length, 20);
	}
});

test('a damaged packed feed is told as one', async t => {
	const {home, file} = feedFile(t, gzipSync(feed).subarray(0, 60));
	const {stderr, code} = await runProgram(['preview', file], {home});
	t.regex(stderr, /damaged gzip/v);
	t.is(code, 5);
});

test('an address the user typed, redirected', async t => {
	const server = createServer((request, response) => {
		if (request.url === '/old') {
			response.writeHead(301, {location: '/news/feed.xml'}).end();
		} else {
			response.writeHead(200, {'content-type': 'application/rss+xml'}).end(feed);
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	t.teardown(() => server.close());
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const {stdout, code} = await runProgram(['preview', `${origin}/old`, '--format', 'json'], {home: temporaryFolder(t)});
	t.like(JSON.parse(stdout), {title: 'Harbour', link: `${origin}/`, items: [{url: `${origin}/news/one`}]});
	t.is(code, 0);
});
