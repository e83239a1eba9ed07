import {detectLanguage} from './detect-language.js';
import {dutch} from './dutch.js';
import {english} from './english.js';
import {french} from './french.js';
import {german} from './german.js';
import {italian} from './italian.js';
import {type LanguageTable} from './language-table.js';
import {type Lexicon, makeLexicon} from './lexicon.js';
import {portuguese} from './portuguese.js';
import {spanish} from './spanish.js';

/** Every language with a table; another language is one more line and its table. */
const tables: Readonly<Record<string, () => LanguageTable>> = {
	en: english,
	de: () => german,
	fr: () => french,
	es: () => spanish,
	it: () => italian,
	pt: () => portuguese,
	nl: () => dutch,
};

const ready = new Map<string, Lexicon>();
let signatures: Map<string, Set<string>> | undefined;

/** The lexicon for a language from markup ("en-GB"), else for the language of the text; compiled once. English words serve where the language is unknown. */
export function lexiconFor(language: string | undefined, text: string): Lexicon {
	const stated = language?.toLowerCase().split(/[-_]/u, 1)[0];
	const code = stated !== undefined && Object.hasOwn(tables, stated) ? stated : detect(text) ?? 'en';
	const known = ready.get(code) ?? makeLexicon((tables[code] ?? english)());
	ready.set(code, known);
	return known;
}

/** True for a language without a table: stated in markup, or written in other letters than these languages. */
export function isForeign(language: string | undefined, text: string): boolean {
	const stated = language?.toLowerCase().split(/[-_]/u, 1)[0];
	const sample = text.slice(0, 2000);
	const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
	return (stated !== undefined && stated !== '' && !Object.hasOwn(tables, stated)) || count(/\p{Letter}/gu) > 2 * count(/\p{Script=Latin}/gu);
}

function detect(text: string): string | undefined {
	signatures ??= new Map(Object.entries(tables).map(([code, table]) => [code, new Set(table().signature.split(/\s+/u))]));
	return detectLanguage(text, signatures);
}
