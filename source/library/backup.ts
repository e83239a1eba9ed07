import {existsSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../model/failure.js';
import {journalOf, type Database} from './database.js';
import {migrate} from './migrate.js';
import {fileName, setJournal} from './open-database.js';
import {openConnection} from './sqlite.js';
import {getState, setState} from './state.js';

const weekMs = 7 * 86_400_000;
const stateKey = 'backed-up-at';
const problemKey = 'backup-problem';

/**
What cannot be fetched again: subscriptions, entries with their states, and the texts of starred ones. All other texts are left out, which makes the
copy a tenth of the library. `total` is counted by a trigger as the entries come in.
*/
const copies: readonly string[] = [
	'insert into copy.state select * from main.state',
	'insert into copy.feeds select id, kind, url, typed_url, title, title_key, site_url, tags, settings, health, 0, added_at, removed_at from main.feeds',
	'insert into copy.entries select * from main.entries',
	'insert into copy.contents select * from main.contents where entry_id in (select id from main.entries where starred = 1)',
	'insert into copy.articles select * from main.articles where entry_id in (select id from main.entries where starred = 1)',
	'insert into copy.speakers select * from main.speakers',
	'insert into copy.quotations select * from main.quotations',
	'insert into copy.seen select * from main.seen',
	// So that the next fetch brings texts and search index back.
	'update copy.entries set fingerprint = \'\'',
];

/** Where the safety copy of a library lies. */
export function backupPath(file: string): string {
	return `${file}.backup`;
}

/**
Makes the safety copy once a week; whether one was made. The copy is whole before it takes its name. When it cannot be made (a full disk), the work at
hand goes on, and `doctor` tells.
*/
export function backUpWeekly(database: Database, now: number): boolean {
	const last = Number(getState(database, stateKey) ?? 0);
	if (database.readOnly || (now - last < weekMs && existsSync(backupPath(database.path)))) {
		return false;
	}

	setState(database, stateKey, now);
	const partial = `${backupPath(database.path)}.partial`;
	try {
		makeEmpty(partial, journalOf(database));
		copyInto(database, partial);
		renameSync(partial, backupPath(database.path));
		setState(database, problemKey, undefined);
		return true;
	} catch (error) {
		for (const suffix of ['', '-wal', '-shm', '-journal']) {
			rmSync(partial + suffix, {force: true});
		}

		setState(database, problemKey, error instanceof Error ? error.message : String(error));
		return false;
	}
}

/** When the safety copy was made, and why the last try failed. */
export function backupState(database: Database): {madeAt?: number; problem?: string} {
	const problem = getState(database, problemKey);
	const file = statSync(backupPath(database.path), {throwIfNoEntry: false});
	return {...(file && {madeAt: file.mtimeMs}), ...(typeof problem === 'string' && {problem})};
}

function makeEmpty(file: string, journal: 'wal' | 'delete'): void {
	rmSync(file, {force: true});
	const connection = openConnection(file);
	try {
		setJournal(connection, journal);
		migrate(connection, file);
	} finally {
		connection.close();
	}
}

function copyInto(database: Database, partial: string): void {
	database.run('attach database :partial as copy', {partial});
	try {
		database.copy(copies);
	} finally {
		database.run('detach database copy');
	}
}

/**
Puts the safety copy in the place of a damaged library, which is kept beside it. Returns where it was kept, and how old the copy is.
Nobody may have the library open.
*/
export function restoreBackup(home: string, now: number): {kept: string; copiedAt: number} {
	const file = path.join(home, fileName);
	const backup = backupPath(file);
	if (!existsSync(backup)) {
		throw new Failure('not-found', `There is no copy to restore at ${backup}.`, {remedy: 'Move the library away to start anew.'});
	}

	const kept = `${file}.damaged-${new Date(now).toISOString().replaceAll(/[:.]/gv, '-')}`;
	const copiedAt = statSync(backup).mtimeMs;
	for (const suffix of ['', '-wal', '-shm']) {
		if (existsSync(file + suffix)) {
			renameSync(file + suffix, kept + suffix);
		}
	}

	renameSync(backup, file);
	return {kept, copiedAt};
}
