import {fold} from './query/fold.js';

export type Match = {start: number; end: number};

const snippetLength = 200;
const lead = 60;
/** What is looked through for a snippet; a hit further down is shown by the beginning of the text. */
const searchedLength = 200_000;
const word = /[\p{Letter}\p{Number}\p{Mark}]+/gv;

/** A stretch of the text around the first word found, on one line, and where the words stand in it. */
export function makeSnippet(text: string, words: readonly string[]): {snippet: string; matches: Match[]} {
	const searched = text.slice(0, searchedLength);
	const first = matchesIn(searched, words)[0]?.start ?? 0;
	const start = wordStart(searched, Math.max(0, first - lead), first);
	const end = wordEnd(searched, Math.min(searched.length, start + snippetLength));
	const part = searched.slice(start, end).replaceAll(/\s+/gv, ' ').trim();
	const snippet = `${start > 0 ? '… ' : ''}${part}${end < text.trimEnd().length ? ' …' : ''}`;
	return {snippet, matches: matchesIn(snippet, words)};
}

/** Where words that were searched for stand in a text; a word matches as the index matches it, without case and accents. */
export function matchesIn(text: string, words: readonly string[]): Match[] {
	const wanted = words.map(phrase => Array.from(phrase.matchAll(word), ([part]) => fold(part))).filter(parts => parts.length > 0);
	const found = Array.from(text.matchAll(word), match => ({text: fold(match[0]), start: match.index, end: match.index + match[0].length}));
	const matches: Match[] = [];
	for (const [index, {start}] of found.entries()) {
		const parts = wanted.find(phrase => phrase.every((part, offset) => found[index + offset]?.text === part));
		const end = parts && found[index + parts.length - 1]?.end;
		if (end !== undefined) {
			matches.push({start, end});
		}
	}

	return matches;
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
