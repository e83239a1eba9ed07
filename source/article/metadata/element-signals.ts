import {isElement, textNode, type Element} from '../page/dom.js';
import {firstNodesBelow} from './start-of-text.js';

const inlineNames = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u']);
const silentNames = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'select', 'form', 'iframe', 'img', 'picture', 'video', 'audio']);

const signalAttributes = ['data-testid', 'data-component', 'itemprop', 'rel'];

export function isInline(element: Element): boolean {
	return inlineNames.has(element.localName);
}

/** What an element says about itself in class, id and test attributes, small letters. */
export function signalsOf(element: Element): string {
	const own = [element.className, element.id, ...signalAttributes.map(name => element.getAttribute(name) ?? '')].join(' ');
	return own.slice(0, 1000).toLowerCase();
}

type Piece = {text: string; parent: Element | null; silent: boolean};

function isSilent(parent: Element | null, root: Element): boolean {
	let current = parent;
	while (current && current !== root) {
		if (silentNames.has(current.localName) || current.getAttribute('aria-hidden') === 'true' || current.hasAttribute('hidden')) {
			return true;
		}

		current = current.parentElement;
	}

	return false;
}

function textPieces(root: Element, longest: number): Piece[] {
	const pieces: Piece[] = [];
	let length = 0;
	for (const node of firstNodesBelow(root)) {
		if (node.nodeType === textNode) {
			const text = node.textContent.slice(0, longest).replaceAll(/[^\S\n]+/gv, ' ');
			pieces.push({text, parent: node.parentElement, silent: isSilent(node.parentElement, root)});
			length += text.trim().length;
		} else if (isElement(node) && node.localName === 'br') {
			pieces.push({text: '\n', parent: node, silent: false});
		}

		if (length > longest) {
			break;
		}
	}

	return pieces.filter(piece => !piece.silent);
}

function blockOf(element: Element | null): Element | null {
	let current = element;
	while (current && isInline(current)) {
		current = current.parentElement;
	}

	return current;
}

/**
The text of a byline or a note with a newline where the page shows a break: between blocks, at `br`, and between inline elements that stand
beside each other without a space ("Jane DoeEditor" in the source). Line ends of the source stay: a name and what follows it often stand on two.
*/
export function brokenText(root: Element, longest = 4000): string {
	let text = '';
	let before: Piece | undefined;
	for (const piece of textPieces(root, longest)) {
		const sameBlock = before === undefined || blockOf(before.parent) === blockOf(piece.parent);
		const touching = before !== undefined && before.parent !== piece.parent && /[^\s,.:;\(@\-–'’"“]$/v.test(text) && /^[^\s,.:;\)'’\-–]/v.test(piece.text);
		text += sameBlock && !touching ? piece.text : `\n${piece.text}`;
		before = piece.text.trim() === '' && sameBlock ? before : piece;
	}

	return text.split('\n').map(line => line.replaceAll(/ {2,}/gv, ' ').trim()).filter(line => line !== '').join('\n');
}
