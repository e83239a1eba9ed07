import {type Block} from '../../model/article.js';
import {textWidth} from '../../text/width.js';
import {type BlockPlace, runsWithin} from './block-rows.js';
import {type LayoutContext} from './context.js';
import {richRows} from './rich-rows.js';
import {plainRow, type Row} from './row.js';

type Table = Extract<Block, {kind: 'table'}>;

/** A cell and where it begins in the body text: cells are separated by tabs there, rows by newlines. */
type Cell = {text: string; base: number};

const gap = 2;
const narrowestColumn = 8;

/** A table in columns where they fit, with cells wrapped where they must be; else folded, a block of `heading: value` lines for each row. */
export function tableRows(table: Table, place: BlockPlace, context: LayoutContext): Row[] {
	const cells = placeCells(table.rows, place.base);
	const widths = columnWidths(cells, context);
	return widths ? gridRows({cells, widths, hasHeader: table.header, place}, context) : foldedRows({cells, hasHeader: table.header, place}, context);
}

function placeCells(rows: readonly string[][], base: number): Cell[][] {
	let position = base;
	return rows.map(row => row.map(text => {
		const cell = {text, base: position};
		position += text.length + 1;
		return cell;
	}));
}

/** The width of each column, the widest ones narrowed until all fit; undefined when they cannot. */
function columnWidths(cells: Cell[][], {measure, painter}: LayoutContext): number[] | undefined {
	const columns = largest(cells, row => row.length);
	const room = measure - (gap * (columns - 1));
	if (columns === 0 || room < columns * narrowestColumn) {
		return undefined;
	}

	const widths = Array.from({length: columns}, (_, column) => Math.max(1, largest(cells, row => textWidth(painter.ascii(row[column]?.text ?? '')))));
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
function largest(cells: Cell[][], sizeOf: (row: Cell[]) => number): number {
	return cells.reduce((size, row) => Math.max(size, sizeOf(row)), 0);
}

type Grid = {cells: Cell[][]; widths: number[]; hasHeader: boolean; place: BlockPlace};

function gridRows({cells, widths, hasHeader, place}: Grid, context: LayoutContext): Row[] {
	return cells.flatMap((row, index) => {
		const isHeader = hasHeader && index === 0;
		const rows = gridRow(row, {widths, isHeader, place}, context);
		return isHeader && cells.length > 1 ? [...rows, underline(widths, place, context)] : rows;
	});
}

function underline(widths: readonly number[], {index}: BlockPlace, {painter}: LayoutContext): Row {
	const text = widths.map(width => painter.glyph('─', '-').repeat(width)).join(' '.repeat(gap));
	return {...plainRow([{text, style: 'rule'}]), block: index};
}

/** One row of the table: as many lines as its tallest cell. */
function gridRow(row: Cell[], {widths, isHeader, place}: {widths: number[]; isHeader: boolean; place: BlockPlace}, context: LayoutContext): Row[] {
	const columns = widths.map((width, column) => cellRows(row[column], {width, place, style: isHeader ? 'heading' : 'text'}, context));
	const height = Math.max(1, ...columns.map(rows => rows.length));
	return Array.from({length: height}, (_, line) => joinColumns(columns.map(rows => rows[line]), widths, place));
}

type CellOptions = {width: number; place: BlockPlace; style: 'heading' | 'text'};

function cellRows(cell: Cell | undefined, {width, place, style}: CellOptions, context: LayoutContext): Row[] {
	if (!cell || cell.text === '') {
		return [];
	}

	const runs = runsWithin(context, {index: place.index, base: cell.base}, cell.text.length);
	return richRows({text: cell.text, spans: []}, {width, style, block: place.index, base: cell.base, runs}, context);
}

/** The lines that stand side by side become one, each padded to the width of its column. */
function joinColumns(parts: ReadonlyArray<Row | undefined>, widths: readonly number[], {index, base}: BlockPlace): Row {
	const pieces: Row['pieces'] = [];
	let missing = 0;
	for (const [column, part] of parts.entries()) {
		if (part) {
			pieces.push(...missing > 0 ? [{text: ' '.repeat(missing), style: 'text' as const}] : [], ...part.pieces);
			missing = 0;
		}

		const width = part?.pieces.reduce((sum, {text}) => sum + textWidth(text), 0) ?? 0;
		missing += (widths[column] ?? 0) - width + gap;
	}

	const present = parts.filter(part => part !== undefined);
	return {
		pieces,
		indent: 0,
		block: index,
		start: present[0]?.start ?? base,
		end: present.at(-1)?.end ?? base,
		quotations: [...new Set(present.flatMap(({quotations}) => quotations))],
		begins: present.flatMap(({begins}) => begins),
		links: [],
	};
}

function foldedRows({cells, hasHeader, place}: Omit<Grid, 'widths'>, context: LayoutContext): Row[] {
	const names = hasHeader && cells.length > 1 ? cells[0] ?? [] : [];
	const records = names.length > 0 ? cells.slice(1) : cells;
	return records.flatMap((row, index) => [
		...index > 0 ? [{...plainRow([]), block: place.index}] : [],
		...row.flatMap((cell, column) => foldedCell(names[column]?.text ?? '', cell, place, context)),
	]);
}

function foldedCell(name: string, {text, base}: Cell, {index}: BlockPlace, context: LayoutContext): Row[] {
	const label = name === '' ? '' : `${name}: `;
	const runs = runsWithin(context, {index, base}, text.length)
		.map(run => ({...run, start: Math.max(0, run.start) + label.length, end: run.end + label.length}));
	const spans = label === '' ? [] : [{start: 0, end: label.length - 1, style: 'strong' as const}];
	const options = {width: context.measure - gap, block: index, base: base - label.length, runs};
	return richRows({text: label + text, spans}, options, context)
		.map((row, line) => ({...row, indent: line === 0 ? 0 : gap, start: Math.max(base, row.start ?? base), end: Math.max(base, row.end ?? base)}));
}
