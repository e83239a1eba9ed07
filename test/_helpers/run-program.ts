import {spawn} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

export type ProgramResult = {stdout: string; stderr: string; code: number | null; signal: string | null};

export type RunOptions = {
	/** What stdin holds; it is closed after it. */
	input?: string | Uint8Array;
	/** PULLQUOTE_HOME of the run. */
	home: string;
	env?: Record<string, string>;
	cwd?: string;
};

/** The built program's front door. `npm test` builds it before the tests run. */
export const programPath = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the built program with no terminal attached, as in a pipe, and waits for its end. */
export async function runProgram(words: readonly string[], {input, home, env = {}, cwd}: RunOptions): Promise<ProgramResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [programPath, ...words], {
			cwd,
			env: {PATH: process.env['PATH'], HOME: home, LANG: 'en_US.UTF-8', TZ: 'UTC', PULLQUOTE_HOME: home, ...env},
		});
		const out: Uint8Array[] = [];
		const error: Uint8Array[] = [];
		child.stdout.on('data', (chunk: Uint8Array) => {
			out.push(chunk);
		});
		child.stderr.on('data', (chunk: Uint8Array) => {
			error.push(chunk);
		});
		child.stdin.on('error', () => {
			// The program may end before it has read its input.
		});
		child.once('error', reject);
		child.once('close', (code, signal) => {
			resolve({stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString(), code, signal});
		});
		child.stdin.end(input ?? '');
	});
}
