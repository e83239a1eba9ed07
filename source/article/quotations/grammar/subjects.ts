import {wordClass} from '../languages/lexicon.js';
import {clauseStarts, clauseSubject, firstPhrase} from './clauses.js';
import {type NounPhrase, hasClass, isComma, isDash, isManner, isNominal, isVerb, phraseEndingAt, phraseStartingAt, skipBracketBack, tokenAt} from './noun-phrases.js';
import {openingOfClause} from './opening-of-clause.js';
import {type Sentence} from './sentences.js';
import {verbSecondSubject} from './verb-second.js';

const c = wordClass;
/** How far a subject may stand from its verb, in tokens; keeps the work linear. */
const reach = 60;
/** A subject may be shared over so many verbs. */
const deepest = 6;

/** The subject of the verb at an index, sought to its left: over adverbs, appositions, relative clauses, shared subjects. */
export function subjectBefore(sentence: Sentence, verb: number, depth = 0): NounPhrase | undefined {
	if (depth > deepest) {
		return undefined;
	}

	return sentence.lexicon.table.verbSecond ? verbSecondSubject(sentence, verb) : subjectToTheLeft(sentence, verb, depth);
}

function subjectToTheLeft(sentence: Sentence, verb: number, depth: number): NounPhrase | undefined {
	const isNext = hasClass(sentence, verb - 1, c.coordinator) && isComma(sentence, verb - 2); // "..., then leaned in and"
	const at = isNext ? verb - 1 : skipBefore(sentence, verb - 1);
	const token = tokenAt(sentence, at);
	if (!token) {
		return undefined;
	}

	if (isInfinitiveMark(sentence, at)) {
		return subjectBefore(sentence, previousVerb(sentence, at) ?? -1, depth + 1);
	}

	if (hasClass(sentence, at, c.coordinator)) {
		return sharedSubject(sentence, at, depth);
	}

	if (hasClass(sentence, at, c.relative) || sentence.lexicon.table.relativeComplementizers.includes(token.lower)) {
		return antecedent(sentence, at);
	}

	if (isComma(sentence, at) || isDash(sentence, at) || token.kind === 'quotation') {
		return isGerund(sentence, verb) ? mainSubject(sentence, at, depth) : beforeParenthesis(sentence, at, depth);
	}

	if (isVerb(sentence, at)) {
		return subjectBefore(sentence, at, depth + 1);
	}

	const isLoose = isGerund(sentence, verb) && (!phraseNear(sentence, at) || isAside(sentence, at));
	return isLoose ? mainSubject(sentence, at, depth) : fromPhrase(sentence, at, depth);
}

/** ", at one point calling": a phrase between comma and participle is no subject. */
function isAside(sentence: Sentence, at: number): boolean {
	const first = phraseEndingAt(sentence, at)?.first ?? 0;
	return isComma(sentence, first - 2) && sentence.lexicon.table.placingWords.includes(tokenAt(sentence, first - 1)?.lower ?? ' ');
}

function isInfinitiveMark(sentence: Sentence, index: number): boolean {
	return sentence.lexicon.table.infinitiveMarks.includes(tokenAt(sentence, index)?.lower ?? ' ');
}

function phraseNear(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at, c.pronoun) || isNominal(sentence, at);
}

export function isGerund(sentence: Sentence, verb: number): boolean {
	return hasClass(sentence, verb, c.gerund);
}

/** Adverbs, auxiliaries and days between subject and verb: "has repeatedly", "on Tuesday". */
export function skipBefore(sentence: Sentence, from: number): number {
	let at = from;
	while (at >= 0) {
		const token = tokenAt(sentence, at);
		const isSince = hasClass(sentence, at, c.preposition) && hasClass(sentence, at - 1, c.auxiliary) && at === from; // "has since said"
		const isSmall = token?.kind === 'word' && (isSince || isClitic(sentence, at) || isFloating(sentence, at) || hasClass(sentence, at, c.adverb | c.auxiliary | c.negation) || isManner(sentence, at)) && !(token.isCapital && at > 0);
		if (isSmall) {
			at--;
			continue;
		}

		const time = timePhraseStart(sentence, at);
		if (time === undefined) {
			return at;
		}

		at = time - 1;
	}

	return at;
}

/** "l'" in Italian "l'ha ringraziata", French "l'a dit". */
export function isClitic(sentence: Sentence, at: number): boolean {
	const lower = tokenAt(sentence, at)?.lower ?? '';
	return lower.endsWith('\'') && sentence.lexicon.table.elisions.includes(lower.slice(0, -1)) && (hasClass(sentence, at + 1, c.auxiliary) || isVerb(sentence, at + 1));
}

/** "Smith and Jones, both": a quantifier between subject and verb. */
function isFloating(sentence: Sentence, at: number): boolean {
	return sentence.lexicon.table.quantifiers.includes(tokenAt(sentence, at)?.lower ?? ' ') && (isComma(sentence, at - 1) || isNominal(sentence, at - 1));
}

