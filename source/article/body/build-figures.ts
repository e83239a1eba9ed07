import {type Block} from '../../model/article.js';
import {cleanLine} from '../../text/clean.js';
import {type Element} from '../page/dom.js';
import {type Selection} from './build-blocks.js';
import {commonContainer, nearest, nearestTag} from './kept-blocks.js';
import {groupNumber} from './name-groups.js';
import {type Container, farAway, type PageBlock, type PageBlocks, type Picture} from './page-blocks.js';
import {resolveAddress} from './resolve-spans.js';

type Figure = Extract<Block, {kind: 'figure'}>;

/** The article's pictures with their captions, by the number of the block that they stand before. */
export function buildFigures({page, kept, base}: Selection): Map<number, Figure[]> {
	const figures = new Map<number, Figure[]>();
	const first = kept[0]?.index ?? 0;
	const last = kept.at(-1)?.index ?? -1;
	const keptIndexes = new Set(kept.map(({index}) => index));
	const root = commonContainer(page, kept);
	const seen = new Set<string>();
	for (const picture of page.pictures) {
		const {before, element} = picture;
		const source = sourceOf(element, base);
		if (before < first - lead || before > last + 1 || source === undefined || seen.has(source) || !isContent(picture, root)) {
			continue;
		}

		seen.add(source);
		const words = captionBlocks(page, picture, keptIndexes);
		const place = Math.min(Math.max(before, first), last + 1);
		figures.set(place, [...figures.get(place) ?? [], figureOf(element, source, words)]);
	}

	return figures;
}

/** A picture up to so many blocks above the first paragraph is the lead picture. */
const lead = 4;

function figureOf(element: Element, source: string, words: readonly PageBlock[]): Figure {
	const credits = words.filter(block => isCredit(block));
	const captions = words.filter(block => !credits.includes(block));
	const alt = cleanLine(element.getAttribute('alt') ?? '');
	const caption = cleanLine(captions.map(({text}) => text).join(' '));
	const credit = cleanLine(credits.map(({text}) => text).join(' '));
	return {kind: 'figure', ...caption !== '' && {caption}, ...credit !== '' && {credit}, ...alt !== '' && {alt}, source};
}

function isCredit({text, container, inlineNames}: PageBlock): boolean {
	return text.length < 120 && ((container.nameDistances[creditGroup] ?? farAway) === 0 || inlineNames.has(creditGroup) || creditText.test(text));
}

function captionBlocks(page: PageBlocks, {container}: Picture, kept: ReadonlySet<number>): PageBlock[] {
	const figure = nearestTag(container, 'figure') ?? nearest(container, at => at.end > at.first);
	return figure === undefined || figure.end - figure.first > mostCaptions
		? []
		: page.blocks.slice(figure.first, figure.end).filter(block => !kept.has(block.index) && isCaption(block));
}

const mostCaptions = 4;

function isCaption({container, inlineNames}: PageBlock): boolean {
	return nearestTag(container, 'figcaption') !== undefined || [captionGroup, creditGroup].some(group => (container.nameDistances[group] ?? farAway) <= 1 || inlineNames.has(group));
}

/** Large enough, visible, near the article's text, and no part of a teaser, a share bar or a byline. */
function isContent({element, container}: Picture, root: Container | undefined): boolean {
	const size = ['width', 'height'].map(name => Number((element.getAttribute(name) ?? '').replace(/px$/u, '') || '1000'));
	const isSmall = size.some(pixels => pixels < smallestPicture);
	const isFurniture = furnitureGroups.some(group => (container.nameDistances[group] ?? farAway) <= 3);
	return !isSmall && !container.isHidden && !isFurniture && !nearestTag(container, 'nav', 'aside', 'footer', 'form', 'button') && isNear(container, root);
}

function isNear(container: Container, root: Container | undefined): boolean {
	return root?.parent === undefined || nearest(container, at => at === root || at === root.parent) !== undefined;
}

const smallestPicture = 80;

function sourceOf(element: Element, base: string | undefined): string | undefined {
	for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src']) {
		const address = resolveAddress(element.getAttribute(name) ?? '', base);
		if (address?.startsWith('http')) {
			return address;
		}
	}

	const first = (element.getAttribute('srcset') ?? '').trim().split(/[\s,]/u, 1)[0] ?? '';
	return resolveAddress(first, base);
}

const captionGroup = groupNumber('caption');
const creditGroup = groupNumber('credit');
const furnitureGroups = ['related', 'share', 'navigation', 'author', 'bio', 'advertisement', 'comment'].map(name => groupNumber(name));

const creditText = /^\W{0,3}(?:photo|foto|image|picture|credit|bild|illustration|source|quelle|crédit|©)[^:]{0,20}:|getty images|shutterstock|\/ ?(?:ap|afp|reuters|dpa|epa)$|^©|^\(?(?:ap|afp|reuters|dpa) (?:photo|foto)/iu;
