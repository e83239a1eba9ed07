import {type DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {Failure} from '../model/failure.js';
import {libraryFailure, sqliteCode} from './failures.js';

/** Values by name. `undefined` is stored as null. */
export type Parameters = Readonly<Record<string, SQLInputValue | undefined>>;

/** A connection: statements are prepared once, errors of SQLite become failures. Rows come back as the caller says they are shaped. */
export type Database = {
	readonly path: string;
	readonly readOnly: boolean;
	all: <Row>(sql: string, parameters?: Parameters) => Row[];
	get: <Row>(sql: string, parameters?: Parameters) => Row | undefined;
	/** Row by row, with a statement of its own. */
	iterate: <Row>(sql: string, parameters?: Parameters) => Generator<Row, void>;
	run: (sql: string, parameters?: Parameters) => {changes: number; lastId: number};
	/** One transaction; everything or nothing. `durable` returns only when the disk has it. */
	write: <Result>(work: () => Result, options?: {durable?: boolean}) => Result;
	/** Runs statements that write to an attached file only, over one state of the library, without keeping others from writing to it. */
	copy: (statements: readonly string[]) => void;
	close: () => void;
};

const cachedStatements = 200;

/** Wraps an open connection. */
export function wrapDatabase(connection: DatabaseSync, {path, readOnly}: {path: string; readOnly: boolean}): Database {
	const statements = cacheStatements(connection);
	const guarded = <Result>(work: () => Result): Result => {
		try {
			return work();
		} catch (error) {
			throw libraryFailure(error, path);
		}
	};

	let hasWritten = false;
	return {
		path,
		readOnly,
		all: <Row>(sql: string, parameters: Parameters = {}) => guarded(() => statements.prepare(sql).all(bindable(parameters)) as Row[]),
		get: <Row>(sql: string, parameters: Parameters = {}) => guarded(() => statements.prepare(sql).get(bindable(parameters)) as Row | undefined),
		* iterate<Row>(sql: string, parameters: Parameters = {}) {
			const rows = guarded(() => connection.prepare(sql).iterate(bindable(parameters)));
			for (let next = guarded(() => rows.next()); !next.done; next = guarded(() => rows.next())) {
				yield next.value as Row;
			}
		},
		run: (sql, parameters = {}) => guarded(() => {
			const {changes, lastInsertRowid} = statements.prepare(sql).run(bindable(parameters));
			return {changes: Number(changes), lastId: Number(lastInsertRowid)};
		}),
		write(work, {durable = false} = {}) {
			if (readOnly) {
				throw new Failure('failed', `The library ${path} cannot be written.`, {remedy: 'Give yourself write permission, or choose another folder with --home.'});
			}

			hasWritten = true;
			return connection.isTransaction ? work() : guarded(() => durable ? durably(connection, work) : transaction(connection, work));
		},
		copy(copies) {
			guarded(() => {
				transaction(connection, () => {
					connection.exec(copies.join(';'));
				}, {begin: 'begin'});
			});
		},
		close() {
			statements.clear();
			if (hasWritten) {
				tuneAtLeisure(connection);
			}

			connection.close();
		},
	};
}

function cacheStatements(connection: DatabaseSync): {prepare: (sql: string) => StatementSync; clear: () => void} {
	const statements = new Map<string, StatementSync>();
	return {
		prepare(sql) {
			const known = statements.get(sql);
			if (known) {
				return known;
			}

			// Queries of users make ever new SQL; the few fixed statements are quickly prepared again.
			if (statements.size >= cachedStatements) {
				statements.clear();
			}

			const statement = connection.prepare(sql);
			statements.set(sql, statement);
			return statement;
		},
		clear() {
			statements.clear();
		},
	};
}

/** Gathers what the query planner should know. Nobody waits for it: when another process is writing, the next that closes does it. */
function tuneAtLeisure(connection: DatabaseSync): void {
	try {
		connection.exec('pragma busy_timeout = 0; pragma analysis_limit = 400; pragma optimize');
	} catch (error) {
		if (sqliteCode(error) === undefined) {
			throw error;
		}
	}
}

/** One transaction. `begin immediate` by default, because a reading one that turns into a writing one fails at once when another process wrote (the timeout does not help). */
export function transaction<Result>(connection: DatabaseSync, work: () => Result, {begin = 'begin immediate'}: {begin?: 'begin' | 'begin immediate'} = {}): Result {
	try {
		connection.exec(begin);
		const result = work();
		connection.exec('commit');
		return result;
	} catch (error) {
		// A full disk has rolled back already.
		if (connection.isTransaction) {
			connection.exec('rollback');
		}

		throw error;
	}
}

/** One transaction that is on the disk when this returns. */
export function durably<Result>(connection: DatabaseSync, work: () => Result): Result {
	connection.exec('pragma synchronous = full');
	try {
		return transaction(connection, work);
	} finally {
		connection.exec('pragma synchronous = normal');
	}
}

/** How the library is journaled: `delete` where the write-ahead log does not work. */
export function journalOf(database: Database): 'wal' | 'delete' {
	return database.get<{journal_mode: string}>('pragma journal_mode')?.journal_mode === 'wal' ? 'wal' : 'delete';
}

function bindable(parameters: Parameters): Record<string, SQLInputValue> {
	return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}
