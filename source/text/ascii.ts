/** Typographic characters and the letters that do not come apart into a base and marks, as plain ASCII writes them. */
const replacements: Readonly<Record<string, string>> = {
	'“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '「': '"', '」': '"', '『': '"', '』': '"', '″': '"',
	'‘': '\'', '’': '\'', '‚': '\'', '‛': '\'', '‹': '\'', '›': '\'', '′': '\'', ʼ: '\'',
	'–': '-', '—': '--', '―': '--', '‐': '-', '‑': '-', '‒': '-', '−': '-', '…': '...',
	'•': '*', '·': '-', '◦': '-', '▪': '*', '‣': '>', '→': '->', '←': '<-', '×': 'x', '÷': '/', '±': '+/-', '≈': '~', '≤': '<=', '≥': '>=',
	'½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3', '°': ' deg', '№': 'No.', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '¢': 'c',
	'©': '(c)', '®': '(R)', '™': '(TM)', '§': 'S.', '¶': 'P.', '¡': '!', '¿': '?', '\u{A0}': ' ', '\u{202F}': ' ',
	ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D',
	ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ı: 'i', ŋ: 'ng', Ŋ: 'Ng', ﬁ: 'fi', ﬂ: 'fl',
	'●': '*', '★': '*', '☆': '*', '▌': '|', '│': '|', '─': '-', '═': '=', '▁': '#', '▂': '#', '▃': '#', '▄': '#', '▅': '#', '▆': '#', '▇': '#', '█': '#', '░': '.', '✓': 'v', '✗': 'x',
};

const notPlain = /[^\n -~]/v;
const marks = /\p{Mark}+/gv;
const plainLetters = /^[ -~]+$/v;

/** True when a terminal that knows nothing but ASCII shows the text as it is. */
export function isAscii(text: string): boolean {
	return !notPlain.test(text);
}

/** One character as a terminal without Unicode can show it; a question mark where ASCII has nothing like it. */
export function asciiCharacter(character: string): string {
	if (isAscii(character)) {
		return character;
	}

	const replacement = replacements[character];
	if (replacement !== undefined) {
		return replacement;
	}

	const base = character.normalize('NFKD').replaceAll(marks, '');
	return plainLetters.test(base) || base === '' ? base : '?';
}

/** The text as a terminal without Unicode can show it. */
export function toAscii(text: string): string {
	return isAscii(text) ? text : [...text].map(character => asciiCharacter(character)).join('');
}
