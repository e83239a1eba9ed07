import {type Parameters} from '../database.js';
import {spaceIdeographs} from '../ideographs.js';
import {fold, wordKey} from './fold.js';
import {type QueryNode, type TextField} from './syntax.js';

/** A condition on a row `e` of `entries`, and its values. Nothing that a user typed stands in the SQL itself. */
export type Condition = {sql: string; parameters: Parameters};

type Text = Extract<QueryNode, {kind: 'text'}>;

/** True for a match of the search index that finds very many entries. */
export type IsCommon = (expression: string) => boolean;

/** Collects values under fresh names, and knows which words are common. */
type Compiler = {bind: (value: string | number) => string; isCommon: IsCommon};

/** The condition of a query. */
export function compileQuery(node: QueryNode, isCommon: IsCommon): Condition {
	const parameters: Record<string, string | number> = {};
	const bind = (value: string | number): string => {
		const name = `q${Object.keys(parameters).length}`;
		parameters[name] = value;
		return `:${name}`;
	};

	return {sql: compileNode(node, {bind, isCommon}), parameters};
}

/** A query taken apart: what the search index is asked for the words that must be there, and all that must hold besides. */
export type SplitQuery = {expression: string | undefined; rest: QueryNode | undefined};

/** Takes the words out of a query that must be there. A query without such words is all rest. */
export function splitQuery(node: QueryNode): SplitQuery {
	const nodes = node.kind === 'and' || node.kind === 'or' ? node.nodes : [node];
	const texts = nodes.filter(isText).filter(hasWords);
	const isWhole = texts.length === nodes.length;
	if (texts.length === 0 || (node.kind === 'or' && !isWhole)) {
		return {expression: undefined, rest: node};
	}

	return {
		expression: texts.map(matchOf).join(node.kind === 'or' ? ' OR ' : ' AND '),
		rest: isWhole ? undefined : {kind: 'and', nodes: nodes.filter(part => !isText(part) || !hasWords(part))},
	};
}

const hasWords = ({value}: Text): boolean => /[\p{Letter}\p{Number}]/v.test(value);

const isText = (node: QueryNode): node is Text => node.kind === 'text';

function compileNode(node: QueryNode, compiler: Compiler): string {
	switch (node.kind) {
		case 'and':
		case 'or': {
			return compileGroup(node, compiler);
		}

		case 'not': {
			return `not (${compileNode(node.node, compiler)})`;
		}

		case 'text': {
			return compileWordless(node, compiler) ?? matching(matchOf(node), compiler);
		}

		case 'is': {
			return states[node.value];
		}

		case 'has': {
			return possessions[node.value];
		}

		case 'since': {
			return `e.published >= ${compiler.bind(node.time)}`;
		}

		case 'before': {
			return `e.published < ${compiler.bind(node.time)}`;
		}

		case 'feed': {
			return compileFeed(node.value, compiler);
		}

		case 'tag': {
			return compileTag(node.value, compiler);
		}

		case 'said': {
			return compileSaid(node.value, compiler);
		}
	}
}

/** Words that stand side by side are one question to the search index, which is much faster than one for each. */
function compileGroup({kind, nodes}: Extract<QueryNode, {kind: 'and' | 'or'}>, compiler: Compiler): string {
	const texts = nodes.filter(isText).filter(hasWords);
	const others = nodes.filter(node => !isText(node) || !hasWords(node)).map(node => `(${compileNode(node, compiler)})`);
	const words = texts.length === 0 ? [] : [matching(texts.map(matchOf).join(kind === 'and' ? ' AND ' : ' OR '), compiler)];
	return [...words, ...others].join(` ${kind} `);
}

/** The search index knows letters and digits only: other signs (an emoji) are looked for in the title, and punctuation says nothing. */
function compileWordless(text: Text, {bind}: Compiler): string | undefined {
	if (hasWords(text)) {
		return undefined;
	}

	return /^[\s\p{Punctuation}]*$/v.test(text.value) ? '1' : `instr(e.title, ${bind(text.value)}) > 0`;
}

/**
The entries that the search index finds. SQLite would always ask the index first and sort what it finds; for common words it is much quicker to go
through the entries in their order and stop when there are enough, which the plus sign brings about.
*/
function matching(expression: string, {bind, isCommon}: Compiler): string {
	return `${isCommon(expression) ? '+' : ''}e.id in (select rowid from search where search match ${bind(expression)})`;
}

const columns: Readonly<Record<TextField, string>> = {text: '', title: '{title} : ', author: '{author} : '};

/** A word or phrase in the language of the search index; quotation marks make everything in it plain text. */
function matchOf({field, value, prefix}: Text): string {
	const phrase = spaceIdeographs(value).replaceAll('\0', ' ').replaceAll('"', '""');
	return `${columns[field]}"${phrase}"${prefix ? ' *' : ''}`;
}

const states = {
	unread: 'e.read = 0',
	read: 'e.read = 1',
	starred: 'e.starred = 1',
	unstarred: 'e.starred = 0',
	sample: 'e.feed_id in (select id from feeds where kind = \'sample\')',
} as const;

const possessions = {
	quotes: '(e.quotations is not null and e.quotations > 0)',
	article: 'e.source is not null',
	author: 'e.author is not null',
	link: 'e.url is not null',
	enclosure: 'exists (select 1 from contents where entry_id = e.id and enclosures <> \'[]\')',
} as const;

/** A feed by its id, or by a part of its title or address. */
function compileFeed(value: string, {bind}: Compiler): string {
	if (/^\d{1,15}$/v.test(value)) {
		return `e.feed_id = ${bind(Number(value))}`;
	}

	const part = bind(fold(value));
	return `e.feed_id in (select id from feeds where instr(fold(coalesce(settings ->> 'title', title, url)), ${part}) > 0 or instr(fold(url), ${part}) > 0)`;
}

/** A tag, or what lies below it: \`tag:news\` holds for \`news/world\`. */
function compileTag(value: string, {bind}: Compiler): string {
	const tag = bind(fold(value));
	return `e.feed_id in (select feeds.id from feeds, json_each(feeds.tags) as tag where fold(tag.value) = ${tag} or instr(fold(tag.value), ${tag} || '/') = 1)`;
}

/** A speaker by any part of the name in whole words. A name without a letter or digit is nobody's. */
function compileSaid(value: string, {bind}: Compiler): string {
	const key = wordKey(value);
	return key === '' ? '0' : `e.id in (select entry_id from quotations where speaker_id in (select id from speakers where instr(key, ${bind(key)}) > 0))`;
}
