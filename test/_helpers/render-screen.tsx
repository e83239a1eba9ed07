import {setImmediate} from 'node:timers/promises';
import process from 'node:process';
import {stripVTControlCharacters} from 'node:util';
import {type ExecutionContext} from 'ava';
import {type Library} from '../../source/library/types.js';
import {themes} from '../../source/render/themes.js';
import {type App} from '../../source/screens/app-context.js';
import {createApp} from '../../source/screens/create-app.js';
import {createFrameWriter} from '../../source/screens/frame/frame-writer.js';
import {initialState} from '../../source/screens/initial-state.js';
import {bindKeys} from '../../source/screens/keys/bindings.js';
import {decodeKeys, flushPending} from '../../source/screens/keys/decoder.js';
import {mountApp} from '../../source/screens/mount-app.js';
import {type Services, type Work} from '../../source/screens/services.js';
import {type Capabilities} from '../../source/terminal/capabilities.js';
import {testNow} from './feed-items.js';

export type ScreenOptions = {
	library: Library;
	columns?: number;
	rows?: number;
	work?: Partial<Work>;
	services?: Partial<Services>;
	capabilities?: Partial<Capabilities>;
	keys?: Record<string, string[]>;
	onCrash?: (error: unknown) => void;
};

/** The app at a size, as a test sees it. */
export type TestScreen = {
	app: App;
	/** What the terminal sent, as it sends it: `jj`, `\r`, an arrow. Resolves when the screen shows the outcome. */
	press: (...chunks: string[]) => Promise<void>;
	/** Lets what is under way come to the screen. */
	settle: () => Promise<void>;
	/** The rows without style. */
	rows: () => string[];
	/** All rows in one text. */
	text: () => string;
	/** The rows as they are sent. */
	styled: () => readonly string[];
	resize: (columns: number, rows: number) => Promise<void>;
	copied: string[];
	opened: string[];
	saved: Array<[name: string, value: unknown]>;
	exitCode: () => number | undefined;
};

const notThere = async () => {
	throw new Error('This test expects no such work.');
};

/** Shows the app over a library, with everything else of the outside world played. */
export async function renderScreen(t: ExecutionContext, options: ScreenOptions): Promise<TestScreen> {
	process.setMaxListeners(0);
	const {library, columns = 80, rows = 24, onCrash} = options;
	const played: Pick<TestScreen, 'copied' | 'opened' | 'saved'> = {copied: [], opened: [], saved: []};
	const services = makeServices(options, played);
	const frame = createFrameWriter(() => undefined);
	let painted: readonly string[] = [];
	let exitCode: number | undefined;
	const app = createApp({
		services,
		bindings: bindKeys(options.keys),
		frame: {...frame, paint(lines) {
			painted = lines;
			frame.paint(lines);
		}},
		initial: initialState({library, size: {columns, rows}, now: services.now(), theme: 'terminal', measure: 72, sort: 'newest', problems: []}),
		exit(code) {
			exitCode = code;
		},
		outside: async action => action(),
	});
	const mounted = mountApp(app, onCrash ?? (error => {
		t.fail(String(error));
	}));
	t.teardown(mounted.unmount);
	const settle = async () => {
		for (let turn = 0; turn < 6; turn++) {
			await setImmediate();
		}
	};

	await settle();
	return {
		app, settle, ...played,
		async press(...chunks) {
			for (const chunk of chunks) {
				const {keys, pending} = decodeKeys(chunk);
				mounted.handleKeys([...keys, ...flushPending(pending)]);
				await settle();
			}
		},
		rows: () => painted.map(line => stripVTControlCharacters(line)),
		text: () => painted.map(line => stripVTControlCharacters(line)).join('\n'),
		styled: () => painted,
		async resize(nextColumns, nextRows) {
			mounted.resize({columns: nextColumns, rows: nextRows});
			await settle();
		},
		exitCode: () => exitCode,
	};
}

function makeServices({library, work, services, capabilities}: ScreenOptions, played: Pick<TestScreen, 'copied' | 'opened' | 'saved'>): Services {
	return {
		library,
		work: {refresh: notThere, article: notThere, discover: notThere, add: notThere, ...work},
		now: () => testNow,
		capabilities: {colors: 256, attributes: true, unicode: true, hyperlinks: false, columns: 80, rows: 24, remote: false, ...capabilities},
		theme: name => themes[name] ?? themes['terminal'] ?? Object.values(themes)[0] as never,
		themeNames: () => Object.keys(themes),
		async saveSetting(name, value) {
			played.saved.push([name, value]);
		},
		async open(url) {
			played.opened.push(url);
			return {kind: 'opened'};
		},
		copy(text) {
			played.copied.push(text);
			return true;
		},
		pipe: notThere,
		stop: notThere,
		articleText: async article => article.title,
		...services,
	};
}
