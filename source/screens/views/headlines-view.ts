import {dayLine, dayName, headlineLine} from '../../render/headlines.js';
import {zonedTime} from '../../render/date.js';
import {type AppState, type HeadlinesScreen} from '../state/app-state.js';
import {bodyHeight, hasDays, startsDay} from '../state/geometry.js';
import {framed, sampleEdition, type Hint} from './bars.js';
import {dayOf} from './days.js';
import {itemLines, type Look, type View} from './view.js';

const hints: readonly Hint[] = [
	['open', 'read'], ['next-unread', 'next unread'], ['search', 'search'], ['star', 'star'], ['feeds', 'feeds'], ['refresh-all', 'refresh'], ['help', 'help'],
];

/** The headlines of a query, under their days when they are sorted by date. */
export function headlinesView(screen: HeadlinesScreen, state: AppState, look: Look): View {
	const {position, total, unread, title} = screen;
	return framed({
		state, look, hints,
		title: [title, unread === total || unread === 0 ? String(total) : `${unread} unread of ${total}`, ...isSampleEdition(screen) ? [sampleEdition] : []].join(' · '),
		body: total === 0 ? emptyLines(screen, look) : entryLines(screen, state, look),
		place: total === 0 ? 'Nothing here' : `${position.cursor + 1} of ${total}`,
	});
}

/** Samples are all there is to see, as in a new library. */
function isSampleEdition({entries}: HeadlinesScreen): boolean {
	return entries.length > 0 && entries.every(({sample}) => sample);
}

function entryLines(screen: HeadlinesScreen, state: AppState, {painter}: Look): string[] {
	const {entries, first, position, total} = screen;
	const withDays = hasDays(screen);
	const today = dayOf(state.now);
	return itemLines({
		top: position.top, count: total, height: bodyHeight(state),
		linesOf(index, isFirst) {
			const entry = entries[index - first];
			if (!entry) {
				return [''];
			}

			const line = headlineLine(entry, {width: state.size.columns, painter, isSelected: index === position.cursor, time: withDays ? 'clock' : 'day'});
			if (!withDays || (!isFirst && !startsDay(screen, index))) {
				return [line];
			}

			const day = dayLine(dayName(zonedTime(entry.published), today), painter);
			return isFirst ? [day, line] : ['', day, line];
		},
	});
}

/** What to do when there is nothing to read. */
function emptyLines({title, selection}: HeadlinesScreen, {painter, bindings}: Look): string[] {
	const key = (id: Parameters<typeof bindings.keysOf.get>[0]) => bindings.keysOf.get(id)?.[0] ?? `:${id}`;
	const advice = title.startsWith('/')
		? [`Nothing was found for ${selection.query ?? ''}`, `${key('search')} searches again, ${key('back')} goes back.`]
		: [`Nothing ${selection.query === 'is:unread' ? 'unread' : 'here'}. All caught up.`, `${key('refresh-all')} refreshes, ${key('feeds')} shows feeds and everything already read, ${key('add-feed')} adds a feed.`];
	return ['', ...advice.map((text, index) => `  ${painter.paint(index === 0 ? 'heading' : 'dim', text)}`)];
}
