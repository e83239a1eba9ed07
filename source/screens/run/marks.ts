import {type Entry} from '../../model/feed.js';
import {type Change, type Marked} from '../../library/types.js';
import {type App} from '../app-context.js';
import {currentScreen} from '../state/app-state.js';
import {entryUnderCursor} from './selected.js';
import {refreshFeedRows} from './feeds.js';
import {unreadOf} from './headlines.js';
import {tell} from './tell.js';

const effects = {read: {read: true}, unread: {read: false}, starred: {starred: true}, unstarred: {starred: false}} as const;
const opposites: Readonly<Record<Change, Change>> = {read: 'unread', unread: 'read', starred: 'unstarred', unstarred: 'starred'};

/** Marks one entry in the library and wherever it is shown. */
export function markEntry({store, services}: App, entry: Entry, change: Change): Marked {
	const marked = services.library.mark({ids: [entry.id]}, change);
	store.dispatch({type: 'entries-marked', ids: [entry.id], state: effects[change]});
	return marked;
}

/** Read becomes unread and the other way round; can be undone. */
export function toggleRead(app: App): void {
	toggle(app, entry => entry.read ? 'unread' : 'read');
}

/** Stars or unstars; can be undone. */
export function toggleStar(app: App): void {
	toggle(app, entry => entry.starred ? 'unstarred' : 'starred');
}

function toggle(app: App, choose: (entry: Entry) => Change): void {
	const entry = entryUnderCursor(app);
	if (!entry) {
		tell(app, 'There is no article under the cursor.');
		return;
	}

	const change = choose(entry);
	app.store.dispatch({type: 'mark-remembered', marked: markEntry(app, entry, change)});
	const {kind} = currentScreen(app.store.getState());
	if (kind !== 'headlines') {
		tell(app, `The article is ${change} now.`);
	}
}

/** Marks everything read that the query of the shown list finds, as far as it was there when the list was made. */
export function markAllRead(app: App): void {
	const {store, services} = app;
	const target = allTarget(app);
	if (!target) {
		return;
	}

	const marked = services.library.mark(target, 'read');
	if (marked.ids.length === 0) {
		tell(app, 'Everything here is read already.');
		return;
	}

	store.dispatch({type: 'mark-remembered', marked});
	store.dispatch({type: 'entries-marked', ids: marked.ids, state: {read: true}});
	refreshFeedRows(app);
	const undoKey = app.bindings.keysOf.get('undo')?.[0];
	tell(app, `${marked.ids.length} ${marked.ids.length === 1 ? 'article' : 'articles'} marked read${undoKey ? ` · ${undoKey} undoes it` : ''}`);
}

/** The query that all read is about: that of the headlines, or of the row of the list of feeds. */
function allTarget({store, services}: App): {query: string; upTo: number} | undefined {
	const screen = currentScreen(store.getState());
	if (screen.kind === 'feeds') {
		const row = screen.rows[screen.position.cursor];
		return row && {query: unreadOf(row.query), upTo: services.library.lastEntryId()};
	}

	const headlines = store.getState().stack.findLast(({kind}) => kind === 'headlines');
	return headlines?.kind === 'headlines' ? {query: unreadOf(headlines.selection.query), upTo: headlines.upTo} : undefined;
}

/** Takes back the last mark, one by one or all read. */
export function undoMark(app: App): void {
	const {store, services} = app;
	const marked = store.getState().undo.at(-1);
	if (!marked) {
		tell(app, 'There is nothing to undo.');
		return;
	}

	services.library.undo(marked);
	store.dispatch({type: 'mark-undone'});
	store.dispatch({type: 'entries-marked', ids: marked.ids, state: effects[opposites[marked.change]]});
	refreshFeedRows(app);
	tell(app, marked.ids.length === 1 ? `Undone: the article is ${opposites[marked.change]} again.` : `Undone: ${marked.ids.length} articles are ${opposites[marked.change]} again.`);
}
