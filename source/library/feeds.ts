import {Failure} from '../model/failure.js';
import {type Feed, type FeedHealth, type FeedSettings, type FeedSourceKind} from '../model/feed.js';
import {type Database} from './database.js';
import {type FeedEdit, type NewFeed} from './types.js';

type FeedRow = {
	id: number;
	kind: FeedSourceKind;
	url: string;
	typedUrl: string;
	title: string | null;
	siteUrl: string | null;
	tags: string;
	settings: string;
	health: string;
	total: number;
	unread: number;
};

const columns = `
	id, kind, url, typed_url as typedUrl, title, site_url as siteUrl, tags, settings, health, total,
	(select count(*) from entries where feed_id = feeds.id and read = 0) as unread
`;
const selectAll = `select ${columns} from feeds where removed_at is null`;
const selectOne = `select ${columns} from feeds where id = :id and removed_at is null`;

/** The SQL expression for the title that a feed is shown with, for a row of `feeds` under that alias. */
export const shownTitle = (alias: string) => `coalesce(${alias}.settings ->> 'title', ${alias}.title, ${alias}.url)`;

/**
The condition that the feed of a row `e` of `entries` is still subscribed. A subquery, not a join, so that the order of an index on entries is kept;
and nothing at all where no feed was removed, so that an index alone can answer.
*/
export function subscribed(database: Database): string {
	const removed = database.get<{present: 1}>('select 1 as present from feeds where removed_at is not null limit 1');
	return removed ? 'e.feed_id not in (select id from feeds where removed_at is not null)' : '1';
}

const noHealth: FeedHealth = {failures: 0, gone: false};
const defaultSettings: FeedSettings = {headers: {}, source: 'auto'};

function toFeed(row: FeedRow): Feed {
	const settings = JSON.parse(row.settings) as FeedSettings;
	return {
		id: row.id,
		kind: row.kind,
		url: row.url,
		typedUrl: row.typedUrl,
		title: settings.title ?? row.title ?? row.url,
		...(row.siteUrl !== null && {siteUrl: row.siteUrl}),
		tags: JSON.parse(row.tags) as string[],
		unread: row.unread,
		total: row.total,
		settings,
		health: JSON.parse(row.health) as FeedHealth,
	};
}

export function listFeeds(database: Database): Feed[] {
	const byTitle = new Intl.Collator('en', {sensitivity: 'base', numeric: true});
	return database.all<FeedRow>(selectAll).map(toFeed).toSorted((a, b) => byTitle.compare(a.title, b.title) || a.id - b.id);
}

export function feedById(database: Database, id: number): Feed | undefined {
	const row = database.get<FeedRow>(selectOne, {id});
	return row && toFeed(row);
}

/** By id, address or title; a beginning or a part of a title is enough when only one feed has it. */
export function findFeed(database: Database, reference: string): Feed | undefined {
	const wanted = reference.trim();
	if (/^\d+$/v.test(wanted)) {
		return feedById(database, Number(wanted));
	}

	const feeds = listFeeds(database);
	const address = sameAddress(wanted);
	const title = wanted.toLowerCase();
	return feeds.find(feed => [feed.url, feed.typedUrl].some(url => sameAddress(url) === address))
		?? feeds.find(feed => feed.title.toLowerCase() === title)
		?? only(feeds.filter(feed => feed.title.toLowerCase().startsWith(title)))
		?? only(feeds.filter(feed => feed.title.toLowerCase().includes(title)));
}

function only<Item>(items: Item[]): Item | undefined {
	return items.length === 1 ? items[0] : undefined;
}

