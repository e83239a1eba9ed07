import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {runProgram} from './run-program.js';
import {type Subject} from './terminal-program.js';

/** Whether the peer is installed. */
export function hasNewsboat(): boolean {
	return spawnSync('newsboat', ['--version'], {stdio: 'ignore'}).status === 0;
}

/** Fills a newsboat folder with the feeds (reloaded unless told otherwise) and gives the subject that shows them. */
export async function prepareNewsboat(folder: string, urls: readonly string[], {isReloaded = true} = {}): Promise<Subject> {
	mkdirSync(folder, {recursive: true});
	const files = {urls: path.join(folder, 'urls'), cache: path.join(folder, 'cache.db'), config: path.join(folder, 'config')};
	writeFileSync(files.urls, `${urls.join('\n')}\n`);
	writeFileSync(files.config, 'show-read-feeds yes\nconfirm-exit no\nreload-threads 16\ncleanup-on-quit no\n');
	const words = ['-u', files.urls, '-c', files.cache, '-C', files.config];
	const env = {PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8', TERM: 'xterm-256color', COLORTERM: 'truecolor'};
	if (isReloaded) {
		await runProgram('newsboat', [...words, '-x', 'reload'], env);
	}

	// newsboat puts the keypad into application mode: the arrows are SS3 sequences.
	return {
		name: 'newsboat', command: 'newsboat', words: [...words, '-q'], env, ready: 'Feed 0',
		keys: {down: '\u001BOB', home: '\u001BOH', open: '\r', quit: 'Q'},
		toList: {key: '\u001BOA\r', shows: 'Story 0-0'},
	};
}
