import test, {type ExecutionContext} from 'ava';
import {bodyText} from '../../source/model/body-text.js';
import {Failure} from '../../source/model/failure.js';
import {type SourceChoice} from '../../source/model/feed.js';
import {createArticleReader} from '../../source/work/article-reader.js';
import {readEntry} from '../../source/work/read-entry.js';
import {answer, faultServer, type FaultServer, type Handler} from '../_helpers/fault-server.js';
import {refreshBench, type RefreshBench} from '../_helpers/refresh-bench.js';

const html = {'content-type': 'text/html; charset=utf-8'};
const long = Array.from({length: 8}, (_, index) => `<p>The council met for the ${index}th time on Friday, and the ferry to the islands was once more the matter that took `
	+ 'the longest, because the old pier has to be closed for the winter and nobody knows where the boats are to land.</p>').join('');
const page = answer(`<!doctype html><html><head><title>Ferry stays</title></head><body><nav>Home</nav><article><h1>Ferry stays</h1>${long}<p>“The ferry stays,” said Ann Lee.</p></article></body></html>`, html);

type Bench = RefreshBench & {server: FaultServer; read: (choice?: SourceChoice, again?: boolean) => ReturnType<typeof readEntry>};

/** A library with one entry, whose feed gives this text and whose page answers so. */
async function withEntry(t: ExecutionContext, content: string | undefined, handler: Handler): Promise<Bench> {
	const bench = await refreshBench(t);
	const server = await faultServer(t, {'/page': handler});
	const {id} = bench.library.addFeed({url: `${server.origin}/feed`});
	const item = {id: '1', title: 'Ferry stays', url: `${server.origin}/page`, authors: [], categories: [], enclosures: [], content};
	const {added} = bench.library.storeFetch(id, {feed: {items: [item]}, health: {failures: 0, gone: false}});
	const entryId = added[0] ?? 0;
	return {...bench, server, read: async (choice, again) => readEntry({library: bench.library, services: bench.services.fetch, entryId, choice, again, read: createArticleReader()})};
}

test('a stub sends the reader to the page, once: the article is stored with its quotations', async t => {
	const {read, server, library} = await withEntry(t, '<p>The council met.</p>', page);
	const article = await read();
	t.is(article.extraction.source, 'page');
	t.regex(bodyText(article.blocks), /“The ferry stays,” said Ann Lee\./v);
	const stored = await read();
	t.is(bodyText(stored.blocks), bodyText(article.blocks));
	t.is(server.requests.length, 1);
	t.is(library.quotations({speaker: 'Lee'}).length, 1);
});

test('a whole text in the feed needs no page', async t => {
	const {read, server} = await withEntry(t, long, page);
	const {extraction} = await read();
	t.is(extraction.source, 'feed');
	t.is(server.requests.length, 0);
});

test('the page when it is asked for, the feed when it is asked for', async t => {
	const {read} = await withEntry(t, long, page);
	const [fromPage, fromFeed] = [await read('page'), await read('feed')];
	t.is(fromPage.extraction.source, 'page');
	t.is(fromFeed.extraction.source, 'feed');
});

test('going back to the page brings back its quotations', async t => {
	const {read, library, server} = await withEntry(t, long, page);
	await read('page');
	await read('feed');
	t.is(library.quotations({speaker: 'Lee'}).length, 0);
	await read('page');
	t.is(library.quotations({speaker: 'Lee'}).length, 1);
	t.is(library.entries()[0]?.quotations, 1);
	t.is(server.requests.length, 1);
});

test('a feed\'s own source goes before the usual one', async t => {
	const {library, services, server} = await withEntry(t, long, page);
	const [entry] = library.entries();
	const reading = {library, services: services.fetch, entryId: entry?.id ?? 0, usual: 'page' as const, again: true, read: createArticleReader()};
	const usual = await readEntry(reading);
	t.is(usual.extraction.source, 'page');
	library.editFeed(entry?.feedId ?? 0, {settings: {source: 'feed'}});
	const own = await readEntry(reading);
	t.is(own.extraction.source, 'feed');
	t.is(server.requests.length, 1);
});

test('a page that names no publisher is by the feed it came from', async t => {
	const {library, read} = await withEntry(t, undefined, page);
	const [feed] = library.feeds();
	library.editFeed(feed?.id ?? 0, {settings: {title: 'The Quayside'}});
	const {publisher} = await read();
	t.is(publisher, 'The Quayside');
});

test('again fetches again', async t => {
	const {read, server} = await withEntry(t, undefined, page);
	await read();
	await read('auto', true);
	t.is(server.requests.length, 2);
});

test('a page that cannot be had leaves the stub, with a notice', async t => {
	const {read} = await withEntry(t, '<p>The council met.</p>', answer('', {}, 503));
	const {blocks, extraction} = await read();
	t.is(bodyText(blocks), 'The council met.');
	t.regex(extraction.notices.join(' '), /text of the feed\..+HTTP 503/v);
	const failure = await t.throwsAsync(read('page'), {instanceOf: Failure});
	t.is(failure.kind, 'network');
});

test('an image is no page', async t => {
	const {read} = await withEntry(t, undefined, answer('x', {'content-type': 'image/png'}));
	const failure = await t.throwsAsync(read(), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
});
