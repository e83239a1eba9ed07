import {type Lexicon, wordClass} from '../languages/lexicon.js';
import {type Token} from './tokens.js';

/** A sentence as tokens, quotations counting as one token each. */
export type Sentence = {
	tokens: readonly Token[];
	lexicon: Lexicon;
	/** True for a headline whose words are nearly all capitalised. */
	isTitleCase: boolean;
	/** Index of its line. */
	line: number;
};

/** Cuts the tokens of a line into sentences; a full stop inside a quotation ends one only when no reporting clause follows. */
export function splitSentences({text, tokens, lexicon, line}: {text: string; tokens: readonly Token[]; lexicon: Lexicon; line: number}): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (let index = 0; index < tokens.length; index++) {
		if (!(index === tokens.length - 1 || endsSentence({text, tokens, index, lexicon}))) {
			continue;
		}

		const own = tokens.slice(from, index + 1);
		sentences.push({tokens: own, lexicon, isTitleCase: isTitleCase(own), line});
		from = index + 1;
	}

	return sentences;
}

type Place = {text: string; tokens: readonly Token[]; index: number; lexicon: Lexicon};

function endsSentence({text, tokens, index, lexicon}: Place): boolean {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (!token || !next) {
		return true;
	}

	switch (token.kind) {
		case 'punctuation': {
			return /[.!?…]/u.test(token.text) && (opensSentence(next) && !/[.!?…]/u.test(next.text));
		}

		case 'word': {
			return token.text.endsWith('.') && next.isCapital && endsWithAbbreviation(token, next, lexicon);
		}

		case 'quotation': {
			return endsWithQuotation({text, tokens, index, lexicon});
		}
	}
}

function opensSentence(next: Token): boolean {
	return next.isCapital || next.kind === 'quotation' || /^\d/u.test(next.text) || /[([•*]/u.test(next.text);
}

const startsAnew = wordClass.pronoun | wordClass.determiner | wordClass.preposition | wordClass.subordinator | wordClass.coordinator | wordClass.possessive;

/** "in the U.S. He left" ends; "Mr. Smith" and "U.S. Senate" do not. */
function endsWithAbbreviation(token: Token, next: Token, lexicon: Lexicon): boolean {
	const isTitle = (token.classes & wordClass.title) !== 0 && !/^u\.s\.$/u.test(token.lower);
	const isInitial = /^\p{Uppercase_Letter}\.$/u.test(token.text);
	return !isTitle && !isInitial && (next.classes & startsAnew) !== 0 && (lexicon.isAbbreviation(token.lower.slice(0, -1)) || token.lower.length > 3 || /^\d/u.test(token.text));
}

function endsWithQuotation({text, tokens, index, lexicon}: Place): boolean {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (!token || !next || !opensSentence(next)) {
		return false;
	}

	const ending = lastCharacter(text, token);
	return /[.!?…—–-]/u.test(ending) ? !(next.kind === 'word' && startsReport(tokens, index + 1, lexicon)) || ending === '.' : false;
}

/** The last character inside the marks of a quotation. */
export function lastCharacter(text: string, {start, end}: {start: number; end: number}): string {
	let at = end - 1;
	while (at > start && /["'“”‘’«»‹›」』\s]/u.test(text[at] ?? '')) {
		at--;
	}

	return text[at] ?? '';
}

/** True for "Smith said", "she asked", "said the mayor" at `from`: a subject of a few words and a reporting verb. */
function startsReport(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
	const reports = wordClass.speech;
	for (let index = from; index < Math.min(tokens.length, from + 6); index++) {
		const token = tokens[index];
		if (token?.kind !== 'word') {
			return false;
		}

		if (token.classes & reports && !token.isCapital) {
			return true;
		}

		if (token.classes & (wordClass.auxiliary | wordClass.verb | wordClass.preposition | wordClass.coordinator | wordClass.subordinator) && !lexicon.table.verbSecond) {
			return false;
		}
	}

	return false;
}

/** At least four words, of which nine in ten of the longer ones begin with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const words = tokens.filter(token => token.kind === 'word' && token.text.length > 3 && /^\p{Letter}/u.test(token.text));
	return words.length >= 3 && words.filter(word => word.isCapital).length >= words.length * 0.9;
}
