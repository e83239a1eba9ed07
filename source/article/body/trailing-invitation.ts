import {furnitureOfLine} from '../furniture-lines.js';
import {type PageBlock} from './page-blocks.js';

/** The last block of a text without the link it ends with that invites to read on ("… Read more"), and those words; undefined where it ends otherwise. */
export function cutInvitation(block: PageBlock | undefined): {block: PageBlock; words: string} | undefined {
	const link = block?.spans.findLast(({style}) => style === 'link');
	if (block === undefined || link === undefined || link.start === 0 || block.text.slice(link.end).trim().length > mostAround) {
		return undefined;
	}

	const words = block.text.slice(link.start).trim();
	const text = block.text.slice(0, link.start).trimEnd();
	return furnitureOfLine(words) === 'related' && text !== '' ? {block: {...block, text, spans: spansWithin(block, text.length)}, words} : undefined;
}

/** An arrow or a bracket may stand behind the link. */
const mostAround = 2;

function spansWithin({spans}: PageBlock, length: number): PageBlock['spans'] {
	return spans.filter(({start}) => start < length).map(span => ({...span, end: Math.min(span.end, length)}));
}
