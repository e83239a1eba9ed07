import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isDash, isSomebody, isVerb, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {subjectAfter} from '../grammar/subject-after.js';
import {isClitic, isGerund, subjectBefore} from '../grammar/subjects.js';
import {outerSource, sourceFrame} from './source-phrases.js';
import {droppedSubject} from './dropped-subject.js';
import {type Frame} from './frames.js';

const c = wordClass;
/** How far the verb of a reporting clause may stand behind the quotation, in tokens. */
const reach = 40;

/** The reporting clause right behind a quotation: "...," Smith, a farmer, said; "...," said Smith. */
export function reportAfter(sentence: Sentence, quotation: number): Frame | undefined {
	let at = quotation + 1;
	while (isComma(sentence, at) || isDash(sentence, at) || isStrayMark(sentence, at) || (hasClass(sentence, at, c.adverb) && !isSo(sentence, at))) {
		at++;
	}

	at += isReportConjunction(sentence, at) ? 1 : 0;
	const frame = cleft(sentence, at) ?? soFrame(sentence, at) ?? auxiliaryFirst(sentence, at) ?? sourceFrame(sentence, at)
		?? verbFirst(sentence, at) ?? unknownVerbFirst(sentence, at) ?? subjectFirst(sentence, at) ?? unknownVerbLast(sentence, at);
	return frame && (outerSource(sentence, Math.max(frame.cue ?? 0, frame.subject.last) + 1) ?? frame);
}

/** "as" in "as Smith said". */
export function isReportConjunction(sentence: Sentence, at: number): boolean {
	return sentence.lexicon.table.reportConjunctions.includes(tokenAt(sentence, at)?.lower ?? ' ');
}

