import {type Span, type SpanStyle} from '../../model/article.js';
import {cleanText} from '../../text/clean.js';
import {type Element, isElement, type Node, textNode} from '../page/dom.js';
import {groupNumber, nameFinder, nameGroups} from './name-groups.js';
import {type Container, farAway, type PageBlocks} from './page-blocks.js';

type OpenStyle = {style: SpanStyle} | {style: 'link'; href: string};

type Run = {
	text: string;
	spans: Span[];
	/** Where each of the open styles began in `text`. */
	starts: number[];
	breaks: number;
	/** White space met and not yet written. */
	hasSpace: boolean;
	inlineNames: Set<number>;
};

type Walk = PageBlocks & {
	run: Run;
	styles: OpenStyle[];
	container: Container;
	preformattedDepth: number;
	namesOf: (element: Element) => readonly number[];
};

/** The page's text as blocks in reading order, with the containers, pictures and rules between them. The tree is at most as deep as `limits` allow. */
export function collectBlocks(root: Element): PageBlocks {
	const namesOf = nameFinder();
	const containers: Container[] = [];
	const container = openContainer({element: root, containers, namesOf, first: 0});
	const walk: Walk = {blocks: [], containers, pictures: [], rules: new Set(), run: emptyRun(0), styles: [], container, preformattedDepth: 0, namesOf};
	visitChildren(walk, root);
	flush(walk);
	container.end = walk.blocks.length;
	return {blocks: walk.blocks, containers, pictures: walk.pictures, rules: walk.rules};
}

function visitChildren(walk: Walk, parent: Element): void {
	for (let node = parent.firstChild; node; node = node.nextSibling) {
		visit(walk, node);
	}
}

function visit(walk: Walk, node: Node): void {
	if (node.nodeType === textNode) {
		addText(walk, node.textContent);
	} else if (isElement(node)) {
		visitElement(walk, node);
	}
}

function visitElement(walk: Walk, element: Element): void {
	const tag = element.localName;
	const visitSpecial = special[tag];
	if (visitSpecial) {
		visitSpecial(walk, element);
	} else if (inline.has(tag) && !isCreditInCaption(walk, element)) {
		visitInline(walk, element);
	} else if (!ignored.has(tag)) {
		visitContainer(walk, element);
	}
}

const special: Readonly<Record<string, (walk: Walk, element: Element) => void>> = {
	br: countBreak,
	hr: markRule,
	img: markPicture,
	'amp-img': markPicture,
	q: visitQuotation,
};

function countBreak({run}: Walk): void {
	run.breaks++;
}

function markRule(walk: Walk): void {
	flush(walk);
	walk.rules.add(walk.blocks.length);
}

function markPicture({pictures, container, blocks, run}: Walk, element: Element): void {
	pictures.push({element, container, before: blocks.length + (run.text === '' ? 0 : 1)});
}

/** Browsers write the marks of `q`; so do we. */
function visitQuotation(walk: Walk, element: Element): void {
	addText(walk, '“');
	visitChildren(walk, element);
	walk.run.text += '”';
}

/** A credit inside a caption is a line of its own, whatever its element. */
function isCreditInCaption({container, namesOf}: Walk, element: Element): boolean {
	return container.element.localName === 'figcaption' && namesOf(element).includes(creditGroup);
}

function visitInline(walk: Walk, element: Element): void {
	const style = styleOf(element);
	if (walk.run.text === '') {
		for (const group of walk.namesOf(element)) {
			walk.run.inlineNames.add(group);
		}
	}

	if (style === undefined) {
		visitChildren(walk, element);
		return;
	}

	walk.styles.push(style);
	walk.run.starts.push(walk.run.text.length + (walk.run.hasSpace ? 1 : 0));
	visitChildren(walk, element);
	closeStyle(walk.run, walk.styles.pop(), walk.run.starts.pop());
}

function visitContainer(walk: Walk, element: Element): void {
	flush(walk);
	const outer = walk.container;
	const isPreformatted = element.localName === 'pre';
	walk.container = openContainer({element, parent: outer, containers: walk.containers, namesOf: walk.namesOf, first: walk.blocks.length});
	walk.preformattedDepth += isPreformatted ? 1 : 0;
	visitChildren(walk, element);
	flush(walk);
	walk.preformattedDepth -= isPreformatted ? 1 : 0;
	walk.container.end = walk.blocks.length;
	walk.container = outer;
}

function styleOf(element: Element): OpenStyle | undefined {
	if (element.localName === 'a') {
		const href = element.getAttribute('href');
		return href === null || href === '' ? undefined : {style: 'link', href};
	}

	const style = styles[element.localName];
	return style === undefined ? undefined : {style};
}

