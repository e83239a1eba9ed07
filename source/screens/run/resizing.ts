import {type Page} from '../../render/page/page.js';
import {type App} from '../app-context.js';
import {currentScreen, type Appearance, type ArticleScreen, type Size} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';

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
	const page = app.page(article);
	const last = Math.max(0, page.lines.length - bodyHeight(app.store.getState()));
	app.store.dispatch({type: 'scrolled-to', top: Math.min(topOf(place, page), last), quotation: screen.quotation});
}

/** The first words of the body that are shown (their offset) and how many lines down they stand; head and foot count by line. */
type Place = {offset: number | undefined; lines: number};

function placeOf({top}: ArticleScreen, {lines}: Page): Place {
	const index = lines.findIndex((line, row) => row >= top && line.start !== undefined);
	return index === -1 ? {offset: undefined, lines: lines.length - top} : {offset: top === 0 ? undefined : lines[index]?.start, lines: top === 0 ? Infinity : index - top};
}

function topOf({offset, lines}: Place, page: Page): number {
	if (offset === undefined) {
		return Math.max(0, page.lines.length - lines);
	}

	const index = page.lines.findIndex(line => line.end !== undefined && line.end > offset);
	return Math.max(0, index - lines);
}
