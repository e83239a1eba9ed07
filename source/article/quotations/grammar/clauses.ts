import {sourcePhrase, wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isDash, isManner, isNominal, phraseStartingAt, tokenAt} from './noun-phrases.js';
import {type Sentence} from './sentences.js';

const c = wordClass;
/** How far the parts of a clause may stand apart, in tokens; keeps the work linear. */
const reach = 60;
/** So many opening phrases are stepped over: "On Tuesday, in Rome, ...". */
const mostOpenings = 5;

/** Where the clause of an index may begin, nearest first. */
export function clauseStarts(sentence: Sentence, index: number): number[] {
	const starts: number[] = [];
	for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
		if (opensClause(sentence, at)) {
			starts.push(at + (isComma(sentence, at + 1) ? 2 : 1));
		}
	}

	if (index <= reach) {
		starts.push(0);
	}

	return starts;
}

function opensClause(sentence: Sentence, at: number): boolean {
	const token = tokenAt(sentence, at);
	const isSubordinate = hasClass(sentence, at, c.subordinator) && !hasClass(sentence, at, c.relative);
	const isJoined = hasClass(sentence, at, c.coordinator) && isComma(sentence, at - 1);
	return token?.kind === 'quotation' || /^[;:]$/u.test(token?.text ?? '') || isSubordinate || isJoined;
}

/** The subject of the clause that an index stands in: its first noun phrase. */
export function clauseSubject(sentence: Sentence, index: number): NounPhrase | undefined {
	for (const start of clauseStarts(sentence, index)) {
		const phrase = firstPhrase(sentence, start, index);
		if (phrase && phrase.last < index) {
			return phrase;
		}
	}

	return undefined;
}

/** The first noun phrase of a clause, behind adverbs, conjunctions and phrases like "On Tuesday,". */
export function firstPhrase(sentence: Sentence, from: number, to: number): NounPhrase | undefined {
	let at: number | undefined = from === 0 ? openingEnd(sentence, to) : from;
	for (let step = 0; at !== undefined && step < mostOpenings; step++) {
		at = behindSmallWords(sentence, behindClause(sentence, at, to), to);
		if (!hasClass(sentence, at, c.preposition | c.gerund | sourcePhrase) && !startsWithTime(sentence, at)) {
			return phraseStartingAt(sentence, at);
		}

		const comma = behindPlace(sentence, nextComma(sentence, at, to), to);
		at = comma === undefined ? undefined : comma + 1;
	}

	return undefined;
}

/** "Last month, when he left, ...": behind a clause that follows the first comma. */
function behindClause(sentence: Sentence, at: number, to: number): number {
	const isComplement = sentence.lexicon.table.relativeComplementizers.includes(tokenAt(sentence, at)?.lower ?? ' ');
	const isClause = isComma(sentence, at - 1) && hasClass(sentence, at, c.subordinator) && !hasClass(sentence, at, c.relative | c.coordinator) && !isComplement;
	const comma = isClause ? nextComma(sentence, at + 1, to) : undefined;
	return comma === undefined ? at : comma + 1;
}

/** Where the main clause of a sentence may begin: behind a dateline, behind "When he left,". */
function openingEnd(sentence: Sentence, to: number): number {
	const start = behindDateline(sentence);
	const comma = start === 0 && opensWithClause(sentence) ? nextComma(sentence, 1, to) ?? 0 : -1;
	return comma === -1 ? start : comma + 1;
}

/** The first token behind "LONDON (Agency) —". */
function behindDateline(sentence: Sentence): number {
	const dash = sentence.tokens.slice(0, 9).findIndex((_, index) => isDash(sentence, index));
	const isPlace = dash > 0 && sentence.tokens.slice(0, dash).every(({kind, isCapital, text}) => kind === 'punctuation' || isCapital || /^\d+$/u.test(text));
	const next = tokenAt(sentence, dash + 1);
	const opens = next !== undefined && (next.isCapital || next.kind === 'quotation');
	return isPlace && opens ? dash + 1 : 0;
}

/** "When he left, ...", "Asked about it, ...", "Dashing out, ...". */
function opensWithClause(sentence: Sentence): boolean {
	const token = tokenAt(sentence, 0);
	const isParticiple = token?.classes === 0 && /\w{3}(?:ing|ed)$/u.test(token.lower) && !tokenAt(sentence, 1)?.isCapital;
	return isParticiple || (hasClass(sentence, 0, c.subordinator | c.speech | c.opinion | c.verb | c.gerund) && !hasClass(sentence, 0, c.pronoun | c.person | c.title));
}

function behindSmallWords(sentence: Sentence, from: number, to: number): number {
	let at = from;
	while (at < Math.min(to, from + reach) && isSmallOpening(sentence, at)) {
		at++;
	}

	return at;
}

function isSmallOpening(sentence: Sentence, at: number): boolean {
	const token = tokenAt(sentence, at);
	const isSmall = hasClass(sentence, at, c.coordinator | c.adverb | c.subordinator) || isComma(sentence, at) || isManner(sentence, at);
	return isSmall && !(at > 0 && token?.isCapital);
}

/** The comma that ends an opening clause; a quotation may hold it inside its marks. */
function nextComma(sentence: Sentence, from: number, to: number): number | undefined {
	for (let at = from; at < Math.min(to, from + reach); at++) {
		const next = tokenAt(sentence, at + 1);
		const isPause = isComma(sentence, at) && next?.kind !== 'quotation';
		if (isPause || (tokenAt(sentence, at)?.kind === 'quotation' && (hasClass(sentence, at + 1, c.pronoun) || isNominal(sentence, at + 1)))) {
			return at;
		}
	}

	return undefined;
}

/** "in Ames, Iowa,": the comma behind the second part of a place. */
function behindPlace(sentence: Sentence, comma: number | undefined, to: number): number | undefined {
	if (comma === undefined || !tokenAt(sentence, comma - 1)?.isCapital || !tokenAt(sentence, comma + 1)?.isCapital) {
		return comma;
	}

	const last = comma + (tokenAt(sentence, comma + 2)?.isCapital ? 2 : 1);
	const isPlace = isComma(sentence, last + 1) && last + 2 < to && !hasClass(sentence, comma - 1, c.time) && !hasClass(sentence, last + 2, c.relative | c.determiner);
	return isPlace ? last + 1 : comma;
}

function startsWithTime(sentence: Sentence, at: number): boolean {
	const isYear = /^\d{4}$/u.test(tokenAt(sentence, at)?.text ?? '') && isComma(sentence, at + 1);
	return isYear || hasClass(sentence, at, c.time) || (hasClass(sentence, at, c.determiner) && hasClass(sentence, at + 1, c.time));
}
