import {isElement, type Document, type Element, type Node} from '../page/dom.js';

/** The page's elements in reading order, and where its headline stands among them. */
export type Survey = {
	elements: readonly Element[];
	indexes: ReadonlyMap<Element, number>;
	/** Index of the headline; 0 where there is none. */
	headline: number;
};

const mostElements = 60_000;

function nextNode(node: Node, root: Node): Node | null {
	if (node.firstChild) {
		return node.firstChild;
	}

	let current: Node | null = node;
	while (current && current !== root) {
		if (current.nextSibling) {
			return current.nextSibling;
		}

		current = current.parentElement;
	}

	return null;
}

/**
The nodes below `root`, in reading order.

@yields each node once, parents before children
*/
export function * nodesBelow(root: Node): Generator<Node> {
	let node = nextNode(root, root);
	while (node) {
		yield node;
		node = nextNode(node, root);
	}
}

/** One walk over the body, for all that looks at places in it. `isHeadline` tells which `h1` carries the article's title. */
export function surveyPage(document: Document, isHeadline: (element: Element) => boolean): Survey {
	const elements: Element[] = [];
	const indexes = new Map<Element, number>();
	let headline = 0;
	for (const node of nodesBelow(document.body)) {
		if (!isElement(node)) {
			continue;
		}

		if (headline === 0 && /^h[1-6]$/v.test(node.localName) && isHeadline(node)) {
			headline = elements.length;
		}

		indexes.set(node, elements.length);
		elements.push(node);
		if (elements.length >= mostElements) {
			break;
		}
	}

	return {elements, indexes, headline: headline === 0 ? elements.findIndex(element => element.localName === 'h1') + 1 : headline};
}
