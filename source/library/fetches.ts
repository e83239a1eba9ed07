import process from 'node:process';
import {type ParsedItem} from '../model/feed.js';
import {type Database} from './database.js';
import {storeHealth, storeTitleKey} from './feeds.js';
import {indexEntry} from './index-entry.js';
import {fold} from './query/fold.js';
import {type FetchChanges, type FetchResult} from './types.js';

const titleKeyLength = 40;

type Known = {id: number; fingerprint: string; published: number; dateGuessed: number};

/**
Stores what a fetch brought, entries and validators in one transaction. What a feed no longer lists stays; an entry is the same when its feed and
its guid are, so that order and content may change without losing its state.
*/
export function storeFetch(database: Database, feedId: number, {result, now}: {result: FetchResult; now: number}): FetchChanges {
	const changes: FetchChanges = {added: [], updated: []};
	database.write(() => {
		const {items} = result.feed;
		const fetch: Fetch = {database, feedId, now, changes, guids: JSON.stringify(items.map(item => identity(item)))};
		for (const item of oldestFirst(items)) {
			storeItem(fetch, item);
		}

		storeFeedFields(database, feedId, result);
		storeHealth(database, feedId, result.health);
	});
	return changes;
}

/** What storing each item needs to know of the whole; `guids` is a JSON list of all that the feed has now. */
type Fetch = {database: Database; feedId: number; now: number; changes: FetchChanges; guids: string};

/** Feeds list the newest first. Stored the other way round, ids grow with time, which is the order that searching leans on. */
function oldestFirst(items: readonly ParsedItem[]): ParsedItem[] {
	return items.toReversed().toSorted((a, b) => (time(a.published) ?? Infinity) - (time(b.published) ?? Infinity) || 0);
}

function time(date: string | undefined): number | undefined {
	const parsed = date === undefined ? NaN : Date.parse(date);
	return Number.isNaN(parsed) ? undefined : parsed;
}

function storeItem(fetch: Fetch, item: ParsedItem): void {
	const {database, feedId, now, changes} = fetch;
	const guid = identity(item);
	const fingerprint = fingerprintOf(item);
	const published = time(item.published);
	const known = knownEntry(fetch, guid) ?? renamedEntry(fetch, guid, item);
	if (known?.fingerprint === fingerprint) {
		return;
	}

	if (known) {
		// A date that the feed does not state was chosen when the entry was first seen, and stays so.
		updateEntry(database, known, {item, fingerprint, published: published ?? known.published, dateGuessed: published === undefined ? known.dateGuessed : 0});
		changes.updated.push(known.id);
	} else if (!wasSeen(database, feedId, guid)) {
		changes.added.push(insertEntry(database, {feedId, guid, item, fingerprint, now, published: published ?? time(item.updated)}));
	}
}

const selectKnown = 'select id, fingerprint, published, date_guessed as dateGuessed from entries';

function knownEntry({database, feedId}: Fetch, guid: string): Known | undefined {
	return database.get<Known>(`${selectKnown} where feed_id = :feedId and guid = :guid`, {feedId, guid});
}

/**
A feed that gives all its items new guids must not bring back as unread what was read: an entry with the same address, title and date whose own guid is
no longer in the feed is this one, and takes the new guid.
*/
function renamedEntry({database, feedId, guids}: Fetch, guid: string, {url, title, published}: ParsedItem): Known | undefined {
	const known = url === undefined
		? undefined
		: database.get<Known>(`
		${selectKnown} where feed_id = :feedId and url = :url and title = :title and guid not in (select value from json_each(:guids))
			and (date_guessed = 1 or :published is null or published = :published)
		order by id desc limit 1
	`, {feedId, url, title, guids, published: time(published)});
	if (known) {
		database.run('update entries set guid = :guid where id = :id', {id: known.id, guid});
	}

	return known;
}

/** The feed's id of an item, else its link, else title and date. */
function identity({id, url, title, published}: ParsedItem): string {
	return [id, url].find(value => value !== undefined && value !== '') ?? `${title}\n${published ?? ''}`;
}

function fingerprintOf({title, url, author, authors, published, updated, content, summary, categories, enclosures}: ParsedItem): string {
	// Asked for when it is needed: an import would make every start pay for it.
	const {hash} = process.getBuiltinModule('node:crypto');
	return hash('sha1', JSON.stringify([title, url, author, authors, published, updated, content, summary, categories, enclosures]), 'base64');
}

/** Entries that were taken out for their age do not come back as new. */
function wasSeen(database: Database, feedId: number, guid: string): boolean {
	return database.get('select 1 from seen where feed_id = :feedId and guid = :guid', {feedId, guid}) !== undefined;
}

type NewEntry = {feedId: number; guid: string; item: ParsedItem; fingerprint: string; now: number; published: number | undefined};

function insertEntry(database: Database, {feedId, guid, item, fingerprint, now, published}: NewEntry): number {
	const {lastId: id} = database.run(`
		insert into entries (feed_id, guid, title, title_key, url, author, published, date_guessed, first_seen, fingerprint)
		values (:feedId, :guid, :title, :titleKey, :url, :author, :published, :dateGuessed, :now, :fingerprint)
	`, {
		feedId, guid, title: item.title, titleKey: titleKey(item.title), url: item.url, author: authorOf(item),
		published: published ?? now, dateGuessed: Number(published === undefined), now, fingerprint,
	});
	storeContent(database, id, item);
	return id;
}

type ChangedEntry = {item: ParsedItem; fingerprint: string; published: number; dateGuessed: number};

function updateEntry(database: Database, {id, published: before}: Known, {item, fingerprint, published, dateGuessed}: ChangedEntry): void {
	database.run(`
		update entries set title = :title, title_key = :titleKey, url = :url, author = :author, published = :published, date_guessed = :dateGuessed, fingerprint = :fingerprint
		where id = :id
	`, {id, title: item.title, titleKey: titleKey(item.title), url: item.url, author: authorOf(item), published, dateGuessed, fingerprint});
	if (published !== before) {
		database.run('update quotations set published = :published where entry_id = :id', {id, published});
	}

	storeContent(database, id, item);
}

/** What titles are sorted by: without case, accents, and the marks that a title may begin with. */
function titleKey(title: string): string {
	return fold(title).replace(/^[^\p{Letter}\p{Number}]+/v, '').slice(0, titleKeyLength);
}

function authorOf({author, authors}: ParsedItem): string | undefined {
	return author ?? (authors.map(({name}) => name).join(', ') || undefined);
}

function storeContent(database: Database, entryId: number, item: ParsedItem): void {
	database.run(`
		insert or replace into contents (entry_id, html, summary, authors, categories, enclosures, updated)
		values (:entryId, :html, :summary, :authors, :categories, :enclosures, :updated)
	`, {
		entryId,
		html: item.content,
		summary: item.summary,
		authors: JSON.stringify(item.authors),
		categories: JSON.stringify(item.categories),
		enclosures: JSON.stringify(item.enclosures),
		updated: item.updated,
	});
	indexEntry(database, entryId);
}

/** A title or site that the feed leaves out this time is kept. */
function storeFeedFields(database: Database, id: number, {feed: {title, link}, url}: FetchResult): void {
	database.run('update feeds set title = coalesce(:title, title), site_url = coalesce(:link, site_url) where id = :id', {id, title, link});
	if (url !== undefined) {
		// The address may belong to another feed; then both stay as they are.
		database.run('update or ignore feeds set url = :url where id = :id', {id, url});
	}

	storeTitleKey(database, id);
}