function addText(walk: Walk, raw: string): void {
	const text = cleanText(raw);
	if (walk.preformattedDepth > 0) {
		walk.run.text += '\n'.repeat(walk.run.breaks) + text;
		walk.run.breaks = 0;
		return;
	}

	const words = text.replaceAll(whitespace, ' ');
	if (words === ' ' || words === '') {
		walk.run.hasSpace ||= words === ' ';
		return;
	}

	if (walk.run.breaks > 1) {
		flush(walk);
	}

	appendWords(walk.run, words);
}

function appendWords(run: Run, words: string): void {
	const separator = run.text === '' ? '' : run.breaks > 0 ? '\n' : run.hasSpace || words.startsWith(' ') ? ' ' : '';
	const before = run.text.length;
	run.text += separator + words.trim();
	run.breaks = 0;
	run.hasSpace = words.endsWith(' ');
	// A style opened since the last word begins with this word, not with the space before it.
	for (let index = run.starts.length - 1; index >= 0 && (run.starts[index] ?? 0) >= before; index--) {
		run.starts[index] = before + separator.length;
	}
}

function closeStyle(run: Run, style: OpenStyle | undefined, start: number | undefined): void {
	if (style !== undefined && start !== undefined && start < run.text.length) {
		run.spans.push({...style, start, end: run.text.length});
	}
}

function emptyRun(openStyles: number): Run {
	return {text: '', spans: [], starts: Array.from({length: openStyles}, () => 0), breaks: 0, hasSpace: false, inlineNames: new Set()};
}

function flush(walk: Walk): void {
	const {run, styles: open, blocks, container} = walk;
	walk.run = emptyRun(open.length);
	const text = walk.preformattedDepth > 0 ? run.text.replace(/^\n/u, '').trimEnd() : run.text;
	if (text.trim() === '') {
		return;
	}

	for (const [index, style] of open.entries()) {
		closeStyle(run, style, run.starts[index]);
	}

	const links = run.spans.filter(({style}) => style === 'link');
	blocks.push({
		index: blocks.length,
		container,
		text,
		spans: run.spans.map(span => ({...span, end: Math.min(span.end, text.length)})).filter(({start, end}) => start < end),
		words: countWords(text),
		linkLength: lengthOf(links),
		linkCount: links.length,
		strongLength: lengthOf(run.spans.filter(({style}) => style === 'strong')),
		emphasisLength: lengthOf(run.spans.filter(({style}) => style === 'emphasis')),
		inlineNames: run.inlineNames,
		isPreformatted: walk.preformattedDepth > 0,
	});
}

function lengthOf(spans: readonly Span[]): number {
	return spans.reduce((sum, {start, end}) => sum + end - start, 0);
}

/** Words of a text; where a script has no spaces two characters count as one. */
export function countWords(text: string): number {
	const spaced = text.match(/[\p{Letter}\p{Number}]+/gu)?.length ?? 0;
	return anyUnspacedScript.test(text) ? Math.max(spaced, Math.round((text.match(unspacedScript)?.length ?? 0) / 2)) : spaced;
}

type NewContainer = {element: Element; parent?: Container; containers: Container[]; namesOf: Walk['namesOf']; first: number};

function openContainer({element, parent, containers, namesOf, first}: NewContainer): Container {
	const nameDistances = new Uint8Array(nameGroups.length).fill(farAway);
	if (parent) {
		for (const [group, distance] of parent.nameDistances.entries()) {
			nameDistances[group] = Math.min(distance + 1, farAway);
		}
	}

	for (const group of namesOf(element)) {
		nameDistances[group] = 0;
	}

	const container: Container = {
		element,
		parent,
		depth: (parent?.depth ?? -1) + 1,
		index: containers.length,
		first,
		end: first,
		nameDistances,
		isHidden: parent?.isHidden === true || isHidden(element),
	};
	containers.push(container);
	return container;
}

function isHidden(element: Element): boolean {
	return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
		|| /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(element.getAttribute('style') ?? '');
}

const creditGroup = groupNumber('credit');

const whitespace = /\s+/gu;
const anyUnspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

const ignored = new Set(['script', 'style', 'meta', 'link', 'title', 'base', 'head', 'input', 'source', 'track', 'param', 'col', 'colgroup', 'wbr', 'area', 'option']);

const inline = new Set([
	'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr',
	'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'picture', 'math', 'mi', 'mn', 'mo', 'mrow',
]);

const styles: Readonly<Record<string, SpanStyle>> = {
	b: 'strong', strong: 'strong', em: 'emphasis', i: 'emphasis', cite: 'emphasis', dfn: 'emphasis', var: 'emphasis',
	code: 'code', kbd: 'code', samp: 'code', tt: 'code', sub: 'subscript', sup: 'superscript',
};
