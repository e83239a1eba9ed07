import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import test, {type ExecutionContext} from 'ava';
import {runInTerminal, type TerminalRun} from '../_helpers/terminal.js';
import {programPath} from '../_helpers/run-program.js';

/** What stands behind the end of the program: modes off, cursor shown, alternate screen left. */
function assertRestored(t: ExecutionContext, run: TerminalRun): void {
	const written = run.written();
	t.false(run.isAlternate());
	for (const [on, off] of [['?1049h', '?1049l'], ['?25l', '?25h'], ['?2004h', '?2004l'], ['?7l', '?7h']] as const) {
		t.true(written.lastIndexOf(`\u{1B}[${off}`) > written.lastIndexOf(`\u{1B}[${on}`), `${off} comes last`);
	}
}

const leaves = test.macro<[leave: (run: TerminalRun) => void, exitCode: number]>(async (t, leave, exitCode) => {
	const run = runInTerminal(t);
	await run.waitFor('The owl');
	leave(run);
	const end = await run.ended;
	t.is(end.signal === undefined || end.signal === 0 ? end.exitCode : 128 + end.signal, exitCode);
	assertRestored(t, run);
	t.false(run.text().includes('at '), 'no stack');
});

const pressing = (keys: string) => (run: TerminalRun) => {
	run.press(keys);
};

const signalling = (name: string) => (run: TerminalRun) => {
	run.signal(name);
};

test.serial('q at the top', leaves, pressing('q'), 0);
test.serial('Q from an article', leaves, pressing('\rQ'), 0);
test.serial('a typed :quit', leaves, pressing(':quit\r'), 0);
test.serial('Ctrl-C', leaves, pressing('\u{3}'), 130);
test.serial('Ctrl-C in a prompt', leaves, pressing('/abc\u{3}'), 130);
test.serial('Ctrl-C in a menu', leaves, pressing('T\u{3}'), 130);
test.serial('SIGTERM', leaves, signalling('SIGTERM'), 143);
test.serial('SIGINT', leaves, signalling('SIGINT'), 130);
test.serial('SIGHUP', leaves, signalling('SIGHUP'), 129);
test.serial('SIGQUIT', leaves, signalling('SIGQUIT'), 131);

/** A preload that makes the program fail in the middle of its life. */
const failing = test.macro<[code: string, words?: string[]]>(async (t, code, words = []) => {
	const run = runInTerminal(t, {env: {NODE_OPTIONS: ''}});
	await run.waitFor('The owl');
	run.press('q');
	await run.ended;
	const preload = path.join(run.home, 'preload.mjs');
	writeFileSync(preload, code);
	const broken = runInTerminal(t, {home: run.home, program: {file: process.execPath, words: ['--import', preload, programPath, ...words]}});
	const end = await broken.ended;
	t.is(end.exitCode, 1);
	assertRestored(t, broken);
	t.regex(broken.text(), /pullquote: Something broke: the test broke it\./v);
	t.is(broken.rows().some(row => row.trimStart().startsWith('at ')), words.includes('--debug'));
});

const onKey = (action: string) => `process.stdin.once('resume', () => setTimeout(() => { ${action} }, 0));`;

test.serial('an exception nobody caught', failing, onKey('throw new Error("the test broke it")'));
test.serial('a rejection nobody handled', failing, onKey('Promise.reject(new Error("the test broke it"))'));
test.serial('an exception with --debug shows where', failing, onKey('throw new Error("the test broke it")'), ['--debug']);

test.serial('a stop from outside gives the terminal back, and going on takes it again', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl');
	run.signal('SIGTSTP');
	await run.waitFor(() => !run.isAlternate());
	assertRestored(t, run);
	const state = () => readFileSync(`/proc/${run.pid}/stat`, 'utf8').split(') ', 2)[1] ?? '';
	while (process.platform === 'linux' && !state().startsWith('T')) {
		await setImmediate();
	}

	run.signal('SIGCONT');
	await run.waitFor('The owl');
	run.press('j');
	await run.waitFor('2 of 10');
	run.press('q');
	t.is((await run.ended).exitCode, 0);
});
