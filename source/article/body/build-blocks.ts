import {type Block, type ListItem, type RichText, type Span} from '../../model/article.js';
import {type Element} from '../page/dom.js';
import {buildFigures} from './build-figures.js';
import {buildTable, isDataTable} from './build-table.js';
import {nearest, nearestTag, outermostTag} from './kept-blocks.js';
import {groupNumber} from './name-groups.js';
import {type Container, type PageBlock, type PageBlocks} from './page-blocks.js';
import {squeeze} from './page-facts.js';
import {resolveSpans} from './resolve-spans.js';

export type Selection = {
	page: PageBlocks;
	kept: readonly PageBlock[];
	/** The address that links and pictures are relative to. */
	base?: string;
};

/** Several blocks of the page that become one block of the article. */
type Group = {kind: 'list' | 'table' | 'preformatted'; container: Container; blocks: PageBlock[]} | {kind: 'single'; blocks: [PageBlock]};

/** The article's blocks from the page's: lists, tables and quotations put together again, figures and rules in their places. */
export function buildBlocks(selection: Selection): Block[] {
	const figures = buildFigures(selection);
	const repeated = pullQuotes(selection.kept);
	const blocks: Block[] = [];
	let done = -1;
	for (const group of groupsOf(selection.kept)) {
		const first = group.blocks[0]?.index ?? 0;
		for (let index = done + 1; index <= first; index++) {
			blocks.push(...figures.get(index) ?? []);
			if (done >= 0 && selection.page.rules.has(index)) {
				blocks.push({kind: 'rule'});
			}
		}

		done = group.blocks.at(-1)?.index ?? first;
		blocks.push(blockOf(group, repeated, selection.base));
	}

	blocks.push(...figures.get(done + 1) ?? []);
	return blocks.filter((block, index) => block.kind !== 'rule' || blocks[index - 1]?.kind !== 'rule');
}

function groupsOf(kept: readonly PageBlock[]): Group[] {
	const groups: Group[] = [];
	const tables = new Map<Container, boolean>();
	for (const block of kept) {
		const next = groupOf(block, tables);
		const last = groups.at(-1);
		if (last && last.kind !== 'single' && next.kind === last.kind && next.container === last.container) {
			last.blocks.push(block);
		} else {
			groups.push(next);
		}
	}

	return groups;
}

/** `tables` remembers which tables hold data. */
function groupOf(block: PageBlock, tables: Map<Container, boolean>): Group {
	const {container} = block;
	if (block.isPreformatted) {
		return {kind: 'preformatted', container: nearestTag(container, 'pre') ?? container, blocks: [block]};
	}

	const table = nearestTag(container, 'table');
	if (table && !tables.has(table)) {
		tables.set(table, isDataTable(table));
	}

	if (table && tables.get(table) === true) {
		return {kind: 'table', container: table, blocks: [block]};
	}

	const list = outermostTag(container, 'ul', 'ol');
	return list && isPlainItem(container) ? {kind: 'list', container: list, blocks: [block]} : {kind: 'single', blocks: [block]};
}

function isFacts(table: Container, tables: Map<Container, boolean>): boolean {
	const isKnown = tables.get(table) ?? isDataTable(table);
	tables.set(table, isKnown);
	return isKnown;
}

/** Inside a list item and no heading: lists of cards keep their headings. */
function isPlainItem(container: Container): boolean {
	const item = nearestTag(container, 'li');
	return item !== undefined && !headingTag.test(container.element.localName) && item.end - item.first <= 4
		&& !nearestTag(container, 'blockquote', 'figure') && item.element.querySelector('h1, h2, h3, h4, h5, h6') === null;
}

