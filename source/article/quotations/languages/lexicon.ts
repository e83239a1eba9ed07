import {type LanguageTable} from './language-table.js';

/** What a word can be, as bits; a word may be several things. */
export const wordClass = {
	determiner: 1,
	pronoun: 1 << 1,
	possessive: 1 << 2,
	relative: 1 << 3,
	preposition: 1 << 4,
	coordinator: 1 << 5,
	subordinator: 1 << 6,
	auxiliary: 1 << 7,
	adverb: 1 << 8,
	speech: 1 << 9,
	opinion: 1 << 10,
	gerund: 1 << 11,
	verb: 1 << 12,
	title: 1 << 13,
	person: 1 << 14,
	time: 1 << 15,
	titledNoun: 1 << 16,
	utterance: 1 << 17,
	passive: 1 << 18,
	naming: 1 << 19,
	particle: 1 << 20,
	male: 1 << 21,
	female: 1 << 22,
	plural: 1 << 23,
	negation: 1 << 24,
	phraseStart: 1 << 25,
	postposition: 1 << 26,
	bare: 1 << 28,
} as const;

/** A phrase of several words and what it is: "point out", "according to". */
export type Phrase = {words: string[]; classes: number};

/** A language table made ready for looking up. */
export type Lexicon = {
	table: LanguageTable;
	/** Classes of a lower-case word; 0 when unknown. */
	classesOf: (lower: string) => number;
	/** Phrases by their first word. */
	phrases: ReadonlyMap<string, readonly Phrase[]>;
	isAbbreviation: (lower: string) => boolean;
};

export const sourcePhrase = 1 << 27;

const wordsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Compiles a language table. */
export function makeLexicon(table: LanguageTable): Lexicon {
	const classes = new Map<string, number>();
	const phrases = new Map<string, Phrase[]>();
	for (const [list, bits] of classLists(table)) {
		for (const entry of wordsOf(list)) {
			addEntry(entry, bits, {classes, phrases});
		}
	}

	const abbreviations = new Set(wordsOf(table.abbreviations));
	return {table, phrases, classesOf: lower => classes.get(lower) ?? 0, isAbbreviation: lower => abbreviations.has(lower)};
}

function addEntry(entry: string, bits: number, {classes, phrases}: {classes: Map<string, number>; phrases: Map<string, Phrase[]>}): void {
	const words = entry.split('_');
	const [first = entry] = words;
	if (words.length === 1 && bits !== sourcePhrase) {
		classes.set(first, (classes.get(first) ?? 0) | bits);
		return;
	}

	classes.set(first, (classes.get(first) ?? 0) | wordClass.phraseStart);
	phrases.set(first, [...(phrases.get(first) ?? []), {words, classes: bits}]);
}

function classLists(table: LanguageTable): Array<[list: string, bits: number]> {
	const {pronouns, possessives} = table;
	const c = wordClass;
	return [
		[table.determiners, c.determiner],
		[pronouns.male, c.pronoun | c.male],
		[pronouns.female, c.pronoun | c.female],
		[pronouns.plural, c.pronoun | c.plural],
		[pronouns.other, c.pronoun],
		[possessives.male, c.possessive | c.male],
		[possessives.female, c.possessive | c.female],
		[possessives.other, c.possessive],
		[table.relatives, c.relative],
		[table.prepositions, c.preposition],
		[table.coordinators, c.coordinator],
		[table.subordinators, c.subordinator],
		[table.auxiliaries, c.auxiliary],
		[table.passives, c.passive],
		[table.adverbs, c.adverb],
		[table.negations, c.negation],
		[table.speechVerbs, c.speech],
		[table.opinionVerbs, c.opinion],
		[table.gerunds, c.gerund],
		[table.otherVerbs, c.verb],
		[table.bareVerbs, c.bare],
		[table.utteranceNouns, c.utterance],
		[table.titles, c.title],
		[table.maleTitles, c.title | c.male],
		[table.femaleTitles, c.title | c.female],
		[table.people, c.person],
		[table.times, c.time],
		[table.titledNouns, c.titledNoun],
		[table.namingWords, c.naming],
		[table.nameParticles, c.particle],
		[table.sourcePhrases, sourcePhrase],
		[table.sourcePostpositions, c.postposition],
	];
}
