import {type Entry} from '../../model/feed.js';
import {type Painter} from '../../render/paint.js';
import {type AppState, type AuthorScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {authorHead} from './author-head.js';
import {framed, type Hint} from './bars.js';
import {dateLabel} from './days.js';
import {cutTo, fit, itemLines, listRow, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['open', 'read'], ['star', 'star'], ['back', 'back'], ['help', 'help']];
const emptyHints: readonly Hint[] = [['back', 'back'], ['help', 'help']];

/** The author of an article: the note, and more by them. */
export function authorView(screen: AuthorScreen, state: AppState, look: Look): View {
	const {painter} = look;
	const {columns} = state.size;
	const {entry: article, authors, rows, position} = screen;
	const head = authors.length === 0
		? ['', '  No author is named in this article.']
		: authorHead(authors, columns).map(({kind, text}) => `  ${painter.paint(kind === 'name' ? 'title' : 'text', text)}`.trimEnd());
	const lines = itemLines({
		top: position.top, count: rows.length, height: Math.max(1, bodyHeight(state) - head.length),
		linesOf(index) {
			const entry = rows[index];
			return entry ? [entryLine({entry, columns, now: state.now, selected: index === position.cursor, painter})] : [];
		},
	});
	return framed({
		state, look, hints: rows.length === 0 ? emptyHints : hints,
		title: authors.length === 0 ? article.title : authors.length === 1 ? 'About the author' : 'About the authors',
		body: [...head, ...lines],
		place: authors.length === 0 ? 'No author' : rows.length === 0 ? 'Nothing more by them' : `${position.cursor + 1} of ${rows.length} more`,
	});
}

function entryLine({entry, columns, now, selected, painter}: {entry: Entry; columns: number; now: number; selected: boolean; painter: Painter}): string {
	return listRow({
		painter, columns, selected,
		parts: [
			['dim', `  ${fit(dateLabel(entry.published, now), 12, painter)} `], ['feed', `${fit(entry.feedTitle, 18, painter)}  `],
			[entry.read ? 'read' : 'unread', cutTo(entry.title, columns - 36, painter)],
		],
	});
}
