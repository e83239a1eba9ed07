import {Readable} from 'node:stream';
import {render} from 'ink';
import {type App} from './app-context.js';
import {AppScreen} from './components/app-screen.js';
import {createFrameStream} from './frame/frame-stream.js';
import {type KeyHandler} from './input/keyboard.js';
import {type Key} from './keys/key.js';
import {routeKey} from './keys/router.js';
import {readSamples} from './run/samples.js';
import {resizeTo} from './run/resizing.js';
import {type Size} from './state/app-state.js';

/** The app on the screen: where keys go, the size of the window, and the end. */
export type MountedApp = {
	handleKeys: KeyHandler;
	resize: (size: Size) => void;
	unmount: () => void;
};

/** Puts the app on the screen, which may show its first frame already. `onCrash` is told of an error while drawing. */
export function mountApp(app: App, onCrash: (error: unknown) => void): MountedApp {
	const {size} = app.store.getState();
	const stdout = createFrameStream(app.frame, size);
	const menuInput = createMenuInput();
	const instance = render(<AppScreen app={app}/>, {
		stdout, stdin: menuInput, debug: true, interactive: true, exitOnCtrlC: false, patchConsole: false,
	});
	instance.waitUntilExit().catch((error: unknown) => {
		onCrash(error);
	});
	void readSamples(app);
	return {
		handleKeys: inTurn(app, menuInput),
		resize(next) {
			stdout.setSize(next);
			app.frame.forget();
			resizeTo(app, next);
		},
		unmount() {
			app.frame.pause();
			instance.unmount();
		},
	};
}

/** Routes keys one after the other. While a menu is open each waits until the menu has taken the one before, however fast they came. */
function inTurn(app: App, menuInput: Readable): KeyHandler {
	const waiting: Key[] = [];
	let isBusy = false;
	const drain = () => {
		isBusy = true;
		for (let key = waiting.shift(); key; key = waiting.shift()) {
			routeKey(app, key, raw => {
				menuInput.push(raw);
			});
			if (app.store.getState().menu) {
				setImmediate(() => {
					setImmediate(drain);
				});
				return;
			}
		}

		isBusy = false;
	};

	return keys => {
		waiting.push(...keys);
		if (!isBusy) {
			drain();
		}
	};
}

/** Ink's own keyboard: only a menu listens to it, and only the keys we hand on are in it, each read alone. */
function createMenuInput(): NodeJS.ReadStream {
	const stream = new Readable({objectMode: true, read: () => undefined});
	const same = () => stream;
	return Object.assign(stream, {isTTY: true, setRawMode: same, setEncoding: same, ref: same, unref: same}) as unknown as NodeJS.ReadStream;
}
