import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {answer, faultServer} from '../_helpers/fault-server.js';
import {fillHostileLibrary} from '../_helpers/hostile-library.js';
import {findHarm, hostilePayloads} from '../_helpers/hostile-payloads.js';
import {runProgram} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

/** All payloads as one word of a command line, in which no NUL can stand. */
const word = hostilePayloads.map(({text}) => text.replaceAll('\0', '')).join(' ');
const shortWord = word.slice(0, 200);

type Check = {t: ExecutionContext; home: string; input?: string};

/** Runs a command in a pipe, without or with colours, and checks both streams; resolves to what it printed. Tabs part the columns of TSV and indent JSON. */
async function checkCommand(words: readonly string[], {t, home, input}: Check): Promise<string> {
	const {stdout, stderr} = await runProgram(words, {home, input});
	const name = words.join(' ').slice(0, 80);
	t.is(findHarm(stdout.replaceAll('\t', '')), undefined, `stdout of ${name}`);
	t.is(findHarm(stderr), undefined, `stderr of ${name}`);
	t.is(stdout.includes('\u{1B}'), stdout !== '' && isStyled(words), `styles of ${name}`);
	t.notRegex(stderr, /Something broke/v, name);
	return stdout;
}

const inColor = ['--color', 'always'] as const;
const isStyled = (words: readonly string[]) => words.includes('ansi') || words[0] === '--color';

async function checkAll(commands: ReadonlyArray<readonly string[]>, check: Check): Promise<void> {
	for (const words of commands) {
		await checkCommand(words, check);
	}
}

const formats = ['text', 'ansi', 'markdown', 'html', 'json'];

test('every verb over a library that holds hostile text', async t => {
	const home = temporaryFolder(t);
	fillHostileLibrary(home);
	await checkAll([
		['list', '--limit', '0'], ['list', '--json'], ['list', '--tsv'], ['list', '--template', '{title}{author}{url}{tags}{feed}'], ['list', '--width', '60'],
		['search', 'title', '--limit', '0'], ['search', 'title', '--json', '--limit', '0'],
		['feeds'], ['feeds', '--health'], ['feeds', '--json'], ['export'], ['export', '--format', 'ndjson'],
		['quotes'], ['quotes', '--json'], ['doctor'], ['doctor', '--json'], ['mark', 'read', 'title', '--dry-run'],
		...[['list', '--limit', '0'], ['list', '--width', '60'], ['search', 'title', '--limit', '0'], ['quotes'], ['quotes', '1', '2', '3'], ['read', '1', '2', '3'], ['doctor']].map(words => [...inColor, ...words]),
	], {t, home});
});

for (const format of formats) {
	test(`read --format ${format} and quotes over a library that holds hostile text`, async t => {
		const home = temporaryFolder(t);
		fillHostileLibrary(home);
		const ids = hostilePayloads.map((_, index) => String(index + 1));
		await checkAll([['read', ...ids, '--format', format], ...(format === 'json' ? [['quotes', ...ids, '--json'], ['quotes', ...ids]] : [])], {t, home});
	});
}

