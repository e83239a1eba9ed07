import {type Entry} from '../../model/feed.js';
import {type Library, type Selection} from '../../library/types.js';
import {type App} from '../app-context.js';
import {currentScreen, type AppState, type HeadlinesScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';

/** Headlines fetched at once beyond what the window needs. */
const chunk = 200;

/** Headlines kept in memory; a window far away is read anew. */
const most = 1200;

/** The headlines of a query, from the top, with as many as the first window shows. */
export function openHeadlines({library, title, selection, size}: {library: Library; title: string; selection: Selection; size: AppState['size']}): HeadlinesScreen {
	const entries = library.entries({...selection, limit: bodyHeight({size}) + 1});
	return {
		kind: 'headlines', title, selection, entries, first: 0,
		total: library.countEntries(selection),
		unread: library.countEntries({query: unreadOf(selection.query)}),
		position: {cursor: 0, top: 0},
		upTo: library.lastEntryId(),
	};
}

/** The unread part of a query. */
export function unreadOf(query: string | undefined): string {
	return query === undefined || query.trim() === '' ? 'is:unread' : `(${query}) is:unread`;
}

/** Reads what the window of the shown headlines lacks. Called after everything that moves them. */
export function loadWindow({store, services}: App): void {
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'headlines') {
		return;
	}

	const part = missingPart(screen, {height: bodyHeight(store.getState()), library: services.library});
	if (!part) {
		return;
	}

	store.dispatch({type: 'headlines-loaded', ...part});
	store.dispatch({type: 'placed', position: {...screen.position, cursor: Math.min(screen.position.cursor, Math.max(0, part.total - 1))}});
}

type Part = Pick<HeadlinesScreen, 'entries' | 'first' | 'total'>;

function missingPart(screen: HeadlinesScreen, {height, library}: {height: number; library: Library}): Part | undefined {
	const {entries, first, total, position} = screen;
	const from = Math.min(position.top, position.cursor);
	const to = Math.min(total, Math.max(position.top + height, position.cursor + 1));
	const end = first + entries.length;
	if (from >= first && to <= end) {
		return undefined;
	}

	if (from >= first && from <= end && to - end <= chunk) {
		return appended(screen, library);
	}

	if (to <= end && from >= first - chunk) {
		return prepended(screen, library);
	}

	return from === 0 ? fromTop(screen, library) : fromEnd(screen, {library, height, from});
}

function appended({selection, entries, first}: HeadlinesScreen, library: Library): Part {
	const more = library.entries({...selection, after: entries.at(-1)?.id, limit: chunk});
	const all = [...entries, ...more];
	const dropped = Math.max(0, all.length - most);
	const isEnd = more.length < chunk;
	const start = first + dropped;
	const kept = all.slice(dropped);
	return {entries: kept, first: start, total: isEnd ? start + kept.length : Math.max(library.countEntries(selection), start + kept.length + 1)};
}

function prepended({selection, entries, first, total}: HeadlinesScreen, library: Library): Part {
	const more = library.entries({...selection, before: entries[0]?.id, limit: chunk});
	const start = more.length < chunk ? 0 : Math.max(0, first - more.length);
	const shift = start - (first - more.length);
	const all = [...more, ...entries].slice(0, most);
	return {entries: all, first: start, total: Math.max(total + shift, start + all.length)};
}

function fromTop({selection}: HeadlinesScreen, library: Library): Part {
	const entries = library.entries({...selection, limit: chunk});
	return {entries, first: 0, total: entries.length < chunk ? entries.length : library.countEntries(selection)};
}

/** The end of the list: read backwards where the order has an opposite, else walked to in large steps. */
function fromEnd(screen: HeadlinesScreen, {library, height, from}: {library: Library; height: number; from: number}): Part {
	const {selection, total} = screen;
	const sort = selection.sort ?? 'newest';
	if (from + height + chunk >= total && (sort === 'newest' || sort === 'oldest')) {
		const opposite = sort === 'newest' ? 'oldest' : 'newest';
		const entries = library.entries({...selection, sort: opposite, limit: chunk + height}).toReversed();
		return {entries, first: Math.max(0, total - entries.length), total: Math.max(total, entries.length)};
	}

	return walkedTo(screen, {library, from});
}

function walkedTo({selection, total}: HeadlinesScreen, {library, from}: {library: Library; from: number}): Part {
	let entries: Entry[] = [];
	let first = 0;
	for (;;) {
		const more = library.entries({...selection, after: entries.at(-1)?.id, limit: most / 2});
		if (more.length === 0) {
			return {entries, first, total: first + entries.length};
		}

		first += Math.max(0, entries.length - (most / 2));
		entries = [...entries.slice(-most / 2), ...more];
		if (first + entries.length > from + chunk) {
			return {entries, first, total: Math.max(total, first + entries.length)};
		}
	}
}

/** The list read anew around an entry, which the cursor is then on; from the top when the entry is no longer there. */
export function reloadAround({screen, library, entry, height}: {screen: HeadlinesScreen; library: Library; entry: Entry | undefined; height: number}): HeadlinesScreen {
	const {selection} = screen;
	const unread = library.countEntries({query: unreadOf(selection.query)});
	const upTo = library.lastEntryId();
	if (!entry) {
		return {...screen, ...fromTop(screen, library), unread, upTo, position: {cursor: 0, top: 0}};
	}

	const before = library.entries({...selection, before: entry.id, limit: height});
	const after = library.entries({...selection, after: entry.id, limit: chunk});
	const index = Math.max(library.entryIndex(entry.id, selection), before.length);
	const first = index - before.length;
	const entries = [...before, entry, ...after];
	const total = after.length < chunk ? first + entries.length : Math.max(library.countEntries(selection), first + entries.length);
	return {...screen, entries, first, total, unread, upTo, position: {cursor: index, top: Math.max(0, index - (screen.position.cursor - screen.position.top))}};
}

/** The headline under the cursor. */
export function selectedHeadline({entries, first, position}: HeadlinesScreen): Entry | undefined {
	return entries[position.cursor - first];
}
