// `npm run bench`: what the program costs, as ratios to bare node and, where it is installed, to newsboat, from interleaved rounds in one run.
// `npm run bench -- one-shot`, `-- refresh` or `-- terminal 100 10000` runs a part.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {benchInTerminal} from './in-terminal.js';
import {benchOneShot} from './one-shot.js';
import {benchRefresh} from './refresh.js';

const [part = 'all', ...words] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'pullquote-bench-'));
const sizes = {
	100: {feeds: 10, entries: 10, rounds: 7},
	10_000: {feeds: 100, entries: 100, rounds: 5},
	100_000: {feeds: 100, entries: 1000, rounds: 3},
};

try {
	if (part === 'all' || part === 'one-shot') {
		benchOneShot({folder, home: path.join(folder, 'one-shot-home'), rounds: 9});
	}

	if (part === 'all' || part === 'refresh') {
		await benchRefresh({folder, rounds: 3});
	}

	if (part === 'all' || part === 'terminal') {
		const wanted = Object.entries(sizes).filter(([name]) => words.length === 0 || words.includes(name)).map(([, size]) => size);
		await benchInTerminal({folder, sizes: wanted});
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
