import {wordClass} from '../languages/lexicon.js';
import {firstPhrase} from './clauses.js';
import {type NounPhrase, hasClass, isComma, isVerb, tokenAt} from './noun-phrases.js';
import {type Sentence} from './sentences.js';
import {subjectAfter} from './subject-after.js';

const c = wordClass;
/** How far the main clause may begin before a participle, in tokens; keeps the work linear. */
const reach = 60;

/** The subject that the main clause before an index begins with; the clause starts the sentence, or follows ";", ", and" or a quotation. */
export function openingOfClause(sentence: Sentence, index: number): NounPhrase | undefined {
	let start = index - 1;
	while (start > 0 && index - start < reach && !startsMainClause(sentence, start)) {
		start--;
	}

	if (hasClass(sentence, start, c.speech) && isVerb(sentence, start)) {
		return subjectAfter(sentence, start);
	}

	const phrase = firstPhrase(sentence, start, index);
	return phrase && isFollowedByVerb(sentence, phrase.last + 1, index) && !(start > 0 && isComma(sentence, phrase.last + 1)) ? phrase : undefined;
}

function startsMainClause(sentence: Sentence, at: number): boolean {
	const before = tokenAt(sentence, at - 1);
	const isAfterQuotation = before?.kind === 'quotation' && tokenAt(sentence, at)?.kind === 'word';
	const isJoined = hasClass(sentence, at - 1, c.coordinator | c.subordinator) && !sentence.lexicon.table.relativeComplementizers.includes(before?.lower ?? ' ');
	return isAfterQuotation || before?.text === ';' || (isJoined && isComma(sentence, at - 2));
}

/** A finite verb follows, over an apposition or small words. */
function isFollowedByVerb(sentence: Sentence, from: number, to: number): boolean {
	const next = skipSmall(sentence, from, to);
	return next < to && (isVerb(sentence, next) || hasClass(sentence, next, c.relative | c.auxiliary) || isComma(sentence, next) || tokenAt(sentence, next)?.kind === 'punctuation');
}

function skipSmall(sentence: Sentence, from: number, to: number): number {
	let at = from;
	while (at < to && (hasClass(sentence, at, c.adverb | c.time | c.preposition) || /\wly$/u.test(tokenAt(sentence, at)?.lower ?? '')) && !hasClass(sentence, at, c.auxiliary)) {
		at++;
	}

	return at;
}
