import process from 'node:process';
import {hasNewsboat, prepareNewsboat} from './newsboat.js';
import {preparePullquote} from './pullquote.js';
import {serveFeeds} from './feeds-server.js';
import {mean, median, short, table} from './statistics.js';
import {cpuMs, endProgram, memoryMb, pressKey, settle, startProgram, timeToLive, type KeyCost, type Subject} from './terminal-program.js';

type Round = {
	visibleMs: number;
	liveMs: number;
	startCpuMs: number;
	listMemoryMb: number;
	memoryMb: number;
	inWindow: KeyCost[];
	byLine: KeyCost[];
	byPage: KeyCost[];
	inArticle: KeyCost[];
	idleBytes: number;
	idleCpuMs: number;
};

type Size = {feeds: number; entries: number; rounds: number};

const pageUp = '\u001B[5~';
const pageDown = '\u001B[6~';

/** Start, keys, memory and idling beside newsboat on the same feeds, at growing sizes; prints ratios of medians. */
export async function benchInTerminal({sizes, folder}: {sizes: readonly Size[]; folder: string}): Promise<void> {
	for (const size of sizes) {
		const server = await serveFeeds(size);
		const name = `${size.feeds * size.entries}`;
		const subjects = [
			await preparePullquote(`${folder}/pullquote-${name}`, server.urls),
			...(hasNewsboat() ? [await prepareNewsboat(`${folder}/newsboat-${name}`, server.urls)] : []),
		];
		server.close();
		const rounds = new Map<string, Round[]>(subjects.map(subject => [subject.name, []]));
		for (let round = 0; round < size.rounds; round++) {
			for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
				rounds.get(subject.name)?.push(await measureRound(subject));
			}
		}

		process.stdout.write(`\n${size.feeds * size.entries} articles in ${size.feeds} feeds, 120x40, medians of ${size.rounds} rounds\n${comparison(rounds)}\n`);
	}
}

async function measureRound(subject: Subject): Promise<Round> {
	const starting = await startProgram(subject);
	const liveMs = await timeToLive(starting);
	await settle(starting, 200);
	const startCpuMs = cpuMs(starting);
	if (subject.toList) {
		starting.pty.write(subject.toList.key);
		await starting.shows(subject.toList.shows);
		await settle(starting);
	}

	const press = async (key: string, times: number) => {
		const costs: KeyCost[] = [];
		for (let count = 0; count < times; count++) {
			costs.push(await pressKey(starting, key));
		}

		return costs;
	};

	const {down} = subject.keys;
	await press(down, 5);
	const inWindow = await press(down, 20);
	await press(down, 12);
	const byLine = await press(down, 11);
	const byPage = [...await press(pageUp, 1), ...await press(pageDown, 1), ...await press(pageUp, 1), ...await press(pageDown, 1)];
	const listMemoryMb = memoryMb(starting);
	// Not the newest: it would be read and missing from the next round's first frame.
	await press(subject.keys.home, 1);
	await press(down, 2);
	await press(subject.keys.open, 1);
	await settle(starting, 300);
	const inArticle = await press(down, 10);
	const idle = await measureIdle(starting);
	const memory = memoryMb(starting);
	await endProgram(starting);
	return {visibleMs: starting.visibleMs, liveMs, startCpuMs, listMemoryMb, memoryMb: memory, inWindow, byLine, byPage, inArticle, ...idle};
}

async function measureIdle(running: Awaited<ReturnType<typeof startProgram>>) {
	const bytes = running.bytesSoFar();
	const cpu = cpuMs(running);
	await new Promise(resolve => {
		setTimeout(resolve, 1500);
	});
	return {idleBytes: running.bytesSoFar() - bytes, idleCpuMs: cpuMs(running) - cpu};
}

const figures: ReadonlyArray<readonly [name: string, unit: string, of: (round: Round) => number]> = [
	['first frame visible', 'ms', ({visibleMs}) => visibleMs],
	['first key answered', 'ms', ({liveMs}) => liveMs],
	['CPU until then', 'ms', ({startCpuMs}) => startCpuMs],
	['memory with the list', 'MB', round => round.listMemoryMb],
	['memory after an article', 'MB', round => round.memoryMb],
	['key in the window', 'bytes', ({inWindow}) => median(inWindow.map(({bytes}) => bytes))],
	['key in the window', 'ms', ({inWindow}) => median(inWindow.map(({ms}) => ms))],
	['slowest key in the window', 'ms', ({inWindow}) => Math.max(...inWindow.map(({ms}) => ms))],
	['key in the window', 'ms CPU', ({inWindow}) => mean(inWindow.map(cost => cost.cpuMs))],
	['scrolling by a line', 'bytes', ({byLine}) => mean(byLine.map(({bytes}) => bytes))],
	['scrolling by a line', 'ms', ({byLine}) => median(byLine.map(({ms}) => ms))],
	['slowest key of all', 'ms', ({inWindow, byLine, byPage, inArticle}) => Math.max(...[...inWindow, ...byLine, ...byPage, ...inArticle].map(({ms}) => ms))],
	['scrolling by a page', 'ms', ({byPage}) => median(byPage.map(({ms}) => ms))],
	['scrolling by a page', 'bytes', ({byPage}) => median(byPage.map(({bytes}) => bytes))],
	['line in an article', 'bytes', ({inArticle}) => mean(inArticle.map(({bytes}) => bytes))],
	['line in an article', 'ms', ({inArticle}) => median(inArticle.map(({ms}) => ms))],
	['idle for 1.5 s', 'bytes', ({idleBytes}) => idleBytes],
	['idle for 1.5 s', 'ms CPU', ({idleCpuMs}) => idleCpuMs],
];

function comparison(rounds: ReadonlyMap<string, readonly Round[]>): string {
	const ours = rounds.get('pullquote') ?? [];
	const theirs = rounds.get('newsboat');
	const lines = figures.map(([name, unit, of]) => {
		const own = median(ours.map(round => of(round)));
		const other = theirs === undefined ? undefined : median(theirs.map(round => of(round)));
		return [`${name}, ${unit}`, short(own), other === undefined ? '' : short(other), other === undefined || other === 0 ? '' : `${short(own / other)}x`];
	});
	return table([['', 'pullquote', theirs ? 'newsboat' : '', theirs ? 'ratio' : ''], ...lines]);
}
