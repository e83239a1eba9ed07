import process from 'node:process';
import {type DatabaseSync, type DatabaseSyncOptions} from 'node:sqlite';

/** Opens a connection. Node 22 says at the first use that its SQLite is experimental, in the middle of the screen; that one warning is left out. */
export function openConnection(location: string | URL, options: DatabaseSyncOptions = {}): DatabaseSync {
	const {emitWarning} = process;
	process.emitWarning = () => undefined;
	try {
		const sqlite = process.getBuiltinModule('node:sqlite');
		return new sqlite.DatabaseSync(location, options);
	} finally {
		process.emitWarning = emitWarning;
	}
}
