// `npm run bench`: what the program costs, as ratios to bare node and, where it is installed, to newsboat, from interleaved rounds in one run.
// `npm run bench -- one-shot`, `-- extraction` or `-- terminal 100 10000` runs a part; `-- refresh` and `-- library` are run only when they are asked for.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {benchExtraction} from './extraction.js';
import {benchInTerminal} from './in-terminal.js';
import {benchLibrary} from './library.js';
import {benchOneShot} from './one-shot.js';
import {benchRefresh} from './refresh.js';

const [part = 'all', ...words] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'pullquote-bench-'));
const sizes = {
	// Few feeds, so that the list of the peer, which is that of one feed, is longer than the window.
	100: {feeds: 2, entries: 50, rounds: 7},
	10_000: {feeds: 100, entries: 100, rounds: 4},
	100_000: {feeds: 100, entries: 1000, rounds: 2},
};

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
	'one-shot'() {
		benchOneShot({folder, home: path.join(folder, 'one-shot-home'), rounds: 9});
	},
	extraction() {
		benchExtraction({rounds: 15});
	},
	refresh: async () => benchRefresh({folder, rounds: 3}),
	library() {
		benchLibrary({folder, entries: Number(words[0] ?? 100_000)});
	},
	terminal: async () => benchInTerminal({
		folder, sizes: Object.entries(sizes).filter(([name]) => words.length === 0 || words.includes(name)).map(([, size]) => size),
	}),
};

const onRequest = new Set(['refresh', 'library']);

try {
	for (const [name, bench] of Object.entries(parts)) {
		if (part === name || (part === 'all' && !onRequest.has(name))) {
			await bench();
		}
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
