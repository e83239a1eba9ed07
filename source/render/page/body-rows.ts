import {type Block} from '../../model/article.js';
import {type Style, type Token} from '../theme.js';
import {blockRows} from './block-rows.js';
import {type LayoutContext, type MarkedRun} from './context.js';
import {blankRow, type Row} from './row.js';

/** The blocks, one blank line between them, with bars in the gutter and names in the margin. */
export function bodyRows(context: LayoutContext): Row[] {
	const {article, placed} = context;
	const places = new Map(placed.map(place => [place.index, place]));
	const rows: Row[] = [];
	let barBefore: Bar | undefined;
	for (const [index, block] of article.blocks.entries()) {
		const laid = blockRows({block, index, placed: places.get(index)}, context);
		if (laid.length === 0) {
			continue;
		}

		const bar = gutterBar(block, places.get(index)?.text.length ?? 0, context.runs.get(index) ?? []);
		if (rows.length > 0) {
			rows.push(bar?.belongs === barBefore?.belongs ? {...blankRow, bar: bar?.style} : blankRow);
		}

		rows.push(...bar ? laid.map(row => ({...row, bar: bar.style})) : laid, ...citeRows(block, index, context));
		barBefore = bar;
	}

	return rows;
}

/** A bar, and what it is the bar of: where neighbours share that, it goes on between them. */
type Bar = {style: Style | Token; belongs: string};

/** A paragraph that is mostly quotation has the bar of the one who says most of it; a block quotation always has one. */
function gutterBar(block: Block, length: number, runs: readonly MarkedRun[]): Bar | undefined {
	const main = mainRun(runs);
	if (block.kind === 'blockquote') {
		return {style: main ? barStyle(main) : 'rule', belongs: `blockquote ${block.group}`};
	}

	const covered = runs.reduce((sum, {start, end}) => sum + end - start, 0);
	return block.kind === 'paragraph' && main && covered * 2 > length ? {style: barStyle(main), belongs: `quotation ${main.quotation}`} : undefined;
}

function mainRun(runs: readonly MarkedRun[]): MarkedRun | undefined {
	return runs.reduce<MarkedRun | undefined>((longest, run) => longest && longest.end - longest.start >= run.end - run.start ? longest : run, undefined);
}

function barStyle({style}: MarkedRun): Style | Token {
	return style === 'quotation' ? 'bar' : style;
}

/** Who is quoted stands below the last paragraph of a block quotation. */
function citeRows(block: Block, index: number, context: LayoutContext): Row[] {
	const next = context.article.blocks[index + 1];
	return block.kind !== 'blockquote' || !block.cite || (next?.kind === 'blockquote' && next.group === block.group) ? [] : [...blockRows({block: {kind: 'figure', caption: `— ${block.cite}`}, index}, context)];
}
