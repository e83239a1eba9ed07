import test, {type ExecutionContext} from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {addTestFeed, testArticle, testItem, testNow} from '../_helpers/library.js';
import {runProgram, type ProgramResult} from '../_helpers/run-program.js';
import {runInTerminal} from '../_helpers/terminal.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

function filledHome(t: ExecutionContext, count = 0): string {
	const home = temporaryFolder(t);
	const library = openLibrary({home, now: () => testNow});
	addTestFeed(library, [
		testItem(1, {title: 'Rain in Genoa', authors: [{name: 'Jane Doe'}]}),
		testItem(2, {title: 'Tab\there \u001B[31m“日本”', url: undefined}),
		testItem(3, {title: 'A very long headline about the harbour, the ferry, the bridge and the tunnel that nobody will ever see whole'}),
	], {tags: ['world', 'sea']});
	if (count > 0) {
		addTestFeed(library, Array.from({length: count}, (_, n) => testItem(n)), {url: 'https://many.example/feed', title: 'Many'});
	}

	library.storeArticle(1, testArticle([{text: '“It rains,”', speaker: 'Jane Doe'}]));
	library.mark({ids: [2]}, 'read');
	library.mark({ids: [1]}, 'starred');
	library.close();
	return home;
}

async function list(t: ExecutionContext, words: readonly string[], home = filledHome(t)): Promise<ProgramResult> {
	return runProgram(words, {home});
}

test('headlines as text: id, state, time, quotations, feed, title; nothing cut in a pipe', async t => {
	const {stdout, code} = await list(t, ['list']);
	t.is(code, 0);
	const lines = stdout.trimEnd().split('\n');
	t.is(lines.length, 3);
	t.regex(lines[0] ?? '', /^3 ● .* The News A very long headline .* whole$/v);
	t.regex(lines[1] ?? '', /^2 {3}.* The News Tab here \[31m“日本”$/v);
	t.regex(lines[2] ?? '', /^1 ★ +\d+ \w+ 1” The News Rain in Genoa$/v);
	t.false(stdout.includes('\u001B'));
});

test('no line is wider than the width asked for', async t => {
	const {stdout} = await list(t, ['list', '--width', '60']);
	t.true(stdout.trimEnd().split('\n').every(line => line.length <= 60));
	t.regex(stdout, /…$/mv);
});

test('JSON has every field of every entry, null where there is nothing', async t => {
	const {stdout} = await list(t, ['list', '--json']);
	const entries = JSON.parse(stdout) as Array<Record<string, unknown>>;
	t.deepEqual(entries.map(({id}) => id), [3, 2, 1]);
	t.deepEqual(entries[2], {
		id: 1, title: 'Rain in Genoa', url: 'https://news.example/1', author: 'Jane Doe', feed: 'The News', feedId: 1, tags: ['world', 'sea'],
		published: '2026-09-20T21:00:00.000Z', dateGuessed: false, read: false, starred: true, quotations: 1, words: 6, source: 'page', sample: false,
	});
	t.like(entries[1], {url: null, author: null, quotations: null, words: null, source: null, read: true});
});

test('chosen fields, as JSON and between tabs', async t => {
	const home = filledHome(t);
	t.deepEqual(JSON.parse((await list(t, ['list', '--json', '--fields', 'id,feed', '--limit', '1'], home)).stdout), [{id: 3, feed: 'The News'}]);
	t.is((await list(t, ['list', '--fields', 'id,title,tags', '--sort', 'oldest', '--limit', '2'], home)).stdout, '1\tRain in Genoa\tworld,sea\n2\tTab here [31m“日本”\tworld,sea\n');
	t.regex((await list(t, ['list', '--tsv', 'is:starred'], home)).stdout, /^1\t2026-09-20T21:00:00.000Z\tfalse\ttrue\tThe News\tRain in Genoa\thttps:\/\/news.example\/1\n$/v);
});

test('a template writes what it says', async t => {
	const {stdout} = await list(t, ['list', 'is:starred', '--template', String.raw`{{{id}}}\t{title}: \\{author}`]);
	t.is(stdout, '{1}\tRain in Genoa: \\Jane Doe\n');
});

test('words that the shell has unquoted are one value again', async t => {
	const home = filledHome(t);
	for (const words of [['author:Jane Doe'], ['said:jane doe', 'is:starred'], ['Rain in Genoa', 'has:quotes'], ['author:"Jane Doe" rain']]) {
		t.is((await list(t, ['list', '--template', '{id}', ...words], home)).stdout, '1\n', words.join(' '));
	}
});

test('people get the first hundred and are told; programs get all', async t => {
	const home = filledHome(t, 700);
	const text = await list(t, ['list'], home);
	t.is(text.stdout.trimEnd().split('\n').length, 100);
	t.is(text.stderr, '100 of 703 headlines; --limit 0 shows all.\n');
	const all = await list(t, ['list', '--limit', '0'], home);
	t.is(all.stdout.trimEnd().split('\n').length, 703);
	t.is(all.stderr, '');
	const {stdout} = await list(t, ['list', '--json'], home);
	t.is((JSON.parse(stdout) as unknown[]).length, 703);
});

test('nothing found is no failure', async t => {
	const home = filledHome(t);
	t.deepEqual(await list(t, ['list', 'nowhere'], home), {stdout: '', stderr: '', code: 0, signal: null});
	t.deepEqual(JSON.parse((await list(t, ['list', 'nowhere', '--json'], home)).stdout), []);
});

const isWrong = test.macro(async (t, words: readonly string[], message: RegExp) => {
	const {stdout, stderr, code} = await list(t, ['list', ...words]);
	t.is(code, 2);
	t.is(stdout, '');
	t.regex(stderr, message);
});

test('a wrong query names its column', isWrong, ['is:starred (rain'], /column 12: [^\n]*\n$/v);
test('an unknown field', isWrong, ['--fields', 'id,titel'], /no field "titel"\. Did you mean "title"\?\n$/v);
test('an unknown field in a template', isWrong, ['--template', '{nope}'], /no field "nope"/v);
test('half a brace in a template', isWrong, ['--template', 'a{id'], /"\{" without its other half/v);
test('two formats', isWrong, ['--json', '--tsv'], /exclude each other/v);
test('an unknown order', isWrong, ['--sort', 'size'], /It takes newest/v);

test('on a terminal the samples are named so; in a pipe the headlines are all there is', async t => {
	const run = runInTerminal(t, {words: ['list']});
	await run.waitFor(/These are samples .* pullquote add URL/v);
	t.is((await run.ended).exitCode, 0);
	const {stderr} = await runProgram(['list'], {home: run.home});
	t.is(stderr, '');
	const own = runInTerminal(t, {words: ['list'], home: filledHome(t)});
	await own.ended;
	t.notRegex(own.text(), /samples/v);
});
