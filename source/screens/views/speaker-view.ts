import {type SaidQuotation} from '../../library/types.js';
import {counted} from '../../render/article-facts.js';
import {type Painter} from '../../render/paint.js';
import {type AppState, type SpeakerScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {framed, type Hint} from './bars.js';
import {dateLabel} from './days.js';
import {speakerTextLines} from './speaker-text.js';
import {cutTo, itemLines, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['open', 'read'], ['copy', 'copy'], ['browser', 'browser'], ['back', 'back'], ['help', 'help']];

/** Everything one person was quoted with, newest first, with the outlets that quoted it. */
export function speakerView(screen: SpeakerScreen, state: AppState, look: Look): View {
	const {name, rows, position} = screen;
	const outlets = new Set(rows.flatMap(({entries}) => entries.map(({feedTitle}) => feedTitle))).size;
	return framed({
		state, look, hints,
		title: rows.length === 0 ? name : `${name} · ${counted(rows.length, 'quotation')} in ${counted(outlets, 'outlet')}`,
		place: rows.length === 0 ? 'Nothing here' : `${position.cursor + 1} of ${rows.length}`,
		body: rows.length === 0
			? ['', `  ${look.painter.paint('text', cutTo(`Nothing by ${name} in the articles that were read so far.`, state.size.columns - 4, look.painter))}`]
			: itemLines({
				top: position.top, count: rows.length, height: bodyHeight(state),
				linesOf(index) {
					const row = rows[index];
					return row ? rowLines({row, state, painter: look.painter, selected: index === position.cursor}) : [];
				},
			}),
	});
}

function rowLines({row, state, painter, selected}: {row: SaidQuotation; state: AppState; painter: Painter; selected: boolean}): string[] {
	const {columns} = state.size;
	const bar = selected ? painter.paint('accent', painter.glyph('▌', '>')) : ' ';
	const outlets = [...new Set(row.entries.map(({feedTitle}) => feedTitle))].join(', ');
	const about = [dateLabel(row.published, state.now), outlets, row.entries[0]?.title ?? ''].join(painter.glyph(' · ', ' - '));
	return [
		...speakerTextLines(row, columns).map(line => ` ${bar} ${painter.paint(selected ? 'unread' : 'text', line)}`),
		` ${bar} ${painter.paint('dim', cutTo(about, columns - 5, painter))}`,
		'',
	];
}
