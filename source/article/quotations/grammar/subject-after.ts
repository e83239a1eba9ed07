import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isNominal, phraseStartingAt, tokenAt} from './noun-phrases.js';
import {type Sentence} from './sentences.js';

const c = wordClass;

/** "undecided" in "said undecided voter Jane Roe". */
function isParticiple(sentence: Sentence, at: number): boolean {
	const token = tokenAt(sentence, at);
	return token?.kind === 'word' && token.classes === 0 && /\wed$/u.test(token.lower) && isNominal(sentence, at + 1) && !hasClass(sentence, at + 1, c.determiner | c.possessive | c.pronoun);
}

/** The noun phrase right behind a verb: "said Smith". */
export function subjectAfter(sentence: Sentence, verb: number): NounPhrase | undefined {
	const span = tokenAt(sentence, verb)?.span ?? 1;
	let at = verb + span;
	while (hasClass(sentence, at, c.adverb | c.auxiliary) && !tokenAt(sentence, at)?.isCapital) {
		at++;
	}

	if (isParticiple(sentence, at)) {
		const phrase = phraseStartingAt(sentence, at + 1);
		return phrase && {first: at, last: phrase.last};
	}

	const marked = hasClass(sentence, at, c.determiner) ? at + 1 : at;
	if (tokenAt(sentence, marked)?.kind === 'quotation' && marked > verb) {
		return {first: at, last: marked};
	}

	return hasClass(sentence, at, c.preposition | c.subordinator) && !isNominal(sentence, at) ? undefined : phraseStartingAt(sentence, at);
}
