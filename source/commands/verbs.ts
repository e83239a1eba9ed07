import {type RunVerb} from './context.js';
import {type Option} from './options.js';

export type Verb = {
	name: string;
	/** The arguments as the usage line shows them. */
	usage: string;
	summary: string;
	/** More for the verb's own help, in sentences. */
	details?: string;
	options: readonly Option[];
	examples: ReadonlyArray<readonly [command: string, meaning: string]>;
	load: () => Promise<{run: RunVerb}>;
};

export const json: Option = {name: 'json', summary: 'print JSON'};
export const jsonLines: Option = {name: 'jsonl', summary: 'line mode: a JSON object a line in, a JSON object a line out'};
export const baseUrl: Option = {name: 'url', value: 'URL', summary: 'the address the source came from, for relative links'};

/** Every verb with its options: help, completions and the parser are made from this table. Each verb's code is loaded only when it runs. */
export const verbs: readonly Verb[] = [
	{
		name: 'config',
		usage: 'get|set|unset|list|edit|path [NAME] [VALUE]',
		summary: 'show and change settings',
		options: [json],
		examples: [
			['pullquote config list', 'every setting with its value'],
			['pullquote config set theme paper', 'change one'],
		],
		load: async () => import('./config.js'),
	},
	{
		name: 'completions',
		usage: 'bash|zsh|fish',
		summary: 'print shell completions',
		options: [],
		examples: [['pullquote completions fish > ~/.config/fish/completions/pullquote.fish', 'install for fish']],
		load: async () => import('./completions.js'),
	},
];

/** The verb of that name. */
export function findVerb(name: string): Verb | undefined {
	return verbs.find(verb => verb.name === name);
}
