import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** Runs a program to its end while our own loop, which serves its feeds, goes on. Throws when it fails. */
export async function runProgram(command: string, words: readonly string[], env: Record<string, string>): Promise<void> {
	const child = spawn(command, words, {env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 900_000});
	const [code] = await once(child, 'exit') as [number | null];
	if (code !== 0) {
		throw new Error(`${command} ${words.slice(0, 3).join(' ')} ended with ${code}.`);
	}
}
