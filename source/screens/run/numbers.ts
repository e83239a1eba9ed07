import {type App} from '../app-context.js';
import {type Key} from '../keys/key.js';
import {currentScreen} from '../state/app-state.js';

/** In the list of links a number goes to its link; further digits go on with it where such a link exists. True when the key was taken. */
export function chooseNumber({store}: App, {name}: Key): boolean {
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'links' || !/^\d$/v.test(name)) {
		return false;
	}

	const continued = Number(screen.typed + name);
	const number = continued >= 1 && continued <= screen.rows.length ? continued : Number(name);
	const isThere = number >= 1 && number <= screen.rows.length;
	store.dispatch({type: 'number-typed', typed: isThere ? String(number) : ''});
	if (isThere) {
		store.dispatch({type: 'placed', position: {...screen.position, cursor: number - 1}});
	} else {
		store.dispatch({type: 'told', message: {tone: 'note', text: `There is no link ${name}.`}});
	}

	return true;
}
