/** The fields of the query language, and what each compares. Words without a field are searched in title, author and text. */
export const fields = ['is', 'has', 'feed', 'tag', 'author', 'said', 'title', 'since', 'before'] as const;

export type Field = (typeof fields)[number];

export const isValues = ['unread', 'read', 'starred', 'unstarred', 'sample'] as const;

export const hasValues = ['quotes', 'article', 'author', 'link', 'enclosure'] as const;

export type TextField = 'text' | 'title' | 'author';

/** A query as a tree. `at` is the position of a term's value in the query, for messages. */
export type QueryNode =
	| {kind: 'and' | 'or'; nodes: QueryNode[]}
	| {kind: 'not'; node: QueryNode}
	| {kind: 'text'; field: TextField; value: string; prefix: boolean}
	| {kind: 'is'; value: (typeof isValues)[number]}
	| {kind: 'has'; value: (typeof hasValues)[number]}
	| {kind: 'feed' | 'tag' | 'said'; value: string}
	| {kind: 'since' | 'before'; time: number};

/** Bounds on what a query may hold; far above what anyone types, far below what SQLite refuses. */
export const queryLimits = {length: 4000, terms: 200, depth: 40} as const;
