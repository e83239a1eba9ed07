import {wordClass} from '../languages/lexicon.js';
import {isNominal} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {nameTokens} from './name-parts.js';

/** The full names of an article, by their last word. */
export type NameBook = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Collects names of two to four words from sentences and from further evidence (authors). */
export function collectNames(sentences: readonly Sentence[], further: readonly string[]): NameBook {
	const book = new Map<string, Map<string, number>>();
	const add = (name: string[]) => {
		const surname = name.at(-1)?.toLowerCase() ?? '';
		const full = name.join(' ');
		const names = book.get(surname) ?? new Map<string, number>();
		names.set(full, (names.get(full) ?? 0) + 1);
		book.set(surname, names);
	};

	for (const name of further) {
		add(name.split(/\s+/u).filter(Boolean));
	}

	for (const sentence of sentences) {
		for (const name of namesIn(sentence)) {
			add(name);
		}
	}

	return book;
}

function * namesIn(sentence: Sentence): Generator<string[]> {
	if (sentence.isTitleCase) {
		return;
	}

	for (let at = 0; at < sentence.tokens.length; at++) {
		const token = sentence.tokens[at];
		if (!token?.isCapital || !isNominal(sentence, at)) {
			continue;
		}

		let last = at;
		while (isNameWord(sentence, last + 1)) {
			last++;
		}

		const words = nameTokens(sentence, {first: at, last}).map(({text}) => text);
		if (words.length >= 2 && words.length <= 5) {
			yield words;
		}

		at = last;
	}
}

function isNameWord(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	if (token?.kind !== 'word') {
		return false;
	}

	return (token.isCapital && !(token.classes & wordClass.time)) || (Boolean(token.classes & wordClass.particle) && !['of', 'and', 'e', 'y'].includes(token.lower) && sentence.tokens[at + 1]?.isCapital === true);
}

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** The full name for what stands in the text: the longest, most frequent one that ends in the same word and agrees in its first. */
export function fullName(words: readonly string[], book: NameBook): string {
	const plain = words.filter(word => !suffixes.test(word));
	const names = book.get(plain.at(-1)?.toLowerCase() ?? '');
	const written = words.join(' ');
	if (!names || plain.length > 1) {
		return written;
	}

	const [best] = [...names].toSorted(([, first], [, second]) => second - first);
	return best?.[0] ?? written;
}

