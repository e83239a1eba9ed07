import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isDash, isNominal, phraseEndingAt, phraseStartingAt, tokenAt} from './noun-phrases.js';
import {type Sentence} from './sentences.js';

const c = wordClass;
const reach = 50;

/** The subject of a verb where verbs stand second or last: before it ("Meier sagte"), behind it ("sagte Meier"), or behind "wie", "dass". */
export function verbSecondSubject(sentence: Sentence, verb: number): NounPhrase | undefined {
	const start = clauseStart(sentence, verb);
	if (hasClass(sentence, start, c.subordinator | c.relative)) {
		return subjectFrom(sentence, start + 1, verb);
	}

	const finite = finiteVerb(sentence, start, verb);
	if (finite > start) {
		return fronted(sentence, start, finite) ?? subjectFrom(sentence, finite + 1, finite + reach);
	}

	if (start > 0 && isComma(sentence, start - 1)) {
		return subjectFrom(sentence, finite + 1, finite + 12) ?? beforeApposition(sentence, start - 1);
	}

	return subjectFrom(sentence, finite + 1, finite + reach);
}

/** The first token of the clause of a verb: behind a comma, a colon, a dash or a quotation. */
function clauseStart(sentence: Sentence, verb: number): number {
	for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
		const isBreak = isComma(sentence, at) || isDash(sentence, at) || /^[:;]$/u.test(tokenAt(sentence, at)?.text ?? '');
		const isQuotation = tokenAt(sentence, at)?.kind === 'quotation' && (at + 1 === verb || isComma(sentence, at + 1));
		if (isBreak || isQuotation) {
			return at + 1;
		}
	}

	return Math.max(0, verb - reach);
}

/** The verb that stands second: an auxiliary before a participle, else the verb itself. */
function finiteVerb(sentence: Sentence, start: number, verb: number): number {
	for (let at = start; at < verb; at++) {
		if (hasClass(sentence, at, c.auxiliary)) {
			return at;
		}
	}

	return verb;
}

/** The phrase before the finite verb, when it can be the subject. */
function fronted(sentence: Sentence, start: number, finite: number): NounPhrase | undefined {
	let first = start;
	while (first < finite && hasClass(sentence, first, c.coordinator | c.adverb) && !(hasClass(sentence, first, c.pronoun))) {
		first++;
	}

	const isOblique = hasClass(sentence, first, c.preposition | c.time) || sentence.lexicon.table.datives.includes(tokenAt(sentence, first)?.lower ?? ' ');
	if (isOblique || first >= finite) {
		return undefined;
	}

	const phrase = phraseStartingAt(sentence, first);
	return phrase && !isAddressee(sentence, phrase, finite) ? phrase : undefined;
}

/** "Der Zeitung sagte Meier:": an article with "der" before the verb, a bare name behind it. */
function isAddressee(sentence: Sentence, {first, last}: NounPhrase, finite: number): boolean {
	const isAmbiguous = tokenAt(sentence, first)?.lower === 'der' && !hasClass(sentence, last, c.person | c.title);
	const next = tokenAt(sentence, finite + 1);
	return isAmbiguous && next?.isCapital === true && !hasClass(sentence, finite + 1, c.determiner | c.preposition);
}

/** The first noun phrase from an index that is neither governed by a preposition nor dative. */
function subjectFrom(sentence: Sentence, from: number, to: number): NounPhrase | undefined {
	let at = from;
	while (at < Math.min(to, sentence.tokens.length)) {
		const token = tokenAt(sentence, at);
		if (token?.kind !== 'word') {
			return undefined;
		}

		if (hasClass(sentence, at, c.preposition | c.time) || sentence.lexicon.table.datives.includes(token.lower)) {
			at = (phraseStartingAt(sentence, at + 1)?.last ?? at) + 1;
			continue;
		}

		const phrase = hasClass(sentence, at, c.adverb | c.auxiliary) && !hasClass(sentence, at, c.pronoun) ? undefined : phraseStartingAt(sentence, at);
		if (phrase && (hasClass(sentence, phrase.first, c.pronoun | c.determiner) || tokenAt(sentence, phrase.last)?.isCapital)) {
			return phrase;
		}

		at++;
	}

	return undefined;
}

/** "Meier, Sprecher der Bahn, sagte": the phrase before the apposition that a comma closes. */
function beforeApposition(sentence: Sentence, comma: number): NounPhrase | undefined {
	for (let at = comma - 1; at >= Math.max(0, comma - reach); at--) {
		if (isComma(sentence, at) && isNominal(sentence, at - 1)) {
			return phraseEndingAt(sentence, at - 1);
		}
	}

	return undefined;
}
