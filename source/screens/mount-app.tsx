import {PassThrough} from 'node:stream';
import {render} from 'ink';
import {type App} from './app-context.js';
import {AppScreen} from './components/app-screen.js';
import {createFrameStream} from './frame/frame-stream.js';
import {type KeyHandler} from './input/keyboard.js';
import {routeKey} from './keys/router.js';
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
	return {
		handleKeys(keys) {
			for (const key of keys) {
				routeKey(app, key, raw => {
					menuInput.write(raw);
				});
			}
		},
		resize(next) {
			stdout.setSize(next);
			app.frame.forget();
			app.store.dispatch({type: 'resized', size: next});
		},
		unmount() {
			app.frame.pause();
			instance.unmount();
		},
	};
}

/** Ink's own keyboard: only a menu listens to it, and only the keys we hand on are in it. */
function createMenuInput(): NodeJS.ReadStream {
	return Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode() {
			return this;
		},
		ref() {
			return this;
		},
		unref() {
			return this;
		},
	}) as unknown as NodeJS.ReadStream;
}
