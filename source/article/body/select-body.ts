import {type Document} from '../page/dom.js';
import {describeBlocks} from './describe-blocks.js';
import {headReferences} from './head-references.js';
import {judgeBlocks} from './judge-blocks.js';
import {demandOf} from './demands.js';
import {nearest} from './kept-blocks.js';
import {type Container, type PageBlock, type PageBlocks} from './page-blocks.js';
import {pageFacts, type PageFacts, squeeze} from './page-facts.js';
import {readabilityVote} from './readability-vote.js';

export type BodyRequest = {
	document: Document;
	page: PageBlocks;
	title?: string;
	/** Blocks that are no part of the body: authors' notes. */
	notes: ReadonlySet<PageBlock>;
};

/**
The blocks of the page that are its article, in reading order; none only when the page has no text. Takes the document apart: call it last.
*/
export function selectBody({document, page, title, notes}: BodyRequest): PageBlock[] {
	const references = headReferences(document);
	const facts = pageFacts(page, references, readabilityVote(document, page));
	const isTitle = titleTest(facts, title === undefined ? references.title : squeeze(title));
	return chooseBlocks(facts, {chances: judgeBlocks(describeBlocks(facts)), isFree: block => !notes.has(block) && !isTitle(block)});
}

export type Judgement = {
	/** How likely each block belongs to the article. */
	chances: ArrayLike<number>;
	isFree: (block: PageBlock) => boolean;
};

/** An ordinary block is kept from this chance on. This and the other thresholds are the best of those tried, over publishers not trained on. */
const threshold = 0.5;

/** Where the judge is unsure of the whole page it sees too little rather than too much. */
const unsureThreshold = 0.4;

/** A page is unsure when the expected F1 of what is kept falls below this. */
const sureFrom = 0.9;

/** Blocks with quotation marks within the article need less: a lost quotation is worse than a stray line. */
const quotationThreshold = 0.4;

/** Fewer words than this are no article while the page has more. */
const fewestWords = 25;

/** The likely blocks; where they are too few to be an article, what the other voices say, down to all text outside the page's frame. */
export function chooseBlocks(facts: PageFacts, {chances, isFree}: Judgement): PageBlock[] {
	const free = facts.blocks.filter(block => isFree(block));
	const chanceOf = ({index}: PageBlock) => chances[index] ?? 0;
	const base = expectedScore(facts.blocks, chances) < sureFrom ? unsureThreshold : threshold;
	const choices: Array<(block: PageBlock) => boolean> = [
		block => chanceOf(block) >= base && chanceOf(block) >= demandOf(block),
		block => chanceOf(block) >= threshold / 4,
		({index}) => facts.readability.has(index),
		({index}) => facts.prose[index] === true && isInside(facts, index),
		({container}) => !isFrame(container),
	];
	for (const choose of choices) {
		const chosen = free.filter(block => choose(block));
		const continues = continuationTest(facts, chosen);
		const kept = free.filter(block => choose(block) || continues(block));
		if (countWordsOf(kept) >= fewestWords) {
			return complete(facts, kept, block => isFree(block) && (isEmbeddedPost(block) || (chanceOf(block) >= quotationThreshold && holdsQuotation(facts, block))));
		}
	}

	const framed = free.filter(({container}) => !isFrame(container));
	return framed.length > 0 ? framed : free;
}

/** The F1 to be expected, by length, when the ordinary threshold decides: what is kept and right against what is kept and what should be. */
function expectedScore(blocks: readonly PageBlock[], chances: ArrayLike<number>): number {
	let kept = 0;
	let right = 0;
	let wanted = 0;
	for (const {index, text} of blocks) {
		const chance = chances[index] ?? 0;
		wanted += chance > 0.08 ? chance * text.length : 0;
		kept += chance >= threshold ? text.length : 0;
		right += chance >= threshold ? chance * text.length : 0;
	}

	return kept > 0 ? 2 * right / (kept + wanted) : 0;
}

/**
Prose among the paragraphs of a text that has many of them already. The judge knows few texts of hundreds of paragraphs and takes the far end
of one for something else.
*/
function continuationTest({prose}: PageFacts, chosen: readonly PageBlock[]): (block: PageBlock) => boolean {
	const paragraphs = new Map<Container | undefined, number>();
	for (const {container} of chosen.filter(block => isParagraph(block))) {
		paragraphs.set(container.parent, (paragraphs.get(container.parent) ?? 0) + 1);
	}

	return block => prose[block.index] === true && isParagraph(block) && (paragraphs.get(block.container.parent) ?? 0) >= manyParagraphs;
}

const manyParagraphs = 40;

function isParagraph({container}: PageBlock): boolean {
	return container.element.localName === 'p';
}

/** Takes in what fits of the blocks between the first and the last kept. */
function complete({blocks}: PageFacts, kept: readonly PageBlock[], fits: (block: PageBlock) => boolean): PageBlock[] {
	const isKept = new Set(kept);
	const first = kept[0]?.index ?? 0;
	const last = kept.at(-1)?.index ?? -1;
	return blocks.slice(first, last + 1).filter(block => isKept.has(block) || fits(block));
}

function isEmbeddedPost({container}: PageBlock): boolean {
	return nearest(container, ({element}) => element.localName === 'blockquote' && embeddedPost.test(element.className)) !== undefined;
}

const embeddedPost = /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed|fb-post|text-post-media/u;

function holdsQuotation({prose}: PageFacts, {index, text}: PageBlock): boolean {
	return prose[index] === true && /["“”„«»「『]/u.test(text);
}

function countWordsOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, {words}) => sum + words, 0);
}

function isInside({anchors}: PageFacts, index: number): boolean {
	const container = anchors[0]?.container;
	return container !== undefined && index >= container.first && index < container.end;
}

/** Inside what a page says to frame its content. */
function isFrame(container: Container): boolean {
	return nearest(container, ({element}) => /^(?:nav|header|footer|form|button)$/u.test(element.localName)) !== undefined;
}

/** The article's own heading is its title, not its body: an h1 wherever it stands, a lesser one above the text. */
function titleTest({prose}: PageFacts, wanted: string | undefined): (block: PageBlock) => boolean {
	const firstProse = prose.indexOf(true);
	const isAbove = (index: number) => firstProse === -1 || index <= firstProse + 2;
	return ({text, index, container: {element}}) => wanted !== undefined && wanted !== '' && /^h[1-3]$/u.test(element.localName)
		&& (element.localName === 'h1' || isAbove(index)) && text.length < 500 && squeeze(text) === wanted;
}
