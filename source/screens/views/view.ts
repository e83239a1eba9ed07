import {listText} from '../../render/headlines.js';
import {selectedLine} from '../../render/list-lines.js';
import {type Painter} from '../../render/paint.js';
import {padEnd, padStart, truncate} from '../../text/width.js';
import {type CursorPlace} from '../frame/frame-writer.js';
import {type Bindings} from '../keys/bindings.js';

/** A whole screen in lines of styled text, as many as the terminal has rows, and where the cursor is when something is typed. */
export type View = {lines: readonly string[]; cursor?: CursorPlace};

/** What drawing needs beside the state. */
export type Look = {painter: Painter; bindings: Bindings};

/** The text, harmless, in exactly so many columns: cut, or filled with blanks. */
export function fit(text: string, columns: number, painter: Painter, align: 'left' | 'right' = 'left'): string {
	const cut = cutTo(text, columns, painter);
	return align === 'left' ? padEnd(cut, columns) : padStart(cut, columns);
}

/** The text, harmless, in at most so many columns. */
export function cutTo(text: string, columns: number, painter: Painter): string {
	return truncate(listText(text, painter), columns, painter.glyph('…', '...'));
}

/** Exactly `rows` lines: what is too much is cut, what is missing is empty. */
export function exactly(lines: readonly string[], rows: number): string[] {
	return Array.from({length: rows}, (_, row) => lines[row] ?? '');
}

type Part = readonly [style: Parameters<Painter['paint']>[0], text: string];

/** A row of a list from its parts; of one style when it is the selected one. The last column stays free. */
export function listRow({painter, columns, selected, parts}: {painter: Painter; columns: number; selected: boolean; parts: readonly Part[]}): string {
	return selected
		? selectedLine(truncate(parts.map(([, text]) => text).join(''), columns - 1, painter.glyph('…', '...')), columns, painter)
		: parts.map(([style, text]) => painter.paint(style, text)).join('').trimEnd();
}

/** The lines of the items that fit from `top` on. */
export function itemLines({top, count, height, linesOf}: {top: number; count: number; height: number; linesOf: (index: number, first: boolean) => readonly string[]}): string[] {
	const lines: string[] = [];
	for (let index = top; index < count && lines.length < height; index++) {
		lines.push(...linesOf(index, index === top));
	}

	return exactly(lines, height);
}
