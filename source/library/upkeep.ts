import {statSync} from 'node:fs';
import {backupState} from './backup.js';
import {journalOf, type Database} from './database.js';
import {type LibraryHealth, type PruneOptions} from './types.js';

const dayMs = 86_400_000;
const defaultGraceMs = 30 * dayMs;
/** Taking entries out of the search index is slow; a slice of this size takes a tenth of a second at most. */
const defaultSlice = 100;

/** Takes out a slice of what is past its time; how many entries went. Called again until it is 0. */
export function prune(database: Database, {graceMs = defaultGraceMs, slice = defaultSlice, now}: PruneOptions & {now: number}): number {
	return database.write(() => {
		const ids = pastCap(database, slice);
		rememberStates(database, ids);
		const removed = orphans(database, now - graceMs, slice);
		deleteEntries(database, [...ids, ...removed]);
		if (removed.length < slice) {
			database.run('delete from feeds where removed_at < :before and total = 0', {before: now - graceMs});
		}

		return ids.length + removed.length;
	});
}

/** Entries of removed feeds after the grace time. */
function orphans(database: Database, before: number, slice: number): number[] {
	return database.all<{id: number}>(`
		select e.id from feeds f join entries e on e.feed_id = f.id where f.removed_at < :before limit :slice
	`, {before, slice}).map(({id}) => id);
}

/** The oldest entries of feeds that have more than the user wants to keep of them. Starred ones stay. */
function pastCap(database: Database, slice: number): number[] {
	const feeds = database.all<{id: number; cap: number}>(`
		select id, settings ->> 'maxEntries' as cap from feeds where removed_at is null and total > settings ->> 'maxEntries' and settings ->> 'maxEntries' > 0
	`);
	const ids = feeds.flatMap(({id, cap}) => database.all<{id: number}>(`
		select id from entries where feed_id = :id and starred = 0 and published < (
			select published from entries where feed_id = :id order by published desc limit 1 offset :last
		) order by published limit :slice
	`, {id, last: cap - 1, slice}));
	return ids.slice(0, slice).map(({id}) => id);
}

/** What is gone must not come back as new while the feed still lists it. */
function rememberStates(database: Database, ids: readonly number[]): void {
	database.run(`
		insert or replace into seen (feed_id, guid, read, starred, first_seen)
		select feed_id, guid, read, starred, first_seen from entries where id in (select value from json_each(:ids))
	`, {ids: JSON.stringify(ids)});
}

function deleteEntries(database: Database, ids: readonly number[]): void {
	database.run('delete from entries where id in (select value from json_each(:ids))', {ids: JSON.stringify(ids)});
}

/** What `doctor` tells about the library. The quick check looks at the structures that are cheap to look at; the full one reads every page. */
export function check(database: Database, {full = false} = {}): LibraryHealth {
	const problems = full ? database.all<{quick_check: string}>('pragma quick_check(5)').map(row => row.quick_check).filter(line => line !== 'ok') : [];
	const counts = database.get<{feeds: number; entries: number}>(`
		select count(*) as feeds, coalesce(sum(total), 0) as entries from feeds where removed_at is null
	`);
	return {
		path: database.path,
		schema: database.get<{user_version: number}>('pragma user_version')?.user_version ?? 0,
		journal: journalOf(database),
		sound: problems.length === 0,
		problems,
		bytes: statSync(database.path).size,
		feeds: counts?.feeds ?? 0,
		entries: counts?.entries ?? 0,
		backup: backupState(database),
	};
}

/** A number that changes when another connection wrote. */
export function dataVersion(database: Database): number {
	return database.get<{data_version: number}>('pragma data_version')?.data_version ?? 0;
}
