import {type Entry} from '../model/feed.js';
import {type Database} from './database.js';
import {entriesByIds, listEntries} from './entries.js';
import {searchedText} from './index-entry.js';
import {splitQuery} from './query/compile.js';
import {parseQuery} from './query/parse.js';
import {searchedWords, type SearchedWord} from './query/words.js';
import {compileParsed, isCommon, type Where} from './selection.js';
import {makeSnippet, matchesIn} from './snippet.js';
import {type Hit, type SearchOptions} from './types.js';

const defaultLimit = 50;

/** The entries that a query finds, the best first (title above author above text), with the words in their context. */
export function search(database: Database, query: string, {limit = defaultLimit, order = 'relevance', now}: SearchOptions & {now: number}): Hit[] {
	const node = parseQuery(query, now);
	const {expression, rest} = node ? splitQuery(node) : {};
	const words = node ? searchedWords(node) : [];
	const entries = expression === undefined
		? listEntries(database, {query, limit}, now)
		: findEntries(database, {where: compileParsed(database, rest), expression, limit, order});
	return entries.map(entry => toHit(entry, {text: searchedText(database, entry.id), words}));
}

type Question = {where: Where; expression: string; limit: number; order: 'relevance' | 'newest'};

/**
Ranking weighs every hit, and a common word has hundreds of thousands. Then the entries that have the words in title or author come first, each kind the
newest first (ids grow with time), which needs only as many hits as are shown.
*/
function findEntries(database: Database, question: Question): Entry[] {
	const {expression, order, limit} = question;
	if (!isCommon(database, expression)) {
		return entriesByIds(database, matching(database, question, order === 'newest' ? 'e.published desc, e.id desc' : 'bm25(search, 8.0, 4.0, 1.0), e.published desc'));
	}

	const headed = order === 'newest' ? [] : matching(database, {...question, expression: `{title author} : (${expression})`}, newestFirst);
	const all = headed.length < limit ? matching(database, question, newestFirst) : [];
	return entriesByIds(database, [...new Set([...headed, ...all])].slice(0, limit));
}

/** The order of the search index itself, read backwards: it stops when there is enough. */
const newestFirst = 'search.rowid desc';

function matching(database: Database, {where, expression, limit}: Question, order: string): number[] {
	return database.all<{id: number}>(`
		select e.id from search cross join entries e on e.id = search.rowid
		where search match :expression and ${where.sql} order by ${order} limit :limit
	`, {...where.parameters, expression, limit}).map(({id}) => id);
}

function toHit(entry: Entry, {text, words}: {text: string; words: readonly SearchedWord[]}): Hit {
	return {entry, ...makeSnippet(text, words), titleMatches: matchesIn(entry.title, words)};
}
