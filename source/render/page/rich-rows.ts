import {type RichText} from '../../model/article.js';
import {type Token} from '../theme.js';
import {type LayoutContext, type MarkedRun} from './context.js';
import {displayText, type DisplayText} from './display-text.js';
import {type Piece, type Row} from './row.js';
import {type Segment, segments} from './segments.js';
import {type TextRange, wrapText} from './wrap.js';

export type RichRowsOptions = {
	/** Columns for the text; what stands left of it. */
	width: number;
	indent?: number;
	style?: Token;
	/** Index of the block and where the text begins in the body text; absent outside the body. */
	block?: number;
	base?: number;
	/** Runs of quotations, offsets into the text itself. */
	runs?: readonly MarkedRun[];
};

/** Wraps rich text into rows; styles, links and quotations go on over line ends. */
export function richRows(rich: RichText, options: RichRowsOptions, context: LayoutContext): Row[] {
	const {width, indent = 0, style = 'text', block, base, runs = []} = options;
	const display = displayText(rich.text, context.painter.unicode);
	const cut = onDisplay(segments(rich, {style, runs}, context), display);
	const starts = new Map(runs.filter(({isFirst}) => isFirst).map(run => [display.toDisplay(run.start), run.quotation]));
	let first = 0;
	return wrapText(display.text, width).map(range => {
		while ((cut[first]?.end ?? Infinity) <= range.start) {
			first++;
		}

		return {
			...rowOf(display.text, range, cut, first),
			indent,
			block,
			begins: beginningsIn(range, starts, cut, first),
			...base !== undefined && {start: base + display.toSource(range.start), end: base + display.toSource(range.end)},
		};
	});
}

function onDisplay(cut: readonly Segment[], {toDisplay}: DisplayText): Segment[] {
	return cut.map(segment => ({...segment, start: toDisplay(segment.start), end: toDisplay(segment.end)}));
}

function rowOf(text: string, range: TextRange, cut: readonly Segment[], first: number): Omit<Row, 'indent' | 'begins'> {
	const pieces: Piece[] = [];
	const quotations = new Set<number>();
	const links = new Set<number>();
	for (let index = first; index < cut.length; index++) {
		const segment = cut[index];
		if (!segment || segment.start >= range.end) {
			break;
		}

		const piece = text.slice(Math.max(segment.start, range.start), Math.min(segment.end, range.end));
		if (piece === '') {
			continue;
		}

		pieces.push({text: piece, style: segment.style, href: segment.href, quotation: segment.quotation});
		addKnown(quotations, segment.quotation);
		addKnown(links, segment.link);
	}

	return {pieces, quotations: [...quotations], links: [...links]};
}

function beginningsIn(range: TextRange, starts: ReadonlyMap<number, number>, cut: readonly Segment[], first: number): number[] {
	const found: number[] = [];
	for (let index = first; index < cut.length; index++) {
		const segment = cut[index];
		if (!segment || segment.start >= range.end) {
			break;
		}

		const quotation = segment.start >= range.start ? starts.get(segment.start) : undefined;
		if (quotation !== undefined) {
			found.push(quotation);
		}
	}

	return found;
}

function addKnown(set: Set<number>, value: number | undefined): void {
	if (value !== undefined) {
		set.add(value);
	}
}
