import {type OmittedKind} from '../../model/article.js';
import {furnitureKind} from './furniture-kinds.js';
import {commonContainer, nearestTag} from './kept-blocks.js';
import {type PageBlock, type PageBlocks} from './page-blocks.js';

export type OmittedBlock = {block: PageBlock; kind: OmittedKind; isBetween: boolean};

/** What was left out of the article's part of the page: what stands in the same article element, not far before or behind what was kept; no headline. `known` names the kinds of some. */
export function omittedBlocks(page: PageBlocks, kept: readonly PageBlock[], known: ReadonlyMap<PageBlock, OmittedKind>): OmittedBlock[] {
	const inner = commonContainer(page, kept);
	const root = nearestTag(inner, 'article', 'main') ?? inner?.parent ?? inner;
	const first = kept[0]?.index ?? 0;
	const last = kept.at(-1)?.index ?? -1;
	const isKept = new Set(kept);
	const from = Math.max(root?.first ?? 0, first - margin);
	const to = Math.min(root?.end ?? 0, last + 1 + margin);
	return page.blocks
		.filter(block => !isKept.has(block) && !nearestTag(block.container, 'h1') && ((block.index >= from && block.index < to) || known.has(block)))
		.map(block => ({block, kind: known.get(block) ?? furnitureKind(block), isBetween: block.index > first && block.index < last}));
}

/** Further away stands the page's own furniture, which nobody misses. */
const margin = 20;
