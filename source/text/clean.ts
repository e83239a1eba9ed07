/*
Untrusted text becomes safe text here, and only here: once where it enters the model, and once more where a line is painted.
The rules follow CVE-2021-42574 (bidi controls) and the terminal escape incidents behind ECMA-48: no C0 but tab and newline,
no DEL, no C1, no bidi overrides, no invisible format characters, no tags, at most eight combining marks on a character.
*/

const controls = /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{FFFE}\u{FFFF}]/gv;
// ZWJ (200D) and ZWNJ (200C) stay: emoji, Persian and the Indic scripts need them.
const invisible = /[\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gv;
const excessMarks = /(\p{Mark}{8})\p{Mark}+/gv;
const needsWork = /[^\t\n -~]/v;

/** Text for the model: newlines kept (CR and CRLF become LF), tabs kept, everything that could steer a terminal or hide text removed. */
export function cleanText(text: string): string {
	if (!needsWork.test(text)) {
		return text;
	}

	return text
		.toWellFormed()
		.replaceAll(/\r\n?/gv, '\n')
		.replaceAll(/[\u{2028}\u{2029}]/gv, '\n')
		.replaceAll(controls, '')
		.replaceAll(invisible, '')
		.replaceAll(excessMarks, '$1');
}

/** One line for a title, a name, an address or an error: white space of every kind becomes one space, ends trimmed, composed to NFC. */
export function cleanLine(text: string): string {
	return cleanText(text.replaceAll(/[\u{85}\u{2028}\u{2029}]/gv, ' ')).replaceAll(/\s+/gv, ' ').trim().normalize('NFC');
}
