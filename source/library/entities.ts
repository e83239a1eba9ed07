/** The names of the characters from U+00A0 on, in order: what HTML calls the letters and signs of western Europe. */
const latinNames = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo
	frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
	Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
	icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/v);

const firstLatin = 0xA0;

const otherNames: Readonly<Record<string, string>> = {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'',
	ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…',
	bull: '•', euro: '€', trade: '™', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '',
};

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\da-z]{1,7}));?/giv;

/**
Decodes the character references that news uses, for the search index (what a reader sees is decoded by the article's parser, which knows all of
HTML's two thousand names; loading them takes longer than listing headlines). Others stay as they are.
*/
export function decodeReferences(text: string): string {
	return text.includes('&') ? text.replaceAll(reference, (...match: Match) => decodeOne(match)) : text;
}

type Match = [whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined];

function decodeOne([whole, decimal, hexadecimal, name]: Match): string {
	if (name !== undefined) {
		return named(name) ?? whole;
	}

	const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
	return code > 0 && code <= 0x10_FF_FF ? String.fromCodePoint(code) : whole;
}

function named(name: string): string | undefined {
	if (Object.hasOwn(otherNames, name)) {
		return otherNames[name];
	}

	const index = latinNames.indexOf(name);
	return index === -1 ? undefined : String.fromCodePoint(firstLatin + index);
}