/** The first token of a time phrase that ends here ("on Tuesday", "this week", "in 2014"). */
function timePhraseStart(sentence: Sentence, at: number): number | undefined {
	const isYear = /^(?:1[89]|20)\d\d$/u.test(tokenAt(sentence, at)?.text ?? '');
	if (!hasClass(sentence, at, c.time) && !isYear) {
		return undefined;
	}

	let first = at;
	while (first > 0 && (hasClass(sentence, first - 1, c.time | c.determiner) || /^\d+$/u.test(tokenAt(sentence, first - 1)?.text ?? '')) && at - first < 5) {
		first--;
	}

	if (hasClass(sentence, first - 1, c.preposition)) {
		return first - 1;
	}

	return isYear ? undefined : first;
}

/** The nearest verb to the left. */
function previousVerb(sentence: Sentence, from: number): number | undefined {
	for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
		if (isVerb(sentence, at)) {
			return at;
		}
	}

	return undefined;
}

/** "X shrugged and said": the subject of the verb before; "X and Y said": the nearer name with what is joined to it. */
function sharedSubject(sentence: Sentence, at: number, depth: number): NounPhrase | undefined {
	const governor = previousVerb(sentence, at);
	const subject = governor === undefined ? undefined : subjectBefore(sentence, governor, depth + 1);
	return (subject && outsideClause(sentence, subject, depth)) ?? subject ?? clauseSubject(sentence, governor ?? at);
}

/** "X left after Y had won and said": the verb goes on with the main clause, not with the clause of time or reason inside it. */
function outsideClause(sentence: Sentence, inner: NounPhrase, depth: number): NounPhrase | undefined {
	const opening = inner.first - 1;
	const isComplement = sentence.lexicon.table.relativeComplementizers.includes(tokenAt(sentence, opening)?.lower ?? ' ');
	if (opening < 1 || isComplement || !hasClass(sentence, opening, c.subordinator | c.preposition) || hasClass(sentence, opening, c.relative)) {
		return undefined;
	}

	const outer = previousVerb(sentence, opening);
	return outer === undefined ? clauseSubject(sentence, opening) : subjectBefore(sentence, outer, depth + 1);
}

/** The noun before "who", "which": over a comma. */
function antecedent(sentence: Sentence, at: number): NounPhrase | undefined {
	const before = at - (isComma(sentence, at - 1) || isDash(sentence, at - 1) ? 2 : 1);
	const phrase = phraseEndingAt(sentence, before);
	if (phrase && bearsText(sentence, phrase)) {
		return phrase;
	}

	return phrase ? withPartner(sentence, climb(sentence, phrase)) : {first: at, last: at};
}

/** The head of a chain of prepositions: "a spokesman for the group" is the spokesman. */
function climb(sentence: Sentence, start: NounPhrase): NounPhrase {
	let phrase = start;
	if (start.first === start.last && hasClass(sentence, start.first, c.pronoun) && hasClass(sentence, start.first, c.male | c.female | c.plural)) {
		return start; // "the town after he"
	}

	for (let step = 0; step < 4; step++) {
		const preposition = phrase.first - 1;
		if (!hasClass(sentence, preposition, c.preposition) || preposition === 0) {
			return phrase;
		}

		const governor = isNominal(sentence, skipBracketBack(sentence, preposition - 1)) ? phraseEndingAt(sentence, preposition - 1) : undefined;
		if (!governor || !/\p{Letter}/u.test(tokenAt(sentence, governor.last)?.text ?? '')) {
			return phrase;
		}

		phrase = governor;
	}

	return phrase;
}

/** The main subject for a participle: "Smith walked in, saying". */
function mainSubject(sentence: Sentence, at: number, depth: number): NounPhrase | undefined {
	const opening = openingOfClause(sentence, at);
	if (opening) {
		return opening;
	}

	for (let verb = previousFinite(sentence, at); verb !== undefined; verb = previousFinite(sentence, verb)) {
		const subject = subjectBefore(sentence, verb, depth + 1);
		if (subject && !isRelativeSubject(sentence, subject, verb)) {
			return subject;
		}
	}

	return clauseSubject(sentence, at);
}

function isRelativeSubject(sentence: Sentence, subject: NounPhrase, verb: number): boolean {
	for (let at = subject.last + 1; at < verb; at++) {
		if (hasClass(sentence, at, c.relative)) {
			return true;
		}
	}

	return false;
}

function previousFinite(sentence: Sentence, from: number): number | undefined {
	for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
		const isFinite = isVerb(sentence, at) && !isGerund(sentence, at) && !isInfinitiveMark(sentence, at - 1);
		if (isFinite || (hasClass(sentence, at, c.auxiliary) && !hasClass(sentence, at - 1, c.auxiliary))) {
			return at;
		}
	}

	return undefined;
}

/** A comma stands before the verb: the phrase before the apposition or relative clause that it closes. */
function beforeParenthesis(sentence: Sentence, comma: number, depth: number): NounPhrase | undefined {
	for (const start of clauseStarts(sentence, comma)) {
		const phrase = firstPhrase(sentence, start, comma);
		if (phrase?.first === 0 && isComma(sentence, phrase.last + 1)) {
			return phrase;
		}

		if (phrase && opensParenthesis(sentence, phrase.last + 1, comma)) {
			return phrase;
		}
	}

	const end = asideStart(sentence, comma) ?? comma;
	return depth < deepest ? fromPhrase(sentence, end - 1, depth + 1) : undefined;
}

