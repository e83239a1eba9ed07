import {type Article, type Quotation} from '../../model/article.js';
import {type PlacedBlock, placeBlocks} from '../../model/body-text.js';
import {speakerNames} from '../article-facts.js';
import {type Painter} from '../paint.js';
import {type Style, type Token} from '../theme.js';

export type PageLink = {href: string; text: string};

/** A quotation's run in the string it belongs to, with the style of its speaker; `isFirst` where the quotation begins with it. */
export type MarkedRun = {start: number; end: number; quotation: number; style: Style | Token; isFirst: boolean};

/** What laying out one article needs everywhere. */
export type LayoutContext = {
	article: Article;
	painter: Painter;
	/** Columns of text. */
	measure: number;
	/** Where the blocks stand in the body text. */
	placed: readonly PlacedBlock[];
	/** The runs of the body's quotations, by index of the block they touch, each list by start. */
	runs: ReadonlyMap<number, MarkedRun[]>;
	/** The links met so far, in reading order. */
	links: PageLink[];
	/** One style made of several; the same object for the same parts, so that its codes are made once. */
	mix: (...parts: ReadonlyArray<Style | Token>) => Style;
	/** The style of a quotation by the index of it. */
	quotationStyle: (index: number) => Style | Token;
};

/** Everything derived once per layout. */
export function createContext(article: Article, painter: Painter, measure: number): LayoutContext {
	const names = new Map(speakerNames(article).map((name, index) => [name, index]));
	const quotationStyle = (index: number) => {
		const speaker = article.quotations[index]?.speaker;
		return speaker ? painter.speaker(names.get(speaker.name) ?? 0) : 'quotation';
	};

	const placed = placeBlocks(article.blocks);
	return {
		article,
		painter,
		measure,
		links: [],
		placed,
		runs: runsByBlock(placed, markedRuns(article, quotation => quotation.in === 'text', quotationStyle)),
		mix: createMixer(painter),
		quotationStyle,
	};
}

/** The runs of the quotations that the filter takes, by start. */
export function markedRuns(article: Article, filter: (quotation: Quotation) => boolean, styleOf: LayoutContext['quotationStyle']): MarkedRun[] {
	return article.quotations
		.flatMap((quotation, index) => filter(quotation)
			? quotation.runs.map((run, place) => ({...run, quotation: index, style: styleOf(index), isFirst: place === 0}))
			: [])
		.toSorted((first, second) => first.start - second.start);
}

/** Both lists are by start; a run that goes on over several blocks stands in the list of each. */
function runsByBlock(placed: readonly PlacedBlock[], runs: readonly MarkedRun[]): Map<number, MarkedRun[]> {
	const byBlock = new Map<number, MarkedRun[]>();
	let first = 0;
	for (const run of runs) {
		while ((placed[first]?.end ?? Infinity) <= run.start) {
			first++;
		}

		for (let index = first; (placed[index]?.start ?? Infinity) < run.end; index++) {
			const block = placed[index]?.index ?? 0;
			const known = byBlock.get(block) ?? [];
			known.push(run);
			byBlock.set(block, known);
		}
	}

	return byBlock;
}

function createMixer({theme}: Painter): LayoutContext['mix'] {
	const known = new Map<string, Style>();
	return (...parts) => {
		const mixed = parts.reduce<Style>((style, part) => ({...style, ...typeof part === 'string' ? theme.styles[part] : part}), {});
		const key = JSON.stringify(mixed);
		const same = known.get(key) ?? mixed;
		known.set(key, same);
		return same;
	};
}
