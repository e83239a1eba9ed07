import {type Entry, type EntryState} from '../../model/feed.js';
import {type Action} from './actions.js';
import {currentScreen, type AppState, type HeadlinesScreen, type ListScreen, type Screen} from './app-state.js';
import {bodyHeight, listGeometry} from './geometry.js';
import {move, place, scroll, type Geometry, type Position} from './list.js';

/** Marks that can be undone; older ones are forgotten. */
const undoDepth = 50;

/** The state after an action. Pure: nothing outside is touched, and the same state comes back when nothing changed. */
export function reduce(state: AppState, action: Action): AppState {
	return reduceStack(state, action) ?? reduceMarks(state, action) ?? reduceOverlay(state, action);
}

function reduceStack(state: AppState, action: Action): AppState | undefined {
	switch (action.type) {
		case 'resized': {
			return resize(state, action.size);
		}

		case 'screen-pushed': {
			return {...state, stack: [...state.stack, action.screen]};
		}

		case 'screen-replaced': {
			return withCurrent(state, () => action.screen);
		}

		case 'screen-popped': {
			return state.stack.length > 1 ? {...state, stack: state.stack.slice(0, -1)} : state;
		}

		case 'returned-to': {
			const index = state.stack.findLastIndex(({kind}) => kind === action.kind);
			return index === -1 ? state : {...state, stack: state.stack.slice(0, index + 1)};
		}

		case 'moved': {
			return reposition(state, (position, geometry) => move(position, action.motion, geometry));
		}

		case 'placed': {
			return reposition(state, (_, geometry) => place(action.position, geometry));
		}

		case 'scrolled': {
			return withCurrent(state, screen => 'top' in screen
				? {...screen, top: scroll(screen.top, action.motion, {count: action.lineCount, height: bodyHeight(state)})}
				: screen);
		}

		case 'scrolled-to': {
			return withCurrent(state, screen => screen.kind === 'article' ? {...screen, top: action.top, quotation: action.quotation} : screen);
		}

		case 'article-arrived': {
			return {...state, stack: state.stack.map(screen => screen.kind === 'article' && screen.entry.id === action.entryId ? {...screen, text: action.text} : screen)};
		}

		case 'article-sought': {
			return withCurrent(state, screen => screen.kind === 'article' ? {...screen, sought: action.sought, foundLine: action.foundLine, top: action.top} : screen);
		}

		case 'number-typed': {
			return withCurrent(state, screen => screen.kind === 'links' ? {...screen, typed: action.typed} : screen);
		}

		case 'headlines-loaded': {
			const {type, ...part} = action;
			return withCurrent(state, screen => screen.kind === 'headlines' ? {...screen, ...part} : screen);
		}

		default: {
			return undefined;
		}
	}
}

function reduceMarks(state: AppState, action: Action): AppState | undefined {
	switch (action.type) {
		case 'entries-marked': {
			return markEntries(state, {ids: new Set(action.ids), change: action.state});
		}

		case 'entry-known': {
			return {...state, stack: state.stack.map(screen => screen.kind === 'headlines' ? withEntry(screen, action.entry) : screen)};
		}

		case 'place-remembered': {
			return {...state, places: new Map(state.places).set(action.entryId, action.place)};
		}

		case 'mark-remembered': {
			return {...state, undo: [...state.undo, action.marked].slice(-undoDepth)};
		}

		case 'mark-undone': {
			return {...state, undo: state.undo.slice(0, -1)};
		}

		default: {
			return undefined;
		}
	}
}

function reduceOverlay(state: AppState, action: Action): AppState {
	switch (action.type) {
		case 'told': {
			return {...state, message: action.message};
		}

		case 'message-cleared': {
			return state.message ? {...state, message: undefined} : state;
		}

		case 'prompt-opened':
		case 'prompt-changed': {
			return {...state, prompt: action.prompt};
		}

		case 'prompt-closed': {
			return {...state, prompt: undefined};
		}

		case 'menu-opened': {
			return {...state, menu: action.menu};
		}

		case 'menu-closed': {
			return {...state, menu: undefined};
		}

		case 'progress': {
			return {...state, progress: action.progress};
		}

		case 'waiting': {
			return {...state, waiting: action.waiting};
		}

		case 'appearance-chosen': {
			return {...state, appearance: {...state.appearance, ...action.appearance}};
		}

		case 'time-passed': {
			return {...state, now: action.now};
		}

		default: {
			return state;
		}
	}
}

function withCurrent(state: AppState, change: (screen: Screen) => Screen): AppState {
	const screen = currentScreen(state);
	const changed = change(screen);
	return changed === screen ? state : {...state, stack: [...state.stack.slice(0, -1), changed]};
}

export function isList(screen: Screen): screen is ListScreen {
	return 'position' in screen;
}

function reposition(state: AppState, change: (position: Position, geometry: Geometry) => Position): AppState {
	return withCurrent(state, screen => isList(screen) ? {...screen, position: change(screen.position, listGeometry(screen, state))} : screen);
}

/** Every list keeps its cursor on the screen in the new size; what is scrolled is set right when it is laid out. */
function resize(state: AppState, size: AppState['size']): AppState {
	const stack = state.stack.map(screen => isList(screen) ? {...screen, position: place(screen.position, listGeometry(screen, {size}))} : screen);
	return {...state, size, stack};
}

type Marking = {ids: ReadonlySet<number>; change: Partial<EntryState>};

function markEntries(state: AppState, marking: Marking): AppState {
	return {...state, stack: state.stack.map(screen => markScreen(screen, marking))};
}

function markScreen(screen: Screen, {ids, change}: Marking): Screen {
	switch (screen.kind) {
		case 'headlines': {
			const marked = screen.entries.map(entry => ids.has(entry.id) ? {...entry, ...change} : entry);
			return {...screen, entries: marked, unread: screen.unread + unreadDifference(screen.entries, {ids, change})};
		}

		case 'article':
		case 'quotations':
		case 'links': {
			return ids.has(screen.entry.id) ? {...screen, entry: {...screen.entry, ...change}} : screen;
		}

		case 'author': {
			return {...screen, rows: screen.rows.map(entry => ids.has(entry.id) ? {...entry, ...change} : entry)};
		}

		case 'feeds':
		case 'speaker':
		case 'health':
		case 'help': {
			return screen;
		}
	}
}

function withEntry(screen: HeadlinesScreen, entry: Entry): HeadlinesScreen {
	const index = screen.entries.findIndex(({id}) => id === entry.id);
	return index === -1 ? screen : {...screen, entries: screen.entries.with(index, entry)};
}

function unreadDifference(entries: ReadonlyArray<EntryState & {id: number}>, {ids, change}: Marking): number {
	const {read} = change;
	if (read === undefined) {
		return 0;
	}

	const changed = entries.filter(entry => ids.has(entry.id) && entry.read !== read).length;
	return read ? -changed : changed;
}
