import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isDash, isVerb, phraseStartingAt, tokenAt} from './noun-phrases.js';
import {type Sentence} from './sentences.js';

const c = wordClass;
const reach = 50;

/** The subject of a verb where verbs stand second or last: before it ("Meier sagte"), behind it ("sagte Meier"), or behind "wie", "dass". */
export function verbSecondSubject(sentence: Sentence, verb: number): NounPhrase | undefined {
	const start = clauseStart(sentence, verb);
	const isQuoting = sentence.lexicon.table.quotingVerbs.includes(tokenAt(sentence, verb)?.lower ?? ' ');
	if (isQuoting && !hasClass(sentence, verb - 1, c.passive)) {
		return quotedObject(sentence, verb, start);
	}

	if (sentence.lexicon.table.impersonalVerbs.includes(tokenAt(sentence, verb)?.lower ?? ' ')) {
		return placeOf(sentence, start, verb);
	}

	if (isPredicate(sentence, start, verb)) {
		return subjectFrom(sentence, verb + 1, verb + reach);
	}

	return hasClass(sentence, start, c.subordinator | c.relative) ? subjectFrom(sentence, start + 1, verb) : mainSubject(sentence, sharedVerb(sentence, start, verb));
}

/** "Als Begründung sagte ein Forscher": the phrase behind "als" right before the verb is no subject. */
function isPredicate(sentence: Sentence, start: number, verb: number): boolean {
	const isAs = sentence.lexicon.table.predicateWords.includes(tokenAt(sentence, start)?.lower ?? ' ');
	return isAs && phraseStartingAt(sentence, start + 1)?.last === verb - 1;
}

/** The subject of a main clause: before its finite verb, before an apposition, else behind the verb. */
function mainSubject(sentence: Sentence, verb: number): NounPhrase | undefined {
	const start = clauseStart(sentence, verb);
	const finite = finiteVerb(sentence, start, verb);
	const before = finite > start ? fronted(sentence, start, finite) : apposed(sentence, start, finite);
	return before ?? subjectFrom(sentence, finite + 1, finite + reach);
}

/** The phrase before the apposition that ends right before a verb. */
function apposed(sentence: Sentence, start: number, finite: number): NounPhrase | undefined {
	const follows = start > 1 && isComma(sentence, start - 1) && tokenAt(sentence, start - 2)?.kind !== 'quotation';
	return follows && !isNominativePronoun(sentence, finite + 1) ? beforeApposition(sentence, start - 1) : undefined;
}

/** "kam und sagte": the verb whose subject this one shares; itself without "und". */
function sharedVerb(sentence: Sentence, start: number, verb: number): number {
	for (let at = verb - 2; hasClass(sentence, verb - 1, c.coordinator) && at > start; at--) {
		if (isVerb(sentence, at) || hasClass(sentence, at, c.auxiliary)) {
			return at;
		}
	}

	return verb;
}

/** "zitierte Meier mit den Worten": the object; behind an inverted subject, the second phrase. */
function quotedObject(sentence: Sentence, verb: number, start: number): NounPhrase | undefined {
	if (tokenAt(sentence, verb + 2)?.kind === 'quotation') {
		return subjectFrom(sentence, verb + 3, verb + reach);
	}

	const first = subjectFrom(sentence, verb + 1, verb + reach);
	const object = first && hasClass(sentence, first.last + 1, c.determiner) ? phraseStartingAt(sentence, first.last + 1) : undefined; // "zitiert das Blatt den Minister"
	return first && start === verb ? object ?? subjectFrom(sentence, first.last + 1, first.last + 4) ?? first : first;
}

/** "heißt es in dem Brief", "im Brief heißt es": the phrase behind "in", after the verb or else before it. */
function placeOf(sentence: Sentence, start: number, verb: number): NounPhrase | undefined {
	return placeWithin(sentence, verb, verb + 8) ?? placeWithin(sentence, start, verb);
}

function placeWithin(sentence: Sentence, from: number, to: number): NounPhrase | undefined {
	const {impersonalPrepositions} = sentence.lexicon.table;
	for (let at = from; at < Math.min(sentence.tokens.length, to); at++) {
		if (tokenAt(sentence, at)?.kind === 'quotation' || /^[:;.]$/u.test(tokenAt(sentence, at)?.text ?? '')) {
			break;
		}

		const phrase = impersonalPrepositions.includes(tokenAt(sentence, at)?.lower ?? ' ') ? phraseStartingAt(sentence, at + 1) : undefined;
		if (phrase && !hasClass(sentence, phrase.last, c.time)) {
			return phrase;
		}
	}

	return undefined;
}

