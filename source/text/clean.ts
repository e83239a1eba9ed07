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

/*
Most texts hold nothing that must go, so a quick look comes first. Without the flag `v`, and with at most 16 ranges in a class, V8 tests UTF-16 units
with code of its own instead of a function call for each: five to fifteen times as fast. The looks may say yes for nothing; the rules above decide.
*/
/** Anything but the letters, signs and punctuation most text is made of, none of which the rules touch. */
const unusual = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u2030-\u205F\u2070-\u20CF\u2100-\u2CEE\u3000-\u3029\u3030-\u3098\u309B-\u3163\u3165-\uA66E\uAC00-\uD7FF\uFF01-\uFF9F]/;
const unusualRun = new RegExp(`${unusual.source}{9}`);
const doubtful = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD82F-\uD834\uDB40-\uDB43\uFEFF\uFFA0-\uFFFF]/;

/** Whether a text may hold anything the rules take out. False is certain, true is not. */
export function mayBeUnsafe(text: string): boolean {
	return unusual.test(text) && (doubtful.test(text) || unusualRun.test(text) || !text.isWellFormed());
}

/** Text for the model: newlines kept (CR and CRLF become LF), tabs kept, everything that could steer a terminal or hide text removed. */
export function cleanText(text: string): string {
	const lines = text.includes('\r') ? text.replaceAll(/\r\n?/gv, '\n') : text;
	if (!mayBeUnsafe(lines)) {
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
