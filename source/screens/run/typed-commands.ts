import {type App} from '../app-context.js';
import {commandIds, type CommandId} from '../keys/commands.js';
import {chooseMeasure, chooseSort, chooseTheme} from './menus.js';
import {discoverFeed} from './subscriptions.js';
import {showHeadlines} from './feeds.js';
import {showSpeaker} from './about-article.js';
import {tell} from './tell.js';

/** What `:` understands with something behind it; every command of the key table is understood by its name alone. */
export const typedCommands: Readonly<Record<string, {usage: string; run: (app: App, rest: string) => void}>> = {
	add: {
		usage: 'add ADDRESS',
		run(app, rest) {
			void discoverFeed(app, rest);
		},
	},
	theme: {usage: 'theme NAME', run: chooseTheme},
	sort: {usage: 'sort newest|oldest|title|feed|quotations', run: chooseSort},
	measure: {
		usage: 'measure COLUMNS',
		run(app, rest) {
			chooseMeasure(app, Number(rest));
		},
	},
	speaker: {usage: 'speaker NAME', run: showSpeaker},
	search: {
		usage: 'search QUERY',
		run(app, query) {
			showHeadlines(app, {title: `/ ${query}`, query});
		},
	},
};

const shortNames: Readonly<Record<string, CommandId>> = {q: 'back', quit: 'quit', exit: 'quit', h: 'help', 'mark-all': 'mark-all-read'};

/** Runs what was typed behind `:`. A number goes to that row. */
export function runTyped(app: App, text: string): void {
	const [name = '', ...words] = text.split(/\s+/v);
	const rest = words.join(' ');
	const typed = Object.hasOwn(typedCommands, name) ? typedCommands[name] : undefined;
	const id = shortNames[name] ?? commandIds.find(command => command === name);
	if (/^\d{1,9}$/v.test(text)) {
		app.store.dispatch({type: 'placed', position: {cursor: Number(text) - 1, top: 0}});
	} else if (typed && rest !== '') {
		typed.run(app, rest);
	} else if (id && rest === '') {
		app.run(id);
	} else if (typed) {
		tell(app, `:${typed.usage}`);
	} else {
		tell(app, `There is no command "${name}". Try :${Object.keys(typedCommands).join(', :')}, or a name from the help (?).`);
	}
}
