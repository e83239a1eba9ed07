import {readdirSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {setTimeout as delay} from 'node:timers/promises';
import headless from '@xterm/headless';
import {spawn} from '@lydell/node-pty';

/** A program that shows news in a terminal. */
export type Subject = {
	name: string;
	command: string;
	words: string[];
	env: Record<string, string>;
	/** What the first useful frame shows. */
	ready: string;
	keys: {down: string; home: string; open: string; quit: string};
	/** Pressed after the first frame to come to a list longer than the screen, and what that list shows. */
	toList?: {key: string; shows: string};
};

/** What one key cost: bytes to the terminal, time to the last of them, CPU time of all threads. */
export type KeyCost = {bytes: number; ms: number; cpuMs: number};

export type Running = Awaited<ReturnType<typeof startProgram>>;

const columns = 120;
const rows = 40;
const quietMs = 60;

/** Starts a subject in a pseudo-terminal of 120 by 40 and waits for its first useful frame. */
export async function startProgram(subject: Subject) {
	const startedAt = performance.now();
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	const pty = spawn(subject.command, subject.words, {cols: columns, rows, name: 'xterm-256color', env: subject.env});
	let bytes = 0;
	let lastByteAt = startedAt;
	const waiting = new Set<() => void>();
	pty.onData(data => {
		bytes += Buffer.byteLength(data);
		lastByteAt = performance.now();
		screen.write(data, () => {
			for (const check of waiting) {
				check();
			}
		});
	});
	const until = async (holds: () => boolean, what: string) => new Promise<number>((resolve, reject) => {
		const limit = setTimeout(() => {
			reject(new Error(`${subject.name}: no ${what} after 60 s:\n${screenText(screen)}`));
		}, 60_000);
		const check = () => {
			if (!holds()) {
				return;
			}

			waiting.delete(check);
			clearTimeout(limit);
			resolve(lastByteAt);
		};

		waiting.add(check);
		check();
	});
	const shows = async (text: string) => until(() => screenText(screen).includes(text), `"${text}"`);
	const visibleMs = await shows(subject.ready) - startedAt;
	return {subject, pty, screen, until, shows, visibleMs, startedAt, bytesSoFar: () => bytes, lastByteAt: () => lastByteAt};
}

/** Presses "down" the moment the first frame stands: milliseconds from the start until the selection has moved. */
export async function timeToLive({pty, subject, screen, until, startedAt}: Running): Promise<number> {
	const before = rowLooks(screen);
	pty.write(subject.keys.down);
	return await until(() => rowLooks(screen) !== before, 'answer to the first key') - startedAt;
}

/** Presses a key and waits until the program has been quiet. */
export async function pressKey(running: Running, key: string): Promise<KeyCost> {
	const bytes = running.bytesSoFar();
	const cpu = cpuMs(running);
	const pressedAt = performance.now();
	running.pty.write(key);
	await settle(running);
	return {bytes: running.bytesSoFar() - bytes, ms: Math.max(0, running.lastByteAt() - pressedAt), cpuMs: cpuMs(running) - cpu};
}

/** Waits until nothing was written for a while. */
export async function settle(running: Running, quiet = quietMs): Promise<void> {
	const begun = performance.now();
	do {
		await delay(quiet / 4);
	} while (performance.now() - Math.max(running.lastByteAt(), begun) < quiet);
}

/** Ends a program that was started here, and waits for its end. */
export async function endProgram({pty, subject, screen}: Running): Promise<void> {
	const exited = new Promise<void>(resolve => {
		pty.onExit(() => {
			resolve();
		});
	});
	pty.write(subject.keys.quit);
	const limit = setTimeout(() => {
		pty.kill('SIGKILL');
	}, 5000);
	await exited;
	clearTimeout(limit);
	screen.dispose();
}

/** On-CPU milliseconds of all threads so far, from the kernel's scheduler. */
export function cpuMs({pty: {pid}}: Running): number {
	const tasks = readdirSync(`/proc/${pid}/task`);
	const nanoseconds = tasks.map(task => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ', 1)[0]));
	return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6;
}

/** Resident memory in MB. */
export function memoryMb({pty: {pid}}: Running): number {
	return Number(/VmRSS:\s+(\d+)/v.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function screenText({buffer: {active}}: headless.Terminal): string {
	return Array.from({length: rows}, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '').join('\n');
}

/** A few cells of every row with their looks: changes when the selection moves. The last rows, where hints and clocks live, do not count. */
function rowLooks({buffer: {active}}: headless.Terminal): string {
	return Array.from({length: rows - 2}, (_, row) => {
		const line = active.getLine(active.viewportY + row);
		return [0, 1, 4, 12, 30].map(column => {
			const cell = line?.getCell(column);
			return [cell?.getChars(), cell?.getBgColor(), cell?.getFgColor(), cell?.isInverse(), cell?.isBold()].join('.');
		}).join(',');
	}).join('\n');
}
