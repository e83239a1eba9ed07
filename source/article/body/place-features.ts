import {type Feature, flag, share} from './feature.js';
import {nameGroups} from './name-groups.js';
import {type Container, farAway} from './page-blocks.js';
import {squeeze, type PageFacts} from './page-facts.js';
import {cues} from './text-features.js';

/** Where a block stands in the markup. */
export const placeFeatures: readonly Feature[] = [
	['tag', ({block}) => tagNumbers.get(block.container.element.localName) ?? 0],
	['parent tag', ({block}) => tagNumbers.get(block.container.parent?.element.localName ?? '') ?? 0],
	['grandparent tag', ({block}) => tagNumbers.get(block.container.parent?.parent?.element.localName ?? '') ?? 0],
	['depth', ({block}) => block.container.depth],
	['hidden', ({block}) => flag(block.container.isHidden)],
	...['li', 'table', 'figure', 'blockquote', 'aside', 'header', 'footer', 'nav', 'form', 'section', 'article', 'main', 'dl', 'button', 'address'].map(
		(tag): Feature => [`in ${tag}`, ({block}) => stepsTo(block.container, tag)],
	),
	...nameGroups.map(([name], group): Feature => [`named ${name}`, ({block}) => block.inlineNames.has(group) ? -1 : block.container.nameDistances[group] ?? farAway]),
	...[0, 1, 2, 3, 4, 5, 6].map((level): Feature => [`prose share ${level}`, ({block, page}) => goodShare(page, above(block.container, level))]),
	...[1, 2, 3].map((level): Feature => [`prose density ${level}`, ({block, page}) => density(page, above(block.container, level))]),
	...[0, 1, 2, 3].map((level): Feature => [`blocks ${level}`, ({block}) => size(above(block.container, level))]),
	['words in parent', ({block, page}) => Math.log1p(wordsIn(page, above(block.container, 1)))],
	...[0, 1, 2, 3].map((which): Feature => [`anchor ${which}`, ({block, page}) => stepsToAnchor(block.container, page.anchors[which]?.container)]),
	...[0, 1, 3].map((which): Feature => [`after first ${which}`, ({block, page}) => signedLog(block.index - (page.anchors[which]?.firstGood ?? 0))]),
	...[0, 1, 3].map((which): Feature => [`before last ${which}`, ({block, page}) => signedLog((page.anchors[which]?.lastGood ?? 0) - block.index)]),
	['place', ({block, page}) => share(block.index, page.blocks.length)],
	['words before', ({block, page}) => share(page.wordsBefore[block.index] ?? 0, page.wordsBefore.at(-1) ?? 0)],
	['prose before', ({block, page}) => share(page.goodBefore[block.index] ?? 0, page.goodBefore.at(-1) ?? 0)],
	['prose', ({page}) => Math.log1p(page.goodBefore.at(-1) ?? 0)],
	['page words', ({page}) => Math.log1p(page.wordsBefore.at(-1) ?? 0)],
	['prose on page', ({page}) => share(page.goodBefore.at(-1) ?? 0, page.wordsBefore.at(-1) ?? 0)],
	['after heading', ({block, page}) => page.headingAt === -1 ? -20 : signedLog(block.index - page.headingAt)],
	['since section heading', ({block, page}) => {
		const heading = page.headingBefore[block.index] ?? -1;
		return heading === -1 ? 30 : Math.min(30, block.index - heading);
	}],
	...['read more', 'subscribe', 'comment', 'more list', 'note', 'bio', 'share', 'toc', 'consent'].map((name): Feature => {
		const pattern = cues.find(([cue]) => cue === name)?.[1];
		return [`under ${name}`, ({block, page}) => {
			const heading = page.blocks[page.headingBefore[block.index] ?? -1];
			return heading !== undefined && pattern?.test(heading.text.slice(0, 100).toLowerCase()) === true ? Math.min(20, block.index - heading.index) : 0;
		}];
	}),
	['look share', ({block, page}) => page.lookShares.get(page.looks[block.index] ?? '') ?? 0],
	['look count', ({block, page}) => Math.log1p(page.lookCounts.get(page.looks[block.index] ?? '') ?? 0)],
	['repeats', ({block, page}) => Math.min(4, page.textCounts.get(block.text.slice(0, 200)) ?? 1)],
	['is title', ({block, page}) => repeats(block.text, page.references.title)],
	['is description', ({block, page}) => repeats(block.text, page.references.description)],
	['in stated body', ({block, page}) => statedBody(block.text, page.references.statedBody)],
	['readability', ({block, page}) => flag(page.readability.has(block.index))],
	['any readability', ({page}) => share(page.readability.size, page.blocks.length)],
];

const tagNumbers = new Map([
	'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'blockquote', 'figcaption', 'section', 'article', 'ul', 'ol', 'dd', 'dt', 'pre', 'button',
	'aside', 'header', 'footer', 'nav', 'figure', 'form', 'main', 'tr', 'body', 'address', 'center', 'table', 'tbody', 'fieldset', 'summary', 'details', 'time',
].map((tag, index) => [tag, index + 1]));

function stepsTo(container: Container, tag: string): number {
	let steps = 0;
	for (let at: Container | undefined = container; at && steps < farAway; at = at.parent) {
		if (at.element.localName === tag) {
			return steps;
		}

		steps++;
	}

	return farAway;
}

function above(container: Container, level: number): Container {
	let at = container;
	for (let step = 0; step < level && at.parent; step++) {
		at = at.parent;
	}

	return at;
}

function goodIn(page: PageFacts, {first, end}: Container): number {
	return (page.goodBefore[end] ?? 0) - (page.goodBefore[first] ?? 0);
}

function wordsIn(page: PageFacts, {first, end}: Container): number {
	return (page.wordsBefore[end] ?? 0) - (page.wordsBefore[first] ?? 0);
}

function goodShare(page: PageFacts, container: Container): number {
	return share(goodIn(page, container), page.goodBefore.at(-1) ?? 0);
}

function density(page: PageFacts, container: Container): number {
	return share(goodIn(page, container), wordsIn(page, container));
}

function size({first, end}: Container): number {
	return Math.log1p(end - first);
}

/** 0 inside the anchor; else how far one must go up from the anchor until the block is inside. */
function stepsToAnchor(container: Container, anchor: Container | undefined): number {
	let steps = 0;
	for (let at = anchor; at && steps < farAway; at = at.parent) {
		if (container.first >= at.first && container.end <= at.end) {
			return steps;
		}

		steps++;
	}

	return farAway;
}

function signedLog(value: number): number {
	return Math.sign(value) * Math.log1p(Math.abs(value));
}

/** 1 when equal, 0.5 when one holds the other, else 0. The reference is squeezed. */
function repeats(text: string, reference: string | undefined): number {
	if (reference === undefined || text.length > 1000) {
		return 0;
	}

	const words = squeeze(text);
	if (words === reference) {
		return flag(words !== '');
	}

	const isPart = words.includes(reference.slice(0, 100)) || reference.includes(words);
	return isPart && words.length >= 12 && reference.length >= 12 ? 0.5 : 0;
}

/** -1 when the page states no body, else whether the text begins in it as here. */
function statedBody(text: string, stated: string | undefined): number {
	if (stated === undefined) {
		return -1;
	}

	const opening = squeeze(text.slice(0, 200)).slice(0, 60);
	return flag(stated.includes(opening));
}
