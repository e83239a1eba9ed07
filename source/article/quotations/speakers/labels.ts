import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isDash, isVerb, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {firstPhrase} from '../grammar/clauses.js';
import {verbSecondSubject} from '../grammar/verb-second.js';
import {type Frame} from './frames.js';
import {ownerIn} from './report-noun.js';

/** "Smith: “...” and “...”" at the start of a sentence, and the words of a headline behind a colon. */
export function labelBefore(sentence: Sentence, quotation: number): Frame | undefined {
	const colon = sentence.tokens.slice(0, Math.min(quotation, 12)).findIndex(({text}) => text === ':');
	if (colon < 1) {
		return undefined;
	}

	const name = phraseStartingAt(sentence, 0);
	const isLabel = name?.last === colon - 1 && (tokenAt(sentence, colon + 1)?.kind === 'quotation' || sentence.isTitleCase);
	return isLabel ? {sentence, subject: ownerIn(sentence, name) ?? name, cue: colon, strength: 'speech'} : undefined;
}

const innerLabel = /^["“”„«\s]*(?<name>\p{Uppercase_Letter}[\p{Uppercase_Letter}.'’-]+(?: \p{Uppercase_Letter}[\p{Uppercase_Letter}.'’-]+){0,3}):\s/u;

/** "“SMITH: ...": the label of a transcript inside the marks; where it stands, and the name with small letters. */
export function labelInside(text: string, {start, end}: {start: number; end: number}): {start: number; end: number; name: string} | undefined {
	const match = innerLabel.exec(text.slice(start, Math.min(end, start + 60)));
	const written = match?.groups?.['name'];
	if (!match || written === undefined) {
		return undefined;
	}

	const at = start + match[0].indexOf(written);
	const name = written.toLowerCase().replaceAll(/(?<=^|[\s.'’-])\p{Letter}/gu, letter => letter.toUpperCase());
	return {start: at, end: at + written.length, name};
}

/** What stands before a colon, or before a comma and a whole sentence, without a reporting verb: the subject of its clause. */
export function announcedBefore(sentence: Sentence, quotation: number, isWhole = false): Frame | undefined {
	if (tokenAt(sentence, quotation - 1)?.text !== ':' && !(isWhole && isComma(sentence, quotation - 1) && quotation === sentence.tokens.length - 1)) {
		return undefined;
	}

	const verb = sentence.lexicon.table.verbSecond ? firstVerb(sentence, quotation) : undefined;
	const phrase = (verb === undefined ? undefined : verbSecondSubject(sentence, verb)) ?? firstPhrase(sentence, behindSemicolon(sentence, quotation), quotation - 1);
	return phrase && !isLooseWord(sentence, phrase) ? {sentence, subject: ownerIn(sentence, phrase) ?? phrase, cue: quotation - 1, strength: 'speech'} : undefined;
}

/** Where the last part of a sentence begins. */
function behindSemicolon(sentence: Sentence, quotation: number): number {
	return sentence.tokens.slice(0, quotation).findLastIndex(({text}) => text === ';') + 1;
}

/** German: a small word alone is no noun. */
function isLooseWord(sentence: Sentence, {first, last}: NounPhrase): boolean {
	const isSmall = first === last && tokenAt(sentence, first)?.isCapital === false && !hasClass(sentence, first, wordClass.pronoun);
	return isSmall && sentence.lexicon.table.capitalisesNouns;
}

function firstVerb(sentence: Sentence, quotation: number): number | undefined {
	const at = sentence.tokens.slice(0, Math.min(quotation, 30)).findIndex((_, index) => index > 0 && (isVerb(sentence, index) || hasClass(sentence, index, wordClass.auxiliary)));
	return at === -1 ? undefined : at;
}

/** "“...” — Jane Smith" at the end of a line. */
export function signatureAfter(sentence: Sentence, quotation: number): Frame | undefined {
	return isDash(sentence, quotation + 1) ? signedBy(sentence, quotation + 2) : undefined;
}

/** "— Jane Smith" as the line behind the words. */
export function signatureLineAfter(next: Sentence | undefined): Frame | undefined {
	return next && isDash(next, 0) && next.tokens.length < 20 ? signedBy(next, 1) : undefined;
}

function signedBy(sentence: Sentence, first: number): Frame | undefined {
	const name = phraseStartingAt(sentence, first);
	return name && isSigned(sentence, name) ? {sentence, subject: name, strength: 'speech'} : undefined;
}

function isSigned(sentence: Sentence, {first, last}: NounPhrase): boolean {
	const end = sentence.tokens[last + 1];
	const isCapital = tokenAt(sentence, first)?.isCapital === true && !hasClass(sentence, first, wordClass.pronoun);
	return isCapital && (end === undefined || end.kind === 'punctuation');
}
