import {isElement, textNode, type Element, type Node} from '../../page/dom.js';
import {isInline} from '../element-signals.js';
import {nodesBelow} from '../page-survey.js';
import {startOfText} from '../start-of-text.js';

/** A stretch of text without a block inside it, and the element that holds it alone. */
export type TextBlock = {element: Element; text: string; index: number};

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'textarea', 'button', 'title']);
const longestBlock = 4000;
const longText = 600;
const shortestEmphasis = 40;

function blockOf(node: Node): Element | null {
	let current = node.parentElement;
	while (current && isInline(current)) {
		current = current.parentElement;
	}

	return current;
}

function lineOf(text: string): string {
	return text.replaceAll(/\s+/gv, ' ').trim();
}

/** Long emphasised stretches are blocks of their own: old pages set the note in italics behind a line break. */
function emphasised(element: Element): boolean {
	const isLong = (element.localName === 'em' || element.localName === 'i') && startOfText(element, shortestEmphasis).length >= shortestEmphasis;
	return isLong && (element.previousElementSibling?.localName === 'br' || (element.parentElement !== null && startOfText(element.parentElement, longText).length > longText));
}

/** The texts of the page, block by block, in reading order. */
export function collectTextBlocks(root: Element): TextBlock[] {
	const texts = new Map<Element, string>();
	for (const node of nodesBelow(root)) {
		if (isElement(node) && emphasised(node)) {
			texts.set(node, node.textContent);
		} else if (node.nodeType === textNode) {
			const block = blockOf(node);
			const before = block === null ? undefined : texts.get(block) ?? '';
			if (block !== null && before !== undefined && before.length < longestBlock && !silent.has(block.localName)) {
				texts.set(block, before + node.textContent);
			}
		}
	}

	return [...texts].map(([element, text]) => ({element, text: lineOf(text)})).filter(block => block.text !== '').map((block, index) => ({...block, index}));
}
