import {type FeedHealth} from '../../model/feed.js';
import {authorHead} from '../views/author-head.js';
import {dayOf} from '../views/days.js';
import {speakerRowHeight} from '../views/speaker-text.js';
import {currentScreen, type AppState, type HeadlinesScreen, type ListScreen, type QuotationsScreen} from './app-state.js';
import {type Geometry} from './list.js';

/** Rows around every screen: a title (or a rule) and the status line. */
const frameRows = 2;

/** Rows for the content of a screen. */
export function bodyHeight({size}: Pick<AppState, 'size'>): number {
	return Math.max(1, size.rows - frameRows);
}

/** Whether headlines in this order stand under the day they are from. */
export function hasDays({selection}: HeadlinesScreen): boolean {
	return (selection.sort ?? 'newest') === 'newest' || selection.sort === 'oldest';
}

/** Whether a headline is the first of its day, judged by the one above it. */
export function startsDay({entries, first}: HeadlinesScreen, index: number): boolean {
	const entry = entries[index - first];
	const above = entries[index - first - 1];
	return entry !== undefined && above !== undefined && dayOf(entry.published) !== dayOf(above.published);
}

/** How many items the shown list has. */
export function itemCount(screen: ListScreen): number {
	switch (screen.kind) {
		case 'headlines': {
			return screen.total;
		}

		case 'quotations': {
			return screen.order.length;
		}

		case 'feeds':
		case 'speaker':
		case 'links':
		case 'author':
		case 'health': {
			return screen.rows.length;
		}
	}
}

/** The shape of a list on a screen of this size. */
export function listGeometry(screen: ListScreen, {size}: Pick<AppState, 'size'>): Geometry {
	const height = bodyHeight({size});
	return {count: itemCount(screen), height: Math.max(1, height - headRows(screen, size.columns)), heightOf: heights(screen, size.columns)};
}

/** Rows above the items: the author's note. */
export function headRows(screen: ListScreen, columns: number): number {
	return screen.kind === 'author' ? authorHead(screen.authors, columns).length : 0;
}

function heights(screen: ListScreen, columns: number): Geometry['heightOf'] {
	switch (screen.kind) {
		case 'headlines': {
			const withDays = hasDays(screen);
			return (index, first) => withDays ? (first ? 2 : startsDay(screen, index) ? 3 : 1) : 1;
		}

		case 'feeds': {
			return (index, first) => first || (screen.rows[index]?.group === screen.rows[index - 1]?.group) ? 1 : 2;
		}

		case 'speaker': {
			return index => speakerRowHeight(screen.rows[index], columns);
		}

		case 'health': {
			return index => hasRemark(screen.rows[index]?.health) ? 2 : 1;
		}

		case 'quotations': {
			return (index, first) => first ? 2 : quotedBy(screen, index) === quotedBy(screen, index - 1) ? 1 : 3;
		}

		case 'links':
		case 'author': {
			return () => 1;
		}
	}
}

/** Whether there is something to say about a feed below its row of figures. */
export function hasRemark(health: FeedHealth | undefined): boolean {
	return health !== undefined && (health.error !== undefined || health.gone || health.movedFrom !== undefined);
}

/** The name of the speaker of the quotation at that place of the panel; undefined for an unknown one. */
export function quotedBy({article, order}: QuotationsScreen, index: number): string | undefined {
	return article.quotations[order[index] ?? -1]?.speaker?.name;
}

/** The geometry of the shown list; undefined where the screen is no list. */
export function currentGeometry(state: AppState): Geometry | undefined {
	const screen = currentScreen(state);
	return screen.kind === 'article' || screen.kind === 'help' ? undefined : listGeometry(screen, state);
}
