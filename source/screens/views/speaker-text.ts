import {type SaidQuotation} from '../../library/types.js';
import {wrapWords} from './wrap-words.js';

/** Rows a quotation takes on a speaker's page before it is cut. */
const mostRows = 6;

/** The words of a quotation on a speaker's page, in lines. */
export function speakerTextLines({text}: SaidQuotation, columns: number): string[] {
	const lines = wrapWords(text, columns - 5);
	return lines.length > mostRows ? [...lines.slice(0, mostRows - 1), `${lines[mostRows - 1] ?? ''} …`] : lines;
}

/** Rows that a quotation takes: its words, its outlets, a blank line. */
export function speakerRowHeight(row: SaidQuotation | undefined, columns: number): number {
	return row ? speakerTextLines(row, columns).length + 2 : 3;
}