test('hostile words on the command line', async t => {
	const home = temporaryFolder(t);
	const address = `http://127.0.0.1:9/${word}`;
	const named = path.join(home, `${shortWord.replaceAll('/', '').slice(0, 60)}.html`);
	writeFileSync(named, '<p></p>');
	await checkAll([
		[word], [`--${shortWord}`], ['list', `--${shortWord}`], ['list', '--sort', word], ['list', '--fields', word], ['list', '--limit', word], ['list', '--template', `{${shortWord}}`],
		['list', `(${word}`], ['list', `is:${shortWord}`], ['list', `since:"${shortWord}`], ['search', word], ['search', `"${shortWord}`],
		['read', word], ['read', address], ['read', named], ['read', `${home}/${shortWord}`], ['read', word, address], ['read', home], ['quotes', word], ['quotes', '--since', word], ['quotes', '--speaker', word],
		['preview', word], ['preview', address], ['preview', named], ['preview', '--format', 'json', named], ['preview', '--format', 'json', address],
		['add', word], ['add', address], ['add', named], ['add', '--exec', word], ['add', '--exec', `false ${shortWord}`], ['add', '--title', word, address],
		['refresh', word], ['remove', word], ['edit', word], ['edit', '1', '--title', word], ['feeds'], ['edit', '1', '--interval', word], ['edit', '1', '--url', word],
		['import', word], ['import', named], ['import', address], ['export', '--format', word], ['mark', word], ['mark', 'read', word], ['open', word], ['completions', word],
		['config', word], ['config', 'get', word], ['config', 'set', word, word], ['config', 'set', 'measure', word], ['config', 'set', 'sort', word], ['config', 'set', 'keys', word], ['config', 'set', 'theme', shortWord],
		['config', 'set', 'themes', JSON.stringify({[shortWord]: {[shortWord]: shortWord}})], ['config', 'set', 'keys', JSON.stringify({[shortWord]: [shortWord]})],
		['config', 'list'], ['config', 'list', '--json'], ['config', 'get', 'keys'], ['config', 'get', 'themes', '--json'], ['doctor'], ['doctor', '--json'], ['list'], ['--color', word], ['--width', word],
		['--debug', 'read', word], ['--verbose', 'read', address],
	], {t, home});
});

test('hostile folders and settings files', async t => {
	const home = path.join(temporaryFolder(t), `home ${shortWord.replaceAll('/', '').slice(0, 80)}`);
	await checkAll([['doctor'], ['config', 'path'], ['list', '--limit', '1'], ['config', 'list']], {t, home});
	mkdirSync(home, {recursive: true});
	writeFileSync(path.join(home, 'settings.json'), JSON.stringify({theme: shortWord, measure: shortWord, sort: shortWord, [shortWord]: shortWord}));
	await checkAll([['doctor'], ['config', 'list'], ['config', 'list', '--json'], ['list', '--limit', '1']], {t, home});
	writeFileSync(path.join(home, 'settings.json'), `{"theme": ${shortWord}`);
	await checkAll([['doctor'], ['list'], ['config', 'list'], ['config', 'set', 'theme', 'night']], {t, home});
	writeFileSync(path.join(home, 'settings.json'), '{}');
	writeFileSync(path.join(home, 'library.db'), word.repeat(20));
	await checkAll([['doctor'], ['list']], {t, home});
});

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page with a payload in every place that becomes part of an article. */
function hostilePage(text: string): string {
	const safe = escapeText(text);
	const filler = 'The harbour office said on Friday that the ferries would sail again after the repair of the northern pier, which took nine weeks.';
	return `<!doctype html><html lang="${safe}"><head><meta charset="utf-8"><title>Title ${safe}</title>
<meta name="author" content="Mona ${safe} Frey"><meta property="og:site_name" content="Courier ${safe}"><meta property="article:section" content="${safe}">
<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: `Title ${text}`, author: {name: `Mona ${text} Frey`, url: `https://fine.example/${text}`}, datePublished: text}).replaceAll('<', String.raw`\u003C`)}</script></head>
<body><article><h1>Title ${safe}</h1><p class="byline">By Mona ${safe} Frey</p><p>${filler} ${safe}</p><h2>Heading ${safe}</h2>
<p>“We will ${safe} sail,” said Ruth ${safe} Adeyemi, who leads the office. “It was <a href="https://fine.example/${safe}">long ${safe}</a> enough.”</p>
<p>${filler}</p><blockquote><p>Quoted ${safe}</p><cite>${safe}</cite></blockquote><figure><img src="https://fine.example/${safe}.png" alt="Alt ${safe}"><figcaption>Caption ${safe}</figcaption></figure>
<pre><code class="language-${safe}">code ${safe}</code></pre><table><tr><th>Head ${safe}</th></tr><tr><td>Cell ${safe}</td></tr></table><ul><li>Item ${safe}</li></ul><p>${filler} <code>${safe}</code></p>
<p class="author-bio">Mona ${safe} Frey covers the harbour.</p></article></body></html>`;
}

function hostileJsonFeed(origin: string): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1', title: `Feed ${shortWord}`, home_page_url: `${origin}/${shortWord}`, description: word,
		items: hostilePayloads.map(({text}, index) => ({
			id: `${index} ${text}`, url: `${origin}/page/${index}`, title: `Title ${text} end`, content_html: `<p>Content ${escapeText(text)}</p>`, summary: `Summary ${text}`,
			authors: [{name: `By ${text}`, url: `https://fine.example/${text}`}], tags: [text], date_published: text, attachments: [{url: `https://fine.example/${text}`, mime_type: text}],
		})),
	});
}

