import {type Article} from '../../model/article.js';
import {type Entry, type SourceChoice} from '../../model/feed.js';
import {type App} from '../app-context.js';
import {currentScreen, headlinesBelow, type ArticleScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {loadWindow, reloadAround, selectedHeadline} from './headlines.js';
import {markEntry} from './marks.js';
import {returnToPlace} from './places.js';
import {failureSentence, tell, tellFailure} from './tell.js';

/** Opens an entry on top of what is shown, marks it read, and gets its text: from the library at once, else in the background. */
export function openEntry(app: App, entry: Entry): void {
	const {store, services} = app;
	const stored = services.library.article(entry.id);
	const opened = {...entry, read: true};
	const text = stored ? {status: 'ready' as const, article: stored.article} : {status: 'loading' as const};
	const screen: ArticleScreen = {kind: 'article', entry: opened, text, top: 0};
	const isReading = currentScreen(store.getState()).kind === 'article';
	store.dispatch({type: isReading ? 'screen-replaced' : 'screen-pushed', screen});
	if (!entry.read && !services.library.readOnly) {
		markEntry(app, entry, 'read');
	}

	returnToPlace(app);
	if (!stored) {
		void fetchText(app, entry, {again: false});
	}
}

/** Gets the text of an entry from the worker and shows it where the entry is still open. */
export async function fetchText(app: App, entry: Entry, options: {source?: SourceChoice; again: boolean}): Promise<void> {
	const {store, services} = app;
	try {
		const article = await services.work.article(entry.id, options);
		store.dispatch({type: 'article-arrived', entryId: entry.id, text: {status: 'ready', article}});
		returnToPlace(app);
		const known = services.library.entry(entry.id);
		if (known) {
			store.dispatch({type: 'entry-known', entry: known});
		}
	} catch (error) {
		store.dispatch({type: 'article-arrived', entryId: entry.id, text: {status: 'failed', reason: failureSentence(error)}});
	}
}

/** The article that is open, when its text is there; says why not otherwise. */
export function openArticle(app: App): {screen: ArticleScreen; article: Article} | undefined {
	const screen = currentScreen(app.store.getState());
	if (screen.kind !== 'article') {
		return undefined;
	}

	if (screen.text.status !== 'ready') {
		tell(app, screen.text.status === 'loading' ? 'The text is still on its way.' : 'There is no text: the page could not be read.');
		return undefined;
	}

	return {screen, article: screen.text.article};
}

/** The next or the previous entry of the list the article was opened from. */
export function stepArticle(app: App, motion: 'down' | 'up'): void {
	const {store} = app;
	const headlines = headlinesBelow(store.getState());
	const below = store.getState().stack.at(-2)?.kind;
	if (!headlines || below !== 'headlines') {
		tell(app, 'This article was not opened from headlines; go back with q.');
		return;
	}

	const index = headlines.position.cursor + (motion === 'down' ? 1 : -1);
	if (index < 0 || index >= headlines.total) {
		tell(app, motion === 'down' ? 'This is the last article of the list.' : 'This is the first article of the list.');
		return;
	}

	store.dispatch({type: 'returned-to', kind: 'headlines'});
	store.dispatch({type: 'moved', motion});
	loadWindow(app);
	openSelected(app);
}

function openSelected(app: App): void {
	const screen = currentScreen(app.store.getState());
	const entry = screen.kind === 'headlines' ? selectedHeadline(screen) : undefined;
	if (entry) {
		openEntry(app, entry);
	}
}

/** Goes to the nearest unread entry of the list; while reading, opens it. */
export function goToUnread(app: App, side: 'next' | 'previous'): void {
	const {store, services} = app;
	const headlines = headlinesBelow(store.getState());
	if (!headlines) {
		tell(app, 'There are no headlines here.');
		return;
	}

	const from = selectedHeadline(headlines)?.id;
	const {selection} = headlines;
	const found = side === 'next' ? services.library.nextUnread(from, selection) : services.library.previousUnread(from, selection);
	if (!found || (found.id === from && found.read)) {
		tell(app, 'Nothing unread is left in this list.');
		return;
	}

	const isReading = currentScreen(store.getState()).kind !== 'headlines';
	store.dispatch({type: 'returned-to', kind: 'headlines'});
	placeOn(app, found);
	if (isReading) {
		openSelected(app);
	}
}

/** Puts the cursor of the shown headlines on an entry. */
function placeOn({store, services}: App, entry: Entry): void {
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'headlines') {
		return;
	}

	const loaded = screen.entries.findIndex(({id}) => id === entry.id);
	if (loaded !== -1) {
		store.dispatch({type: 'placed', position: {...screen.position, cursor: screen.first + loaded}});
		return;
	}

	const next = reloadAround({screen, library: services.library, entry, height: bodyHeight(store.getState())});
	store.dispatch({type: 'screen-replaced', screen: next});
	store.dispatch({type: 'placed', position: next.position});
}

