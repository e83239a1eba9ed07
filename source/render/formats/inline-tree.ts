import {type RichText, type Span} from '../../model/article.js';

/** A run of a quotation inside one text: offsets into that text. */
export type InlineRun = {start: number; end: number; quotation: number};

/** Rich text as a tree, as markup languages want it. */
export type InlineNode =
	| {kind: 'text'; text: string; start: number}
	| {kind: 'span'; span: Span; children: InlineNode[]}
	| {kind: 'quotation'; quotation: number; children: InlineNode[]};

type Layer = {start: number; end: number; rank: number; span?: Span; quotation?: number};

/** Outermost first; a quotation encloses what is styled inside it. */
const ranks: Readonly<Record<Span['style'], number>> = {link: 1, strong: 2, emphasis: 3, superscript: 4, subscript: 5, code: 6};

/** Nests what overlaps: where two stretches cross, the inner one is closed and opened again. */
export function inlineTree({text, spans}: RichText, runs: readonly InlineRun[] = []): InlineNode[] {
	const layers: Layer[] = [
		...runs.map(({start, end, quotation}) => ({start, end, quotation, rank: 0})),
		...spans.map(span => ({start: span.start, end: span.end, span, rank: ranks[span.style]})),
	].toSorted((first, second) => first.start - second.start);
	const edges = [...new Set([0, text.length, ...layers.flatMap(({start, end}) => [start, end])])]
		.filter(edge => edge >= 0 && edge <= text.length)
		.toSorted((first, second) => first - second);
	return build(text, layers, edges);
}

function build(text: string, layers: readonly Layer[], edges: readonly number[]): InlineNode[] {
	const root: InlineNode[] = [];
	const open: Array<{layer: Layer; children: InlineNode[]}> = [];
	let active: Layer[] = [];
	let next = 0;
	for (const [index, start] of edges.slice(0, -1).entries()) {
		for (let layer = layers[next]; layer && layer.start <= start; layer = layers[++next]) {
			active.push(layer);
		}

		active = active.filter(({end}) => end > start);
		const wanted = active.toSorted((first, second) => first.rank - second.rank);
		reopen(root, open, wanted);
		(open.at(-1)?.children ?? root).push({kind: 'text', text: text.slice(start, edges[index + 1]), start});
	}

	return root;
}

/** Closes what is no longer wanted, from the inside out, and opens what is new. */
function reopen(root: InlineNode[], open: Array<{layer: Layer; children: InlineNode[]}>, wanted: readonly Layer[]): void {
	let same = 0;
	while (same < open.length && open[same]?.layer === wanted[same]) {
		same++;
	}

	open.length = same;
	for (const layer of wanted.slice(same)) {
		const children: InlineNode[] = [];
		const parent = open.at(-1)?.children ?? root;
		parent.push(layer.span ? {kind: 'span', span: layer.span, children} : {kind: 'quotation', quotation: layer.quotation ?? 0, children});
		open.push({layer, children});
	}
}
