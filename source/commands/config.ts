import {spawn} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../model/failure.js';
import {makeFolder} from '../model/make-folder.js';
import {cleanLine, cleanText} from '../text/clean.js';
import {isSettingName, type Settings} from '../settings.js';
import {settingTable, type SettingName} from '../model/settings.js';
import {safeJson} from '../text/safe-json.js';
import {type Context} from './context.js';
import {nearest} from './nearest.js';

/** `config get|set|unset|list|edit|path`. */
export async function run(context: Context): Promise<void> {
	const [action = 'list', ...words] = context.positionals;
	const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
	if (!act) {
		throw new Failure('usage', `config cannot "${cleanLine(action)}".`, {remedy: 'It takes get, set, unset, list, edit or path.'});
	}

	await act(context, words);
}

const actions: Record<string, (context: Context, words: string[]) => Promise<void>> = {
	async list(context) {
		await printSettings(context, Object.keys(settingTable).filter(name => isSettingName(name)));
	},
	async get(context, words) {
		const name = settingName(words[0]);
		await (context.options.flag('json') ? printSettings(context, [name]) : context.print(`${show(context.settings().get(name))}\n`));
	},
	async set(context, words) {
		const name = settingName(words[0]);
		if (words.length < 2) {
			throw new Failure('usage', `config set ${name} needs a value.`, {remedy: `It takes ${settingTable[name].takes}.`});
		}

		const word = words.slice(1).join(' ');
		await context.settings().set(name, settingTable[name].parse(word) ?? word);
	},
	async unset(context, words) {
		await context.settings().unset(settingName(words[0]));
	},
	async path(context) {
		await context.print(`${cleanText(path.join(context.folders.settings, 'settings.json'))}\n`);
	},
	edit: editFile,
};

function settingName(word: string | undefined): SettingName {
	if (word !== undefined && isSettingName(word)) {
		return word;
	}

	const names = Object.keys(settingTable);
	const close = word === undefined ? undefined : nearest(word, names);
	throw new Failure('usage', word === undefined ? 'Which setting?' : `There is no setting "${cleanLine(word)}".`, {
		remedy: close ? `Did you mean "${close}"?` : `The settings are ${names.join(', ')}.`,
	});
}

async function printSettings(context: Context, names: SettingName[]): Promise<void> {
	const settings = context.settings();
	for (const problem of settings.problems) {
		context.note(problem);
	}

	if (context.options.flag('json')) {
		const values = Object.fromEntries(names.map(name => [name, settings.get(name)]));
		await context.print(`${safeJson(values, 2)}\n`);
		return;
	}

	await context.print(names.map(name => settingLines(settings, name)).join(''));
}

function settingLines(settings: Settings, name: SettingName): string {
	const {summary, takes} = settingTable[name];
	const isDefault = !settings.isSet(name);
	return `${name} = ${show(settings.get(name))}${isDefault ? '  (default)' : ''}\n    ${summary}; takes ${takes}\n`;
}

function show(value: unknown): string {
	return typeof value === 'string' ? cleanLine(value) : safeJson(value);
}

/** Opens the file in $VISUAL or $EDITOR, then says what is wrong in it. */
async function editFile(context: Context): Promise<void> {
	const settings = context.settings();
	const editor = (context.env['VISUAL'] ?? context.env['EDITOR'] ?? 'vi').split(' ').filter(Boolean);
	makeSettingsFile(settings.file);
	const status = await runEditor(editor, settings.file);
	if (status !== 0) {
		throw new Failure('failed', `The editor ended with status ${status}.`);
	}

	const {openSettings} = await import('../settings.js');
	for (const problem of openSettings(path.dirname(settings.file)).problems) {
		context.note(problem);
	}
}

function makeSettingsFile(file: string): void {
	try {
		makeFolder(path.dirname(file));
		if (!existsSync(file)) {
			writeFileSync(file, '{}\n');
		}
	} catch (error) {
		throw new Failure('failed', `The settings file ${file} cannot be made.`, {remedy: 'Check the folder\'s permissions, or choose another with --home.', cause: error});
	}
}

async function runEditor([command = 'vi', ...words]: string[], file: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, [...words, file], {stdio: 'inherit'});
		child.once('error', error => {
			reject(new Failure('failed', `The editor ${command} does not start: ${error.message}.`, {remedy: 'Set EDITOR.', cause: error}));
		});
		child.once('exit', code => {
			resolve(code ?? 1);
		});
	});
}
