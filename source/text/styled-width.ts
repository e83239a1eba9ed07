import {textWidth} from './width.js';

const sequences = /\u{1B}(?:\[[\d;:]*m|\]8;[^\u{7}\u{1B}]*(?:\u{7}|\u{1B}\\))/gv;

/**
How many columns a styled line takes. The build gives this to the packages that measure lines (Ink and its own) in place of `string-width`,
which is behind it for everything out of the ordinary but costs ten times as much for a line of news.
*/
export default function styledWidth(line: string): number {
	return textWidth(line.includes('\u{1B}') ? line.replaceAll(sequences, '') : line);
}
