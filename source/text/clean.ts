/*
Untrusted text becomes safe text here, and only here: once where it enters the model, and once more where a line is painted.
The rules follow CVE-2021-42574 (bidi controls) and the terminal escape incidents behind ECMA-48: no C0 but tab and newline,
no DEL, no C1, no bidi overrides, no invisible format characters, no tags, at most eight combining marks on a character.
*/

/**
Every character that is taken out of untrusted text. Line and paragraph separators (2028, 2029) are line ends;
ZWJ (200D) and ZWNJ (200C) stay: emoji, Persian and the Indic scripts need them.
*/
export const unsafe = /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{FFFE}\u{FFFF}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gv;
const excessMarks = /(\p{Mark}{8})\p{Mark}+/gv;
/** Anything but the letters, signs and punctuation most text is made of, none of which the rules touch: one look instead of six passes. */
export const needsWork = /[^\t\n -~\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{370}-\u{482}\u{48A}-\u{52F}\u{5D0}-\u{5EA}\u{621}-\u{64A}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{20A0}-\u{20C0}\u{2100}-\u{214F}\u{2190}-\u{21FF}\u{2500}-\u{25FF}\u{3001}-\u{3029}\u{3041}-\u{3096}\u{30A0}-\u{30FF}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}\u{FF01}-\u{FF9F}]/v;

/** Text for the model: newlines kept (CR and CRLF become LF), tabs kept, everything that could steer a terminal or hide text removed. */
export function cleanText(text: string): string {
	const lines = text.includes('\r') ? text.replaceAll(/\r\n?/gv, '\n') : text;
	if (!needsWork.test(lines)) {
		return lines;
	}

	return lines
		.toWellFormed()
		.replaceAll(unsafe, character => (character === '\u2028' || character === '\u2029' ? '\n' : ''))
		.replaceAll(excessMarks, '$1');
}

/** One line for a title, a name, an address or an error: white space of every kind becomes one space, ends trimmed, composed to NFC. */
export function cleanLine(text: string): string {
	return cleanText(text.replaceAll(/[\u{85}\u{2028}\u{2029}]/gv, ' ')).replaceAll(/\s+/gv, ' ').trim().normalize('NFC');
}
