import {once} from 'node:events';
import process from 'node:process';
import {writeSync} from 'node:fs';
import {type SortKey} from '../model/settings.js';
import {type App} from './app-context.js';
import {createApp, groundOf, viewOf} from './create-app.js';
import {createFrameWriter, type FrameWriter} from './frame/frame-writer.js';
import {initialState} from './initial-state.js';
import {createKeyboard, type Keyboard} from './input/keyboard.js';
import {bindKeys} from './keys/bindings.js';
import {type MountedApp} from './mount-app.js';
import {type Services} from './services.js';
import {type Size} from './state/app-state.js';
import {createTerminalSession, type TerminalSession} from './terminal-session.js';

export type StartOptions = {
	services: Services;
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream & {fd: number};
	settings: {theme: string; measure: number; sort: SortKey; keys: Readonly<Record<string, readonly string[]>>; problems: readonly string[]};
};

type Ending = {code: number} | {error: unknown};

/**
Runs the app until the user leaves it, and resolves to the exit code. The first frame is on the screen before React and Ink are
loaded; keys typed meanwhile wait. Whatever happens, the terminal is given back; an error is thrown after that.
*/
export async function startApp(options: StartOptions): Promise<number> {
	const {stdin, stdout, services} = options;
	const ending = Promise.withResolvers<Ending>();
	const terminal = createTerminalSession({
		write(codes) {
			writeSync(stdout.fd, codes);
		},
		setRawMode(raw) {
			stdin.setRawMode(raw);
		},
	});
	const keyboard = createKeyboard(stdin, services.now);
	const frame = createFrameWriter(bytes => {
		stdout.write(bytes);
	});
	const stopListening = listenForEnds(ending.resolve);
	let mounted: MountedApp | undefined;
	let stopStopping: (() => void) | undefined;
	try {
		const app = makeApp({options, terminal, keyboard, frame, end: ending.resolve});
		stopStopping = followStops(app);
		terminal.enter();
		keyboard.start();
		frame.setGround(groundOf(app));
		frame.paint(viewOf(app, app.store.getState()).lines);
		const {mountApp} = await import('./mount-app.js');
		mounted = mountApp(app, error => {
			ending.resolve({error});
		});
		keyboard.handle(mounted.handleKeys);
		const stopResizing = followSize(stdout, mounted);
		const end = await ending.promise;
		stopResizing();
		return resultOf(end);
	} finally {
		frame.pause();
		mounted?.unmount();
		keyboard.stop();
		terminal.restore();
		stopStopping?.();
		stopListening();
	}
}

function resultOf(end: Ending): number {
	if ('error' in end) {
		throw end.error;
	}

	return end.code;
}

type Making = {options: StartOptions; terminal: TerminalSession; keyboard: Keyboard; frame: FrameWriter; end: (ending: Ending) => void};

function makeApp({options, terminal, keyboard, frame, end}: Making) {
	const {services, settings, stdout} = options;
	const bindings = bindKeys(settings.keys);
	const {theme, measure, sort} = settings;
	const problems = [...settings.problems, ...bindings.problems];
	return createApp({
		services, bindings, frame,
		initial: initialState({library: services.library, size: sizeOf(stdout), now: services.now(), theme, measure, sort, problems}),
		exit(code) {
			end({code});
		},
		async outside(action) {
			frame.pause();
			keyboard.stop();
			terminal.restore();
			try {
				return await action();
			} finally {
				terminal.enter();
				keyboard.start();
				frame.resume();
			}
		},
	});
}

/** A terminal that does not know its size says 0; then the usual one is taken. */
function sizeOf({columns, rows}: {columns?: number; rows?: number}): Size {
	return columns === undefined || rows === undefined || columns * rows === 0 ? {columns: 80, rows: 24} : {columns, rows};
}

function followSize(stdout: NodeJS.WriteStream, mounted: MountedApp): () => void {
	const follow = () => {
		mounted.resize(sizeOf(stdout));
	};

	stdout.on('resize', follow);
	return () => {
		stdout.off('resize', follow);
	};
}

/** A stop from outside (`kill -TSTP`) gives the terminal back first, as :suspend does. */
function followStops(app: App): () => void {
	const follow = () => {
		app.run('suspend');
	};

	process.on('SIGTSTP', follow);
	return () => {
		process.off('SIGTSTP', follow);
	};
}

/** Signals that end the program, with their numbers, from which a shell makes the exit code. */
const signals = {SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15} as const;

function listenForEnds(end: (ending: Ending) => void): () => void {
	const fail = (error: unknown) => {
		end({error});
	};

	const listeners = Object.entries(signals).map(([signal, number]) => [signal, () => {
		end({code: 128 + number});
	}] as const);
	for (const [signal, listener] of listeners) {
		process.on(signal, listener);
	}

	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	return () => {
		for (const [signal, listener] of listeners) {
			process.off(signal, listener);
		}

		process.off('uncaughtException', fail);
		process.off('unhandledRejection', fail);
	};
}

/** Stops the process as the shell's job control does; resolves when it goes on. */
export async function stopProcess(): Promise<void> {
	const continued = once(process, 'SIGCONT');
	// Waiting for a signal keeps no program alive, and one with nothing to do ends.
	const alive = setInterval(() => undefined, 1_000_000);
	process.kill(process.pid, 'SIGSTOP');
	await continued;
	clearInterval(alive);
}
