import {type Database} from './database.js';

export function getState(database: Database, key: string): unknown {
	const row = database.get<{value: string}>('select value from state where key = :key', {key});
	return row && JSON.parse(row.value) as unknown;
}

/** Sets what was not set; true for the one caller, of all processes, that set it. */
export function claimState(database: Database, key: string, value: unknown): boolean {
	return database.write(() => database.run('insert or ignore into state (key, value) values (:key, :value)', {key, value: JSON.stringify(value)}).changes === 1);
}

/** `undefined` takes the key away. */
export function setState(database: Database, key: string, value: unknown): void {
	database.write(() => {
		if (value === undefined) {
			database.run('delete from state where key = :key', {key});
		} else {
			database.run('insert or replace into state (key, value) values (:key, :value)', {key, value: JSON.stringify(value)});
		}
	});
}
