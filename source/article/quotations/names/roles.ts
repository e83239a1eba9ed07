import {wordClass} from '../languages/lexicon.js';
import {hasClass, isComma, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Mention} from './mentions.js';

/** Other words for the same office. */
const sameOffice: Readonly<Record<string, string>> = {
	'commander-in-chief': 'president', congressman: 'representative', congresswoman: 'representative', rep: 'representative',
	sen: 'senator', gov: 'governor', lawmaker: 'representative', premier: 'minister', prof: 'professor', gen: 'general',
};

/** Titles that say nothing alone: "the former". */
const vague = new Set(['former', 'late', 'first', 'national', 'state', 'us', 'us.', 'republican', 'democratic', 'democrat', 'deputy', 'vice', 'senior', 'acting', 'presidential', 'chief', 'house', 'mr', 'mrs', 'ms']);

/** Who bears which title by the words read so far, and everybody who bears it anywhere. */
export type Offices = {roles: Map<string, string>; offices: Map<string, Set<string>>};

/** The office that "the senator", "the U.S. commander-in-chief" names, at its first token; nothing for "the senator from Ohio, Jane Roe" or a plain noun. */
export function roleOf(sentence: Sentence, first: number): string | undefined {
	const phrase = hasClass(sentence, first, wordClass.determiner | wordClass.possessive) ? phraseStartingAt(sentence, first) : undefined;
	const head = phrase && tokenAt(sentence, phrase.last);
	if (!phrase || !head || !(head.classes & wordClass.title || Object.hasOwn(sameOffice, head.lower)) || head.isCapital !== sentence.lexicon.table.capitalisesNouns) {
		return undefined;
	}

	const isKnown = sentence.lexicon.table.definiteArticles.includes(tokenAt(sentence, first)?.lower ?? ' ') || hasClass(sentence, first, wordClass.possessive);
	return isKnown ? qualified(sentence, phrase.last, officeOf(head.lower)) : undefined;
}

/** "russian president": the office with the capitalised word before it, where there is one. */
function qualified(sentence: Sentence, at: number, office: string): string {
	const before = tokenAt(sentence, at - 1);
	return before?.isCapital && !hasClass(sentence, at - 1, wordClass.determiner) ? `${before.lower} ${office}` : office;
}

/** Who holds an office: under its full words, else under the bare one. */
export function holderOf(role: string, roles: ReadonlyMap<string, string>): string | undefined {
	return roles.get(role) ?? roles.get(role.slice(role.lastIndexOf(' ') + 1));
}

/** The only holder of an office that the article names. */
export function soleHolder(role: string, offices: Offices['offices']): string | undefined {
	const holders = offices.get(role) ?? offices.get(role.slice(role.lastIndexOf(' ') + 1));
	return holders?.size === 1 ? [...holders][0] : undefined;
}

function officeOf(lower: string): string {
	const bare = lower.replace(/\.$/u, '');
	return sameOffice[bare] ?? bare;
}

/** Keeps the titles before a name and in the apposition behind it ("Jane Roe, the mayor"). */
export function rememberRoles(sentence: Sentence, {first, last, words}: Mention, holder: Offices & {name: string}): void {
	for (let at = first - 3; at <= last - words.length; at++) {
		remember(sentence, at, holder);
	}

	const apposition = isComma(sentence, last + 1) && hasClass(sentence, last + 2, wordClass.determiner) ? phraseStartingAt(sentence, last + 2) : undefined;
	for (let at = last + 3; at <= (apposition?.last ?? 0); at++) {
		remember(sentence, at, holder);
	}
}

function remember(sentence: Sentence, at: number, {name, roles, offices}: Offices & {name: string}): void {
	const lower = tokenAt(sentence, at)?.lower ?? '';
	const office = officeOf(lower);
	if (!hasClass(sentence, at, wordClass.title) || vague.has(office)) {
		return;
	}

	offices.set(office, (offices.get(office) ?? new Set()).add(name));
	// The first bearer keeps the bare title: "the president" is rarely the foreign one named later.
	roles.set(qualified(sentence, at, office), name);
	if (!roles.has(office)) {
		roles.set(office, name);
	}
}
