import {type Style, type Token} from '../theme.js';

/** A stretch of a row in one style. */
export type Piece = {
	text: string;
	style: Style | Token;
	href?: string;
	/** Index of the quotation the stretch belongs to. */
	quotation?: number;
};

/** One line of the page before it is painted. Columns count from the left edge of the measure. */
export type Row = {
	pieces: Piece[];
	indent: number;
	/** What stands in the gutter: the bar of a quotation, or of somebody else's words. */
	bar?: Style | Token;
	/** What stands in the margin, when it is wide enough. */
	margin?: string;
	/** Index of the block the row shows, and its place in the body text; absent for head and foot. */
	block?: number;
	start?: number;
	end?: number;
	/** Indexes of the quotations on the row, and of those that begin on it. */
	quotations: number[];
	begins: number[];
	links: number[];
	heading?: {level: number; text: string};
};

/** A row of text that belongs to no block. */
export function plainRow(pieces: Piece[], indent = 0): Row {
	return {pieces, indent, quotations: [], begins: [], links: []};
}

export const blankRow: Readonly<Row> = Object.freeze(plainRow([]));
