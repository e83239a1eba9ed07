import {wordClass} from '../languages/lexicon.js';
import {hasClass, isVerb, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {isOf} from './report-noun.js';

const c = wordClass;
/** Titles are rarely longer, in words. */
const longestTitle = 14;
/** A note says that it corrects within so many words. */
const longestNotice = 20;

/** True for marked words that are a title of a work or a name by their capitals and by what stands before them. */
export function isTitleOfWork(words: string, sentence: Sentence, index: number): boolean {
	if (/^\W?\s?[([][^)\]]*[)\]]\W*$/u.test(words) || isLabel(words, sentence, index) || isHeading(words, sentence) || isCorrection(sentence, index) || isGloss(words, sentence, index) || isNamed(words, sentence, index)) {
		return true;
	}

	if (sentence.isTitleCase || !looksLikeTitle(words)) {
		return false;
	}

	if (isListed(sentence, index) || isHearer(sentence, index)) {
		return true;
	}

	const before = tokenAt(sentence, index - 1);
	if (before?.kind !== 'word') {
		return before?.text === ',' && hasClass(sentence, index - 2, c.titledNoun);
	}

	if (hasClass(sentence, index - 1, c.titledNoun | c.naming)) {
		return true;
	}

	const isPlacing = sentence.lexicon.table.placingWords.includes(before.lower);
	const isCalled = isOf(sentence, index - 1) && hasClass(sentence, index - 2, c.utterance); // "chants of “Go Home”"
	const isReport = isVerb(sentence, index - 1) && hasClass(sentence, index - 1, c.speech | c.opinion);
	const isSpoken = isReport || isCalled || hasClass(sentence, index - 1, c.utterance | (isPlacing ? 0 : c.adverb));
	const isPlaced = isPlacing || hasClass(sentence, index - 1, c.possessive) || /^['’]s?$/u.test(before.text) || before.isCapital;
	return !isSpoken && (isPlaced || isVerb(sentence, index - 1));
}

/** "told “Morning Radio”": the hearer. */
function isHearer(sentence: Sentence, index: number): boolean {
	return sentence.lexicon.table.addressVerbs.includes(tokenAt(sentence, index - 1)?.lower ?? ' ');
}

/** "shows like “A,” “B” and “C”": one of a list of titles. */
function isListed(sentence: Sentence, index: number): boolean {
	const first = index - (hasClass(sentence, index - 1, c.coordinator) ? 2 : 1);
	const isList = tokenAt(sentence, first)?.kind === 'quotation';
	return isList && hasClass(sentence, first - 1, c.preposition | c.titledNoun) && !hasClass(sentence, first - 1, c.utterance);
}

/** A marked name at the start of a line with a colon behind it: a speaker's label in a transcript. */
function isLabel(words: string, sentence: Sentence, index: number): boolean {
	return index === 0 && tokenAt(sentence, 1)?.text === ':' && (sentence.lexicon.table.capitalisesNouns || looksLikeTitle(words));
}

/** "“Related:”" alone on its line. */
function isHeading(words: string, {tokens}: Sentence): boolean {
	return tokens.length === 1 && /:["'”’»“]?$/u.test(words) && words.split(/\s+/u).length < 6;
}

/** "An earlier version of this article misstated when the “Long Drought” began". */
function isCorrection({tokens, lexicon}: Sentence, index: number): boolean {
	const before = tokens.slice(0, Math.min(index, longestNotice)).map(({lower}) => lower).join(' ');
	return lexicon.table.corrections.some(phrase => before.includes(phrase));
}

/** "(“cast lead”)": a translation or a nickname in brackets. */
function isGloss(words: string, sentence: Sentence, index: number): boolean {
	const opens = tokenAt(sentence, index - 1)?.text === '(' || (hasClass(sentence, index - 1, c.naming | c.adverb) && tokenAt(sentence, index - 2)?.text === '(')
		|| (tokenAt(sentence, index - 1)?.text === ':' && hasClass(sentence, index - 2, c.naming) && tokenAt(sentence, index - 3)?.text === '(');
	return opens && words.split(/\s+/u).length < 6 && /^[,;)]/u.test(tokenAt(sentence, index + 1)?.text ?? '');
}

/** "“No Vote, No Voice” (poster, 2011)": a work with its year. */
export function isDated(sentence: Sentence, index: number): boolean {
	if (tokenAt(sentence, index + 1)?.text !== '(') {
		return false;
	}

	const close = sentence.tokens.slice(index + 2, index + longestTitle).findIndex(({text}) => text === ')');
	return close > 0 && /^(?:1[5-9]|20)\d\d$/u.test(tokenAt(sentence, index + 1 + close)?.text ?? '');
}

/** German: a capitalised noun that reports nothing, and a name behind it: "das Schiff „Morgenstern“". */
function isNamed(words: string, sentence: Sentence, index: number): boolean {
	if (!sentence.lexicon.table.capitalisesNouns || !/^[^\p{Letter}\p{Number}]*[\p{Uppercase_Letter}\p{Number}]/u.test(words)) {
		return false;
	}

	const isNoun = tokenAt(sentence, index - 1)?.isCapital === true && !hasClass(sentence, index - 1, c.utterance) && !isVerb(sentence, index - 1);
	return (isNoun || hasClass(sentence, index - 1, c.titledNoun)) && words.split(/\s+/u).length <= longestTitle;
}

/** Every longer word begins with a capital, and it is no exclamation or question. */
export function looksLikeTitle(words: string): boolean {
	const all = words.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}'’.-]*/gu) ?? [];
	const long = all.filter((word, index) => index === 0 || word.length > 3);
	return all.length > 0 && all.length <= longestTitle && long.every(word => /^[\p{Uppercase_Letter}\p{Number}]/u.test(word)) && !/[!?]["'”’»]?$/u.test(words);
}