/** A quotation mark that closed nothing. */
function isStrayMark(sentence: Sentence, at: number): boolean {
	return /^["'’”]$/u.test(tokenAt(sentence, at)?.text ?? '');
}

function isSo(sentence: Sentence, at: number): boolean {
	return sentence.lexicon.table.soWords.includes(tokenAt(sentence, at)?.lower ?? ' ');
}

/** German "so Meier" at an index, with no verb behind. */
function soFrame(sentence: Sentence, at: number): Frame | undefined {
	const subject = isSo(sentence, at) && !isVerb(sentence, at + 1) ? subjectAfter(sentence, at) : undefined;
	return subject && {sentence, subject, cue: at, strength: 'speech'};
}

/** German ", so Meier, werde man „...“": the source between commas before a quotation. */
export function soBefore(sentence: Sentence, quotation: number): Frame | undefined {
	for (let at = quotation - 1; at > Math.max(0, quotation - reach); at--) {
		const frame = isSo(sentence, at) && isComma(sentence, at - 1) ? soFrame(sentence, at) : undefined;
		if (frame && isComma(sentence, frame.subject.last + 1)) {
			return frame;
		}
	}

	return undefined;
}

/** German "hatte Meier erklärt" at an index. */
function auxiliaryFirst(sentence: Sentence, at: number): Frame | undefined {
	if (!hasClass(sentence, at, c.auxiliary) || !(sentence.lexicon.table.verbSecond || hasClass(sentence, at + 1, c.pronoun))) {
		return undefined;
	}

	for (let verb = at + 1; verb < Math.min(sentence.tokens.length, at + reach); verb++) {
		if (tokenAt(sentence, verb)?.kind !== 'word') {
			return undefined;
		}

		if (isVerb(sentence, verb) && hasClass(sentence, verb, c.speech)) {
			const subject = subjectAfter(sentence, at);
			return subject && {sentence, subject, cue: verb, strength: 'speech'};
		}
	}

	return undefined;
}

/** "said Smith" at an index. */
export function verbFirst(sentence: Sentence, from: number): Frame | undefined {
	let at = from;
	while ((isClitic(sentence, at) || hasClass(sentence, at, c.auxiliary | c.adverb)) && at < from + 4 && !hasClass(sentence, at, c.speech)) {
		at++;
	}

	if (!isVerb(sentence, at) || !hasClass(sentence, at, c.speech | c.opinion) || isGerund(sentence, at)) {
		return undefined;
	}

	const {impersonalVerbs, quotingVerbs, verbSecond} = sentence.lexicon.table;
	const isOdd = verbSecond && [...impersonalVerbs, ...quotingVerbs].includes(tokenAt(sentence, at)?.lower ?? ' ');
	const subject = isOdd ? subjectBefore(sentence, at) : withJoined(sentence, asSubject(sentence, subjectAfter(sentence, at)));
	return subject ? {sentence, subject, cue: at, strength: hasClass(sentence, at, c.speech) ? 'speech' : 'opinion'} : droppedSubject(sentence, at);
}

/** Not "it" in "said it to his mother". */
function asSubject(sentence: Sentence, subject: NounPhrase | undefined): NounPhrase | undefined {
	const isThing = subject && hasClass(sentence, subject.first, c.pronoun) && !hasClass(sentence, subject.first, c.male | c.female | c.plural | c.determiner);
	return isThing && !sentence.lexicon.table.verbSecond && !sentence.lexicon.table.firstPersons.includes(tokenAt(sentence, subject.first)?.lower ?? ' ') ? undefined : subject;
}

/** "said Smith and Jones", "said lawyer and author Jane Smith": what "and" joins to the subject, where the clause ends with it. */
function withJoined(sentence: Sentence, subject: NounPhrase | undefined): NounPhrase | undefined {
	const partner = subject && hasClass(sentence, subject.last + 1, c.coordinator) ? phraseStartingAt(sentence, subject.last + 2) : undefined;
	if (!subject || !partner || !tokenAt(sentence, partner.last)?.isCapital) {
		return subject;
	}

	const isBareNoun = subject.first === subject.last && !hasClass(sentence, subject.first, c.pronoun);
	const end = tokenAt(sentence, partner.last + 1);
	const isPair = tokenAt(sentence, subject.last)?.isCapital === true || isBareNoun;
	return isPair && (!end || end.kind === 'punctuation' || hasClass(sentence, partner.last + 1, c.preposition)) ? {first: subject.first, last: partner.last} : subject;
}

/** "beamed Smith", "agrees Smith" at an index: a verb that is no verb of speech by itself, between a quotation and a name. */
function unknownVerbFirst(sentence: Sentence, at: number): Frame | undefined {
	const isBetween = isVerb(sentence, at) && !isGerund(sentence, at) && tokenAt(sentence, at - 1)?.kind === 'quotation';
	const subject = isBetween && tokenAt(sentence, at + 1)?.isCapital ? subjectAfter(sentence, at) : undefined;
	return subject && {sentence, subject, cue: at, strength: 'speech'};
}

/** "“Chaos” is how Smith put it", "is what she called it" at an index. */
function cleft(sentence: Sentence, at: number): Frame | undefined {
	const isCleft = hasClass(sentence, at, c.passive) && sentence.lexicon.table.cleftWords.includes(tokenAt(sentence, at + 1)?.lower ?? ' ');
	return isCleft ? subjectFirst(sentence, at + 2) : undefined;
}

/** "“No,” Smith shrugged.": a verb in the past that ends the sentence, behind a name or pronoun. */
function unknownVerbLast(sentence: Sentence, at: number): Frame | undefined {
	const subject = tokenAt(sentence, at - 1)?.kind === 'quotation' ? phraseStartingAt(sentence, at) : undefined;
	const verb = (subject?.last ?? at) + 1;
	const isPast = isVerb(sentence, verb) && tokenAt(sentence, verb)?.lower.endsWith('ed') === true;
	const isLast = (tokenAt(sentence, verb + 1)?.kind ?? 'punctuation') === 'punctuation' && tokenAt(sentence, verb + 1)?.text !== ':';
	return subject && isPast && isLast && isSomebody(sentence, subject) ? {sentence, subject, cue: verb, strength: 'speech'} : undefined;
}

/** "Smith and Jones", "the senator and candidate": both parts of a subject that begins at `first`. */
function joined(sentence: Sentence, first: number, subject: NounPhrase): NounPhrase {
	const opening = phraseStartingAt(sentence, first);
	const isJoined = opening?.last === subject.first - 2 && hasClass(sentence, subject.first - 1, c.coordinator);
	return isJoined ? {first, last: subject.last} : subject;
}

/** "Smith, a farmer from Ohio, said" at an index. */
export function subjectFirst(sentence: Sentence, at: number): Frame | undefined {
	const first = hasClass(sentence, at, c.coordinator) ? at + 1 : at;
	if (!phraseStartingAt(sentence, first)) {
		return undefined;
	}

	for (let verb = first + 1; verb < Math.min(sentence.tokens.length, first + reach); verb++) {
		if (tokenAt(sentence, verb)?.kind === 'quotation') {
			return undefined;
		}

		if (!isVerb(sentence, verb) || !hasClass(sentence, verb, c.speech | c.opinion) || isGerund(sentence, verb)) {
			continue;
		}

		const subject = subjectBefore(sentence, verb);
		const whole = subject && joined(sentence, first, subject);
		if (whole && whole.first >= first && whole.first <= first + 1) {
			return {sentence, subject: whole, cue: verb, strength: hasClass(sentence, verb, c.speech) ? 'speech' : 'opinion'};
		}
	}

	return undefined;
}
