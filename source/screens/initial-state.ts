import {type SortKey} from '../model/settings.js';
import {type Library} from '../library/types.js';
import {openHeadlines} from './run/headlines.js';
import {type AppState, type Message, type Size} from './state/app-state.js';

type Start = {library: Library; size: Size; now: number; theme: string; measure: number; sort: SortKey; problems: readonly string[]};

/** The state the app starts with: what is unread, or everything when all is read. Reads no more than the first window shows. */
export function initialState({library, size, now, theme, measure, sort, problems}: Start): AppState {
	const unread = openHeadlines({library, title: 'All unread', selection: {query: 'is:unread', sort}, size});
	const headlines = unread.total > 0 ? unread : openHeadlines({library, title: 'Everything', selection: {query: '', sort}, size});
	return {size, now, stack: [headlines], undo: [], places: new Map(), appearance: {theme, measure}, message: firstMessage({library, isSample: headlines.entries[0]?.sample ?? false, problems})};
}

/** What is wrong with the settings or the library comes first, then a welcome to the sample edition. */
function firstMessage({library, isSample, problems}: {library: Library; isSample: boolean; problems: readonly string[]}): Message | undefined {
	const [problem] = problems;
	if (problem !== undefined) {
		return {tone: 'error', text: problems.length > 1 ? `${problem} (and ${problems.length - 1} more: pullquote doctor)` : problem};
	}

	if (library.notice !== undefined) {
		return {tone: 'note', text: library.notice};
	}

	return isSample && !library.hasOwnFeeds() ? {tone: 'note', text: 'Welcome! These are samples to try things on: Enter reads, ? shows the keys, + adds your first feed.'} : undefined;
}
