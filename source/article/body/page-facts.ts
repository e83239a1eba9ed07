import {type Container, type PageBlock, type PageBlocks} from './page-blocks.js';

/** Texts of the page's head and JSON-LD that a block may repeat, squeezed. */
export type References = {title?: string; description?: string; statedBody?: string};

/** What is known of the page as a whole, for judging each block. */
export type PageFacts = PageBlocks & {
	/** Words, words of good blocks and good blocks before block n. */
	wordsBefore: Float64Array;
	goodBefore: Float64Array;
	prose: boolean[];
	/** Independent guesses at where the article is, best first. */
	anchors: Anchor[];
	/** Good words by the look of a block (its own and its parent's tag and class), as a share of all. */
	looks: string[];
	lookShares: Map<string, number>;
	lookCounts: Map<string, number>;
	/** Number of the heading that each block stands under, or -1. */
	headingBefore: Int32Array;
	/** How often each text stands on the page. */
	textCounts: Map<string, number>;
	/** Number of the block with the page's main heading, or -1. */
	headingAt: number;
	references: References;
	readability: ReadonlySet<number>;
};

export type Anchor = {
	container: Container;
	/** The first and last good block inside. */
	firstGood: number;
	lastGood: number;
};

/** Letters and digits alone, for comparing texts whatever their marks and spaces. */
export function squeeze(text: string): string {
	return text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, '');
}

export function pageFacts(page: PageBlocks, references: References, readability: ReadonlySet<number>): PageFacts {
	const {blocks} = page;
	const prose = blocks.map(block => isProse(block));
	const wordsBefore = prefixSums(blocks.map(({words}) => words));
	const goodBefore = prefixSums(blocks.map((block, index) => prose[index] === true ? block.words : 0));
	const looks = blocks.map(({container}) => lookOf(container));
	const goodTotal = goodBefore.at(-1) ?? 0;
	return {
		...page,
		prose,
		wordsBefore,
		goodBefore,
		looks,
		lookShares: tally(looks, index => prose[index] === true ? (blocks[index]?.words ?? 0) / Math.max(1, goodTotal) : 0),
		lookCounts: tally(looks, () => 1),
		textCounts: tally(blocks.map(({text}) => text.slice(0, 200)), () => 1),
		headingBefore: headingsBefore(page),
		headingAt: headingOf(page, references.title),
		anchors: findAnchors(page, {prose, goodBefore}),
		references,
		readability,
	};
}

/** Prose: a stretch of words with the marks of sentences that is not mostly links. */
function isProse({text, words, linkLength, container}: PageBlock): boolean {
	return words >= 12 && linkLength < text.length / 3 && /[!",.:;?»؟।”…、。！，？]/u.test(text) && container.element.localName !== 'figcaption';
}

function prefixSums(values: readonly number[]): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (const [index, value] of values.entries()) {
		sums[index + 1] = (sums[index] ?? 0) + value;
	}

	return sums;
}

function tally(keys: readonly string[], weight: (index: number) => number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [index, key] of keys.entries()) {
		counts.set(key, (counts.get(key) ?? 0) + weight(index));
	}

	return counts;
}

function lookOf({element, parent}: Container): string {
	return `${element.localName}.${element.className.slice(0, 100)} ${parent ? `${parent.element.localName}.${parent.element.className.slice(0, 100)}` : ''}`;
}

/** A heading, or a line that works as one: short, and all strong or ending in a colon. */
function isHeadingLike({container, words, strongLength, text}: PageBlock): boolean {
	return /^h[1-6]$/u.test(container.element.localName) || (words <= 8 && (strongLength > text.length * 0.9 || text.endsWith(':')));
}

function headingsBefore({blocks}: PageBlocks): Int32Array {
	let heading = -1;
	return Int32Array.from(blocks, block => {
		const before = heading;
		heading = isHeadingLike(block) ? block.index : heading;
		return before;
	});
}

function headingOf({blocks}: PageBlocks, wanted = ''): number {
	const headings = blocks.filter(({container}) => /^h[12]$/u.test(container.element.localName));
	const matching = headings.find(({text}) => {
		const heading = squeeze(text);
		return heading.length > 8 && (wanted.includes(heading) || heading.includes(wanted)) && wanted !== '';
	});
	return (matching ?? headings.find(({container}) => container.element.localName === 'h1'))?.index ?? -1;
}

type Goodness = {prose: readonly boolean[]; goodBefore: Float64Array};

function findAnchors({blocks, containers}: PageBlocks, {prose, goodBefore}: Goodness): Anchor[] {
	const root = containers[0];
	if (root === undefined) {
		return [];
	}

	const goodIn = ({first, end}: Container) => (goodBefore[end] ?? 0) - (goodBefore[first] ?? 0);
	const total = Math.max(1, goodIn(root));
	const deepest = (share: number) => containers.findLast(container => goodIn(container) >= share * total) ?? root;
	const chosen = [densestCluster(blocks, prose) ?? root, deepest(0.5), deepest(0.8), semanticContainer(containers, goodIn, total) ?? root];
	return chosen.map(container => anchorOf(container, prose));
}

function anchorOf(container: Container, prose: readonly boolean[]): Anchor {
	const firstGood = prose.indexOf(true, container.first);
	const lastGood = prose.lastIndexOf(true, Math.max(container.first, container.end - 1));
	return {container, firstGood: firstGood === -1 ? container.first : firstGood, lastGood: Math.max(lastGood, container.first)};
}

/** The container whose children and grandchildren hold most prose: each block votes for its parent in full, for the one above by half. */
function densestCluster(blocks: readonly PageBlock[], prose: readonly boolean[]): Container | undefined {
	const scores = new Map<Container, number>();
	for (const {container, words, index} of blocks) {
		if (prose[index] !== true || container.isHidden) {
			continue;
		}

		let weight = words;
		for (let above = container.parent, steps = 0; above && steps < 3; above = above.parent, steps++) {
			scores.set(above, (scores.get(above) ?? 0) + weight);
			weight /= 2;
		}
	}

	return [...scores].reduce<[Container | undefined, number]>((best, [container, score]) => score > best[1] ? [container, score] : best, [undefined, 0])[0];
}

/** The `article`, `main` or stated body with most prose. */
function semanticContainer(containers: readonly Container[], goodIn: (container: Container) => number, total: number): Container | undefined {
	const stated = containers.filter(container => goodIn(container) > total / 4 && /articlebody/iu.test(container.element.getAttribute('itemprop') ?? ''));
	const named = containers.filter(container => goodIn(container) > total / 4 && /^(?:article|main)$/u.test(container.element.localName));
	return stated.at(-1) ?? named.at(-1);
}
