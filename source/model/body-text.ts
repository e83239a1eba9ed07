import {type Block} from './article.js';

/** A block of the body and where its plain text stands in the body text. */
export type PlacedBlock = {block: Block; index: number; text: string; start: number; end: number};

/** The plain text of a block as it stands in the body text; empty for figures and rules, which are not part of it. */
export function blockText(block: Block): string {
	switch (block.kind) {
		case 'list': {
			return block.items.map(item => `${'  '.repeat(item.depth)}${item.marker} ${item.text}`).join('\n');
		}

		case 'table': {
			return block.rows.map(row => row.join('\t')).join('\n');
		}

		case 'figure':
		case 'rule': {
			return '';
		}

		default: {
			return block.text;
		}
	}
}

/** The blocks that have body text, each with its place in `bodyText(blocks)`. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
	const placed: PlacedBlock[] = [];
	let start = 0;
	for (const [index, block] of blocks.entries()) {
		const text = blockText(block);
		if (text === '') {
			continue;
		}

		placed.push({block, index, text, start, end: start + text.length});
		start += text.length + blockSeparator.length;
	}

	return placed;
}

/** The body alone: no title, byline, caption or author note; blocks separated by a blank line. */
export function bodyText(blocks: readonly Block[]): string {
	return placeBlocks(blocks).map(({text}) => text).join(blockSeparator);
}

/** Which of the placed blocks is the first that ends behind a position of the body text; their number where none does. They are in order, so it is found by halving. */
export function firstEndingAfter(placed: readonly PlacedBlock[], position: number): number {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((placed[middle]?.end ?? 0) > position) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return low;
}

const blockSeparator = '\n\n';
