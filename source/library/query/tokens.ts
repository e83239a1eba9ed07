import {queryFailure} from './query-failure.js';

/** A piece of a query. A word knows its field name as typed (not yet checked) and whether its value was in quotation marks. */
export type Token =
	| {kind: 'open' | 'close' | 'minus' | 'or' | 'and'; at: number}
	| {kind: 'term'; at: number; field?: string; value: string; valueAt: number; quoted: boolean};

const space = /\s/v;
const endsWord = /[\s"\(\)\|“”]/v;
const fieldName = /^([A-Za-z]{1,20}):/v;
const quotes: Readonly<Record<string, string>> = {'"': '"', '“': '”', '”': '”'};
const single: Readonly<Record<string, 'open' | 'close' | 'minus' | 'or'>> = {'(': 'open', ')': 'close', '-': 'minus', '|': 'or'};

/** Cuts a query into its pieces, from left to right, each character once. */
export function tokenize(query: string): Token[] {
	const tokens: Token[] = [];
	let position = 0;
	while (position < query.length) {
		const character = query.charAt(position);
		if (space.test(character)) {
			position++;
			continue;
		}

		const kind = single[character];
		if (kind) {
			tokens.push({kind, at: position});
			position++;
			continue;
		}

		const {token, end} = readTerm(query, position);
		tokens.push(token);
		position = end;
	}

	return tokens;
}

function readTerm(query: string, at: number): {token: Token; end: number} {
	const field = fieldName.exec(query.slice(at, at + 24))?.[1];
	const valueAt = field === undefined ? at : at + field.length + 1;
	const {value, quoted, end} = readValue(query, valueAt);
	const operator = operators.get(query.slice(at, end));
	const term: Token = {kind: 'term', at, value, valueAt, quoted, ...(field !== undefined && {field: field.toLowerCase()})};
	return {token: operator ? {kind: operator, at} : term, end};
}

const operators = new Map<string, 'or' | 'and' | 'minus'>([['OR', 'or'], ['AND', 'and'], ['NOT', 'minus']]);

function readValue(query: string, start: number): {value: string; quoted: boolean; end: number} {
	const closing = quotes[query.charAt(start)];
	if (closing !== undefined) {
		const end = query.indexOf(closing, start + 1);
		if (end === -1) {
			throw queryFailure(query, start, 'this quotation mark is never closed.');
		}

		return {value: query.slice(start + 1, end), quoted: true, end: end + 1};
	}

	let end = start;
	while (end < query.length && !endsWord.test(query.charAt(end))) {
		end++;
	}

	return {value: query.slice(start, end), quoted: false, end};
}
