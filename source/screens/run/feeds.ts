import {type Feed} from '../../model/feed.js';
import {type Library} from '../../library/types.js';
import {type App} from '../app-context.js';
import {currentScreen, headlinesBelow, type FeedRow, type HealthRow} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {openHeadlines, reloadAround, selectedHeadline} from './headlines.js';
import {tell} from './tell.js';

/** The rows of the list of feeds: the views that are always there, the tags, the feeds. */
export function feedRows(library: Library): FeedRow[] {
	const feeds = library.feeds();
	const unread = sum(feeds, feed => feed.unread);
	const total = sum(feeds, feed => feed.total);
	const starred = library.countEntries({query: 'is:starred'});
	return [
		{label: 'All unread', query: 'is:unread', unread, total: unread, group: 'views'},
		{label: 'Everything', query: '', unread, total, group: 'views'},
		{label: 'Starred', query: 'is:starred', unread: library.countEntries({query: 'is:starred is:unread'}), total: starred, group: 'views'},
		{label: 'With quotations', query: 'has:quotes', unread: library.countEntries({query: 'has:quotes is:unread'}), total: library.countEntries({query: 'has:quotes'}), group: 'views'},
		...tagRows(feeds),
		...feeds.map(feed => ({label: feed.title, query: `feed:${feed.id}`, unread: feed.unread, total: feed.total, group: 'feeds' as const, feed})),
	];
}

function tagRows(feeds: readonly Feed[]): FeedRow[] {
	const tags = [...new Set(feeds.flatMap(feed => feed.tags))].toSorted();
	return tags.map(tag => {
		const tagged = feeds.filter(feed => feed.tags.includes(tag));
		return {label: tag, query: `tag:${quoted(tag)}`, unread: sum(tagged, feed => feed.unread), total: sum(tagged, feed => feed.total), group: 'tags' as const};
	});
}

const sum = (feeds: readonly Feed[], count: (feed: Feed) => number) => feeds.reduce((total, feed) => total + count(feed), 0);

/** A value of the query language as one word. */
export const quoted = (value: string) => `"${value.replaceAll('"', '')}"`;

/** Shows the feeds: goes back to the list where it is open already. */
export function showFeeds(app: App): void {
	const {store, services} = app;
	if (store.getState().stack.some(({kind}) => kind === 'feeds')) {
		store.dispatch({type: 'returned-to', kind: 'feeds'});
		refreshFeedRows(app);
		return;
	}

	const rows = feedRows(services.library);
	const query = headlinesBelow(store.getState())?.selection.query ?? '';
	const cursor = Math.max(0, rows.findIndex(row => row.query === query));
	store.dispatch({type: 'screen-pushed', screen: {kind: 'feeds', rows, position: {cursor: 0, top: 0}}});
	store.dispatch({type: 'placed', position: {cursor, top: 0}});
}

/** The counts of the list of feeds and of feed health, read anew when one of them is shown. */
export function refreshFeedRows({store, services}: App): void {
	const screen = currentScreen(store.getState());
	if (screen.kind === 'feeds') {
		store.dispatch({type: 'screen-replaced', screen: {...screen, rows: feedRows(services.library)}});
		store.dispatch({type: 'placed', position: screen.position});
	}

	if (screen.kind !== 'health') {
		return;
	}

	store.dispatch({type: 'screen-replaced', screen: {...screen, rows: healthRows(services.library)}});
	store.dispatch({type: 'placed', position: screen.position});
}

/** Every feed, those with an error first. */
export function healthRows(library: Library): HealthRow[] {
	const feeds = library.feeds().map(feed => ({...feed, perWeek: Math.round(library.countEntries({query: `feed:${feed.id} since:4w`}) / 4)}));
	return [...feeds.filter(({health}) => health.error !== undefined || health.gone), ...feeds.filter(({health}) => health.error === undefined && !health.gone)];
}

/** Shows how every feed does. */
export function showHealth(app: App): void {
	const {store, services} = app;
	if (currentScreen(store.getState()).kind === 'health') {
		tell(app, 'This is feed health already.');
		return;
	}

	store.dispatch({type: 'screen-pushed', screen: {kind: 'health', rows: healthRows(services.library), position: {cursor: 0, top: 0}}});
}

/** The headlines of a query as a new screen. A wrong query throws a usage failure that says where it is wrong. */
export function showHeadlines({store, services}: App, {title, query}: {title: string; query: string}): void {
	const state = store.getState();
	const sort = headlinesBelow(state)?.selection.sort;
	const screen = openHeadlines({library: services.library, title, selection: {query, sort}, size: state.size});
	store.dispatch({type: 'screen-pushed', screen});
}

/** After a refresh: every list is read anew around its cursor; what is read in a list of unread ones goes now. */
export function reloadLists(app: App): void {
	const {store, services} = app;
	const screen = currentScreen(store.getState());
	refreshFeedRows(app);
	if (screen.kind !== 'headlines') {
		return;
	}

	const height = bodyHeight(store.getState());
	const entry = screen.position.cursor === 0 && screen.position.top === 0 ? undefined : selectedHeadline(screen);
	const next = reloadAround({screen, library: services.library, entry, height});
	store.dispatch({type: 'screen-replaced', screen: next});
	store.dispatch({type: 'placed', position: next.position});
}
