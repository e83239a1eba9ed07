import {hintLine, messageLine, titleLine} from '../../render/list-lines.js';
import {type Painter} from '../../render/paint.js';
import {type CommandId} from '../keys/commands.js';
import {type AppState, type Progress} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {exactly, type Look, type View} from './view.js';

/** A key worth knowing on a screen, with a word for what it does there. */
export type Hint = readonly [command: CommandId, label: string];

/** A list screen: the title and what goes on in the background, the rows, the place and the keys. */
export function framed({state, look, title, body, place, hints}: {state: AppState; look: Look; title: string; body: readonly string[]; place: string; hints: readonly Hint[]}): View {
	const {columns: width, rows} = state.size;
	const {painter} = look;
	const head = titleLine({left: title, right: activity(state, painter), style: 'title'}, {width, painter});
	return {lines: exactly([head, ...exactly(body, bodyHeight(state)), statusBar({look, state, place, hints})], rows)};
}

/** What goes on in the background; empty when nothing does. */
export function activity({progress, waiting}: AppState, painter: Painter): string {
	return progress ? progressText(progress, painter) : waiting ?? '';
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** `refreshing 14/52 ▂`, with failures when there are some. */
function progressText({done, total, failed}: Progress, painter: Painter): string {
	const bar = bars[Math.min(bars.length - 1, Math.floor(done / Math.max(1, total) * bars.length))] ?? '';
	const failures = failed === 0 ? '' : ` (${failed} failed)`;
	return `refreshing ${done}/${total}${failures} ${painter.glyph(bar, '')}`.trimEnd();
}

/** The last row: a message when there is one, else the place in the list and the keys worth knowing. */
export function statusBar({look, state, place, hints}: {look: Look; state: AppState; place: string; hints: readonly Hint[]}): string {
	const {painter, bindings} = look;
	const width = state.size.columns;
	if (state.message) {
		const {tone, text} = state.message;
		return messageLine(text, tone === 'error' ? 'error' : 'accent', {width, painter});
	}

	const known = hints.flatMap(([command, title]) => {
		const key = bindings.keysOf.get(command)?.[0];
		return key === undefined ? [] : [{key, title}];
	});
	return hintLine(place, known, {width, painter});
}
