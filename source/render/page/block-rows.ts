import {type Block, type ListItem, type RichText} from '../../model/article.js';
import {type PlacedBlock} from '../../model/body-text.js';
import {truncate} from '../../text/width.js';
import {type LayoutContext, markedRuns, type MarkedRun} from './context.js';
import {displayText} from './display-text.js';
import {richRows} from './rich-rows.js';
import {plainRow, type Row} from './row.js';
import {tableRows} from './table-rows.js';
import {wrapText} from './wrap.js';

/** A block and, where it has text of its own, its place in the body text. */
export type BlockToLay = {block: Block; index: number; placed?: PlacedBlock};

/** The rows of one block; none for what the page does not show (folded pull quotes, figures without words). */
export function blockRows({block, index, placed}: BlockToLay, context: LayoutContext): Row[] {
	const base = placed?.start ?? 0;
	switch (block.kind) {
		case 'paragraph': {
			return textRows(block, {index, base}, context);
		}

		case 'heading': {
			return headingRows(block, {index, base}, context);
		}

		case 'list': {
			return listRows(block.items, {index, base}, context);
		}

		case 'blockquote': {
			return textRows(block, {index, base}, context);
		}

		case 'preformatted': {
			return preformattedRows(block.text, {index, base}, context);
		}

		case 'table': {
			return tableRows(block, {index, base}, context);
		}

		case 'figure': {
			return figureRows(block, index, context);
		}

		case 'rule': {
			return [{...plainRow([{text: context.painter.glyph('·  ·  ·', '* * *'), style: 'rule'}], Math.max(0, Math.floor((context.measure - 7) / 2))), block: index}];
		}

		case 'pullquote': {
			return [];
		}
	}
}

export type BlockPlace = {index: number; base: number};

/** The runs of the body that touch a stretch of a block, moved to offsets into that stretch. */
export function runsWithin(context: LayoutContext, {index, base}: BlockPlace, length: number): MarkedRun[] {
	return (context.runs.get(index) ?? [])
		.filter(run => run.start < base + length && run.end > base)
		.map(run => ({...run, start: run.start - base, end: run.end - base}));
}

function textRows(rich: RichText, {index, base}: BlockPlace, context: LayoutContext): Row[] {
	const runs = runsWithin(context, {index, base}, rich.text.length);
	return richRows(rich, {width: context.measure, block: index, base, runs}, context);
}

function headingRows(block: Extract<Block, {kind: 'heading'}>, {index, base}: BlockPlace, context: LayoutContext): Row[] {
	const runs = runsWithin(context, {index, base}, block.text.length);
	const [first, ...rest] = richRows(block, {width: context.measure, style: 'heading', block: index, base, runs}, context);
	return first ? [{...first, heading: {level: block.level, text: block.text}}, ...rest] : [];
}

function listRows(items: readonly ListItem[], {index, base}: BlockPlace, context: LayoutContext): Row[] {
	const rows: Row[] = [];
	let position = base;
	for (const item of items) {
		const lead = (item.depth * 2) + item.marker.length + 1;
		const marker = displayText(truncate(item.marker, 12), context.painter.unicode).text;
		const indent = Math.min(item.depth * 2, Math.floor(context.measure / 3)) + marker.length + 1;
		const itemBase = position + lead;
		const runs = runsWithin(context, {index, base: itemBase}, item.text.length);
		const lines = richRows(item, {width: context.measure - indent, indent, block: index, base: itemBase, runs}, context);
		rows.push(...withMarker(lines, marker));
		position = itemBase + item.text.length + 1;
	}

	return rows;
}

function withMarker([first, ...rest]: Row[], marker: string): Row[] {
	if (!first) {
		return [];
	}

	const lead: Row = {...first, indent: first.indent - marker.length - 1, pieces: [{text: `${marker} `, style: 'dim'}, ...first.pieces]};
	return [lead, ...rest];
}

const codeIndent = 2;

/** Code keeps its lines and its spaces; a line too long for the measure is folded, never cut. */
function preformattedRows(text: string, {index, base}: BlockPlace, context: LayoutContext): Row[] {
	const rows: Row[] = [];
	let start = base;
	for (const line of text.split('\n')) {
		const shown = displayText(line.replaceAll('\t', ' '.repeat(4)), context.painter.unicode).text.trimEnd();
		const place = {block: index, start, end: start + line.length};
		const lead = shown.length - shown.trimStart().length;
		const indent = codeIndent + Math.min(lead, Math.floor(context.measure / 2));
		for (const range of wrapText(shown.trimStart(), context.measure - indent)) {
			rows.push({...plainRow([{text: shown.trimStart().slice(range.start, range.end), style: 'code'}], indent), ...place});
		}

		start += line.length + 1;
	}

	return rows;
}

function figureRows(figure: Extract<Block, {kind: 'figure'}>, index: number, context: LayoutContext): Row[] {
	const {caption, credit, alt} = figure;
	const width = context.measure - figureIndent;
	const runs = markedRuns(context.article, quotation => quotation.in === 'caption' && quotation.block === index, context.quotationStyle);
	const rows = caption ? richRows({text: caption, spans: []}, {width, indent: figureIndent, style: 'dim', runs}, context) : [];
	const rest = [caption ? undefined : alt && `[${alt}]`, credit].filter(Boolean).join(' · ');
	const restRows = rest === '' ? [] : richRows({text: rest, spans: []}, {width, indent: figureIndent, style: 'dim'}, context);
	return [...rows, ...restRows].map(row => ({...row, block: index}));
}

const figureIndent = 2;
