import {counted} from '../../render/article-facts.js';
import {type AppState, type LinksScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {framed, type Hint} from './bars.js';
import {cutTo, fit, itemLines, listRow, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['open', 'open'], ['copy', 'copy'], ['back', 'back'], ['help', 'help']];
const emptyHints: readonly Hint[] = [['back', 'back'], ['help', 'help']];

/** The links of an article, numbered; typing a number goes to it. */
export function linksView(screen: LinksScreen, state: AppState, look: Look): View {
	const {painter} = look;
	const {columns} = state.size;
	const {rows, position, typed, entry} = screen;
	const nameColumns = Math.floor((columns - 8) / 2);
	return framed({
		state, look, hints: rows.length === 0 ? emptyHints : hints,
		title: rows.length === 0 ? entry.title : `${counted(rows.length, 'link')} · ${entry.title}`,
		place: rows.length === 0 ? 'No links' : typed === '' ? 'Type a number' : `Link ${typed}`,
		body: rows.length === 0
			? ['', '  No links in this article.']
			: itemLines({
				top: position.top, count: rows.length, height: bodyHeight(state),
				linesOf(index) {
					const {label, url} = rows[index] ?? {label: '', url: ''};
					return [listRow({
						painter, columns, selected: index === position.cursor,
						parts: [['key', ` ${fit(String(index + 1), 4, painter, 'right')}  `], ['text', `${fit(label, nameColumns, painter)} `], ['dim', cutTo(url, columns - nameColumns - 10, painter)]],
					})];
				},
			}),
	});
}
