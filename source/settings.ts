import {readFileSync} from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import {Failure} from './model/failure.js';
import {makeFolder} from './model/make-folder.js';
import {settingTable, type Setting, type SettingName, type SettingValues} from './model/settings.js';

/** The user's settings: read once, written through conf (atomically). */
export type Settings = {
	/** The file they live in; it need not exist. */
	file: string;
	get: <Name extends SettingName>(name: Name) => SettingValues[Name];
	/** True when the user has set it. */
	isSet: (name: SettingName) => boolean;
	/** Throws a usage Failure for a value the setting does not take. */
	set: (name: SettingName, value: unknown) => Promise<void>;
	unset: (name: SettingName) => Promise<void>;
	/** Sentences about values in the file that were not understood; the defaults stand in for them. */
	problems: string[];
};

/** Where things are kept: `--home`, else PULLQUOTE_HOME, else the places of the system (XDG on Linux). Both are absolute. */
export function findFolders({home, env}: {home: string | undefined; env: Readonly<Record<string, string | undefined>>}): {settings: string; library: string} {
	const own = home ?? env['PULLQUOTE_HOME'];
	if (own) {
		const folder = path.resolve(own);
		return {settings: folder, library: folder};
	}

	const {config, data} = envPaths('pullquote', {suffix: ''});
	return {settings: config, library: data};
}

/**
Reads the settings in a folder. A file that is no JSON object is a Failure: it is never overwritten in silence.

conf's file is read directly, because loading conf costs more than the rest of the start; conf is loaded to write.
*/
export function openSettings(folder: string): Settings {
	const file = path.join(folder, settingsFile);
	let stored = readStored(file);
	const writer = async () => {
		const {default: Conf} = await import('conf');
		return new Conf({cwd: folder, configName: path.parse(settingsFile).name, projectName: 'pullquote', clearInvalidConfig: false, accessPropertiesByDotNotation: false});
	};

	const write = async (name: SettingName, change: {value: unknown} | 'unset') => {
		try {
			makeFolder(folder);
			const conf = await writer();
			if (change === 'unset') {
				conf.delete(name);
			} else {
				conf.set(name, change.value);
			}
		} catch (error) {
			throw new Failure('failed', `The settings cannot be written to ${file}: ${reason(error)}.`, {remedy: 'Check the folder\'s permissions, or choose another with --home.', cause: error});
		}

		stored = readStored(file);
	};

	return {
		file,
		get: name => read(settingTable[name], stored),
		isSet: name => Object.hasOwn(stored, name),
		async set(name, value) {
			const accepted = settingTable[name].accept(value);
			if (accepted === undefined) {
				throw new Failure('usage', `The setting ${name} cannot be ${JSON.stringify(value) ?? 'that'}.`, {remedy: `It takes ${settingTable[name].takes}.`});
			}

			await write(name, {value: accepted});
		},
		unset: async name => write(name, 'unset'),
		get problems() {
			return findProblems(stored, file);
		},
	};
}

const settingsFile = 'settings.json';

/** Whether there is a setting of that name. */
export function isSettingName(name: string): name is SettingName {
	return Object.hasOwn(settingTable, name);
}

function read<Name extends SettingName>(setting: Setting<Name>, stored: Record<string, unknown>): SettingValues[Name] {
	const value = Object.hasOwn(stored, setting.name) ? setting.accept(stored[setting.name]) : undefined;
	return value ?? setting.fallback;
}

function findProblems(stored: Record<string, unknown>, file: string): string[] {
	return Object.entries(stored)
		.filter(([name]) => name !== '__internal__')
		.filter(([name, value]) => !isSettingName(name) || settingTable[name].accept(value) === undefined)
		.map(([name]) => isSettingName(name)
			? `${file}: ${name} takes ${settingTable[name].takes}; the default is used.`
			: `${file}: there is no setting "${name}".`);
}

function readStored(file: string): Record<string, unknown> {
	let text;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
			return {};
		}

		throw new Failure('failed', `The settings cannot be read from ${file}: ${reason(error)}.`, {cause: error});
	}

	return parseStored(text, file);
}

function parseStored(text: string, file: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = text.trim() === '' ? {} : JSON.parse(text);
	} catch (error) {
		throw damaged(file, error);
	}

	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw damaged(file, undefined);
	}

	return value as Record<string, unknown>;
}

function damaged(file: string, cause: unknown): Failure {
	return new Failure('failed', `The settings file ${file} is damaged${cause instanceof Error ? ` (${cause.message})` : ''}.`, {
		remedy: 'Mend it, or move it away to start with the defaults.', cause,
	});
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
