import {type Block} from '../../model/article.js';
import {padEnd, textWidth} from '../../text/width.js';
import {type BlockPlace} from './block-rows.js';
import {type LayoutContext} from './context.js';
import {displayText} from './display-text.js';
import {type Piece, plainRow, type Row} from './row.js';
import {wrapText} from './wrap.js';

type Table = Extract<Block, {kind: 'table'}>;

const gap = 2;
const narrowestColumn = 8;

/** A table in columns where they fit, with cells wrapped where they must be; else folded, a block of `heading: value` lines for each row. */
export function tableRows(table: Table, place: BlockPlace, context: LayoutContext): Row[] {
	const cells = table.rows.map(row => row.map(cell => displayText(cell.replaceAll('\n', ' '), context.painter.unicode).text));
	const widths = columnWidths(cells, context.measure);
	const rows = widths ? gridRows({cells, widths, header: table.header}, context) : foldedRows(cells, table.header, context);
	return rows.map(row => ({...row, block: place.index, start: place.base, end: place.base}));
}

/** The width of each column, the widest ones narrowed until all fit; undefined when they cannot. */
function columnWidths(cells: string[][], measure: number): number[] | undefined {
	const columns = largest(cells, row => row.length);
	const room = measure - (gap * (columns - 1));
	if (columns === 0 || room < columns * narrowestColumn) {
		return undefined;
	}

	const widths = Array.from({length: columns}, (_, column) => Math.max(1, largest(cells, row => textWidth(row[column] ?? ''))));
	let excess = widths.reduce((sum, width) => sum + width, 0) - room;
	while (excess > 0) {
		const widest = widths.indexOf(Math.max(...widths));
		const second = Math.max(narrowestColumn, ...widths.filter((_, column) => column !== widest));
		const cut = Math.max(1, Math.min(excess, (widths[widest] ?? 0) - second));
		widths[widest] = (widths[widest] ?? 0) - cut;
		excess -= cut;
	}

	return widths;
}

/** Not `Math.max(...)`, which fails on very many rows. */
function largest(cells: string[][], sizeOf: (row: string[]) => number): number {
	return cells.reduce((size, row) => Math.max(size, sizeOf(row)), 0);
}

type Grid = {cells: string[][]; widths: number[]; header: boolean};

function gridRows({cells, widths, header}: Grid, context: LayoutContext): Row[] {
	const rows = cells.flatMap((row, index) => gridRow(row, widths, header && index === 0));
	if (header && cells.length > 1) {
		const line = widths.map(width => context.painter.glyph('─', '-').repeat(width)).join(' '.repeat(gap));
		rows.splice(gridRow(cells[0] ?? [], widths, true).length, 0, plainRow([{text: line, style: 'rule'}]));
	}

	return rows;
}

/** One row of the table: as many lines as its tallest cell. */
function gridRow(row: string[], widths: number[], isHeader: boolean): Row[] {
	const wrapped = widths.map((width, column) => {
		const cell = row[column] ?? '';
		return wrapText(cell, width).map(({start, end}) => cell.slice(start, end));
	});
	const height = Math.max(1, ...wrapped.map(lines => lines.length));
	return Array.from({length: height}, (_, line) => {
		const text = widths.map((width, column) => padEnd(wrapped[column]?.[line] ?? '', width)).join(' '.repeat(gap));
		return plainRow([{text: text.trimEnd(), style: isHeader ? 'heading' : 'text'}]);
	});
}

function foldedRows(cells: string[][], header: boolean, context: LayoutContext): Row[] {
	const names = header ? cells[0] ?? [] : [];
	const records = header && cells.length > 1 ? cells.slice(1) : cells;
	return records.flatMap((row, index) => [
		...index > 0 ? [plainRow([])] : [],
		...row.flatMap((cell, column) => foldedCell(names[column] ?? '', cell, context)),
	]);
}

function foldedCell(name: string, cell: string, {measure}: LayoutContext): Row[] {
	const label = name === '' ? '' : `${name}: `;
	const text = label + cell;
	return wrapText(text, measure - gap).map(({start, end}, index) => {
		const pieces: Piece[] = [
			{text: text.slice(start, Math.max(start, Math.min(end, label.length))), style: 'heading'},
			{text: text.slice(Math.max(start, label.length), end), style: 'text'},
		];
		return plainRow(pieces.filter(piece => piece.text !== ''), index === 0 ? 0 : gap);
	});
}