function hostileRss(origin: string): string {
	const items = hostilePayloads.map(({text}, index) => `<item><title>Title ${escapeText(text)} end</title><link>${origin}/page/${index}</link><guid>${index} ${escapeText(text)}</guid>`
		+ `<author>By ${escapeText(text)}</author><category>${escapeText(text)}</category><description><![CDATA[Content ${text.replaceAll(']]>', '')}]]></description>`
		+ `<enclosure url="https://fine.example/${escapeText(text)}" type="${escapeText(text)}"/></item>`);
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>&#x9b;2J Feed ${escapeText(shortWord)}</title><link>${origin}</link>${items.join('')}</channel></rss>`;
}

test('hostile feeds and pages from the network', async t => {
	const home = temporaryFolder(t);
	const html = {'content-type': 'text/html; charset=utf-8'};
	const pages = Object.fromEntries(hostilePayloads.map(({text}, index) => [`/page/${index}`, answer(hostilePage(text), html)]));
	const {origin} = await faultServer(t, {
		...pages,
		'/json'(request, response) {
			answer(hostileJsonFeed(`http://${request.headers.host ?? ''}`), {'content-type': 'application/feed+json'})(request, response);
		},
		'/rss'(request, response) {
			answer(hostileRss(`http://${request.headers.host ?? ''}`), {'content-type': 'application/rss+xml'})(request, response);
		},
		'/broken': answer(word, {'content-type': 'text/plain; charset=utf-8'}, 500),
	});
	const check: Check = {t, home};
	const {stdout} = await runProgram(['add', `${origin}/json`, `${origin}/rss`], {home});
	t.is(findHarm(stdout), undefined);
	const count = JSON.parse((await runProgram(['list', '--json', '--fields', 'id'], {home})).stdout) as unknown[];
	t.true(count.length >= hostilePayloads.length, 'the entries are there');
	await checkAll([
		['preview', `${origin}/json`], ['preview', `${origin}/rss`], ['preview', '--format', 'json', `${origin}/json`], ['preview', '--format', 'json', `${origin}/rss`], ['preview', `${origin}/broken`],
		['list', '--limit', '0'], ['list', '--json'], ['list', '--tsv'], ['feeds'], ['feeds', '--json'], ['export'], ['export', '--format', 'ndjson'], ['add', `${origin}/broken`], ['refresh', '--force'],
		...formats.map(format => ['read', ...Object.keys(pages).map(page => origin + page), '--format', format]),
		['quotes', ...Object.keys(pages).map(page => origin + page)], ['quotes', '--json', ...Object.keys(pages).map(page => origin + page)],
	], check);
	const said = await checkCommand(['quotes', '--json', `${origin}/page/0`], check);
	t.regex(said, /We will/v, 'the quotations were found');
});

test('a page from stdin, in every format', async t => {
	const home = temporaryFolder(t);
	for (const format of formats) {
		await checkCommand(['read', '-', '--format', format, '--url', `https://fine.example/${shortWord}`], {t, home, input: hostilePage(word)});
	}

	await checkCommand(['read', '--jsonl'], {t, home, input: `${JSON.stringify({id: word, html: hostilePage(word)})}\n${word}\n${JSON.stringify({path: word})}\n`});
	await checkCommand(['quotes', '--jsonl'], {t, home, input: `${JSON.stringify({id: word, text: `“${word},” said Ruth Adeyemi.`})}\n${word}\n`});
	await checkCommand(['import', '-'], {t, home, input: `<opml><body>${hostilePayloads.map(({text}) => `<outline text="${escapeText(text)}" xmlUrl="https://fine.example/${escapeText(text)}"/><outline xmlUrl="${escapeText(text)}"/>`).join('')}</body></opml>`});
});
