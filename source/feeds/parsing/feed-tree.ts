import {limits} from '../../model/limits.js';

/** An element of the repaired feed. */
export type FeedNode = {
	/** Lower case, with the standard prefix of its namespace: `title`, `dc:creator`, `atom:link`. Atom elements of an Atom feed have none. */
	name: string;
	/** The name as HTML knows it: lower case, without prefix. */
	localName: string;
	/** By standard name; without a prototype, so that any name is just a name. */
	attributes: Readonly<Record<string, string>>;
	children: Array<FeedNode | string>;
	/** What relative addresses in this element resolve against. */
	base: string | undefined;
};

/** The elements directly under a node, of these names, in the order they stand. */
export function childrenNamed(node: FeedNode, ...names: string[]): readonly FeedNode[] {
	let found: FeedNode[] | undefined;
	for (const child of node.children) {
		if (typeof child === 'string' || !names.includes(child.name)) {
			continue;
		}

		found ??= [];
		found.push(child);
	}

	return found ?? none;
}

const none: readonly FeedNode[] = [];

export function childNamed(node: FeedNode, ...names: string[]): FeedNode | undefined {
	return childrenNamed(node, ...names)[0];
}

type Choice<Value> = {
	/** The names that may hold the value, the best first. */
	names: readonly string[];
	/** Of several elements of the best name, the one that counts. */
	ties?: 'first' | 'last';
	read: (child: FeedNode) => Value | undefined;
};

/** What `read` makes of the element with the best name, of those it makes anything of. */
export function bestChild<Value>(node: FeedNode, {names, ties = 'first', read}: Choice<Value>): Value | undefined {
	let best: Value | undefined;
	let bestRank = names.length;
	for (const child of node.children) {
		const rank = typeof child === 'string' ? -1 : names.indexOf(child.name);
		if (typeof child === 'string' || rank === -1 || rank > bestRank || (rank === bestRank && ties === 'first')) {
			continue;
		}

		const value = read(child);
		bestRank = value === undefined ? bestRank : rank;
		best = value ?? best;
	}

	return best;
}

/** All text in a node, without markup. */
export function textOf(node: FeedNode | undefined): string {
	if (!node) {
		return '';
	}

	const [only] = node.children;
	return node.children.length === 1 && typeof only === 'string' ? only : node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function hasElements(node: FeedNode): boolean {
	return node.children.some(child => typeof child !== 'string');
}

/** Every element of a name, in document order, not looking inside those found. */
export function descendantsNamed(node: FeedNode, names: readonly string[], found: FeedNode[] = []): FeedNode[] {
	for (const child of node.children) {
		if (typeof child === 'string' || found.length >= limits.feedItems) {
			continue;
		}

		if (names.includes(child.name)) {
			found.push(child);
		} else {
			descendantsNamed(child, names, found);
		}
	}

	return found;
}

const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/** The inside of a node written as HTML. Text is escaped. */
export function innerHtml(node: FeedNode): string {
	return node.children.map(child => (typeof child === 'string' ? escapeText(child) : outerHtml(child))).join('');
}

function outerHtml(node: FeedNode): string {
	const attributes = Object.entries(node.attributes)
		.filter(([name]) => !name.startsWith('xml'))
		.map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
		.join('');
	const open = `<${node.localName}${attributes}>`;
	return voidElements.has(node.localName) && node.children.length === 0 ? open : `${open}${innerHtml(node)}</${node.localName}>`;
}

/** Plain text as HTML or XML text. */
export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
