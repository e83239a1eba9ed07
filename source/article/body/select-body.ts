import {type Document} from '../page/dom.js';
import {describeBlocks, featureNames} from './describe-blocks.js';
import {headReferences} from './head-references.js';
import {judgeBlocks} from './judge-blocks.js';
import {nearest} from './kept-blocks.js';
import {type PageBlock, type PageBlocks} from './page-blocks.js';
import {pageFacts, type PageFacts, squeeze} from './page-facts.js';
import {readabilityVote} from './readability-vote.js';

export type BodyRequest = {
	document: Document;
	page: PageBlocks;
	title?: string;
	/** Blocks that are no part of the body: authors' notes. */
	notes: ReadonlySet<PageBlock>;
};

/** A block is kept from this chance on: the best of the thresholds tried, over publishers not trained on. */
const threshold = 0.5;

/** Fewer words than this are no article while the page has more. */
const fewestWords = 25;

/**
The blocks of the page that are its article, in reading order; none only when the page has no text. Takes the document apart: call it last.
*/
export function selectBody(request: BodyRequest): PageBlock[] {
	const {page, title, notes} = request;
	const free = page.blocks.filter(block => !notes.has(block));
	const references = headReferences(request.document);
	const facts = pageFacts(page, references, readabilityVote(request.document, page));
	const chances = judgeBlocks(describeBlocks(facts), featureNames.length);
	const isTitle = titleTest(facts, title === undefined ? references.title : squeeze(title));
	const choices: Array<(block: PageBlock) => boolean> = [
		({index}) => (chances[index] ?? 0) >= threshold,
		({index}) => (chances[index] ?? 0) >= threshold / 4,
		({index}) => facts.readability.has(index),
		({index}) => (facts.prose[index] ?? false) && isInside(facts, index),
		({container}) => nearest(container, ({element}) => /^(?:nav|header|footer|form|button)$/u.test(element.localName)) === undefined,
	];
	for (const choose of choices) {
		const kept = free.filter(block => choose(block) && !isTitle(block));
		if (countWordsOf(kept) >= fewestWords) {
			return kept;
		}
	}

	return free;
}

function countWordsOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, {words}) => sum + words, 0);
}

function isInside({anchors}: PageFacts, index: number): boolean {
	const container = anchors[0]?.container;
	return container !== undefined && index >= container.first && index < container.end;
}

/** The article's own heading is its title, not its body. */
function titleTest({prose}: PageFacts, wanted: string | undefined): (block: PageBlock) => boolean {
	const firstProse = prose.indexOf(true);
	return ({text, index, container}) => wanted !== undefined && wanted !== '' && /^h[1-3]$/u.test(container.element.localName) && (firstProse === -1 || index <= firstProse + 2)
		&& text.length < 500 && squeeze(text) === wanted;
}