/** Selects the next or the previous quotation and brings it on the screen; from where the reader is, when none is selected. */
export function stepQuotation(app: App, step: 1 | -1): void {
	const open = openArticle(app);
	if (!open) {
		return;
	}

	const {screen, article} = open;
	const {quotationLines} = app.page(article);
	if (quotationLines.length === 0) {
		tell(app, 'No quotations in this article.');
		return;
	}

	const order = quotationLines.map((_, index) => index).toSorted((one, other) => (quotationLines[one] ?? 0) - (quotationLines[other] ?? 0) || one - other);
	const place = screen.quotation === undefined ? firstPlace({order, quotationLines, top: screen.top, step}) : order.indexOf(screen.quotation) + step;
	const quotation = order[place];
	if (quotation === undefined) {
		tell(app, step === 1 ? 'This was the last quotation.' : 'This was the first quotation.');
		return;
	}

	goToQuotation(app, quotation);
}

function firstPlace({order, quotationLines, top, step}: {order: readonly number[]; quotationLines: readonly number[]; top: number; step: 1 | -1}): number {
	const isFromHere = (quotation: number) => (quotationLines[quotation] ?? 0) >= top;
	return step === 1 ? Math.max(0, order.findIndex(quotation => isFromHere(quotation))) : order.findLastIndex(quotation => !isFromHere(quotation));
}

/** Selects a quotation of the open article, says whose it is, and scrolls as little as shows it with a few lines around. */
export function goToQuotation(app: App, quotation: number): void {
	const open = openArticle(app);
	if (!open) {
		return;
	}

	const {screen, article} = open;
	const page = app.page(article);
	const line = page.quotationLines[quotation] ?? 0;
	const top = topFor({line, top: screen.top, height: bodyHeight(app.store.getState()), count: page.lines.length});
	app.store.dispatch({type: 'scrolled-to', top, quotation});
	const {speaker} = article.quotations[quotation] ?? {};
	tell(app, `Quotation ${quotation + 1} of ${article.quotations.length} · ${speaker ? speaker.name : 'speaker not named'}`);
}

/** The first line to show so that a line is on the screen, not at its very edge. */
export function topFor({line, top, height, count}: {line: number; top: number; height: number; count: number}): number {
	const margin = Math.min(4, Math.floor(height / 4));
	const isShown = line >= top + (top === 0 ? 0 : 1) && line < top + height - margin;
	const wanted = isShown ? top : line - Math.floor(height / 3);
	return Math.min(Math.max(0, wanted), Math.max(0, count - height));
}

/** Changes between the feed's text and the page's, and remembers the choice for the feed. */
export async function switchSource(app: App): Promise<void> {
	const {store, services} = app;
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'article') {
		return;
	}

	const {entry, text} = screen;
	const shown = text.status === 'ready' ? text.article.extraction.source : 'page';
	const source = shown === 'page' ? 'feed' : 'page';
	store.dispatch({type: 'waiting', waiting: source === 'page' ? 'reading the page' : 'reading the feed\'s text'});
	try {
		const article = await services.work.article(entry.id, {source, again: false});
		if (article.extraction.source === shown) {
			tell(app, source === 'feed' ? 'The feed brings no text of its own for this entry.' : 'This entry has no page.');
			return;
		}

		services.library.editFeed(entry.feedId, {settings: {source}});
		store.dispatch({type: 'article-arrived', entryId: entry.id, text: {status: 'ready', article}});
		tell(app, `Now the ${source}'s text; remembered for ${entry.feedTitle}.`);
	} catch (error) {
		tellFailure(app, error);
	} finally {
		store.dispatch({type: 'waiting', waiting: undefined});
	}
}

/** Looks for words in the open article, from the line below the first one shown, then from the top. */
export function findInArticle(app: App, sought: string): void {
	const open = openArticle(app);
	if (!open) {
		return;
	}

	const {screen, article} = open;
	const {lines} = app.page(article);
	const wanted = sought.toLowerCase();
	const hits = lines.flatMap((line, index) => line.plain.toLowerCase().includes(wanted) ? [index] : []);
	const from = screen.sought === sought ? (screen.foundLine ?? -1) + 1 : screen.top;
	const line = hits.find(hit => hit >= from) ?? hits[0];
	if (line === undefined) {
		tell(app, `"${sought}" does not stand in this article.`);
		return;
	}

	const top = topFor({line, top: screen.top, height: bodyHeight(app.store.getState()), count: lines.length});
	app.store.dispatch({type: 'article-sought', sought, foundLine: line, top});
	tell(app, `"${sought}": ${hits.indexOf(line) + 1} of ${hits.length} lines · / and Enter finds the next`);
}
