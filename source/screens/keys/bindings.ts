import {commands, findCommand, type CommandId} from './commands.js';
import {normalizeKey} from './key.js';

/** Which key does what, which keys a command has (first is shown), and what was wrong in the settings, as sentences with their place. */
export type Bindings = {
	commandOf: ReadonlyMap<string, CommandId>;
	keysOf: ReadonlyMap<CommandId, readonly string[]>;
	problems: readonly string[];
};

type Claim = {command: CommandId; isOwn: boolean};

/** The default keys with the user's own in their place. An own key wins over a default one; of two own ones the first wins. */
export function bindKeys(own: Readonly<Record<string, readonly string[]>> = {}): Bindings {
	const problems: string[] = [];
	const claims = new Map<string, Claim>();
	const ownPairs = ownKeys(own, problems);
	for (const [id, keys] of ownPairs) {
		for (const key of keys) {
			claim({claims, key, command: id, problems});
		}
	}

	const owned = new Set<string>(ownPairs.map(([id]) => id));
	for (const {id, keys} of commands) {
		for (const key of owned.has(id) ? [] : keys) {
			if (!claims.has(key)) {
				claims.set(key, {command: id, isOwn: false});
			}
		}
	}

	return {commandOf: new Map([...claims].map(([key, {command}]) => [key, command])), keysOf: keysByCommand(claims), problems: [...problems, ...findLost(claims, owned)]};
}

function claim({claims, key, command, problems}: {claims: Map<string, Claim>; key: string; command: CommandId; problems: string[]}): void {
	const taken = claims.get(key);
	if (taken && taken.command !== command) {
		problems.push(`keys.${command}: ${key} is taken by keys.${taken.command}; ${command} does not get it.`);
		return;
	}

	claims.set(key, {command, isOwn: true});
}

/** The keys the user wrote, by command. Where none of them is a key the default ones stay; an empty list takes all keys away. */
function ownKeys(own: Readonly<Record<string, readonly string[]>>, problems: string[]): Array<[CommandId, string[]]> {
	const pairs: Array<[CommandId, string[]]> = [];
	for (const [name, written] of Object.entries(own)) {
		const command = findCommand(name);
		if (!command) {
			problems.push(`keys.${name}: there is no command "${name}"; the names are listed by :help.`);
			continue;
		}

		const keys = readKeys({name, written, problems});
		if (keys.length > 0 || written.length === 0) {
			pairs.push([command.id, keys]);
		}
	}

	return pairs;
}

function readKeys({name, written, problems}: {name: string; written: readonly string[]; problems: string[]}): string[] {
	const keys: string[] = [];
	for (const [index, word] of written.entries()) {
		const key = normalizeKey(word);
		if (key === undefined) {
			problems.push(`keys.${name}[${index}]: "${word}" is not a key; write it as j, G, Ctrl-L, Alt-x, PageDown or F2.`);
		} else {
			keys.push(key);
		}
	}

	return keys;
}

function keysByCommand(claims: ReadonlyMap<string, Claim>): Map<CommandId, string[]> {
	const byCommand = new Map<CommandId, string[]>();
	for (const [key, {command}] of claims) {
		byCommand.set(command, [...byCommand.get(command) ?? [], key]);
	}

	return byCommand;
}

/** Commands that lost every default key to the user's own bindings: said, because they can no longer be reached by a key. */
function findLost(claims: ReadonlyMap<string, Claim>, owned: ReadonlySet<string>): string[] {
	const reachable = new Set(Array.from(claims.values(), ({command}) => command));
	return commands
		.filter(({id, keys}) => keys.length > 0 && !owned.has(id) && !reachable.has(id))
		.map(({id, keys}) => `keys.${claims.get(keys[0] ?? '')?.command ?? id}: takes the only key of ${id} (${keys.join(', ')}); give ${id} another with keys.${id}.`);
}
