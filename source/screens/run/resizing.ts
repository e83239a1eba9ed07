import {type App} from '../app-context.js';
import {currentScreen, type Appearance, type Size} from '../state/app-state.js';
import {goToPlace, placeOf} from './places.js';

/** Takes another size of the window; who reads an article stays at the words that were at the top. */
export function resizeTo(app: App, size: Size): void {
	keepPlace(app, () => {
		app.store.dispatch({type: 'resized', size});
	});
}

/** Takes another theme or measure, likewise. */
export function changeAppearance(app: App, appearance: Partial<Appearance>): void {
	keepPlace(app, () => {
		app.store.dispatch({type: 'appearance-chosen', appearance});
	});
}

function keepPlace(app: App, change: () => void): void {
	const screen = currentScreen(app.store.getState());
	if (screen.kind !== 'article' || screen.text.status !== 'ready') {
		change();
		return;
	}

	const {article} = screen.text;
	const place = placeOf(screen, app.page(article));
	change();
	goToPlace(app, place);
}
