import {once} from 'node:events';
import process from 'node:process';
import {Failure} from '../model/failure.js';
import {themes} from '../render/themes.js';
import {chooseTheme} from '../render/user-themes.js';
import {stopProcess, type StartOptions} from '../screens/start-app.js';
import {type PipeOutcome, type Services, type Work} from '../screens/services.js';
import {clipboardSequence} from '../terminal/clipboard.js';
import {detectCapabilities, type ColorChoice} from '../terminal/capabilities.js';
import {openExternal} from '../terminal/open-external.js';
import {type Library} from '../library/types.js';
import {type WorkClient} from '../work/client.js';
import {type Context} from './context.js';

/** The real world for the app: what it starts with, and what ends its background work. */
export function browsing(context: Context, library: Library): {options: StartOptions; close: () => Promise<void>} {
	const {settings: openSettings, now} = context;
	const settings = openSettings();
	const userThemes = settings.get('themes');
	const {work, close} = lazyWork(context);
	const capabilities = detectCapabilities({
		env: context.env, isTTY: true, columns: context.stdout.columns, rows: context.stdout.rows, color: context.options.value('color') as ColorChoice | undefined,
	});
	const browser = settings.get('browser').split(' ').filter(Boolean);
	const services: Services = {
		library, work, now, capabilities,
		theme: name => chooseTheme(name, userThemes).theme,
		themeNames: () => [...Object.keys(themes), ...Object.keys(userThemes)],
		saveSetting: async (name, value) => settings.set(name, value),
		open: async url => openExternal(url, {remote: capabilities.remote, ...(browser.length > 0 && {browser})}),
		copy(text) {
			const sequence = clipboardSequence(text);
			return sequence !== undefined && process.stdout.write(sequence) !== undefined;
		},
		pipe: pipeTo,
		stop: stopProcess,
		async articleText(article) {
			const {formatText} = await import('../render/formats/text.js');
			return formatText(article, {width: settings.get('measure')});
		},
	};
	const problems = [...settings.problems, ...chooseTheme(settings.get('theme'), userThemes).faults];
	const options: StartOptions = {
		services, stdin: process.stdin, stdout: process.stdout,
		settings: {theme: settings.get('theme'), measure: settings.get('measure'), sort: settings.get('sort'), keys: settings.get('keys'), problems},
	};
	return {options, close};
}

/** The worker is loaded and started with the first job: most sessions begin with reading what is there. */
function lazyWork({folders, settings}: Context): {work: Work; close: () => Promise<void>} {
	let client: Promise<WorkClient> | undefined;
	let isClosed = false;
	const start = async () => {
		const {createWorkClient} = await import('../work/client.js');
		return createWorkClient({home: folders.library, cookieFile: settings().get('cookies'), source: settings().get('source'), keepSamples: settings().get('samples') === 'keep'});
	};

	const started = async () => {
		client ??= start();
		const made = await client;
		if (isClosed) {
			throw new Failure('failed', 'The program is ending.');
		}

		return made;
	};

	return {
		work: {
			refresh: async ({feeds, force, onProgress}) => (await started()).run('refresh', {feeds, force}, {onProgress}),
			article: async (entryId, {source, again}) => (await started()).run('article', {entryId, choice: source, again}),
			discover: async url => (await started()).run('discover', {url}),
			add: async (found, typedUrl) => (await started()).run('add', {found, typedUrl}),
		},
		async close() {
			isClosed = true;
			await (await client)?.close();
		},
	};
}

/** Runs the user's own command line in the user's shell, with the text on its stdin; nothing from a feed is part of it. */
async function pipeTo(command: string, text: string): Promise<PipeOutcome> {
	const [shell, flag] = process.platform === 'win32' ? ['cmd', '/c'] as const : [process.env['SHELL'] ?? '/bin/sh', '-c'] as const;
	const {spawn} = process.getBuiltinModule('node:child_process'); // Not needed at the start, which it would slow down by a tenth.
	const child = spawn(shell, [flag, command], {stdio: ['pipe', 'inherit', 'inherit']});
	child.stdin.on('error', ignoreClosedPipe);
	child.stdin.end(text);
	const [code, signal] = await once(child, 'exit') as [number | null, string | null];
	process.stdout.write('\nEnter goes back to pullquote. ');
	await once(process.stdin.resume(), 'data');
	process.stdin.pause();
	return {code: code ?? undefined, signal: signal ?? undefined};
}

/** A command that ends before it has read everything has what it wants. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') {
		throw error;
	}
}
