import {type Page} from '../../render/page/page.js';
import {type App} from '../app-context.js';
import {currentScreen, type AppState, type ArticleScreen, type Place} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';

/** Where the reader is in an article laid out like this. */
export function placeOf({top}: ArticleScreen, {lines}: Page): Place {
	const index = lines.findIndex((line, row) => row >= top && line.start !== undefined);
	return index === -1 ? {offset: undefined, lines: lines.length - top} : {offset: top === 0 ? undefined : lines[index]?.start, lines: top === 0 ? Infinity : index - top};
}

/** Scrolls the shown article to a place. */
export function goToPlace({store, page: layOut}: App, place: Place): void {
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'article' || screen.text.status !== 'ready') {
		return;
	}

	const page = layOut(screen.text.article);
	const last = Math.max(0, page.lines.length - bodyHeight(store.getState()));
	store.dispatch({type: 'scrolled-to', top: Math.min(topOf(place, page), last), quotation: screen.quotation});
}

function topOf({offset, lines}: Place, page: Page): number {
	if (offset === undefined) {
		return Math.max(0, page.lines.length - lines);
	}

	const index = page.lines.findIndex(line => line.end !== undefined && line.end > offset);
	return Math.max(0, index - lines);
}

/** Does something, and remembers of the articles that are closed by it where they were left. */
export function rememberingPlaces(app: App, change: () => void): void {
	const before = openArticles(app.store.getState());
	change();
	const open = new Set(openArticles(app.store.getState()).map(({entry}) => entry.id));
	for (const screen of before) {
		if (screen.text.status === 'ready' && !open.has(screen.entry.id)) {
			app.store.dispatch({type: 'place-remembered', entryId: screen.entry.id, place: placeOf(screen, app.page(screen.text.article))});
		}
	}
}

const openArticles = ({stack}: AppState) => stack.filter(screen => screen.kind === 'article');

/** Goes on where the shown article was left, when it was open before and nobody has scrolled it since. */
export function returnToPlace(app: App): void {
	const state = app.store.getState();
	const screen = currentScreen(state);
	const place = screen.kind === 'article' && screen.top === 0 ? state.places.get(screen.entry.id) : undefined;
	if (place) {
		goToPlace(app, place);
	}
}
