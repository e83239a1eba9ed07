/**
What may open and close marked text. Each opener lists its closers; which marks a language prefers does not matter here, because news text of
any language quotes with the marks of its keyboard.
*/
export const closersOf: Readonly<Record<string, string>> = {
	'“': '”"“',
	'”': '”"',
	'„': '“”"‟',
	'‟': '”"',
	'"': '"”“',
	'«': '»',
	'»': '«»',
	'‹': '›',
	'›': '‹›',
	'「': '」',
	'『': '』',
	'」': '',
	'』': '',
	'‘': '’‘\'',
	'’': '’\'',
	'\'': '\'’',
	'‚': '‘’\'',
};

/** Marks that are also apostrophes, or that nest inside double marks. */
export const singleMarks = '‘’\'‚‹›';
