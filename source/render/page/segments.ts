import {type RichText, type Span} from '../../model/article.js';
import {type Style, type Token} from '../theme.js';
import {type LayoutContext, type MarkedRun} from './context.js';

/** A stretch of rich text in which nothing changes: offsets into its plain text. */
export type Segment = {start: number; end: number; style: Style | Token; href?: string; link?: number; quotation?: number};

export type SegmentOptions = {
	/** The style of what has none of its own. */
	style: Token;
	/** Runs of quotations, offsets into the rich text. */
	runs: readonly MarkedRun[];
};

const emphasis: Style = {italic: true};
const strong: Style = {bold: true};
const spanStyles = new Map<Span['style'], Style | Token>([
	['emphasis', emphasis],
	['strong', strong],
	['code', 'code'],
	['link', 'link'],
]);

/** Cuts rich text where a style, a link or a quotation begins or ends. */
export function segments(rich: RichText, {style, runs}: SegmentOptions, context: LayoutContext): Segment[] {
	const spans = rich.spans.toSorted((first, second) => first.start - second.start);
	const linkOf = registerLinks(rich, spans, context);
	const openSpans = sweep(spans);
	const openRuns = sweep(runs);
	const edges = cuts(rich.text.length, spans, runs);
	return edges.slice(0, -1).map((start, index) => {
		const active = openSpans(start);
		const run = openRuns(start).at(-1);
		const link = active.find(span => span.style === 'link');
		return {
			start,
			end: edges[index + 1] ?? start,
			style: segmentStyle({style, active, run, context}),
			href: link?.href,
			link: link && linkOf.get(link),
			quotation: run?.quotation,
		};
	});
}

type StyleParts = {style: Token; active: readonly Span[]; run?: MarkedRun; context: LayoutContext};

/** A link inside a quotation keeps the speaker's colour, only its line shows; in a caption a quotation is not dim. */
function segmentStyle({style, active, run, context}: StyleParts): Style | Token {
	const base = run && style === 'dim' ? 'text' : style;
	if (active.length === 0 && (!run || base === 'text')) {
		return run?.style ?? base;
	}

	const inner = active.map(span => run && span.style === 'link' ? {underline: true} : spanStyles.get(span.style) ?? {});
	return context.mix(base, ...inner, ...run ? [run.style] : []);
}

function registerLinks({text}: RichText, spans: readonly Span[], {links}: LayoutContext): Map<Span, number> {
	const indexes = new Map<Span, number>();
	for (const span of spans) {
		if (span.style !== 'link') {
			continue;
		}

		indexes.set(span, links.length);
		links.push({href: span.href, text: text.slice(span.start, span.end)});
	}

	return indexes;
}

function cuts(length: number, spans: readonly Span[], runs: readonly MarkedRun[]): number[] {
	const edges = new Set([0, length]);
	for (const {start, end} of [...spans, ...runs]) {
		edges.add(Math.max(0, Math.min(length, start)));
		edges.add(Math.max(0, Math.min(length, end)));
	}

	return [...edges].toSorted((first, second) => first - second);
}

/** Answers, for rising positions, which of the ranges (sorted by start) cover the position. */
function sweep<Range extends {start: number; end: number}>(ranges: readonly Range[]): (position: number) => readonly Range[] {
	let next = 0;
	let open: Range[] = [];
	return position => {
		for (let range = ranges[next]; range && range.start <= position; range = ranges[++next]) {
			open.push(range);
		}

		open = open.filter(({end}) => end > position);
		return open;
	};
}
