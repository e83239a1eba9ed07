import {hintLine, titleLine} from '../../render/list-lines.js';
import {type Painter} from '../../render/paint.js';
import {textWidth} from '../../text/width.js';
import {type CommandId} from '../keys/commands.js';
import {type AppState, type Progress} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {exactly, type Look, type View} from './view.js';

/** A key worth knowing on a screen, with a word for what it does there. */
export type Hint = readonly [command: CommandId, label: string];

/** What stands in the title of a list that shows nothing but samples. */
export const sampleEdition = 'sample edition';

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

/** The last row: the place in the list and the keys worth knowing. */
export function statusBar({look, state, place, hints}: {look: Look; state: AppState; place: string; hints: readonly Hint[]}): string {
	const {painter, bindings} = look;
	const width = state.size.columns;
	const known = hints.flatMap(([command, title]) => {
		const key = bindings.keysOf.get(command)?.[0];
		return key === undefined ? [] : [{key, title}];
	});
	const placeColumns = Math.max(textWidth(place) + 4, Math.min(15, Math.floor(width / 5) + 1));
	return hintLine(place, fitting(known, width - placeColumns), {width, painter});
}

type KnownHint = {key: string; title: string};

const hintWidth = ({key, title}: KnownHint) => textWidth(key) + textWidth(title) + 3;

/** As many hints as fit; the last one, which is the way to all others, before those in the middle. */
function fitting(hints: readonly KnownHint[], room: number): KnownHint[] {
	const last = hints.slice(-1);
	let left = room - last.reduce((sum, hint) => sum + hintWidth(hint), 0) + 2;
	const kept: KnownHint[] = [];
	for (const hint of hints.slice(0, -1)) {
		left -= hintWidth(hint);
		if (left < 0) {
			break;
		}

		kept.push(hint);
	}

	return [...kept, ...last];
}