/** ", for one,": the comma before a preposition and its phrase. */
function asideStart(sentence: Sentence, comma: number): number | undefined {
	const phrase = phraseEndingAt(sentence, comma - 1);
	return phrase && hasClass(sentence, phrase.first - 1, c.preposition) && isComma(sentence, phrase.first - 2) ? phrase.first - 2 : undefined;
}

function opensParenthesis(sentence: Sentence, at: number, comma: number): boolean {
	if (at > comma) {
		return false;
	}

	const isPlace = isComma(sentence, at) && at < comma && hasClass(sentence, at + 1, c.preposition) && tokenAt(sentence, at + 1)?.lower !== 'of';
	const isComplement = hasClass(sentence, at, c.preposition) && !holdsClause(sentence, at, comma); // "Smith of Ohio,"
	const opens = isComma(sentence, at) || isDash(sentence, at) || hasClass(sentence, at, c.relative | c.gerund) || tokenAt(sentence, at)?.text === '(';
	return isComplement || (opens && !isPlace);
}

/** A clause of its own: "as secretary when the port was shut". */
function holdsClause(sentence: Sentence, from: number, to: number): boolean {
	for (let at = from + 1; at < to; at++) {
		if (hasClass(sentence, at, c.subordinator) && !hasClass(sentence, at, c.relative | c.preposition)) {
			return true;
		}
	}

	return false;
}

/** The phrase that ends at an index; behind a verb, the subject of that verb ("a man who saw the letter said"). */
function fromPhrase(sentence: Sentence, at: number, depth: number): NounPhrase | undefined {
	const phrase = phraseEndingAt(sentence, at);
	if (!phrase || opensWithPreposition(sentence, phrase) || bearsText(sentence, phrase)) {
		return phrase;
	}

	const example = ofExample(sentence, phrase);
	if (example) {
		return example;
	}

	const head = climb(sentence, phrase);
	if (sentence.lexicon.table.dropsSubjects && hasClass(sentence, head.first - 1, c.preposition)) {
		return undefined; // "Ante la prensa reconoció": nobody is named
	}

	const before = behindAdverbs(sentence, head.first - 1);
	const isObject = before > 0 && (isVerb(sentence, before) || (hasClass(sentence, before, c.preposition) && isVerb(sentence, before - 1)));
	if (!isObject) {
		return withPartner(sentence, head);
	}

	const verb = isVerb(sentence, before) ? before : before - 1;
	return subjectBefore(sentence, verb, depth + 1) ?? head;
}

/** "a sign" in "held up a sign saying". */
function bearsText(sentence: Sentence, {last}: NounPhrase): boolean {
	return sentence.lexicon.table.textNouns.includes(tokenAt(sentence, last)?.lower ?? ' ');
}

/** "Critics" in "Critics such as Jane Roe say". */
function ofExample(sentence: Sentence, {first}: NounPhrase): NounPhrase | undefined {
	const {exampleWords} = sentence.lexicon.table;
	const [before, last] = [tokenAt(sentence, first - 2)?.lower, tokenAt(sentence, first - 1)?.lower ?? ' '];
	const length = exampleWords.includes(last) ? 1 : exampleWords.includes(`${before} ${last}`) ? 2 : 0;
	const general = length === 0 ? undefined : phraseEndingAt(sentence, first - length - 1);
	return general && hasClass(sentence, general.last, c.person) ? general : undefined;
}

/** "It comes after Smith": behind a verb the preposition opens a clause, and the phrase is its subject. */
function opensWithPreposition(sentence: Sentence, {first}: NounPhrase): boolean {
	return sentence.lexicon.table.clausePrepositions.includes(tokenAt(sentence, first - 1)?.lower ?? ' ') && previousFinite(sentence, first - 1) !== undefined;
}

/** The token before small words: "sent" in "sent out a letter". */
function behindAdverbs(sentence: Sentence, from: number): number {
	let at = from;
	while (at > 0 && hasClass(sentence, at, c.adverb) && isVerb(sentence, at - 1)) {
		at--;
	}

	return at;
}

/** "Smith and Jones": a name joined to the name before it. */
function withPartner(sentence: Sentence, phrase: NounPhrase): NounPhrase {
	const joint = phrase.first - 1;
	if (!hasClass(sentence, joint, c.coordinator) || !isNominal(sentence, joint - 1)) {
		return phrase;
	}

	const partner = phraseEndingAt(sentence, joint - 1);
	const isPair = partner && (partner.first === 0 || isComma(sentence, partner.first - 1) || hasClass(sentence, partner.first - 1, c.subordinator));
	return isPair && tokenAt(sentence, partner.last)?.isCapital === tokenAt(sentence, phrase.last)?.isCapital ? {first: partner.first, last: phrase.last} : phrase;
}
