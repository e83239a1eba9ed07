import {type Entry} from '../model/feed.js';
import {dayNumber, formatClock, formatShortDay, zonedTime, type ZonedTime} from '../render/date.js';
import {type Painter} from '../render/paint.js';
import {type Token} from '../render/theme.js';
import {simplifyForTerminal} from '../text/simplify.js';
import {padEnd, padStart, textWidth, truncate} from '../text/width.js';

type Cell = {text: string; token: Token};

type Column = {cell: (entry: Entry) => Cell; align: 'left' | 'right'; widest: number};

export type RowsOptions = {painter: Painter; now: number; columns: number | undefined};

/** Turns chunks of entries into lines; every chunk keeps at least the column widths of the first. */
export type RowWriter = (entries: readonly Entry[]) => string[];

const narrowestTitle = 20;

/**
Headlines as lines: id, state, time, quotations, feed, title. What changes and is ASCII stands left; the title comes last and is cut where the terminal
ends; in a pipe nothing is cut.
*/
export function makeRowWriter({painter, now, columns}: RowsOptions): RowWriter {
	const table = columnsOf(painter, zonedTime(now));
	const widths = table.map(() => 0);
	return entries => {
		const rows = entries.map(entry => table.map(({cell, widest}) => cut(cell(entry), columns === undefined ? undefined : widest)));
		for (const row of rows) {
			for (const [index, {text}] of row.entries()) {
				widths[index] = Math.max(widths[index] ?? 0, textWidth(text));
			}
		}

		const left = widths.reduce((sum, width) => sum + width + 1, 0);
		const titleWidth = columns === undefined ? undefined : Math.max(narrowestTitle, columns - left);
		return entries.map((entry, row) => line({painter, table, widths, titleWidth}, entry, rows[row] ?? []));
	};
}

function cut({text, token}: Cell, widest: number | undefined): Cell {
	return {text: widest === undefined ? text : truncate(text, widest), token};
}

type Layout = {painter: Painter; table: readonly Column[]; widths: readonly number[]; titleWidth: number | undefined};

function line({painter, table, widths, titleWidth}: Layout, entry: Entry, cells: readonly Cell[]): string {
	const left = cells.map(({text, token}, index) => {
		const pad = table[index]?.align === 'right' ? padStart : padEnd;
		return painter.paint(token, pad(text, widths[index] ?? 0));
	});
	const title = titleWidth === undefined ? entry.title : truncate(simplifyForTerminal(entry.title), titleWidth);
	return [...left, painter.paint(entry.read ? 'read' : 'unread', title)].join(' ').trimEnd();
}

function columnsOf(painter: Painter, today: ZonedTime): readonly Column[] {
	return [
		{cell: ({id}) => ({text: String(id), token: 'dim'}), align: 'right', widest: 10},
		{cell: entry => state(entry, painter), align: 'left', widest: 1},
		{cell: ({published}) => ({text: shortTime(published, today), token: 'dim'}), align: 'right', widest: 11},
		{cell: ({quotations}) => ({text: quotations !== undefined && quotations > 0 ? `${quotations}${painter.glyph('”', '"')}` : '', token: 'count'}), align: 'right', widest: 5},
		{cell: ({feedTitle}) => ({text: simplifyForTerminal(feedTitle), token: 'feed'}), align: 'left', widest: 20},
	];
}

function state({starred, read}: Entry, painter: Painter): Cell {
	if (starred) {
		return {text: painter.glyph('★', '*'), token: 'star'};
	}

	return read ? {text: ' ', token: 'dim'} : {text: painter.glyph('●', 'o'), token: 'accent'};
}

/** `21:40` today, `8 Dec` this year, `8 Dec 2021` before. */
function shortTime(time: number, today: ZonedTime): string {
	const zoned = zonedTime(time);
	if (dayNumber(zoned) === dayNumber(today)) {
		return formatClock(zoned);
	}

	return zoned.year === today.year ? formatShortDay(zoned) : `${formatShortDay(zoned)} ${zoned.year}`;
}
