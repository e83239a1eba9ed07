import {limits} from '../../model/limits.js';
import {innerBase} from './addresses.js';
import {type FeedNode} from './feed-tree.js';
import {meaningOf, outermostScope, scopeWithin, standardAttributes, standardName, type Meaning, type NameScope, type WrittenAttributes} from './name-scope.js';

type OpenElement = {
	node: FeedNode;
	/** As written, lower case: what a closing tag must say. */
	writtenName: string;
	scope: NameScope;
};

/** The elements that are open while a feed is read, outermost first. */
export type OpenElements = {
	stack: OpenElement[];
	/** How many elements of each written name are open, kept or not, so that stray closing tags cost nothing. */
	kept: Map<string, number>;
	tooDeep: Map<string, number>;
	tooDeepCount: number;
	/** Known once the outermost feed element was seen. The elements of an Atom feed carry no prefix. */
	isAtom: boolean | undefined;
	onItem: ReadItemNode;
};

/** Called with each item or entry once it is whole. What it needs of the node it must take now: the children are let go afterwards. */
export type ReadItemNode = (node: FeedNode, vocabulary: FeedVocabulary) => void;

export type FeedVocabulary = 'rss' | 'atom';

export type WrittenTag = {name: string; attributes: WrittenAttributes};

/** Elements that hold a line of text and nothing else: the next element of the feed ends them, closed or not. */
const lineNames = [
	'title', 'link', 'guid', 'pubdate', 'category', 'comments', 'id', 'updated', 'published', 'issued', 'modified', 'created', 'language', 'ttl',
	'copyright', 'lastbuilddate', 'generator', 'docs', 'managingeditor', 'webmaster',
];
const textNames = [...lineNames, 'description', 'content', 'summary', 'subtitle', 'tagline'];
/** Elements of feeds that are no elements of HTML, so that they end even a text that may hold HTML. */
const feedOnlyNames = [
	'item', 'entry', 'channel', 'guid', 'pubdate', 'category', 'comments', 'enclosure', 'updated', 'published', 'issued', 'modified', 'author', 'description',
];
const lineElements = new Set(lineNames);
const textElements = new Set(textNames);
const feedOnlyElements = new Set(feedOnlyNames);
const feedElements = new Set([...feedOnlyNames, ...textNames]);
const itemElements = new Set(['item', 'entry']);

export function noElementsOpen(root: FeedNode, onItem: ReadItemNode): OpenElements {
	return {stack: [{node: root, writtenName: '', scope: outermostScope()}], kept: new Map(), tooDeep: new Map(), tooDeepCount: 0, isAtom: undefined, onItem};
}

export function innermost({stack}: OpenElements): OpenElement {
	const last = stack.at(-1);
	if (!last) {
		throw new RangeError('the root element is never closed');
	}

	return last;
}

/** Opens an element under the innermost one, after closing what it shows to be unfinished. */
export function openElement(open: OpenElements, tag: WrittenTag): void {
	if (open.tooDeepCount > 0 || open.stack.length > limits.elementDepth) {
		open.tooDeepCount++;
		addTo(open.tooDeep, tag.name, 1);
		return;
	}

	const scope = scopeWithin(innermost(open).scope, tag.attributes);
	const meaning = meaningOf(scope, tag.name);
	open.isAtom ??= settlesFormat(meaning);
	const name = meaning.prefix === 'atom' && open.isAtom ? meaning.local : standardName(meaning);
	closeUnfinished(open, name);
	const parent = innermost(open).node;
	const attributes = standardAttributes(scope, tag.attributes);
	const base = innerBase(attributes['xml:base'] ?? (parent.name === '' ? attributes['base'] : undefined), parent.base);
	const node: FeedNode = {name, localName: meaning.local, attributes, children: [], base};
	parent.children.push(node);
	open.stack.push({node, writtenName: tag.name, scope});
	addTo(open.kept, tag.name, 1);
}

/** Closes the innermost element of a name and all within it; a name that is not open closes nothing. */
export function closeElement(open: OpenElements, name: string): void {
	if (open.tooDeepCount > 0 && (open.tooDeep.get(name) ?? 0) > 0) {
		open.tooDeepCount--;
		addTo(open.tooDeep, name, -1);
		return;
	}

	if (!((open.kept.get(name) ?? 0) > 0)) {
		return;
	}

	if (open.tooDeepCount > 0) {
		open.tooDeepCount = 0;
		open.tooDeep.clear();
	}

	let closed: string | undefined;
	do {
		closed = closeInnermost(open);
	} while (closed !== name);
}

/** Closes all that is still open at the end of the feed. */
export function closeAll(open: OpenElements): void {
	while (open.stack.length > 1) {
		closeInnermost(open);
	}
}

function closeInnermost(open: OpenElements): string | undefined {
	const closed = open.stack.length > 1 ? open.stack.pop() : undefined;
	if (!closed) {
		return undefined;
	}

	addTo(open.kept, closed.writtenName, -1);
	if (itemElements.has(closed.node.name)) {
		open.onItem(closed.node, open.isAtom === true ? 'atom' : 'rss');
		closed.node.children = [];
	}

	return closed.writtenName;
}

function addTo(counts: Map<string, number>, name: string, by: number): void {
	counts.set(name, (counts.get(name) ?? 0) + by);
}

function closeUnfinished(open: OpenElements, name: string): void {
	if (itemElements.has(name)) {
		const outer = open.stack.findIndex(({node}) => itemElements.has(node.name));
		const unfinished = outer > 0 ? open.stack.length - outer : 0;
		for (let count = 0; count < unfinished; count++) {
			closeInnermost(open);
		}
	}

	const {name: inside} = innermost(open).node;
	if ((lineElements.has(inside) && feedElements.has(name)) || (textElements.has(inside) && feedOnlyElements.has(name))) {
		closeInnermost(open);
	}
}

function settlesFormat({prefix, local}: Meaning): boolean | undefined {
	if (local === 'feed' || local === 'entry') {
		return prefix === 'atom' || prefix === '' ? true : undefined;
	}

	return ['rss', 'rdf', 'channel'].includes(local) ? false : undefined;
}
