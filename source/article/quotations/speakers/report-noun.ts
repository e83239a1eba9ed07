import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isVerb, phraseEndingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Frame} from './frames.js';

const c = wordClass;
/** How far before a quotation a noun may report it, in tokens. */
const reach = 14;

/** The owner of a noun that reports: "Smith's claim that the plan is “cheap”", "his promise to “fix it”". */
export function nounBefore(sentence: Sentence, quotation: number): Frame | undefined {
	const isPaused = isComma(sentence, quotation - 1);
	for (let at = isPaused ? quotation - 2 : quotation - 1; at >= Math.max(0, quotation - reach) && !isComma(sentence, at); at--) {
		const isReport = hasClass(sentence, at, c.utterance) && !isVerb(sentence, at) && (isPaused ? isStated : governs)(sentence, at, quotation);
		if (!isReport) {
			continue;
		}

		const subject = ownerOf(sentence, at);
		if (subject) {
			return {sentence, subject, cue: at, strength: 'noun'};
		}
	}

	return undefined;
}

/** "of", "de", "van": the first of the words that complete a noun. */
export function isOf(sentence: Sentence, at: number): boolean {
	return tokenAt(sentence, at)?.lower === sentence.lexicon.table.complementPrepositions[0];
}

/** "the accusation that he is a “coward”", "chants of “Go home”": a noun reports the words, and says of nobody that they are his. */
export function isNounAlone(sentence: Sentence, quotation: number): boolean {
	for (let at = quotation - 1; at >= Math.max(0, quotation - reach) && !isComma(sentence, at); at--) {
		if (hasClass(sentence, at, c.utterance) && !isVerb(sentence, at)) {
			return hasClass(sentence, at + 1, c.subordinator) || (at === quotation - 2 && isOf(sentence, at + 1));
		}
	}

	return false;
}

/** The noun is followed by what it reports, not by a time or a place. */
function governs(sentence: Sentence, noun: number, quotation: number): boolean {
	const next = noun + 1;
	const {predicateWords, portrayals} = sentence.lexicon.table;
	const before = hasClass(sentence, quotation - 1, c.determiner) ? quotation - 2 : quotation - 1;
	if (predicateWords.includes(tokenAt(sentence, before)?.lower ?? ' ') && !portrayals.includes(tokenAt(sentence, noun)?.lower ?? ' ')) {
		return false; // "dismissed Smith's remarks on it as “talk”": the words are the verb's
	}

	return next === quotation || isStated(sentence, noun, quotation) || tokenAt(sentence, next)?.text === ':' || hasClass(sentence, next, c.subordinator)
		|| (hasClass(sentence, next, c.preposition) && !hasClass(sentence, next + 1, c.time));
}

/** "his motto was “never again”", "her answer was that “it rained”". */
function isStated(sentence: Sentence, noun: number, quotation: number): boolean {
	const isContent = sentence.lexicon.table.contentNouns.includes(tokenAt(sentence, noun)?.lower ?? ' ');
	const behind = hasClass(sentence, noun + 2, c.subordinator) || isComma(sentence, noun + 2) ? noun + 3 : noun + 2;
	return isContent && hasClass(sentence, noun + 1, c.passive) && behind === quotation;
}

/** "Smith" in "Smith's motto": whose words a phrase is about. */
export function ownerIn(sentence: Sentence, {last}: NounPhrase): NounPhrase | undefined {
	return hasClass(sentence, last, c.utterance) ? ownerOf(sentence, last) : undefined;
}

/** "Smith" in "Smith's first claim", "his" in "his claim". */
function ownerOf(sentence: Sentence, noun: number): NounPhrase | undefined {
	for (let before = noun - 1; before >= Math.max(0, noun - 4); before--) {
		if (hasClass(sentence, before, c.possessive)) {
			return {first: before, last: before};
		}

		if (/^['’]s?$/u.test(tokenAt(sentence, before)?.text ?? '')) {
			return phraseEndingAt(sentence, before - 1);
		}

		if (tokenAt(sentence, before)?.kind !== 'word' || isVerb(sentence, before)) {
			return undefined;
		}
	}

	return undefined;
}
