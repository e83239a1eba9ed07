// `npm run bench -- refresh`: a reload of 500 feeds spread over 125 loopback addresses, beside newsboat with as many threads, in one run.
// The first reload brings every entry; the second finds nothing new (304). Politeness is on.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {openLibrary} from '../source/library/library.js';
import {hasNewsboat, prepareNewsboat} from './newsboat.js';
import {median} from './statistics.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const feedCount = 500;
const hostCount = 125;

type Program = {name: string; prepare: (folder: string, urls: readonly string[]) => Promise<void>; reload: (folder: string) => void};
type Times = {first: number[]; second: number[]};

const pullquote: Program = {
	name: 'pullquote',
	async prepare(folder, urls) {
		const library = openLibrary({home: folder});
		for (const url of urls) {
			library.addFeed({url});
		}

		library.close();
	},
	reload(folder) {
		run(process.execPath, [path.join(root, 'dist/cli.js'), '--home', folder, 'refresh', '--force', '--quiet'], {PATH: process.env['PATH'] ?? '', HOME: folder});
	},
};

const newsboat: Program = {
	name: 'newsboat',
	async prepare(folder, urls) {
		mkdirSync(folder, {recursive: true});
		await prepareNewsboat(folder, urls, {isReloaded: false});
	},
	reload(folder) {
		const files = ['-u', path.join(folder, 'urls'), '-c', path.join(folder, 'cache.db'), '-C', path.join(folder, 'config')];
		run('newsboat', [...files, '-x', 'reload'], {PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8'});
	},
};

function run(command: string, words: string[], env: Record<string, string>): void {
	const {status, stderr} = spawnSync(command, words, {env, encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`${command} ended with ${status}: ${stderr}`);
	}
}

/** Prints both programs' median times and their ratio. */
export async function benchRefresh({folder, rounds}: {folder: string; rounds: number}): Promise<void> {
	const {server, port} = await startServer();
	const urls = Array.from({length: feedCount}, (_, index) => `http://127.0.${1 + Math.floor((index % hostCount) / 25)}.${1 + (index % 25)}:${port}/${index}.xml`);
	const programs = hasNewsboat() ? [pullquote, newsboat] : [pullquote];
	const times = new Map<string, Times>(programs.map(({name}) => [name, {first: [], second: []}]));
	try {
		for (let round = 0; round < rounds; round++) {
			for (const program of programs) {
				await measure(program, {home: path.join(folder, `${program.name}-${round}`), urls, times: times.get(program.name)});
			}
		}
	} finally {
		server.kill();
	}

	report(times, 'first');
	report(times, 'second');
}

async function startServer(): Promise<{server: ChildProcess; port: number}> {
	const server = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'bench/many-hosts-server.ts')], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
	const [line] = await once(server.stdout, 'data') as [Uint8Array];
	return {server, port: Number(new TextDecoder().decode(line))};
}

async function measure(program: Program, {home, urls, times}: {home: string; urls: readonly string[]; times: Times | undefined}): Promise<void> {
	await program.prepare(home, urls);
	for (const name of ['first', 'second'] as const) {
		const start = performance.now();
		program.reload(home);
		times?.[name].push(performance.now() - start);
	}

	rmSync(home, {recursive: true, force: true});
}

function report(times: ReadonlyMap<string, Times>, name: keyof Times): void {
	const own = median(times.get('pullquote')?.[name] ?? []);
	const peer = times.get('newsboat')?.[name];
	const ratio = peer === undefined ? '' : `, newsboat ${Math.round(median(peer))} ms, ratio ${(own / median(peer)).toFixed(2)}`;
	process.stdout.write(`reload of ${feedCount} feeds, ${name}: pullquote ${Math.round(own)} ms${ratio}\n`);
}
