import {type Article} from '../../model/article.js';
import {type Entry} from '../../model/feed.js';
import {bodyText} from '../../model/body-text.js';
import {quotationText} from '../../model/quotation-text.js';
import {groupBySpeaker} from '../../render/quotation-lines.js';
import {type App} from '../app-context.js';
import {currentScreen, type QuotationsScreen} from '../state/app-state.js';
import {goToQuotation} from './reading.js';
import {entryUnderCursor} from './selected.js';
import {quoted} from './feeds.js';
import {tell} from './tell.js';

/** More by an author than anyone scrolls through. */
const mostByAuthor = 500;
const mostBySpeaker = 2000;

/** The article a panel is about: the open one, or the stored one of the headline under the cursor. */
function articleAtHand(app: App): {entry: Entry; article: Article} | undefined {
	const screen = currentScreen(app.store.getState());
	const entry = entryUnderCursor(app);
	if (!entry) {
		tell(app, 'There is no article under the cursor.');
		return undefined;
	}

	const shown = screen.kind === 'article' && screen.text.status === 'ready' ? screen.text.article : undefined;
	const article = shown ?? app.services.library.article(entry.id)?.article;
	if (!article) {
		tell(app, screen.kind === 'article' ? 'The text is not there yet.' : 'This article was not read yet: Enter opens it.');
		return undefined;
	}

	return {entry, article};
}

/** The panel with the quotations of the article by speaker; from the panel, the page of the speaker. */
export function showQuotations(app: App): void {
	const screen = currentScreen(app.store.getState());
	if (screen.kind === 'quotations') {
		showSpeakerOf(app, screen);
		return;
	}

	const atHand = articleAtHand(app);
	if (!atHand) {
		return;
	}

	const {article, entry} = atHand;
	const order = orderBySpeaker(article);
	const selected = screen.kind === 'article' ? order.indexOf(screen.quotation ?? -1) : 0;
	app.store.dispatch({type: 'screen-pushed', screen: {kind: 'quotations', entry, article, order, position: {cursor: 0, top: 0}}});
	app.store.dispatch({type: 'placed', position: {cursor: Math.max(0, selected), top: 0}});
}

/** The indexes of the quotations gathered by speaker. */
function orderBySpeaker({quotations}: Article): number[] {
	const places = new Map(quotations.map((quotation, index) => [quotation, index]));
	return groupBySpeaker(quotations).flatMap(group => group.quotations.map(quotation => places.get(quotation) ?? 0));
}

function showSpeakerOf(app: App, {article, order, position}: QuotationsScreen): void {
	const name = article.quotations[order[position.cursor] ?? -1]?.speaker?.name;
	if (name === undefined) {
		tell(app, 'Nobody is named as the speaker of this quotation.');
		return;
	}

	showSpeaker(app, name);
}

/** Everything a person was quoted with in the articles of the library. */
export function showSpeaker({store, services}: App, name: string): void {
	const rows = services.library.quotations({speaker: name, limit: mostBySpeaker});
	store.dispatch({type: 'screen-pushed', screen: {kind: 'speaker', name, rows, position: {cursor: 0, top: 0}}});
}

/** Goes from the panel to the quotation in the text. */
export function openQuotation(app: App, {entry, article, order, position}: QuotationsScreen): void {
	const quotation = order[position.cursor];
	if (quotation === undefined) {
		return;
	}

	const {store} = app;
	store.dispatch({type: 'screen-popped'});
	if (currentScreen(store.getState()).kind !== 'article') {
		store.dispatch({type: 'screen-pushed', screen: {kind: 'article', entry, text: {status: 'ready', article}, top: 0}});
	}

	goToQuotation(app, quotation);
}

/** The first quotation of the next or the previous speaker in the panel. */
export function stepSpeaker(app: App, step: 1 | -1): void {
	const screen = currentScreen(app.store.getState());
	if (screen.kind !== 'quotations') {
		return;
	}

	const {article, order, position} = screen;
	const names = order.map(index => article.quotations[index]?.speaker?.name);
	const starts = names.flatMap((name, index) => index === 0 || name !== names[index - 1] ? [index] : []);
	const next = step === 1 ? starts.find(start => start > position.cursor) : starts.findLast(start => start < position.cursor);
	if (next === undefined) {
		tell(app, step === 1 ? 'This is the last speaker.' : 'This is the first speaker.');
		return;
	}

	app.store.dispatch({type: 'placed', position: {...position, cursor: next}});
}

/** The author's note and more by them. */
export function showAuthor(app: App): void {
	const {store, services} = app;
	const entry = entryUnderCursor(app);
	if (!entry) {
		tell(app, 'There is no article under the cursor.');
		return;
	}

	const screen = currentScreen(store.getState());
	const shown = screen.kind === 'article' && screen.text.status === 'ready' ? screen.text.article : services.library.article(entry.id)?.article;
	const authors = shown && shown.authors.length > 0 ? shown.authors : entry.author === undefined ? [] : [{name: entry.author, confidence: 'low' as const}];
	const query = authors.map(({name}) => `author:${quoted(name)}`).join(' OR ');
	const rows = query === '' ? [] : services.library.entries({query, limit: mostByAuthor}).filter(({id}) => id !== entry.id);
	store.dispatch({type: 'screen-pushed', screen: {kind: 'author', entry, authors, rows, position: {cursor: 0, top: 0}}});
}

/** The links of the article, by number. */
export function showLinks(app: App): void {
	const atHand = articleAtHand(app);
	if (!atHand) {
		return;
	}

	const rows = app.page(atHand.article).links.map(({text, href}) => ({label: text, url: href}));
	app.store.dispatch({type: 'screen-pushed', screen: {kind: 'links', entry: atHand.entry, rows, position: {cursor: 0, top: 0}, typed: ''}});
}

/** A quotation as it is copied: the words, who said them, where. */
export function quotationForCopy(article: Article, index: number): string {
	const quotation = article.quotations[index];
	if (!quotation) {
		return '';
	}

	const words = quotationText(article, quotation, bodyText(article.blocks));
	const source = [article.publisher, article.title].filter(Boolean).join(': ');
	return [`${words} — ${quotation.speaker?.name ?? 'speaker not named'}`, [source, article.url].filter(Boolean).join(', ')].filter(Boolean).join('\n');
}
