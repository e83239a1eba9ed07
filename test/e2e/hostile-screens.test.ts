import {writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {answer, faultServer} from '../_helpers/fault-server.js';
import {fillHostileLibrary} from '../_helpers/hostile-library.js';
import {findHarmOnScreen, hostilePayloads} from '../_helpers/hostile-payloads.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';
import {runInTerminal, type TerminalRun} from '../_helpers/terminal.js';

/** The app over the hostile library, in a theme whose sequences cannot be mistaken for a publisher's. */
function runOverHostileLibrary(t: ExecutionContext, {settings = {}, hasArticles = true}: {settings?: Record<string, unknown>; hasArticles?: boolean} = {}): TerminalRun {
	const home = temporaryFolder(t);
	fillHostileLibrary(home, {hasArticles});
	writeFileSync(path.join(home, 'settings.json'), JSON.stringify({theme: 'night', ...settings}));
	return runInTerminal(t, {home, size: {columns: 180, rows: 50}, env: {COLORTERM: 'truecolor', BROWSER: 'true'}});
}

/** Presses a key and waits for what it brings, step after step. */
async function walk(run: TerminalRun, steps: ReadonlyArray<readonly [keys: string, shows: string | RegExp]>): Promise<void> {
	for (const [keys, shows] of steps) {
		run.press(keys);
		await run.waitFor(shows);
	}
}

/** Leaves the app and checks everything that it wrote from its start to its end. */
async function assertHarmless(t: ExecutionContext, run: TerminalRun): Promise<void> {
	run.press('\u{3}');
	const {exitCode} = await run.ended;
	t.is(exitCode, 130);
	t.is(findHarmOnScreen(run.written()), undefined);
}

const total = hostilePayloads.length;

test.serial('lists of headlines and of feeds, feed health and search', async t => {
	const run = runOverHostileLibrary(t);
	await walk(run, [
		['', 'All unread'],
		[' ', /[4-9]\d of/v],
		['G', `${total} of ${total}`],
		['t', 'Feeds · '],
		['G', /(\d{3}) of \1/v],
		['b', /1\d\d of/v],
		['H', 'Feed health'],
		['G', new RegExp(`${total + 1} of ${total + 1}`, 'v')],
		['g', /1 of/v],
		['qg/Title\r', '/ Title · '],
		['G', `${total} of ${total}`],
	]);
	await assertHarmless(t, run);
});

test.serial('articles with their quotations, speakers, links and authors', async t => {
	const run = runOverHostileLibrary(t);
	await run.waitFor(`1 of ${total}`);
	for (let index = 0; index < total; index++) {
		await walk(run, [
			['\r', /Article {1,2}[·\d]/v],
			['G', /Article .*· (?:end|all)/v],
			['"', /quotations? by/v],
			['"', /in \d+ outlet|Nothing by/v],
			['qq', /Article {1,2}[·\d]/v],
			['#', /links? · /v],
			['q', /Article {1,2}[·\d]/v],
			['a', 'About the author'],
			['qq', `${index + 1} of ${total}`],
			['j', index + 1 === total ? `${total} of ${total}` : `${index + 2} of ${total}`],
		]);
	}

	await assertHarmless(t, run);
});

test.serial('pages that cannot be fetched, refreshes that fail, feeds that are removed', async t => {
	const run = runOverHostileLibrary(t, {hasArticles: false});
	await run.waitFor('All unread');
	for (let index = 0; index < total; index++) {
		await walk(run, [[index === 0 ? '\r' : 'J', /opens it in the browser/v], ['?', 'Keys in'], ['q', /opens it in the browser/v]]);
	}

	await walk(run, [['q', `${total} of ${total}`], ['R', `${total + 1} feeds failed`], ['t', 'Feeds · '], ['G', /(\d{3}) of \1/v]]);
	for (let index = 0; index < total; index++) {
		await walk(run, [['D', 'Remove it'], ['j\r', 'Removed ']]);
	}

	await assertHarmless(t, run);
});

const pasted = (text: string) => `\u{1B}[200~${text}\u{1B}[201~`;

/** Ctrl-U and Backspace: away with the text, then with the prompt. */
const leavePrompt = '\u{15}\u{7F}';

test.serial('what is pasted into prompts, and what is said about it', async t => {
	const run = runOverHostileLibrary(t);
	await run.waitFor('All unread');
	for (const {text} of hostilePayloads.filter(payload => !payload.text.includes('\u{1B}[201~'))) {
		await walk(run, [[`/${pasted(`x ${text}`)}`, '/x'], ['\r', /\/ x|column \d/v]]);
		await walk(run, [
			[/column \d/v.test(run.text()) ? leavePrompt : 'q', '? help'],
			[`:${pasted(`x${text}`)}`, ':x'],
			['\r', 'There is no command'],
			[`:theme ${pasted(`x${text}`)}`, ':theme x'],
			['\r', 'There is no theme'],
			[`+${pasted(`http://127.0.0.1:9/x${text}`)}`, 'add a feed: http'],
			['\r', /no blanks in it|127\.0\.0\.1:9 refused|no address/v],
		]);
	}

	await assertHarmless(t, run);
});

test.serial('the feeds of a page to choose from', async t => {
	const links = hostilePayloads.map(({text}, index) => `<link rel="alternate" type="application/rss+xml" title="Choice ${text.replaceAll('"', '&quot;')}" href="/feed/${index}/${encodeURIComponent(text.toWellFormed())}">`);
	const pageOf = (part: number) => answer(`<!doctype html><html><head>${links.slice(part * 33, (part + 1) * 33).join('')}</head><body></body></html>`, {'content-type': 'text/html; charset=utf-8'});
	const {origin} = await faultServer(t, {'/0': pageOf(0), '/1': pageOf(1), '/2': pageOf(2)});
	const run = runOverHostileLibrary(t);
	await run.waitFor('All unread');
	for (const part of [0, 1, 2]) {
		await walk(run, [[`+${origin}/${part}\r`, /Which feed\?[\s\S]*\/feed\//v], ['q', /^(?![\s\S]*Which feed)/v]]);
	}

	await assertHarmless(t, run);
});

test.serial('settings that are not understood, and themes with a hostile name', async t => {
	for (const {text} of hostilePayloads.slice(0, 3)) {
		const run = runOverHostileLibrary(t, {settings: {keys: {[text]: [text]}, themes: {[text]: {[text]: text}}}});
		await walk(run, [['', 'there is no command'], ['T', 'your own'], ['q', '? help'], ['?', 'Keys in']]);
		await assertHarmless(t, run);
	}
});

test.serial('the clipboard is written by the key that copies, and only by it', async t => {
	const run = runOverHostileLibrary(t);
	await walk(run, [['', 'All unread'], ['\r', /Article {1,2}[·\d]/v], ['q', '1 of']]);
	t.false(run.written().includes(']52;'));
	await walk(run, [['y', 'Copied: ']]);
	const copies = Array.from(run.written().matchAll(/\u{1B}\]52;c;([A-Za-z\d+\/=]*)\u{7}/gv), ([, payload = '']) => Buffer.from(payload, 'base64').toString());
	t.is(copies.length, 1);
	t.regex(copies[0] ?? '', /^http:\/\/127\.0\.0\.1:9\//v);
	t.is(findHarmOnScreen(copies[0] ?? ''), undefined);
});