/** Addresses that differ only in http or https, a trailing slash, or a `#part`, are one address to a reader. */
function sameAddress(url: string): string {
	return (url.replace(/^https?:\/\//iv, '').split('#', 1)[0] ?? '').replace(/\/$/v, '');
}

export function addFeed(database: Database, feed: NewFeed, now: number): Feed {
	return database.write(() => {
		const same = database.get<{id: number; removedAt: number | null}>('select id, removed_at as removedAt from feeds where url = :url', {url: feed.url});
		if (same?.removedAt === null) {
			throw new Failure('usage', `The feed ${feed.url} is there already.`, {remedy: `Change it with: pullquote edit ${same.id}`});
		}

		const id = same ? revive(database, same.id, feed) : insertFeed(database, feed, now);
		return knownFeed(database, id);
	}, {durable: true});
}

function revive(database: Database, id: number, feed: NewFeed): number {
	database.run('update feeds set removed_at = null where id = :id', {id});
	editFeed(database, id, {
		...(feed.tags && {tags: feed.tags}),
		...(feed.settings && {settings: feed.settings}),
		health: noHealth,
	});
	return id;
}

function insertFeed(database: Database, feed: NewFeed, now: number): number {
	const {lastId} = database.run(`
		insert into feeds (kind, url, typed_url, title, site_url, tags, settings, health, added_at)
		values (:kind, :url, :typedUrl, :title, :siteUrl, :tags, :settings, :health, :now)
	`, {
		kind: feed.kind ?? 'url',
		url: feed.url,
		typedUrl: feed.typedUrl ?? feed.url,
		title: feed.title,
		siteUrl: feed.siteUrl,
		tags: JSON.stringify(feed.tags ?? []),
		settings: JSON.stringify({...defaultSettings, ...feed.settings}),
		health: JSON.stringify(noHealth),
		now,
	});
	storeTitleKey(database, lastId);
	return lastId;
}

export function editFeed(database: Database, id: number, edit: FeedEdit): Feed {
	return database.write(() => {
		const feed = knownFeed(database, id);
		refuseTakenAddress(database, id, edit.url);
		database.run(`
			update feeds set url = :url, typed_url = :typedUrl, site_url = :siteUrl, tags = :tags, settings = :settings, health = :health where id = :id
		`, {
			id,
			url: edit.url ?? feed.url,
			typedUrl: edit.typedUrl ?? edit.url ?? feed.typedUrl,
			siteUrl: edit.siteUrl ?? feed.siteUrl,
			tags: JSON.stringify(edit.tags ?? feed.tags),
			settings: JSON.stringify({...feed.settings, ...edit.settings}),
			health: JSON.stringify(edit.health ?? feed.health),
		});
		storeTitleKey(database, id);
		return knownFeed(database, id);
	}, {durable: true});
}

/** What feeds are sorted by; to be stored again whenever a title may have changed. */
export function storeTitleKey(database: Database, id: number): void {
	database.run(`update feeds set title_key = fold(${shownTitle('feeds')}) where id = :id`, {id});
}

/** An address belongs to one feed; a removed one gives its address up, because its entries are found by the feed they came from. */
function refuseTakenAddress(database: Database, id: number, url: string | undefined): void {
	const other = url === undefined
		? undefined
		: database.get<{id: number; removedAt: number | null}>(
			'select id, removed_at as removedAt from feeds where url = :url and id <> :id',
			{url, id},
		);
	if (other?.removedAt === null) {
		throw new Failure('usage', `Another feed has the address ${url ?? ''} already.`, {remedy: 'See: pullquote feeds'});
	}

	if (other) {
		database.run('update feeds set url = :url where id = :id', {id: other.id, url: `removed:${other.id}:${url ?? ''}`});
	}
}

function knownFeed(database: Database, id: number): Feed {
	const feed = feedById(database, id);
	if (!feed) {
		throw new Failure('not-found', `There is no feed ${id}.`, {remedy: 'See: pullquote feeds'});
	}

	return feed;
}

export function removeFeed(database: Database, id: number, now: number): void {
	database.write(() => {
		knownFeed(database, id);
		database.run('update feeds set removed_at = :now where id = :id', {id, now});
	}, {durable: true});
}

/** The feeds to ask now, those that wait longest first. Samples are never asked. */
export function dueFeeds(database: Database, {now, force = false}: {now: number; force?: boolean}): Feed[] {
	return database.all<FeedRow>(`
		${selectAll} and kind not in ('sample', 'saved')
			and not coalesce(health ->> 'gone', 0)
			and coalesce(health ->> 'notBefore', 0) <= :now
			and (:force or coalesce(health ->> 'nextDue', 0) <= :now)
		order by coalesce(health ->> 'nextDue', 0), id
	`, {now, force: Number(force)}).map(toFeed);
}

export function hasOwnFeeds(database: Database): boolean {
	return database.get('select 1 from feeds where kind not in (\'sample\', \'saved\') and removed_at is null limit 1') !== undefined;
}

export function removeSamples(database: Database): void {
	database.write(() => {
		database.run('delete from entries where feed_id in (select id from feeds where kind = \'sample\')');
		database.run('delete from feeds where kind = \'sample\'');
	});
}

export function storeHealth(database: Database, id: number, health: FeedHealth): void {
	database.write(() => {
		database.run('update feeds set health = :health where id = :id', {id, health: JSON.stringify(health)});
	});
}
