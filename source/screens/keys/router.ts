import {type App} from '../app-context.js';
import {chooseNumber} from '../run/numbers.js';
import {runCommand} from '../run/commands.js';
import {typeInPrompt} from '../run/prompts.js';
import {tell} from '../run/tell.js';
import {isTooSmall} from '../state/app-state.js';
import {editingKeys} from '../state/line-editor.js';
import {pasteName, type Key} from './key.js';

/** Signal number 2, as a shell reports it. */
const interrupted = 130;

/** Sends a key to where it belongs: the open menu, the prompt, or the command it is bound to. A key that can do nothing says so. */
export function routeKey(app: App, key: Key, toMenu: (raw: string) => void): void {
	for (const single of singleKeys(app, key)) {
		routeSingle(app, single, toMenu);
	}
}

/** Escape and the key after it look like a key with Alt when they come together; one that is not bound was the two. */
function singleKeys({bindings}: App, key: Key): Key[] {
	const base = /^Alt-(.+)$/v.exec(key.name)?.[1];
	return base === undefined || bindings.commandOf.has(key.name) || editingKeys.has(key.name)
		? [key]
		: [{name: 'Esc', raw: '\u{1B}'}, {name: base, raw: key.raw.slice(1), text: key.raw.slice(1)}];
}

function routeSingle(app: App, key: Key, toMenu: (raw: string) => void): void {
	const {store, bindings, exit} = app;
	if (key.name === 'Ctrl-C') {
		exit(interrupted);
		return;
	}

	const state = store.getState();
	if (state.menu) {
		routeToMenu(app, key, toMenu);
		return;
	}

	if (state.prompt) {
		typeInPrompt(app, state.prompt, key);
		return;
	}

	store.dispatch({type: 'message-cleared'});
	const command = bindings.commandOf.get(key.name);
	if ((isTooSmall(state.size) && command !== 'quit' && command !== 'back') || chooseNumber(app, key)) {
		return;
	}

	if (command) {
		runCommand(app, command, key.name);
	} else {
		tell(app, unboundText(app, key));
	}
}

function routeToMenu({store}: App, key: Key, toMenu: (raw: string) => void): void {
	if (['Esc', 'q', 'Left', 'h'].includes(key.name)) {
		store.dispatch({type: 'menu-closed'});
	} else {
		toMenu(key.raw);
	}
}

function unboundText({bindings}: App, key: Key): string {
	if (key.name === pasteName) {
		return 'Pasted text goes into a prompt: / searches, + adds a feed.';
	}

	const help = bindings.keysOf.get('help')?.[0];
	return `${key.name} does nothing here.${help ? ` ${help} shows the keys.` : ''}`;
}
