import {type Element} from '../page/dom.js';
import {type Container, type PageBlock, type PageBlocks} from './page-blocks.js';

/** The blocks that authors' notes stand in; none when that would be a large part of the page's text. */
export function noteBlocks({blocks, containers}: PageBlocks, notes: readonly Element[]): ReadonlySet<PageBlock> {
	if (notes.length === 0) {
		return new Set();
	}

	const byElement = new Map(containers.map(container => [container.element, container]));
	const found = new Set(notes.flatMap(note => blocksOf(note, byElement, blocks)));
	const words = (some: Iterable<PageBlock>) => [...some].reduce((sum, block) => sum + block.words, 0);
	return words(found) > words(blocks) * largestShare ? new Set() : found;
}

const largestShare = 0.4;

function blocksOf(note: Element, byElement: ReadonlyMap<Element, Container>, blocks: readonly PageBlock[]): PageBlock[] {
	const container = byElement.get(note);
	if (container) {
		return blocks.slice(container.first, container.end);
	}

	// An inline element: the block around it, if that holds little else.
	let above = note.parentElement;
	while (above && !byElement.has(above)) {
		above = above.parentElement;
	}

	const outer = above === null ? undefined : byElement.get(above);
	const words = note.textContent.trim();
	return outer === undefined ? [] : blocks.slice(outer.first, outer.end).filter(({text}) => words.length > text.length * 0.7 && words.includes(text.slice(0, 20)));
}
