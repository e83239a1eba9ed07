import {furnitureOfLine} from '../furniture-lines.js';
import {nearestTag} from './kept-blocks.js';
import {groupNumber} from './name-groups.js';
import {farAway, type PageBlock} from './page-blocks.js';

/** Kinds of blocks that need more than an even chance to be kept: rare in articles, and often mistaken; above 1 never. First match counts. */
const demands: ReadonlyArray<readonly [chance: number, matches: (block: PageBlock) => boolean]> = [
	[0.9, ({container}) => nearestTag(container, 'figcaption') !== undefined],
	[0.92, block => isAllLink(block) && block.text.length > 15 && block.text === block.text.toUpperCase() && block.text !== block.text.toLowerCase()],
	[2, ({text, container}) => isFurnitureLine(text) && container.element.localName !== 'li'],
	[0.75, block => distanceTo(block, comment) <= 4],
	[0.97, block => distanceTo(block, newsletter) <= 2 && invitation.test(block.text.slice(0, 200).toLowerCase())],
	[0.7, block => distanceTo(block, overlay) <= 3],
	[0.65, block => distanceTo(block, related) <= 2],
	[0.65, block => isAllLink(block) && block.linkCount === 1 && !/^(?:h[1-6]|li|t[dh])$/u.test(block.container.element.localName)],
];

/** The chance that a block needs for its kind; 0 for ordinary ones. */
export function demandOf(block: PageBlock): number {
	return demands.find(([, matches]) => matches(block))?.[0] ?? 0;
}

/** Lines that say what they are, unless they are steps of a list; a share line is kept for now, since it tells where the article ends. */
function isFurnitureLine(text: string): boolean {
	const kind = furnitureOfLine(text);
	return kind !== undefined && kind !== 'share';
}

function isAllLink({linkLength, text}: PageBlock): boolean {
	return linkLength > text.length * 0.9;
}

function distanceTo({container, inlineNames}: PageBlock, group: number): number {
	return inlineNames.has(group) ? 0 : container.nameDistances[group] ?? farAway;
}

const invitation = /sign ?up|newsletter|subscrib|inbox|abonn|suscr|iscriv/u;

const comment = groupNumber('comment');
const newsletter = groupNumber('newsletter');
const overlay = groupNumber('overlay');
const related = groupNumber('related');
