import {type ExtractionSource} from '../model/article.js';
import {type Enclosure, type Entry, type ParsedAuthor} from '../model/feed.js';
import {type Database, type Parameters} from './database.js';
import {shownTitle, subscribed} from './feeds.js';
import {beside, compileSelection, orderBy, type Where} from './selection.js';
import {type EntryContent, type EntryWindow, type Selection} from './types.js';

type EntryRow = {
	id: number;
	feedId: number;
	feedTitle: string;
	guid: string;
	title: string;
	url: string | null;
	author: string | null;
	published: number;
	dateGuessed: number;
	tags: string;
	read: number;
	starred: number;
	quotations: number | null;
	words: number | null;
	source: ExtractionSource | null;
	sample: number;
};

const selectEntries = `
	select e.id, e.feed_id as feedId, ${shownTitle('f')} as feedTitle, e.guid, e.title, e.url, e.author, e.published, e.date_guessed as dateGuessed, f.tags,
		e.read, e.starred, e.quotations, e.words, e.source, f.kind = 'sample' as sample
	from entries e cross join feeds f on f.id = e.feed_id
`;

function toEntry(row: EntryRow): Entry {
	return {
		id: row.id,
		feedId: row.feedId,
		feedTitle: row.feedTitle,
		guid: row.guid,
		title: row.title,
		published: row.published,
		dateGuessed: row.dateGuessed === 1,
		tags: JSON.parse(row.tags) as string[],
		read: row.read === 1,
		starred: row.starred === 1,
		sample: row.sample === 1,
		...(row.url !== null && {url: row.url}),
		...(row.author !== null && {author: row.author}),
		...(row.quotations !== null && {quotations: row.quotations}),
		...(row.words !== null && {words: row.words}),
		...(row.source !== null && {source: row.source}),
	};
}

export function listEntries(database: Database, window: EntryWindow, now: number): Entry[] {
	const {sql, parameters, reversed} = windowSql(database, window, now);
	const entries = database.all<EntryRow>(sql, parameters).map(toEntry);
	return reversed ? entries.toReversed() : entries;
}

export function * eachEntry(database: Database, window: EntryWindow, now: number): Generator<Entry, void> {
	const {sql, parameters} = windowSql(database, {...window, before: undefined}, now);
	for (const row of database.iterate<EntryRow>(sql, parameters)) {
		yield toEntry(row);
	}
}

type WindowSql = {sql: string; parameters: Parameters; reversed: boolean};

function windowSql(database: Database, {query, sort = 'newest', limit, after, before}: EntryWindow, now: number): WindowSql {
	const where = compileSelection(database, {query}, now);
	const reversed = after === undefined && before !== undefined;
	const id = after ?? before;
	const edge = id === undefined ? undefined : beside(database, {id, sort, side: reversed ? 'before' : 'after'});
	return {
		sql: `${selectEntries} where ${where.sql}${edge ? ` and (${edge.sql})` : ''} order by ${orderBy(sort, {reversed})} limit :limit`,
		parameters: {...where.parameters, ...edge?.parameters, limit: limit ?? -1},
		reversed,
	};
}

export function countEntries(database: Database, selection: Selection, now: number): number {
	return count(database, compileSelection(database, selection, now));
}

/** How many entries of the selection stand before this one. */
export function entryIndex(database: Database, {id, selection}: {id: number; selection: Selection}, now: number): number {
	const where = compileSelection(database, selection, now);
	const edge = beside(database, {id, sort: selection.sort ?? 'newest', side: 'before'});
	return edge ? count(database, {sql: `${where.sql} and (${edge.sql})`, parameters: {...where.parameters, ...edge.parameters}}) : 0;
}

function count(database: Database, {sql, parameters}: Where): number {
	return database.get<{count: number}>(`select count(*) as count from entries e where ${sql}`, parameters)?.count ?? 0;
}

export function entryById(database: Database, id: number): Entry | undefined {
	const row = database.get<EntryRow>(`${selectEntries} where e.id = :id and ${subscribed(database)}`, {id});
	return row && toEntry(row);
}

/** The entries of a short list of ids, in the order of the list; ids that are gone are left out. */
export function entriesByIds(database: Database, ids: readonly number[]): Entry[] {
	const rows = database.all<EntryRow>(`${selectEntries} where e.id in (select value from json_each(:ids)) and ${subscribed(database)}`, {ids: JSON.stringify(ids)});
	const byId = new Map(rows.map(row => [row.id, toEntry(row)]));
	return ids.map(id => byId.get(id)).filter(entry => entry !== undefined);
}

export function entryByUrl(database: Database, url: string): Entry | undefined {
	const row = database.get<EntryRow>(`${selectEntries} where e.url = :url and ${subscribed(database)} order by e.published desc, e.id desc limit 1`, {url});
	return row && toEntry(row);
}

type ContentRow = {html: string | null; summary: string | null; authors: string; categories: string; enclosures: string; updated: string | null};

export function entryContent(database: Database, id: number): EntryContent | undefined {
	const row = database.get<ContentRow>('select html, summary, authors, categories, enclosures, updated from contents where entry_id = :id', {id});
	return row && {
		authors: JSON.parse(row.authors) as ParsedAuthor[],
		categories: JSON.parse(row.categories) as string[],
		enclosures: JSON.parse(row.enclosures) as Enclosure[],
		...(row.html !== null && {html: row.html}),
		...(row.summary !== null && {summary: row.summary}),
		...(row.updated !== null && {updated: row.updated}),
	};
}

/**
The nearest unread entry behind (or before) an entry in the order of the selection; from the other end when there is none on that side.
The entry itself is never the answer.
*/
export function nearestUnread(database: Database, {id, selection, side}: {id: number | undefined; selection: Selection; side: 'after' | 'before'}, now: number): Entry | undefined {
	const query = unreadOnly(selection.query);
	const {sort = 'newest'} = selection;
	const where = compileSelection(database, {query}, now);
	const edge = id === undefined ? undefined : beside(database, {id, sort, side});
	const order = orderBy(sort, {reversed: side === 'before'});
	const first = (condition: Where): Entry | undefined => {
		const row = database.get<EntryRow>(
			`${selectEntries} where ${where.sql} and (${condition.sql}) order by ${order} limit 1`,
			{...where.parameters, ...condition.parameters},
		);
		return row && toEntry(row);
	};

	return (edge && first(edge)) ?? first({sql: 'e.id is not :id', parameters: {id}});
}

function unreadOnly(query: string | undefined): string {
	return query === undefined || query.trim() === '' ? 'is:unread' : `is:unread (${query})`;
}
