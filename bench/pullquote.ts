import {mkdirSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {newestTitle} from './feeds-server.js';
import {runProgram} from './run-program.js';
import {type Subject} from './terminal-program.js';

/** The built program's front door. */
export const programPath = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** The environment every run of the program gets. */
export function programEnvironment(home: string): Record<string, string> {
	return {PATH: process.env['PATH'] ?? '', HOME: home, PULLQUOTE_HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', TERM: 'xterm-256color', COLORTERM: 'truecolor'};
}

/** Fills a home with the feeds and gives the subject that shows them. */
export async function preparePullquote(home: string, urls: readonly string[]): Promise<Subject> {
	mkdirSync(home, {recursive: true});
	const env = programEnvironment(home);
	for (let start = 0; start < urls.length; start += 100) {
		await runProgram(process.execPath, [programPath, 'add', '--quiet', ...urls.slice(start, start + 100)], env);
	}

	return {
		name: 'pullquote', command: process.execPath, words: [programPath], env, ready: newestTitle,
		keys: {down: 'j', home: '\u001B[H', open: '\r', quit: 'Q'},
	};
}
