import {accessSync, constants, existsSync, rmSync, statSync} from 'node:fs';
import {type DatabaseSync} from 'node:sqlite';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {Failure} from '../model/failure.js';
import {makeFolder} from '../model/make-folder.js';
import {type Database, wrapDatabase} from './database.js';
import {libraryFailure, sqliteCode} from './failures.js';
import {fold} from './query/fold.js';
import {openConnection} from './sqlite.js';
import {migrate, refuseForeignFile, refuseOldSchema} from './migrate.js';

export type OpenDatabase = {database: Database; notice?: string};

/** The name of the library in its folder. */
export const fileName = 'library.sqlite';
const busyTimeoutMs = 5000;
const unopenable = 14;
const unwritable = 8;
const busy = 5;

/** Opens the library in a folder, makes it when it is missing, and brings it to the newest schema. */
export function openDatabase({home, readOnly = false}: {home: string; readOnly?: boolean}): OpenDatabase {
	const file = path.join(home, fileName);
	refuseFolder(file);
	if (readOnly || isProtected(file)) {
		return openForReading(file, readOnly ? undefined : 'it cannot be written');
	}

	makeHome(home);
	try {
		return {database: openForWriting(file)};
	} catch (error) {
		if (sqliteCode(error) === unopenable || sqliteCode(error) === unwritable) {
			return existsSync(file) ? openForReading(file, 'its folder cannot be written') : fail(error, file);
		}

		return fail(error, file);
	}
}

function refuseFolder(file: string): void {
	if (statSync(file, {throwIfNoEntry: false})?.isDirectory()) {
		throw new Failure('failed', `The library ${file} is a folder.`, {remedy: 'Move it away, or choose another folder with --home.'});
	}
}

function fail(error: unknown, file: string): never {
	throw libraryFailure(error, file);
}

/** True for a file that exists and that this user may not write. */
function isProtected(file: string): boolean {
	try {
		accessSync(file, constants.F_OK);
	} catch {
		return false;
	}

	try {
		accessSync(file, constants.W_OK);
		return false;
	} catch {
		return true;
	}
}

function makeHome(home: string): void {
	try {
		makeFolder(home);
	} catch (error) {
		throw new Failure('failed', `The folder ${home} cannot be made.`, {remedy: 'Choose another one with --home or PULLQUOTE_HOME.', cause: error});
	}
}

function openForWriting(file: string): Database {
	const isNew = !existsSync(file) || statSync(file).size === 0;
	const journal = isNew ? probeJournal(path.dirname(file)) : undefined;
	const connection = connect(file);
	try {
		refuseForeignFile(connection, file);
		setUp(connection, journal);
		migrate(connection, file);
		return wrapDatabase(connection, {path: file, readOnly: false});
	} catch (error) {
		connection.close();
		throw error;
	}
}

function connect(file: string | URL, {readOnly = false} = {}): DatabaseSync {
	const connection = openConnection(file, {timeout: busyTimeoutMs, readOnly, defensive: true});
	connection.function('fold', {deterministic: true}, text => typeof text === 'string' ? fold(text) : null);
	return connection;
}

function setUp(connection: DatabaseSync, journal: 'wal' | 'delete' | undefined): void {
	if (journal) {
		setJournal(connection, journal);
	}

	connection.exec(`
		pragma synchronous = normal;
		pragma foreign_keys = on;
		pragma trusted_schema = off;
		pragma temp_store = memory;
		pragma cache_size = -65536;
		pragma journal_size_limit = 67108864;
	`);
}

/** Two processes may make the same library at once; the one that is late finds it busy, without SQLite's own waiting. */
export function setJournal(connection: DatabaseSync, journal: 'wal' | 'delete', attempts = 100): void {
	try {
		connection.exec(`pragma journal_mode = ${journal}`);
	} catch (error) {
		if (sqliteCode(error) !== busy || attempts === 0) {
			throw error;
		}

		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
		setJournal(connection, journal, attempts - 1);
	}
}

/**
Whether the write-ahead log works in this folder. Some file systems (network shares, ntfs3) agree to it and then fail at the first write,
which spoils the file; so a scratch file is asked first.
*/
function probeJournal(folder: string): 'wal' | 'delete' {
	const scratch = path.join(folder, `probe-${process.pid}-${Math.random().toString(36).slice(2)}.sqlite`);
	try {
		const connection = openConnection(scratch);
		try {
			connection.exec('pragma journal_mode = wal; create table probe (value); insert into probe values (1)');
			return 'wal';
		} finally {
			connection.close();
		}
	} catch (error) {
		if (sqliteCode(error) === undefined) {
			throw error;
		}

		// What fails without the log as well is told by the real opening.
		return 'delete';
	} finally {
		for (const suffix of ['', '-wal', '-shm', '-journal']) {
			rmSync(scratch + suffix, {force: true});
		}
	}
}

/**
Opens without writing. A cleanly closed library in a folder that cannot be written can only be opened as immutable; one with a write-ahead log
left over only normally, because immutable would not see what is in the log.
*/
function openForReading(file: string, reason: string | undefined): OpenDatabase {
	if (!existsSync(file)) {
		throw new Failure('failed', `There is no library at ${file}.`, {remedy: 'Choose another folder with --home, or run pullquote once to make one.'});
	}

	const notice = reason && `The library ${file} is read-only: ${reason}. Marks and refreshes are not kept.`;
	try {
		return {database: wrapDatabase(connectForReading(file), {path: file, readOnly: true}), notice};
	} catch (error) {
		return fail(error, file);
	}
}

function connectForReading(file: string): DatabaseSync {
	try {
		return checkedForReading(file, file);
	} catch (error) {
		const code = sqliteCode(error);
		if ((code === unopenable || code === unwritable) && !hasLog(file)) {
			return checkedForReading(file, immutableUrl(file));
		}

		throw error;
	}
}

function checkedForReading(file: string, location: string | URL): DatabaseSync {
	const connection = connect(location, {readOnly: true});
	try {
		refuseForeignFile(connection, file);
		refuseOldSchema(connection, file);
		connection.exec('pragma trusted_schema = off; pragma temp_store = memory');
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}

function hasLog(file: string): boolean {
	const log = `${file}-wal`;
	return existsSync(log) && statSync(log).size > 0;
}

function immutableUrl(file: string): URL {
	const url = pathToFileURL(file);
	url.searchParams.set('immutable', '1');
	return url;
}
