import {existsSync, renameSync, rmSync} from 'node:fs';
import {type DatabaseSync} from 'node:sqlite';
import {Failure} from '../model/failure.js';
import {durably} from './database.js';
import {applicationId, migrations} from './schema.js';

/** Throws for a file of another program, and for a library that a newer pullquote wrote; touches neither. */
export function refuseForeignFile(connection: DatabaseSync, file: string): void {
	const version = pragma(connection, 'user_version');
	const owner = pragma(connection, 'application_id');
	if (owner !== applicationId && (owner !== 0 || version !== 0 || hasTables(connection))) {
		throw new Failure('failed', `The file ${file} is not a library of pullquote.`, {remedy: 'Move it away, or choose another folder with --home.'});
	}

	if (version > migrations.length) {
		throw new Failure('failed', `The library ${file} was written by a newer pullquote (schema ${version}, this one knows ${migrations.length}).`, {remedy: 'Install the newest pullquote.'});
	}
}

/** Throws for a library of an older schema, where it can only be read. */
export function refuseOldSchema(connection: DatabaseSync, file: string): void {
	if (pragma(connection, 'user_version') < migrations.length) {
		throw new Failure('failed', `The library ${file} was written by an older pullquote and cannot be brought up to date without writing.`, {
			remedy: 'Make it writable, or choose another folder with --home.',
		});
	}
}

/**
Brings the schema to the newest version, all steps in one transaction. A library that holds something is copied first, to
`library.sqlite.before-N`; the newest such copy stays.
*/
export function migrate(connection: DatabaseSync, file: string, steps: readonly string[] = migrations): void {
	const before = pragma(connection, 'user_version');
	if (before === steps.length) {
		return;
	}

	if (before > 0) {
		backUp(connection, `${file}.before-${steps.length}`);
	}

	durably(connection, () => {
		// Another process may have been faster.
		for (const step of steps.slice(pragma(connection, 'user_version'))) {
			connection.exec(step);
		}

		connection.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`);
	});
}

/** A copy under a name of its own first, so that a copy with the final name is whole. */
function backUp(connection: DatabaseSync, target: string): void {
	const partial = `${target}.partial`;
	rmSync(partial, {force: true});
	connection.prepare('vacuum into ?').run(partial);
	if (existsSync(target)) {
		rmSync(target);
	}

	renameSync(partial, target);
}

function hasTables(connection: DatabaseSync): boolean {
	return connection.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
}

/** The number that a pragma holds. */
export function pragma(connection: DatabaseSync, name: 'user_version' | 'application_id'): number {
	return Number(connection.prepare(`pragma ${name}`).get()?.[name] ?? 0);
}
