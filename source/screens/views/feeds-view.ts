import {type Painter} from '../../render/paint.js';
import {textWidth} from '../../text/width.js';
import {type AppState, type FeedRow, type FeedsScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {framed, sampleEdition, type Hint} from './bars.js';
import {cutTo, fit, itemLines, listRow, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['open', 'headlines'], ['add-feed', 'add'], ['refresh', 'refresh'], ['mark-all-read', 'all read'], ['health', 'health'], ['help', 'help']];

/** The list of feeds: views, tags and feeds, each with its unread count. */
export function feedsView(screen: FeedsScreen, state: AppState, look: Look): View {
	const {columns} = state.size;
	const {rows, position} = screen;
	const feeds = rows.flatMap(({feed}) => feed ?? []);
	const isSampleEdition = feeds.length > 0 && feeds.every(({kind}) => kind === 'sample');
	return framed({
		state, look, hints,
		title: ['Feeds', String(feeds.length), ...isSampleEdition ? [sampleEdition] : []].join(' · '),
		place: `${position.cursor + 1} of ${rows.length}`,
		body: itemLines({
			top: position.top, count: rows.length, height: bodyHeight(state),
			linesOf(index, first) {
				const row = rows[index];
				const gap = !first && row?.group !== rows[index - 1]?.group ? [''] : [];
				return row ? [...gap, feedLine({row, columns, selected: index === position.cursor, painter: look.painter})] : [];
			},
		}),
	});
}

function feedLine({row, columns, selected, painter}: {row: FeedRow; columns: number; selected: boolean; painter: Painter}): string {
	const {label, unread, total, group, feed} = row;
	const isFailing = feed?.health.error !== undefined;
	const name = cutTo(group === 'tags' ? `#${label}` : label, columns - 20, painter);
	const room = columns - 21 - textWidth(name);
	const note = feed?.health.error ?? feed?.tags.map(tag => `#${tag}`).join(' ') ?? '';
	return listRow({
		painter, columns, selected,
		parts: [
			[isFailing ? 'error' : 'text', isFailing ? ' !' : '  '],
			['count', fit(unread === 0 ? '' : String(unread), 6, painter, 'right')],
			['dim', `${fit(String(total), 8, painter, 'right')}  `],
			[unread > 0 ? 'unread' : 'read', name],
			['dim', room < 8 || note === '' ? '' : `  ${cutTo(note, room, painter)}`],
		],
	});
}
