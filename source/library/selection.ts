import {type Database, type Parameters} from './database.js';
import {subscribed} from './feeds.js';
import {compileQuery} from './query/compile.js';
import {type QueryNode} from './query/syntax.js';
import {parseQuery} from './query/parse.js';
import {type Selection, type Sort} from './types.js';

/** The condition of a selection on a row `e` of `entries`, subscribed feeds only. */
export type Where = {sql: string; parameters: Parameters};

export function compileSelection(database: Database, {query}: Selection, now: number): Where {
	const node = query === undefined ? undefined : parseQuery(query, now);
	return compileParsed(database, node);
}

/** The condition of a parsed query, or of what is left of one. */
export function compileParsed(database: Database, node: QueryNode | undefined): Where {
	if (!node) {
		return {sql: subscribed(database), parameters: {}};
	}

	const {sql, parameters} = compileQuery(node, expression => isCommon(database, expression));
	return {sql: `${subscribed(database)} and (${sql})`, parameters};
}

/** From this number of hits on, going through the entries in their order is quicker than sorting the hits, and ranking them all takes too long. */
const manyHits = 2000;

/** Whether the search index finds very many entries. It counts no further than it must. */
export function isCommon(database: Database, expression: string): boolean {
	const row = database.get<{id: number}>('select rowid as id from search where search match :expression limit 1 offset :manyHits', {expression, manyHits});
	return row !== undefined;
}

type SortKey = {expression: string; descending: boolean};

const newestFirst: readonly SortKey[] = [{expression: 'e.published', descending: true}, {expression: 'e.id', descending: true}];

/** What each sort compares, first things first; the last key is always unique, so that every order is total. */
const sortKeys: Readonly<Record<Sort, readonly SortKey[]>> = {
	newest: newestFirst,
	oldest: newestFirst.map(({expression}) => ({expression, descending: false})),
	title: [{expression: 'e.title_key', descending: false}, {expression: 'e.id', descending: false}],
	feed: [{expression: '(select f.title_key from feeds f where f.id = e.feed_id)', descending: false}, ...newestFirst],
	quotations: [{expression: 'coalesce(e.quotations, 0)', descending: true}, ...newestFirst],
};

/** The `order by` of a sort; `reversed` for reading a list backwards. */
export function orderBy(sort: Sort, {reversed = false} = {}): string {
	return sortKeys[sort].map(({expression, descending}) => `${expression} ${descending === reversed ? 'asc' : 'desc'}`).join(', ');
}

/** The condition that a row stands behind (or before) the entry `id` in the order of a sort. It holds for an entry that no longer fits the selection, too. */
export function beside(database: Database, {id, sort, side}: {id: number; sort: Sort; side: 'after' | 'before'}): Where | undefined {
	const keys = sortKeys[sort];
	const anchor = database.get<Record<string, string | number>>(
		`select ${keys.map(({expression}, index) => `${expression} as k${index}`).join(', ')} from entries e where e.id = :id`,
		{id},
	);
	if (!anchor) {
		return undefined;
	}

	const further = (descending: boolean): string => descending === (side === 'after') ? '<' : '>';
	return {sql: comparison(keys, further), parameters: anchor};
}

/** All keys in one direction are one row value, which an index answers; otherwise key after key. */
function comparison(keys: readonly SortKey[], further: (descending: boolean) => string): string {
	const [first, ...rest] = keys;
	if (!first) {
		return '0';
	}

	const name = (index: number): string => `:k${index}`;
	if (rest.every(({descending}) => descending === first.descending)) {
		return `(${keys.map(({expression}) => expression).join(', ')}) ${further(first.descending)} (${keys.map((_, index) => name(index)).join(', ')})`;
	}

	const cases = keys.map(({expression, descending}, index) => [
		...keys.slice(0, index).map((key, before) => `${key.expression} = ${name(before)}`),
		`${expression} ${further(descending)} ${name(index)}`,
	].join(' and '));
	return cases.map(condition => `(${condition})`).join(' or ');
}
