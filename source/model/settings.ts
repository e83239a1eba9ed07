import {type SourceChoice} from './feed.js';

/** Names of the orders a list of entries can have. */
export const sortKeys = ['newest', 'oldest', 'title', 'feed', 'quotations'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Every setting with its type. */
export type SettingValues = {
	theme: string;
	measure: number;
	sort: SortKey;
	samples: 'auto' | 'keep';
	source: SourceChoice;
	browser: string;
	cookies: string;
	keys: Record<string, string[]>;
	themes: Record<string, Record<string, string>>;
};

export type SettingName = keyof SettingValues;

export type Setting<Name extends SettingName = SettingName> = {
	name: Name;
	fallback: SettingValues[Name];
	summary: string;
	/** What values it takes, for help and errors. */
	takes: string;
	/** The value, or undefined where it is not one this setting takes. Gets what the file holds. */
	accept: (value: unknown) => SettingValues[Name] | undefined;
	/** The value from a word of the command line, before `accept`. */
	parse: (word: string) => unknown;
};

type SettingTable = {[Name in SettingName]: Setting<Name>};

/** The settings: defaults, checks, and the help texts made from them. */
export const settingTable: SettingTable = {
	theme: {
		name: 'theme', fallback: 'terminal', summary: 'colours of the app and of --format ansi',
		takes: 'the name of a built-in theme or of one of your own', accept: acceptText, parse: asIs,
	},
	measure: {
		name: 'measure', fallback: 72, summary: 'widest line of an article, in columns',
		takes: 'a whole number from 30 to 200', accept: value => acceptInteger(value, {from: 30, to: 200}), parse: Number,
	},
	sort: {
		name: 'sort', fallback: 'newest', summary: 'order of headlines',
		takes: sortKeys.join(', '), accept: value => acceptChoice(value, sortKeys), parse: asIs,
	},
	samples: {
		name: 'samples', fallback: 'auto', summary: 'whether the sample edition stays when you add a feed of your own',
		takes: 'auto, keep', accept: value => acceptChoice(value, ['auto', 'keep'] as const), parse: asIs,
	},
	source: {
		name: 'source', fallback: 'auto', summary: 'text of an entry: the feed\'s, the page\'s, or the better of the two; a feed can have its own',
		takes: 'feed, page, auto', accept: value => acceptChoice(value, ['feed', 'page', 'auto'] as const), parse: asIs,
	},
	browser: {
		name: 'browser', fallback: '', summary: 'command that opens links, its arguments separated by spaces (empty: the system\'s)',
		takes: 'a command', accept: value => value === '' ? '' : acceptText(value), parse: asIs,
	},
	cookies: {
		name: 'cookies', fallback: '', summary: 'a cookies.txt file (Netscape format) for pages behind a login (empty: none)',
		takes: 'a path', accept: value => value === '' ? '' : acceptText(value), parse: asIs,
	},
	keys: {
		name: 'keys', fallback: {}, summary: 'your own keys, by command: {"star": ["s", "*"]}',
		takes: 'an object from command to a list of keys', accept: acceptKeys, parse: parseJson,
	},
	themes: {
		name: 'themes', fallback: {}, summary: 'your own themes, by name: {"mine": {"base": "paper", "accent": "#005f87"}}',
		takes: 'an object from name to colours', accept: acceptThemes, parse: parseJson,
	},
};

function asIs(word: string): string {
	return word;
}

function parseJson(word: string): unknown {
	try {
		return JSON.parse(word);
	} catch {
		return undefined;
	}
}

function acceptText(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' && value.length < 1000 ? value.trim() : undefined;
}

function acceptInteger(value: unknown, {from, to}: {from: number; to: number}): number | undefined {
	return Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined;
}

function acceptChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
	return choices.find(choice => choice === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function acceptKeys(value: unknown): Record<string, string[]> | undefined {
	const isKeyList = (keys: unknown): keys is string[] => Array.isArray(keys) && keys.every(key => typeof key === 'string');
	return isRecord(value) && Object.values(value).every(keys => isKeyList(keys)) ? value as Record<string, string[]> : undefined;
}

function acceptThemes(value: unknown): Record<string, Record<string, string>> | undefined {
	const isTheme = (theme: unknown) => isRecord(theme) && Object.values(theme).every(colour => typeof colour === 'string');
	return isRecord(value) && Object.values(value).every(theme => isTheme(theme)) ? value as Record<string, Record<string, string>> : undefined;
}
