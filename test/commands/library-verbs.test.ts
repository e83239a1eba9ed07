import {writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {addTestFeed, healthy, testItem} from '../_helpers/library.js';
import {runProgram} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

function filledHome(t: ExecutionContext): string {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	addTestFeed(library, [testItem(1, {title: 'Harbour strike'}), testItem(2, {content: '<p>Near the harbour.</p>'}), testItem(3, {url: undefined})]);
	library.close();
	return home;
}

test('search prints hits with snippets, the best first', async t => {
	const home = filledHome(t);
	const {stdout, code} = await runProgram(['search', 'harbour'], {home});
	t.is(code, 0);
	t.regex(stdout, /^1 .*Harbour strike\n {4}The text of story 1\.\n2 .*Story 2\n {4}Near the harbour\.\n$/v);
	const coloured = await runProgram(['search', 'harbour', '--color', 'always', '--limit', '1', '--newest'], {home, env: {TERM: 'xterm'}});
	t.regex(coloured.stdout, /Near the \u{1B}\[[\d;]+mharbour/v);
});

test('search as JSON says where the words stand', async t => {
	const {stdout} = await runProgram(['search', 'harbour', '--json'], {home: filledHome(t)});
	const [first] = JSON.parse(stdout) as Array<{id: number; titleMatches: unknown; snippet: string; author: null}>;
	t.like(first, {id: 1, titleMatches: [{start: 0, end: 7}], snippet: 'The text of story 1.', author: null});
});

test('search without words, and without hits', async t => {
	const home = filledHome(t);
	t.is((await runProgram(['search'], {home})).code, 2);
	t.deepEqual(await runProgram(['search', 'nowhere'], {home}), {stdout: '', stderr: 'Nothing found.\n', code: 0, signal: null});
});

test('mark by ids and by query; a dry run changes nothing', async t => {
	const home = filledHome(t);
	t.is((await runProgram(['mark', 'read', 'story', '--dry-run'], {home})).stdout, 'Would mark 3 entries as read.\n');
	t.is((await runProgram(['mark', 'read', '1', '2'], {home})).stdout, 'Marked 2 entries as read.\n');
	t.is((await runProgram(['mark', 'starred', 'title:strike'], {home})).stdout, 'Marked 1 entry as starred.\n');
	t.deepEqual(JSON.parse((await runProgram(['mark', 'read', 'story', '--json'], {home})).stdout), {state: 'read', changed: 1, dryRun: false});
	const library = openLibrary({home});
	t.is(library.countEntries({query: 'is:read'}), 3);
	t.is(library.countEntries({query: 'is:starred'}), 1);
	library.close();
});

test('mark says what it does not understand', async t => {
	const home = filledHome(t);
	for (const [words, expected, message] of [
		[['mark'], 2, /Mark as what\?/v],
		[['mark', 'blue', '1'], 2, /"blue"\. It takes read, unread, starred or unstarred/v],
		[['mark', 'read'], 2, /Mark what as read\?/v],
		[['mark', 'read', '1', '99'], 3, /no entry 99/v],
		[['mark', 'read', 'is:x'], 2, /column 4/v],
	] as const) {
		const {code, stderr} = await runProgram(words, {home});
		t.is(code, expected, words.join(' '));
		t.regex(stderr, message);
	}

	const library = openLibrary({home});
	t.is(library.countEntries({query: 'is:read'}), 0);
	library.close();
});

test('open shows the address over SSH, and starts the user\'s program with the address as one argument', async t => {
	const home = filledHome(t);
	t.is((await runProgram(['open', '1'], {home, env: {SSH_CONNECTION: 'a'}})).stdout, 'https://news.example/1\n');
	t.is((await runProgram(['config', 'set', 'browser', 'true'], {home})).code, 0);
	t.deepEqual(await runProgram(['open', '1'], {home}), {stdout: '', stderr: '', code: 0, signal: null});
});

test('open says what it cannot open', async t => {
	const home = filledHome(t);
	t.is((await runProgram(['open'], {home})).code, 2);
	t.is((await runProgram(['open', 'bbc'], {home})).code, 2);
	t.is((await runProgram(['open', '99'], {home})).code, 3);
	const {code, stderr} = await runProgram(['open', '3'], {home});
	t.is(code, 3);
	t.regex(stderr, /Entry 3 has no address/v);
});

test('doctor says one line for each thing, and is content with a sound home', async t => {
	const {stdout, code} = await runProgram(['doctor', '--full'], {home: filledHome(t)});
	t.is(code, 0);
	t.true(stdout.trimEnd().split('\n').every(line => line.startsWith('ok')));
	t.regex(stdout, /1 feed, 3 entries/v);
});

test('doctor names failing feeds, wrong settings and a damaged library, and fails', async t => {
	const home = filledHome(t);
	const library = openLibrary({home});
	library.storeHealth(1, {...healthy, failures: 3, error: 'The host is down.'});
	library.close();
	writeFileSync(path.join(home, 'settings.json'), '{"measure": 5}');
	const {stdout, code} = await runProgram(['doctor'], {home});
	t.is(code, 1);
	t.regex(stdout, /^BAD +settings .*measure/mv);
	t.regex(stdout, /^BAD +feed +1 The News: The host is down\.$/mv);
	writeFileSync(path.join(home, 'library.sqlite'), 'x'.repeat(5000));
	const damaged = await runProgram(['doctor', '--json'], {home});
	t.is(damaged.code, 1);
	const findings = JSON.parse(damaged.stdout) as Array<{topic: string; fine: boolean; text: string}>;
	t.regex(findings.find(({topic}) => topic === 'library')?.text ?? '', /is not a library, or is damaged/v);
});

test('a damaged library is one line and exit code 1, for every verb', async t => {
	const home = filledHome(t);
	writeFileSync(path.join(home, 'library.sqlite'), 'x'.repeat(5000));
	for (const words of [['list'], ['search', 'a'], ['mark', 'read', '1'], ['open', '1']]) {
		const {code, stdout, stderr} = await runProgram(words, {home});
		t.is(code, 1);
		t.is(stdout, '');
		t.regex(stderr, /^pullquote: The library .* is not a library, or is damaged\. .*\n$/v);
	}
});

test('doctor --restore goes on with the safety copy and keeps the damaged library; a sound one is left alone', async t => {
	const home = filledHome(t);
	const library = openLibrary({home});
	library.backUpWeekly();
	library.close();
	const sound = await runProgram(['doctor', '--restore'], {home});
	t.is(sound.code, 0);
	t.regex(sound.stderr, /is sound: nothing was restored/v);
	writeFileSync(path.join(home, 'library.sqlite'), 'x'.repeat(5000));
	t.regex((await runProgram(['list'], {home})).stderr, /doctor --restore/v);
	const {code, stdout, stderr} = await runProgram(['doctor', '--restore'], {home});
	t.is(code, 0);
	t.regex(stderr, /^The copy of \d{4}-\d{2}-\d{2} is the library now; the damaged one was kept as .*\.damaged-/v);
	t.regex(stdout, /1 feed, 3 entries/v);
	t.is((await runProgram(['doctor', '--restore'], {home: temporaryFolder(t)})).code, 0);
});
