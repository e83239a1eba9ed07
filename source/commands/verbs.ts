import {sortKeys} from '../model/settings.js';
import {type RunVerb} from './context.js';
import {entryFieldNames} from './entry-fields.js';
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

export const limit: Option = {name: 'limit', value: 'N', integer: {from: 0, to: 1_000_000_000}, summary: 'print at most N (0: all)'};

/** Every verb with its options: help, completions and the parser are made from this table. Each verb's code is loaded only when it runs. */
export const verbs: readonly Verb[] = [
	{
		name: 'read',
		usage: 'SOURCE...',
		summary: 'set articles for reading',
		details: 'SOURCE is an address, a file, an entry\'s id, or - for stdin. HTML, Markdown and plain text are understood. Files and stdin leave no trace in the library unless --save is given.',
		options: [
			baseUrl,
			{name: 'format', value: 'FORMAT', choices: ['text', 'ansi', 'markdown', 'html', 'json'], summary: 'text, ansi, markdown, html or json (default: ansi on a terminal, else text)'},
			{name: 'source', value: 'WHICH', choices: ['feed', 'page', 'auto'], summary: 'for entries: the feed\'s text, the page\'s, or the better of the two'},
			{name: 'again', summary: 'extract anew, also when the article is stored'},
			{name: 'save', summary: 'keep the article in the library'},
			jsonLines,
		],
		examples: [
			['pullquote read https://example.org/story', 'read a page'],
			['curl -s URL | pullquote read - --url URL', 'read from a pipe'],
			['pullquote read 42 --format markdown > story.md', 'an entry as Markdown'],
		],
		load: async () => import('./read.js'),
	},
	{
		name: 'quotes',
		usage: '[SOURCE...]',
		summary: 'who said what: the quotations of articles, or of the whole library',
		details: 'Without a SOURCE the quotations of every article in the library are printed, newest first.',
		options: [
			{name: 'speaker', value: 'NAME', summary: 'only what NAME said'},
			{name: 'since', value: 'TIME', summary: 'only articles since TIME (2d, 3w, a date)'},
			baseUrl,
			json,
			jsonLines,
		],
		examples: [
			['pullquote quotes 42', 'the quotations of an entry, by speaker'],
			['pullquote quotes --speaker "Jane Doe" --since 30d', 'across the library'],
		],
		load: async () => import('./quotes.js'),
	},
	{
		name: 'list',
		usage: '[QUERY]',
		summary: 'print headlines',
		details: 'Without a query all of them. People get the first 100 (--limit 0: all); --json, --tsv and --template give all. '
			+ 'A query joins words, "phrases", (a OR b), -without and filters: is:unread is:starred feed:bbc tag:world author:"Jane Doe" said:Biden has:quotes title:word since:2d before:2026-11-01.',
		options: [
			json,
			{name: 'tsv', summary: 'print fields separated by tabs: id, published, read, starred, feed, title, url, or those of --fields'},
			{name: 'template', value: 'T', summary: 'print each entry by a template such as \'{id}\\t{title}\''},
			{name: 'fields', value: 'F', summary: `print only these fields: ${entryFieldNames.join(',')}`},
			{name: 'sort', value: 'KEY', choices: sortKeys, summary: `order: ${sortKeys.join(', ')}`},
			limit,
		],
		examples: [
			['pullquote list is:unread since:2d', 'what came in since the day before yesterday'],
			['pullquote list --json said:Biden', 'everything with a quotation of Biden, for a program'],
		],
		load: async () => import('./list.js'),
	},
	{
		name: 'search',
		usage: 'QUERY',
		summary: 'find entries by their words, the best first, with snippets',
		details: 'The query is that of list.',
		options: [json, limit, {name: 'newest', summary: 'the newest first'}],
		examples: [['pullquote search harbour strike since:1m', 'both words, in the last month']],
		load: async () => import('./search.js'),
	},
	{
		name: 'add',
		usage: 'URL...',
		summary: 'subscribe to feeds, by their own address or that of a page that has one',
		details: 'A page with several feeds asks which one; without a terminal it lists them and fails. The sample edition leaves with the first feed of your own (setting samples).',
		options: [
			{name: 'title', value: 'T', summary: 'show the feed under this title'},
			{name: 'tag', value: 'T', multiple: true, summary: 'file it under this tag; may be given again'},
			{name: 'exec', value: 'COMMAND', multiple: true, summary: 'subscribe to the output of a command, run without a shell'},
		],
		examples: [
			['pullquote add https://news.example --tag world', 'finds the feed of a page'],
			['pullquote add --exec "python3 scores.py --rss" --title Scores', 'a program that prints a feed'],
		],
		load: async () => import('./add.js'),
	},
	{
		name: 'refresh',
		usage: '[FEED...]',
		summary: 'fetch feeds: those that are due, or those named (by id, address or title)',
		details: 'A server that asked to be left alone for a time is left alone, also with --force. Fails only when every feed failed.',
		options: [
			{name: 'force', summary: 'ask all feeds, due or not'},
			{name: 'watch', summary: 'go on asking what is due, until interrupted'},
		],
		examples: [
			['pullquote refresh', 'what is due; good for cron'],
			['pullquote refresh --watch --quiet', 'as a service'],
		],
		load: async () => import('./refresh.js'),
	},
	{
		name: 'preview',
		usage: 'SOURCE',
		summary: 'show what a feed holds, without subscribing',
		details: 'SOURCE is a file, an address, or - for stdin. With --jsonl each line of stdin is {"path", "url", "content_type"}.',
		options: [
			baseUrl,
			{name: 'content-type', value: 'T', summary: 'the Content-Type the source came with, for its charset'},
			{name: 'format', value: 'F', choices: ['text', 'json'], summary: 'text (the usual) or json'},
			jsonLines,
		],
		examples: [
			['pullquote preview https://example.com/feed.xml', 'see a feed before adding it'],
			['curl -s https://example.com/feed | pullquote preview - --format json', 'feed to JSON'],
		],
		load: async () => import('./preview.js'),
	},
	{
		name: 'feeds',
		usage: '',
		summary: 'list your feeds, or how they fare',
		options: [{name: 'health', summary: 'show HTTP status, last success, next try, entries a week, and what is wrong'}, json],
		examples: [['pullquote feeds --health', 'which feeds are dead or have moved, and what to do']],
		load: async () => import('./feeds.js'),
	},
	{
		name: 'remove',
		usage: 'FEED...',
		summary: 'unsubscribe from feeds (by id, address or title)',
		details: 'Their entries are kept for 30 days; adding a feed again brings them back.',
		options: [],
		examples: [['pullquote remove 7', 'one feed']],
		load: async () => import('./remove.js'),
	},
	{
		name: 'edit',
		usage: 'FEED',
		summary: 'change a feed (by id, address or title)',
		details: 'An empty value takes a setting back.',
		options: [
			{name: 'url', value: 'URL', summary: 'ask this address from now on'},
			{name: 'title', value: 'T', summary: 'show it under this title'},
			{name: 'tag', value: 'T', multiple: true, summary: 'file it under this tag instead; may be given again'},
			{name: 'interval', value: 'MINUTES', summary: 'ask so often, if the server allows'},
			{name: 'source', value: 'S', choices: ['feed', 'page', 'auto'], summary: 'text of its entries: feed, page or auto'},
			{name: 'max-entries', value: 'N', summary: 'keep at most N entries, the oldest go'},
			{name: 'user-agent', value: 'NAME', summary: 'say this name to the server'},
			{name: 'header', value: '"NAME: VALUE"', multiple: true, summary: 'send this header; may be given again'},
			{name: 'basic-auth', value: 'USER:PASSWORD', summary: 'log in so'},
			{name: 'filter', value: 'COMMAND', summary: 'send what was fetched through a command, run without a shell'},
		],
		examples: [
			['pullquote edit 7 --interval 30 --tag world --tag daily', 'asked every half hour, with two tags'],
			['pullquote edit 7 --title ""', 'the feed\'s own title again'],
		],
		load: async () => import('./edit.js'),
	},
	{
		name: 'import',
		usage: 'FILE|URL|-',
		summary: 'subscribe to the feeds of an OPML list, or of an export of pullquote',
		details: 'Folders become tags. Only http and https feeds are taken; nothing in the list is ever run.',
		options: [],
		examples: [['newsboat -e | pullquote import -', 'bring your feeds along']],
		load: async () => import('./import.js'),
	},
	{
		name: 'export',
		usage: '',
		summary: 'print your subscriptions',
		details: 'Passwords, headers, commands and files are left out.',
		options: [{name: 'format', value: 'F', choices: ['opml', 'ndjson'], summary: 'opml (the default) or ndjson, a JSON object a line'}],
		examples: [['pullquote export > feeds.opml', 'for another reader, or another machine']],
		load: async () => import('./export.js'),
	},
	{
		name: 'mark',
		usage: 'read|unread|starred|unstarred ID...|QUERY',
		summary: 'mark entries, by id or by a query',
		options: [{name: 'dry-run', summary: 'only say how many would change'}, json],
		examples: [
			['pullquote mark read feed:bbc before:1w', 'mark the older ones of a feed as read'],
			['pullquote mark starred 12 17', 'star two entries'],
		],
		load: async () => import('./mark.js'),
	},
	{
		name: 'open',
		usage: 'ID',
		summary: 'open the page of an entry in the browser',
		options: [],
		examples: [['pullquote open 12', 'over SSH without a display, the address is printed']],
		load: async () => import('./open.js'),
	},
	{
		name: 'doctor',
		usage: '',
		summary: 'check the set-up and say what is wrong',
		options: [json, {name: 'full', summary: 'read the whole library to check it'},
			{name: 'restore', summary: 'put the weekly safety copy in the place of a damaged library'}],
		examples: [['pullquote doctor', 'one line for each thing checked']],
		load: async () => import('./doctor.js'),
	},
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
