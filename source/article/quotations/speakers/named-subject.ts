import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isNominal, isVerb, phraseEndingAt, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';

const c = wordClass;

/** Who a subject is: the phrase to show as the mention, and the part of it that holds the name. */
export type NamedSubject = {mention: NounPhrase; naming: NounPhrase};

/** Finds the name beside a common noun ("the assailant, John Roe,"; "John Roe, the assailant"), else what belongs to the noun ("a spokesman for the group"). */
export function namedSubject(sentence: Sentence, subject: NounPhrase): NamedSubject {
	if (hasClass(sentence, subject.first, c.pronoun) && subject.first === subject.last) {
		return {mention: subject, naming: subject};
	}

	if (tokenAt(sentence, subject.last)?.isCapital && !hasClass(sentence, subject.first, c.determiner)) {
		return {mention: subject, naming: subject};
	}

	const whole = withComplements(sentence, subject);
	const behind = whole.last === subject.last ? undefined : nameAfter(sentence, whole);
	const isInstitution = behind?.first === behind?.last; // "a spokesman for the company, Eastgrid,"
	const after = nameAfter(sentence, subject) ?? (isInstitution ? undefined : behind);
	if (after) {
		return {mention: {first: subject.first, last: after.last}, naming: after};
	}

	const before = nameBefore(sentence, subject);
	return before ? {mention: before, naming: before} : {mention: withComplements(sentence, subject), naming: subject};
}

/** ", John Roe" behind the phrase. */
function nameAfter(sentence: Sentence, {last}: NounPhrase): NounPhrase | undefined {
	if (!isComma(sentence, last + 1) || !tokenAt(sentence, last + 2)?.isCapital) {
		return undefined;
	}

	const name = phraseStartingAt(sentence, last + 2);
	const isName = name && tokenAt(sentence, name.last)?.isCapital && !hasClass(sentence, name.first, c.time | c.preposition | c.determiner);
	return isName && tokenAt(sentence, name.last + 1)?.kind !== 'word' ? name : undefined;
}

/** "John Roe, " before a phrase with an article. */
function nameBefore(sentence: Sentence, {first, last}: NounPhrase): NounPhrase | undefined {
	const isOther = hasClass(sentence, last + 1, c.speech) && isVerb(sentence, last + 1); // "Smith, an aide said, was"
	if (isOther || !isComma(sentence, first - 1) || !hasClass(sentence, first, c.determiner)) {
		return undefined;
	}

	const name = phraseEndingAt(sentence, first - 2);
	const isName = name && tokenAt(sentence, name.last)?.isCapital && !hasClass(sentence, name.first - 1, c.preposition) && !hasClass(sentence, name.last, c.time);
	return isName ? name : undefined;
}

/** "a spokesman" with "for the group", "of the council" behind it. */
function withComplements(sentence: Sentence, subject: NounPhrase): NounPhrase {
	let {last} = subject;
	for (let step = 0; step < 3; step++) {
		const preposition = last + 1;
		const isComplement = hasClass(sentence, preposition, c.preposition | c.determiner) && sentence.lexicon.table.complementPrepositions.includes(tokenAt(sentence, preposition)?.lower ?? ' ');
		const phrase = isComplement ? phraseStartingAt(sentence, preposition + 1) : undefined;
		if (!phrase || !isNominal(sentence, phrase.last) || hasClass(sentence, phrase.last, c.time)) {
			break;
		}

		last = phrase.last;
	}

	return {first: subject.first, last};
}