/** The first token of the clause of a verb: behind a comma, a colon, a dash or a quotation. */
function clauseStart(sentence: Sentence, verb: number): number {
	for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
		const isBreak = isComma(sentence, at) || isDash(sentence, at) || /^[:;]$/u.test(tokenAt(sentence, at)?.text ?? '');
		const isQuotation = tokenAt(sentence, at)?.kind === 'quotation' && ((at + 1 === verb && !closesClause(sentence, verb) && !isMarkedSubject(sentence, at)) || isComma(sentence, at + 1));
		if (isBreak || isQuotation) {
			return at + 1;
		}
	}

	return Math.max(0, verb - reach);
}

/** "Der „Kurier“ schrieb", "wie der „Kurier“ schrieb". */
function isMarkedSubject(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at - 1, c.determiner) && (at === 1 || isComma(sentence, at - 2) || hasClass(sentence, at - 2, c.subordinator));
}

/** "hat von „Panik“ gesprochen": nothing follows the verb, and an auxiliary goes before. */
function closesClause(sentence: Sentence, verb: number): boolean {
	const next = tokenAt(sentence, verb + 1);
	const isLast = next === undefined || next.kind === 'punctuation' || hasClass(sentence, verb + 1, c.coordinator | c.auxiliary);
	return isLast && sentence.tokens.slice(Math.max(0, verb - reach), verb).some(({classes}) => (classes & c.auxiliary) !== 0);
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

	const phrase = phraseAt(sentence, first);
	return phrase && !isAddressee(sentence, phrase, finite) ? phrase : undefined;
}

/** The noun phrase that starts here; "der „Kurier“" is one. */
function phraseAt(sentence: Sentence, first: number): NounPhrase | undefined {
	const isMarked = hasClass(sentence, first, c.determiner) && tokenAt(sentence, first + 1)?.kind === 'quotation';
	return isMarked ? {first, last: first + 1} : phraseStartingAt(sentence, first);
}

/** "Der Zeitung sagte Meier:", "Die Kritik nannte er": a thing before the verb, a bare name or "er" behind it. */
function isAddressee(sentence: Sentence, phrase: NounPhrase, finite: number): boolean {
	const next = tokenAt(sentence, finite + 1);
	if (isNominativePronoun(sentence, finite + 1)) {
		return true;
	}

	const isDative = tokenAt(sentence, phrase.first)?.lower === 'der' && /^\p{Lowercase_Letter}.*en$/u.test(tokenAt(sentence, phrase.first + 1)?.text ?? '');
	const isThing = hasClass(sentence, phrase.first, c.determiner) && !isSpeaker(sentence, phrase);
	return (isThing || isDative) && next?.isCapital === true && !hasClass(sentence, finite + 1, c.determiner | c.preposition);
}

function isSpeaker(sentence: Sentence, {first, last}: NounPhrase): boolean {
	const {organizations} = sentence.lexicon.table;
	return sentence.tokens.slice(first, last + 1).some(({classes, lower}) => (classes & (c.person | c.title)) !== 0 || organizations.includes(lower));
}

/** "er": it cannot be an object. */
function isNominativePronoun(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at, c.pronoun) && hasClass(sentence, at, c.male) && !hasClass(sentence, at, c.possessive);
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

		const phrase = hasClass(sentence, at, c.adverb | c.auxiliary) && !hasClass(sentence, at, c.pronoun) ? undefined : phraseAt(sentence, at);
		if (phrase && (hasClass(sentence, phrase.first, c.pronoun | c.determiner) || tokenAt(sentence, phrase.last)?.isCapital)) {
			return phrase;
		}

		at++;
	}

	return undefined;
}

/** "Meier, Sprecher der Bahn, sagte": the phrase that begins the sentence, when a comma follows it. */
function beforeApposition(sentence: Sentence, comma: number): NounPhrase | undefined {
	let first = Math.max(0, comma - reach);
	while (first < comma && hasClass(sentence, first, c.coordinator | c.adverb) && !hasClass(sentence, first, c.pronoun)) {
		first++;
	}

	if (hasClass(sentence, first, c.subordinator | c.preposition | c.time)) {
		return undefined;
	}

	const phrase = phraseStartingAt(sentence, first);
	return phrase && phrase.last < comma && opensApposition(sentence, phrase.last + 1) ? phrase : undefined;
}

/** A comma or a bracket, or a genitive before one ("der Sprecher der Bahn, Meier,"). */
function opensApposition(sentence: Sentence, at: number): boolean {
	if (hasClass(sentence, at, c.determiner | c.preposition)) {
		const complement = phraseStartingAt(sentence, at) ?? phraseStartingAt(sentence, at + 1);
		return complement !== undefined && opensApposition(sentence, complement.last + 1);
	}

	return isComma(sentence, at) || tokenAt(sentence, at)?.text === '(';
}
