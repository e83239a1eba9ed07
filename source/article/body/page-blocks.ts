import {type RichText} from '../../model/article.js';
import {type Element} from '../page/dom.js';

/** An element that holds blocks. Blocks are numbered in document order, so that each container covers the range from `first` to before `end`. */
export type Container = {
	element: Element;
	parent?: Container;
	depth: number;
	/** Number among the page's containers. */
	index: number;
	first: number;
	end: number;
	/** How many steps up the nearest element with a name of each group stands (see `name-groups.ts`); `farAway` where there is none near. */
	nameDistances: Uint8Array;
	isHidden: boolean;
};

/** A stretch of text that stands on lines of its own: the unit that is kept or left out. */
export type PageBlock = RichText & {
	index: number;
	container: Container;
	/** Words; in scripts without spaces two characters count as one. */
	words: number;
	linkLength: number;
	linkCount: number;
	strongLength: number;
	emphasisLength: number;
	/** Names of inline elements that begin where the block begins, as group numbers. */
	inlineNames: ReadonlySet<number>;
	isPreformatted: boolean;
};

export type Picture = {
	element: Element;
	container: Container;
	/** The number of the block that follows. */
	before: number;
};

export type PageBlocks = {
	blocks: PageBlock[];
	containers: Container[];
	pictures: Picture[];
	/** Numbers of blocks that a thematic break stands before. */
	rules: Set<number>;
};

/** Distance of a name that is not found near. */
export const farAway = 12;
