import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import {type ExecutionContext} from 'ava';
import {cellsOf, createScreen, textOf, type ScreenCell, type ScreenSize} from './terminal-screen.js';
import {programPath} from './run-program.js';
import {temporaryFolder} from './temporary-folder.js';

export type TerminalRun = {
	/** Sends what a keyboard sends. */
	press: (keys: string) => void;
	/** Resolves when the text stands on the screen (or does not any more), rejects with the screen when the program ends before. */
	waitFor: (expected: string | RegExp | ((rows: string[]) => boolean)) => Promise<void>;
	rows: () => string[];
	text: () => string;
	cells: () => ScreenCell[][];
	/** True while the alternate screen is shown. */
	isAlternate: () => boolean;
	/** Everything the program wrote. */
	written: () => string;
	resize: (size: ScreenSize) => void;
	signal: (name: string) => void;
	/** The end: the exit code, or the signal. */
	ended: Promise<{exitCode: number; signal?: number}>;
	pid: number;
	home: string;
};

export type TerminalOptions = {size?: ScreenSize; home?: string; env?: Record<string, string>; words?: readonly string[]; program?: {file: string; words: string[]}};

type Waiter = {isMet: () => boolean; resolve: () => void; reject: (error: Error) => void};

/** Runs the built program in a pseudo-terminal whose screen can be read. It is ended with the test. */
export function runInTerminal(t: ExecutionContext, {size = {columns: 80, rows: 24}, home = temporaryFolder(t), env = {}, words = [], program}: TerminalOptions = {}): TerminalRun {
	const terminal = createScreen(size);
	const child = spawn(program?.file ?? process.execPath, program?.words ?? [programPath, ...words], {
		name: 'xterm-256color', cols: size.columns, rows: size.rows, cwd: home,
		env: {PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'en_US.UTF-8', TZ: 'UTC', TERM: 'xterm-256color', PULLQUOTE_HOME: home, ...env},
	});
	const waiters = new Set<Waiter>();
	let written = '';
	const check = () => {
		for (const waiter of waiters) {
			if (!waiter.isMet()) {
				continue;
			}

			waiters.delete(waiter);
			waiter.resolve();
		}
	};

	child.onData(data => {
		written += data;
		terminal.write(data, check);
	});
	const ended = new Promise<{exitCode: number; signal?: number}>(resolve => {
		child.onExit(end => {
			terminal.write('', () => {
				check();
				for (const {reject} of waiters) {
					reject(new Error(`The program ended with ${JSON.stringify(end)} and showed:\n${textOf(terminal).join('\n')}`));
				}

				resolve(end);
			});
		});
	});
	t.teardown(() => {
		try {
			child.kill('SIGKILL');
		} catch {}
	});
	return {
		press(keys) {
			child.write(keys);
		},
		async waitFor(expected) {
			const isMet = typeof expected === 'function' ? () => expected(textOf(terminal)) : () => matches(textOf(terminal).join('\n'), expected);
			if (isMet()) {
				return;
			}

			await new Promise<void>((resolve, reject) => {
				waiters.add({isMet, resolve, reject});
			});
		},
		rows: () => textOf(terminal),
		text: () => textOf(terminal).join('\n'),
		cells: () => cellsOf(terminal),
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		written: () => written,
		resize({columns, rows}) {
			terminal.resize(columns, rows);
			child.resize(columns, rows);
		},
		signal(name) {
			process.kill(child.pid, name);
		},
		ended, pid: child.pid, home,
	};
}

const matches = (text: string, expected: string | RegExp) => typeof expected === 'string' ? text.includes(expected) : expected.test(text);
