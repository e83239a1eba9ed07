import {type Entry} from '../model/feed.js';
import {type Database} from './database.js';
import {entriesByIds, listEntries} from './entries.js';
import {searchedText} from './index-entry.js';
import {matchExpression} from './query/compile.js';
import {parseQuery} from './query/parse.js';
import {searchedWords} from './query/words.js';
import {compileSelection} from './selection.js';
import {makeSnippet, matchesIn} from './snippet.js';
import {type Hit, type SearchOptions} from './types.js';

/** Ranking reads every hit; so it is done over the newest of them only, where a common word has hundreds of thousands. */
const rankedHits = 2000;
const defaultLimit = 50;

/** The entries that a query finds, the best first (title above author above text), with the words in their context. */
export function search(database: Database, query: string, {limit = defaultLimit, order = 'relevance', now}: SearchOptions & {now: number}): Hit[] {
	const node = parseQuery(query, now);
	const expression = node && matchExpression(node);
	const words = node ? searchedWords(node) : [];
	const entries = expression === undefined || order === 'newest'
		? listEntries(database, {query, limit}, now)
		: rankedEntries(database, {query, expression, limit, now});
	return entries.map(entry => toHit(entry, {text: searchedText(database, entry.id), words}));
}

type Ranking = {query: string; expression: string; limit: number; now: number};

function rankedEntries(database: Database, {query, expression, limit, now}: Ranking): Entry[] {
	const where = compileSelection({query}, now);
	const oldest = database.get<{id: number}>(
		'select rowid as id from search where search match :expression order by rowid desc limit 1 offset :rankedHits',
		{expression, rankedHits},
	);
	const ids = database.all<{id: number}>(`
		select e.id from search cross join entries e on e.id = search.rowid
		where search match :expression and search.rowid > :oldest and ${where.sql}
		order by bm25(search, 8.0, 4.0, 1.0), e.published desc limit :limit
	`, {...where.parameters, expression, oldest: oldest?.id ?? 0, limit});
	return entriesByIds(database, ids.map(({id}) => id));
}

function toHit(entry: Entry, {text, words}: {text: string; words: readonly string[]}): Hit {
	return {entry, ...makeSnippet(text, words), titleMatches: matchesIn(entry.title, words)};
}
