import {cleanText} from '../text/clean.js';

const needsWork = /[^ -~]/v;
const lineBreaks = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gv;

/**
The paint edge: text on its way into a line of the terminal. Whatever it held, what comes out is one line without control characters,
escape sequences, bidi overrides or invisible characters; it keeps its words. Text that is clean already comes back as it is.
*/
export function paintable(text: string): string {
	return needsWork.test(text) ? cleanText(text.replaceAll(lineBreaks, ' ')) : text;
}
