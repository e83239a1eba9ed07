import {fold} from './query/fold.js';
import {type SearchedWord} from './query/words.js';

export type Match = {start: number; end: number};

const snippetLength = 200;
const lead = 60;
/** What is looked through for a snippet; a hit further down is shown by the beginning of the text. */
const searchedLength = 200_000;
// Chinese and Japanese characters are words of their own, as in the index.
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{Letter}\p{Mark}\p{Number}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** A stretch of the text around the first word found, on one line, and where the words stand in it. */
export function makeSnippet(text: string, words: readonly SearchedWord[]): {snippet: string; matches: Match[]} {
	const searched = text.slice(0, searchedLength);
	const first = matchesIn(searched, words)[0]?.start ?? 0;
	const start = wordStart(searched, Math.max(0, first - lead), first);
	const end = wordEnd(searched, Math.min(searched.length, start + snippetLength));
	const part = searched.slice(start, end).replaceAll(/\s+/gv, ' ').trim();
	const snippet = `${start > 0 ? '… ' : ''}${part}${end < text.trimEnd().length ? ' …' : ''}`;
	return {snippet, matches: matchesIn(snippet, words)};
}

/** Where words that were searched for stand in a text, in order, none over another; a word matches as the index matches it, without case and accents. */
export function matchesIn(text: string, words: readonly SearchedWord[]): Match[] {
	const phrases = words.map(({value, prefix}) => ({parts: wordsOf(value).map(part => part.text), prefix})).filter(({parts}) => parts.length > 0);
	const found = wordsOf(text);
	const matches: Match[] = [];
	for (const [index, {start}] of found.entries()) {
		const phrase = phrases.find(candidate => standsAt(candidate, found, index));
		const end = phrase && found[index + phrase.parts.length - 1]?.end;
		if (end !== undefined && start >= (matches.at(-1)?.end ?? 0)) {
			matches.push({start, end});
		}
	}

	return matches;
}

type Word = Match & {text: string};

function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(word), match => ({text: fold(match[0]), start: match.index, end: match.index + match[0].length}));
}

function standsAt({parts, prefix}: {parts: readonly string[]; prefix: boolean}, found: readonly Word[], index: number): boolean {
	return parts.every((part, offset) => {
		const here = found[index + offset]?.text;
		return prefix && offset === parts.length - 1 ? here?.startsWith(part) : here === part;
	});
}

/** The first start of a word between two positions, so that a snippet does not begin inside one. */
function wordStart(text: string, from: number, upTo: number): number {
	if (from === 0) {
		return 0;
	}

	const space = text.slice(from, upTo).search(/\s/v);
	return space === -1 ? upTo : from + space + 1;
}

function wordEnd(text: string, position: number): number {
	if (position >= text.length) {
		return text.length;
	}

	const space = text.lastIndexOf(' ', position);
	return space > position - lead ? space : position;
}
