import {type Database} from './database.js';
import {compileSelection, type Where} from './selection.js';
import {type Change, type Marked, type MarkTarget} from './types.js';

type Transition = {column: 'read' | 'starred'; to: 0 | 1};

const transitions: Readonly<Record<Change, Transition>> = {
	read: {column: 'read', to: 1},
	unread: {column: 'read', to: 0},
	starred: {column: 'starred', to: 1},
	unstarred: {column: 'starred', to: 0},
};

export function mark(database: Database, {target, change}: {target: MarkTarget; change: Change}, now: number): Marked {
	const {column, to} = transitions[change];
	const {sql, parameters} = affected(database, {target, change}, now);
	const ids = database.write(
		() => database.all<{id: number}>(`update entries as e set ${column} = ${to} where ${sql} returning id`, parameters).map(({id}) => id),
		{durable: true},
	);
	return {change, ids};
}

export function wouldMark(database: Database, {target, change}: {target: MarkTarget; change: Change}, now: number): number {
	const {sql, parameters} = affected(database, {target, change}, now);
	return database.get<{count: number}>(`select count(*) as count from entries e where ${sql}`, parameters)?.count ?? 0;
}

/** Gives exactly the entries that a mark changed their state back. */
export function undo(database: Database, {change, ids}: Marked): void {
	const {column, to} = transitions[change];
	database.write(() => {
		database.run(`update entries set ${column} = ${1 - to} where id in (select value from json_each(:ids))`, {ids: JSON.stringify(ids)});
	}, {durable: true});
}

/** The entries of a target that are not in that state yet. */
function affected(database: Database, {target, change}: {target: MarkTarget; change: Change}, now: number): Where {
	const {column, to} = transitions[change];
	const {sql, parameters} = chosen(database, target, now);
	return {sql: `e.${column} = ${1 - to} and (${sql})`, parameters};
}

function chosen(database: Database, target: MarkTarget, now: number): Where {
	if ('ids' in target) {
		return {sql: 'e.id in (select value from json_each(:ids))', parameters: {ids: JSON.stringify(target.ids)}};
	}

	const where = compileSelection(database, target, now);
	return target.upTo === undefined ? where : {sql: `${where.sql} and e.id <= :upTo`, parameters: {...where.parameters, upTo: target.upTo}};
}
