import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import test from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {answer, faultServer, smallFeed} from '../_helpers/fault-server.js';
import {programPath} from '../_helpers/run-program.js';
import {runInTerminal} from '../_helpers/terminal.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const rss = {'content-type': 'application/rss+xml'};

type Ended = {code: number | null; signal: string | null; stdout: string; stderr: string};

function start(home: string, words: readonly string[]): {child: ChildProcess; ended: Promise<Ended>} {
	const child = spawn(process.execPath, [programPath, ...words], {env: {PATH: process.env['PATH'], HOME: home, PULLQUOTE_HOME: home}, stdio: ['ignore', 'pipe', 'pipe']});
	const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)])
		.then(([[code, signal], stdout, stderr]) => ({code: code as number | null, signal: signal as string | null, stdout, stderr}));
	return {child, ended};
}

function subscribe(home: string, urls: readonly string[]): void {
	const library = openLibrary({home});
	for (const url of urls) {
		library.addFeed({url});
	}

	library.close();
}

const endsRefresh = test.macro(async (t, signal: NodeJS.Signals, code: number) => {
	const home = temporaryFolder(t);
	const running: {child?: ChildProcess} = {};
	const server = await faultServer(t, {
		'/good': answer(smallFeed(), rss),
		'/silent'() {
			running.child?.kill(signal);
		},
	});
	subscribe(home, [`${server.origin}/good`, `${server.origin}/silent`]);
	const {child, ended} = start(home, ['refresh']);
	running.child = child;
	const end = await ended;
	t.like(end, {code, signal: null, stdout: ''});
	t.regex(end.stderr, /^\d feeds? asked, then called off: \d new entries\.\n$/v);
	const library = openLibrary({home});
	t.true(library.check({full: true}).sound);
	t.true(library.feeds().every(({health}) => health.failures === 0), 'what was called off is no failure');
	library.close();
});

test('Ctrl-C ends a refresh with a summary and status 130', endsRefresh, 'SIGINT', 130);
test('SIGTERM ends a refresh with status 143', endsRefresh, 'SIGTERM', 143);
test('SIGHUP ends a refresh with status 129', endsRefresh, 'SIGHUP', 129);

const callsOff = test.macro(async (t, words: readonly string[]) => {
	const home = temporaryFolder(t);
	const running: {child?: ChildProcess} = {};
	const server = await faultServer(t, {
		'/silent'() {
			running.child?.kill('SIGINT');
		},
	});
	const {child, ended} = start(home, words.map(word => word.replace('SERVER', () => server.origin)));
	running.child = child;
	t.deepEqual(await ended, {code: 130, signal: null, stdout: '', stderr: 'Called off.\n'});
});

test('Ctrl-C while a page is fetched', callsOff, ['read', 'SERVER/silent']);
test('Ctrl-C while one of several pages is fetched leaves the others', callsOff, ['read', 'SERVER/silent', 'SERVER/missing']);
test('Ctrl-C while a feed is looked for', callsOff, ['add', 'SERVER/silent']);
test('Ctrl-C while one of several feeds is looked for leaves the others', callsOff, ['add', 'SERVER/silent', 'SERVER/missing']);
test('Ctrl-C while a feed is fetched for a preview', callsOff, ['preview', 'SERVER/silent']);
test('Ctrl-C while a list is fetched', callsOff, ['import', 'SERVER/silent']);

test('a watching refresh ends by SIGTERM between rounds', async t => {
	const home = temporaryFolder(t);
	const server = await faultServer(t, {'/good': answer(smallFeed(), rss)});
	subscribe(home, [`${server.origin}/good`]);
	const {child, ended} = start(home, ['refresh', '--watch']);
	child.stderr?.once('data', () => {
		child.kill('SIGTERM');
	});
	t.like(await ended, {code: 143, stderr: '1 feed asked: 3 new entries.\n'});
});

test('in a terminal Ctrl-C takes the progress line away and keeps what came', async t => {
	const home = temporaryFolder(t);
	const server = await faultServer(t, {'/good': answer(smallFeed(), rss), '/silent': () => undefined});
	subscribe(home, [`${server.origin}/good`, `${server.origin}/silent`]);
	const run = runInTerminal(t, {home, words: ['refresh']});
	await run.waitFor('1/2 feeds · 3 new');
	run.press('\u{3}');
	t.like(await run.ended, {exitCode: 130});
	t.regex(run.text(), /1 feed asked, then called off: 3 new entries\./v);
	t.notRegex(run.text(), /1\/2/v);
	const library = openLibrary({home});
	t.is(library.countEntries(), 3);
	library.close();
});
