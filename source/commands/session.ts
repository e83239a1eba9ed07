import process from 'node:process';
import {once} from 'node:events';
import {exitCode, exitCodes, Failure} from '../model/failure.js';
import {cleanLine, cleanText} from '../text/clean.js';
import {type Library} from '../library/types.js';
import {findFolders, openSettings, type Settings} from '../settings.js';
import {type ArticleReader} from '../work/article-reader.js';
import {type CommandLine} from './command-line.js';
import {type Context} from './context.js';
import {createInterruption} from './interruption.js';
import {openOwnLibrary} from './own-library.js';

/** A context for one run of a verb over the real world, and what ends it. */
export type Session = {
	context: Context;
	/** The exit code of the first failure that did not end the verb; 0 when there was none. */
	failureCode: () => number;
	/** 128+n when signal n called the verb off. */
	interruptionCode: () => number | undefined;
	close: () => void;
};

/** Wires streams, settings and library for one verb. Nothing is opened before it is asked for. */
export function makeSession({positionals, options}: CommandLine): Session {
	const {stdin, stdout, stderr, env} = process;
	const interruption = createInterruption();
	const debug = options.flag('debug');
	const folders = findFolders({home: options.value('home'), env});
	let settings: Settings | undefined;
	let library: Library | undefined;
	let reader: ArticleReader | undefined;
	let firstFailure = 0;
	const note = (line: string) => {
		if (!options.flag('quiet')) {
			stderr.write(`${cleanLine(line)}\n`);
		}
	};

	const context: Context = {
		positionals, options, stdin, stdout, stderr, env, folders, note,
		now: () => Date.now(),
		get signal() {
			return interruption.signal();
		},
		settings() {
			settings ??= openSettings(folders.settings);
			return settings;
		},
		async library() {
			library ??= await openOwnLibrary(context);
			return library;
		},
		async read(content, readOptions) {
			const {createArticleReader} = await import('../work/article-reader.js');
			// A line mode reads everything in the one thread: with two places of work each would compile the code for itself.
			reader ??= createArticleReader(options.flag('jsonl') ? {largeLength: 0} : {});
			return reader(content, readOptions, context.signal);
		},
		async print(text) {
			if (!stdout.write(text)) {
				await once(stdout, 'drain');
			}
		},
		detail(line) {
			if (options.flag('verbose') || debug) {
				note(line);
			}
		},
		fail(error) {
			if (interruption.exitCode() !== undefined) {
				throw error; // The verb was called off; what else it was to try is left.
			}

			firstFailure ||= exitCode(error);
			stderr.write(errorLine(error, {debug, isTerminal: stderr.isTTY}));
		},
	};
	endWhenOutputEnds(interruption.exitCode, debug);
	return {
		context,
		failureCode: () => firstFailure,
		interruptionCode: interruption.exitCode,
		close() {
			library?.close();
		},
	};
}

/** What an error looks like to a user: one line; on a terminal the place may be shown below it, with --debug the stack stands above. */
export function errorLine(error: unknown, {debug, isTerminal}: {debug: boolean; isTerminal: boolean}): string {
	const stack = debug && error instanceof Error ? `${cleanText(error.stack ?? '')}\n` : '';
	return [`${stack}pullquote: ${sentence(error)}`, ...(isTerminal ? placeLines(error) : []), ''].join('\n');
}

/** A remedy may go on with lines that show a place (the caret under a wrong query). */
function placeLines(error: unknown): string[] {
	const [, ...shown] = error instanceof Failure ? error.remedy?.split('\n') ?? [] : [];
	return shown.map(line => `  ${cleanText(line).trimEnd()}`);
}

function sentence(error: unknown): string {
	if (error instanceof Failure) {
		return cleanLine(`${error.message} ${error.remedy?.split('\n', 1)[0] ?? ''}`);
	}

	const message = error instanceof Error ? error.message : String(error);
	return cleanLine(`Something broke: ${message}. Run again with --debug to see where.`);
}

/**
A reader that closes the pipe (`| head`) has what it wants: that is no error. Nor is it one that a terminal which hung up takes no last words.
A full disk is one.
*/
function endWhenOutputEnds(interruptionCode: () => number | undefined, debug: boolean): void {
	const end = (code: number) => {
		process.exit(code);
	};

	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		const code = interruptionCode() ?? (error.code === 'EPIPE' ? 0 : undefined);
		if (code !== undefined) {
			end(code);
			return;
		}

		process.stderr.write(errorLine(new Failure('failed', `The output cannot be written: ${error.message}.`, {cause: error}), {debug, isTerminal: process.stderr.isTTY}));
		end(exitCodes.failed);
	});
	process.stderr.on('error', (error: NodeJS.ErrnoException) => {
		const code = interruptionCode();
		if (code === undefined) {
			throw error;
		}

		end(code);
	});
}
