import {queryFailure} from './query-failure.js';
import {fields, hasValues, isValues, queryLimits, type Field, type QueryNode} from './syntax.js';
import {parseTime, timeExamples} from './time.js';
import {tokenize, type Token} from './tokens.js';

type Term = Extract<Token, {kind: 'term'}>;

/** Where the parser stands. */
type Reader = {query: string; now: number; tokens: Token[]; index: number; depth: number; terms: number};

/**
Reads a query. Terms stand side by side when all must hold; `OR` or `|` between two when one is enough; `-` or `NOT` before what must not hold;
parentheses group. An empty query gives undefined. A wrong one throws a usage failure that says where.
*/
export function parseQuery(query: string, now: number): QueryNode | undefined {
	if (query.length > queryLimits.length) {
		throw queryFailure(query, queryLimits.length, `a query has at most ${queryLimits.length} characters.`);
	}

	const reader: Reader = {query, now, tokens: tokenize(query), index: 0, depth: 0, terms: 0};
	if (reader.tokens.length === 0) {
		return undefined;
	}

	const node = parseOr(reader);
	const rest = reader.tokens[reader.index];
	if (rest) {
		throw queryFailure(query, rest.at, 'this “)” closes nothing.');
	}

	return node;
}

function parseOr(reader: Reader): QueryNode {
	const nodes = [parseAnd(reader)];
	while (peek(reader)?.kind === 'or') {
		reader.index++;
		nodes.push(parseAnd(reader));
	}

	return joined('or', nodes);
}

function parseAnd(reader: Reader): QueryNode {
	const nodes = [parseUnary(reader)];
	for (let token = peek(reader); token && token.kind !== 'or' && token.kind !== 'close'; token = peek(reader)) {
		if (token.kind === 'and') {
			reader.index++;
		}

		nodes.push(parseUnary(reader));
	}

	return joined('and', nodes);
}

function joined(kind: 'and' | 'or', nodes: QueryNode[]): QueryNode {
	const [first] = nodes;
	return nodes.length === 1 && first ? first : {kind, nodes};
}

function parseUnary(reader: Reader): QueryNode {
	const token = peek(reader);
	if (!token) {
		throw queryFailure(reader.query, reader.query.length, 'something must follow here.');
	}

	reader.index++;
	switch (token.kind) {
		case 'term': {
			return parseTerm(reader, token);
		}

		case 'minus': {
			return nested(reader, token, () => ({kind: 'not', node: parseUnary(reader)}));
		}

		case 'open': {
			return nested(reader, token, () => parseGroup(reader, token));
		}

		case 'close':
		case 'or':
		case 'and': {
			throw queryFailure(reader.query, token.at, 'a word or a filter must stand here.');
		}
	}
}

function nested(reader: Reader, token: Token, parse: () => QueryNode): QueryNode {
	reader.depth++;
	if (reader.depth > queryLimits.depth) {
		throw queryFailure(reader.query, token.at, `a query is at most ${queryLimits.depth} levels deep.`);
	}

	const node = parse();
	reader.depth--;
	return node;
}

function parseGroup(reader: Reader, open: Token): QueryNode {
	const node = parseOr(reader);
	if (peek(reader)?.kind !== 'close') {
		throw queryFailure(reader.query, open.at, 'this “(” is never closed.');
	}

	reader.index++;
	return node;
}

const peek = (reader: Reader): Token | undefined => reader.tokens[reader.index];

function parseTerm(reader: Reader, term: Term): QueryNode {
	reader.terms++;
	if (reader.terms > queryLimits.terms) {
		throw queryFailure(reader.query, term.at, `a query has at most ${queryLimits.terms} terms.`);
	}

	const {field} = term;
	if (field === undefined) {
		return textNode('text', term);
	}

	if (!isField(field)) {
		throw queryFailure(reader.query, term.at, `there is no filter “${field}:”. There are ${listed(fields)}; put text with a colon in quotation marks.`);
	}

	if (term.value.trim() === '') {
		throw queryFailure(reader.query, term.valueAt, `a value must follow “${field}:”.`);
	}

	return fieldNode(reader, field, term);
}

function isField(name: string): name is Field {
	return (fields as readonly string[]).includes(name);
}

function fieldNode(reader: Reader, field: Field, term: Term): QueryNode {
	switch (field) {
		case 'is': {
			return {kind: 'is', value: oneOf(reader, term, isValues)};
		}

		case 'has': {
			return {kind: 'has', value: oneOf(reader, term, hasValues)};
		}

		case 'since':
		case 'before': {
			return {kind: field, time: timeOf(reader, term)};
		}

		case 'title':
		case 'author': {
			return textNode(field, term);
		}

		case 'feed':
		case 'tag':
		case 'said': {
			return {kind: field, value: term.value};
		}
	}
}

function textNode(field: 'text' | 'title' | 'author', {value, quoted}: Term): QueryNode {
	const prefix = !quoted && value.length > 1 && value.endsWith('*');
	return {kind: 'text', field, value: prefix ? value.slice(0, -1) : value, prefix};
}

function oneOf<Value extends string>(reader: Reader, {value, valueAt}: Term, values: readonly Value[]): Value {
	const found = values.find(candidate => candidate === value.toLowerCase());
	if (found === undefined) {
		throw queryFailure(reader.query, valueAt, `“${value}” is none of ${listed(values)}.`);
	}

	return found;
}

function timeOf(reader: Reader, {value, valueAt}: Term): number {
	const time = parseTime(value, reader.now);
	if (time === undefined) {
		throw queryFailure(reader.query, valueAt, `“${value}” is no time. Write ${timeExamples}.`);
	}

	return time;
}

function listed(values: readonly string[]): string {
	return `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`;
}