function blockOf(group: Group, repeated: ReadonlySet<PageBlock>, base: string | undefined): Block {
	switch (group.kind) {
		case 'preformatted': {
			const language = /(?:^|[\s-])lang(?:uage)?-([\w+#]{1,20})/u.exec(codeNames(group.container))?.[1];
			return {kind: 'preformatted', text: group.blocks.map(({text}) => text).join('\n'), ...language !== undefined && {language}};
		}

		case 'table': {
			return buildTable(group.container, group.blocks);
		}

		case 'list': {
			return {kind: 'list', items: listItems(group.blocks, group.container, base)};
		}

		case 'single': {
			return singleBlock(group.blocks[0], {isRepeated: repeated.has(group.blocks[0]), base});
		}
	}
}

function codeNames({element}: Container): string {
	return `${element.className} ${element.querySelector('code')?.className ?? ''}`;
}

function singleBlock(block: PageBlock, {isRepeated, base}: {isRepeated: boolean; base: string | undefined}): Block {
	const rich = richText(block, base);
	const level = headingTag.exec(block.container.element.localName)?.[1];
	if (level !== undefined) {
		return {kind: 'heading', level: Number(level) as 1 | 2 | 3 | 4 | 5 | 6, ...rich};
	}

	if (isRepeated) {
		return {kind: 'pullquote', ...rich};
	}

	const quote = outermostTag(block.container, 'blockquote');
	if (quote) {
		const cite = resolveSpans([{start: 0, end: 1, style: 'link', href: quote.element.getAttribute('cite') ?? ''}], base)[0];
		return {kind: 'blockquote', group: quote.index, ...cite?.style === 'link' && {cite: cite.href}, ...isAttribution(block, quote) ? withDash(rich) : rich};
	}

	return {kind: 'paragraph', ...rich};
}

/** The line of a block quotation that its page marks as saying whose words they are. */
function isAttribution({text, container}: PageBlock, quote: Container): boolean {
	if (nearestTag(container, 'footer', 'cite') !== undefined) {
		return true;
	}

	const source = quote.element.querySelector('cite, footer')?.textContent;
	return source !== undefined && source.length < longestAttribution && squeeze(source) === squeeze(text);
}

const longestAttribution = 300;

/** Such a line begins with a dash, as in print, whether the page draws it in its style sheet or in its text. */
function withDash({text, spans}: RichText): RichText {
	return /^[—–―~-]/u.test(text) ? {text, spans} : {text: `— ${text}`, spans: spans.map(span => ({...span, start: span.start + 2, end: span.end + 2}))};
}

function richText({text, spans}: PageBlock, base: string | undefined): RichText {
	return {text, spans: resolveSpans(spans, base)};
}

function listItems(blocks: readonly PageBlock[], list: Container, base: string | undefined): ListItem[] {
	const items: ListItem[] = [];
	const numbers = new Map<Element, Map<Element, number>>();
	let last: Container | undefined;
	for (const block of blocks) {
		const item = nearestTag(block.container, 'li');
		const previous = items.at(-1);
		if (previous && item === last) {
			items[items.length - 1] = joinItem(previous, richText(block, base));
		} else {
			items.push({...richText(block, base), depth: listDepth(item, list), marker: markerOf(item, numbers)});
		}

		last = item;
	}

	return items;
}

function joinItem(item: ListItem, more: RichText): ListItem {
	const shift = item.text.length + 1;
	const moved = more.spans.map((span): Span => ({...span, start: span.start + shift, end: span.end + shift}));
	return {...item, text: `${item.text}\n${more.text}`, spans: [...item.spans, ...moved]};
}

function listDepth(item: Container | undefined, list: Container): number {
	let depth = -1;
	for (let at = item; at; at = at === list ? undefined : at.parent) {
		depth += at.element.localName === 'ul' || at.element.localName === 'ol' ? 1 : 0;
	}

	return Math.max(0, Math.min(depth, 8));
}

function markerOf(item: Container | undefined, numbers: Map<Element, Map<Element, number>>): string {
	const list = item?.parent?.element;
	if (item === undefined || list?.localName !== 'ol') {
		return '•';
	}

	const known = numbers.get(list) ?? itemNumbers(list);
	numbers.set(list, known);
	return `${known.get(item.element) ?? 1}.`;
}

/** Items are counted whether they were kept or not. */
function itemNumbers(list: Element): Map<Element, number> {
	const start = Number(list.getAttribute('start') ?? '1');
	const first = Number.isSafeInteger(start) ? start : 1;
	return new Map([...list.children].filter(({localName}) => localName === 'li').map((child, index) => [child, first + index]));
}

/** Marked as quotations set apart, and saying again what another block says. */
function pullQuotes(kept: readonly PageBlock[]): Set<PageBlock> {
	const marked = new Set(kept.filter(({container, words}) => words < 80 && (isNamedPullQuote(container) ? words >= 2 : words >= 4 && isSetApart(container))));
	if (marked.size === 0) {
		return new Set();
	}

	const all = kept.map(block => ({block, text: squeeze(block.text)}));
	return new Set([...marked].filter(quote => {
		const words = squeeze(quote.text);
		const fewest = isNamedPullQuote(quote.container) ? 6 : 20;
		return words.length >= fewest && all.some(({block, text}) => (text.length > words.length || !marked.has(block)) && block !== quote && text.includes(words));
	}));
}

function isSetApart(container: Container): boolean {
	return nearestTag(container, 'blockquote', 'aside', 'q') !== undefined || (container.nameDistances[quoteGroup] ?? 9) <= 2;
}

/** Called a pull quote by its element or one of those around it: then a few words are enough. */
function isNamedPullQuote(container: Container): boolean {
	return nearest(container, ({element}) => /(?:^|[\s_-])pull-?_?quote/iu.test(element.className.slice(0, 1000))) !== undefined;
}

const quoteGroup = groupNumber('quote');

const headingTag = /^h([1-6])$/u;
