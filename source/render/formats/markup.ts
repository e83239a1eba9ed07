import {type Article} from '../../model/article.js';
import {firstEndingAfter, type PlacedBlock, placeBlocks} from '../../model/body-text.js';
import {type InlineRun} from './inline-tree.js';

/** What both markup formats need to know of an article: where its blocks stand, and the quotations in any stretch of them. */
export type MarkupContext = {
	article: Article;
	places: ReadonlyMap<number, PlacedBlock>;
	/** The runs of body quotations that touch a block, moved to offsets into the text that begins at `base`. */
	runsIn: (block: number, base: number, length: number) => InlineRun[];
	/** The runs of quotations in the title, or in the caption of a figure. */
	runsInTitle: () => InlineRun[];
	runsInCaption: (block: number) => InlineRun[];
};

/** Derived once per article. */
export function createMarkupContext(article: Article): MarkupContext {
	const placed = placeBlocks(article.blocks);
	const byBlock = runsByBlock(article, placed);
	const runsOf = (isWanted: (quotation: Article['quotations'][number]) => boolean) => article.quotations
		.flatMap((quotation, index) => isWanted(quotation) ? quotation.runs.map(run => ({...run, quotation: index})) : []);
	return {
		article,
		places: new Map(placed.map(place => [place.index, place])),
		runsIn: (block, base, length) => (byBlock.get(block) ?? [])
			.filter(({start, end}) => start < base + length && end > base)
			.map(run => ({...run, start: Math.max(0, run.start - base), end: Math.min(length, run.end - base)})),
		runsInTitle: () => runsOf(quotation => quotation.in === 'title'),
		runsInCaption: block => runsOf(quotation => quotation.in === 'caption' && quotation.block === block),
	};
}

function runsByBlock({quotations}: Article, placed: readonly PlacedBlock[]): Map<number, InlineRun[]> {
	const byBlock = new Map<number, InlineRun[]>();
	for (const [quotation, {in: place, runs}] of quotations.entries()) {
		for (const run of place === 'text' ? runs : []) {
			for (let index = firstEndingAfter(placed, run.start); (placed[index]?.start ?? Infinity) < run.end; index++) {
				const block = placed[index]?.index ?? 0;
				const known = byBlock.get(block) ?? [];
				known.push({...run, quotation});
				byBlock.set(block, known);
			}
		}
	}

	return byBlock;
}
