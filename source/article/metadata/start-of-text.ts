import {textNode, type Element, type Node} from '../page/dom.js';
import {nodesBelow} from './page-survey.js';

/** So many nodes are looked at for a text of a few hundred characters: many boxes lie in each other, and each is asked for its text. */
const mostNodes = 3000;

/**
The nodes below `root` in reading order, as many as a byline or a note may have.

@yields each node once, parents before children
*/
export function * firstNodesBelow(root: Node): Generator<Node> {
	let count = 0;
	for (const node of nodesBelow(root)) {
		count++;
		if (count > mostNodes) {
			return;
		}

		yield node;
	}
}

/** The first `longest` characters that an element shows, white space collapsed; one more where it shows more. Costs no more for a large element than for a small one. */
export function startOfText(root: Element, longest: number): string {
	let text = '';
	for (const node of firstNodesBelow(root)) {
		if (node.nodeType === textNode && node.parentElement?.localName !== 'script') {
			const piece = node.textContent.slice(0, longest * 10).replaceAll(/\s+/gv, ' ');
			text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
		}

		if (text.length > longest) {
			break;
		}
	}

	return text.slice(0, longest + 1);
}
