import {wordClass} from '../languages/lexicon.js';
import {hasClass, isVerb, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';

const c = wordClass;
/** Titles are rarely longer, in words. */
const longestTitle = 9;

/** True for marked words that are a title of a work or a name by their capitals and by what stands before them. */
export function isTitleOfWork(words: string, sentence: Sentence, index: number): boolean {
	if (sentence.isTitleCase || !looksLikeTitle(words)) {
		return false;
	}

	const before = tokenAt(sentence, index - 1);
	if (before === undefined || before.kind !== 'word') {
		return before !== undefined && before.text === ',' && hasClass(sentence, index - 2, c.titledNoun);
	}

	if (hasClass(sentence, index - 1, c.titledNoun | c.naming)) {
		return true;
	}

	const isSpoken = isVerb(sentence, index - 1) || hasClass(sentence, index - 1, c.utterance | c.adverb);
	const isPlaced = sentence.lexicon.table.placingWords.includes(before.lower) || hasClass(sentence, index - 1, c.possessive) || /^['’]s?$/u.test(before.text) || before.isCapital;
	return !isSpoken && isPlaced;
}

/** Every longer word begins with a capital, and it is no exclamation or question. */
export function looksLikeTitle(words: string): boolean {
	const all = words.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}'’.-]*/gu) ?? [];
	const long = all.filter((word, index) => index === 0 || word.length > 3);
	return all.length > 0 && all.length <= longestTitle && long.every(word => /^[\p{Uppercase_Letter}\p{Number}]/u.test(word)) && !/[!?]["'”’»]?$/u.test(words);
}
