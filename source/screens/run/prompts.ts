import {type App} from '../app-context.js';
import {type Key} from '../keys/key.js';
import {currentScreen, headlinesBelow, type Prompt, type PromptKind} from '../state/app-state.js';
import {editedLine, editLine} from '../state/line-editor.js';
import {discoverFeed} from './subscriptions.js';
import {findInArticle} from './reading.js';
import {pipeArticle} from './outside.js';
import {runTyped} from './typed-commands.js';
import {showHeadlines} from './feeds.js';
import {failureSentence} from './tell.js';

/** Opens a prompt in the status line. */
export function openPrompt({store}: App, kind: PromptKind, text = ''): void {
	store.dispatch({type: 'message-cleared'});
	store.dispatch({type: 'prompt-opened', prompt: {kind, line: editedLine(text)}});
}

/** `/`: words in the open article, else a query over the library. */
export function openSearch(app: App): void {
	const state = app.store.getState();
	const screen = currentScreen(state);
	if (screen.kind === 'article') {
		openPrompt(app, 'find', screen.sought);
		return;
	}

	const headlines = headlinesBelow(state);
	openPrompt(app, 'search', screen.kind === 'headlines' && headlines?.title.startsWith('/') ? headlines.selection.query : '');
}

/** A key while a prompt is open. */
export function typeInPrompt(app: App, prompt: Prompt, key: Key): void {
	const {store} = app;
	if (key.name === 'Esc' || (key.name === 'Backspace' && prompt.line.text === '')) {
		store.dispatch({type: 'prompt-closed'});
	} else if (key.name === 'Enter') {
		submit(app, prompt);
	} else {
		store.dispatch({type: 'prompt-changed', prompt: {kind: prompt.kind, line: editLine(prompt.line, key)}});
	}
}

const submitters: Readonly<Record<PromptKind, (app: App, text: string) => void>> = {
	search: searchLibrary,
	find: findInArticle,
	command: runTyped,
	'add-feed'(app, text) {
		void discoverFeed(app, text);
	},
	pipe(app, text) {
		void pipeArticle(app, text);
	},
};

/** What was typed goes to where it belongs; a prompt whose text is wrong stays open and says why. */
function submit(app: App, prompt: Prompt): void {
	const {store} = app;
	const text = prompt.line.text.trim();
	store.dispatch({type: 'prompt-closed'});
	if (text === '') {
		return;
	}

	try {
		submitters[prompt.kind](app, text);
	} catch (error) {
		store.dispatch({type: 'prompt-opened', prompt: {...prompt, error: failureSentence(error)}});
	}
}

/** A search within a search replaces it. */
function searchLibrary(app: App, query: string): void {
	const {store} = app;
	const before = currentScreen(store.getState());
	showHeadlines(app, {title: `/ ${query}`, query});
	if (before.kind !== 'headlines' || !before.title.startsWith('/')) {
		return;
	}

	const found = currentScreen(store.getState());
	store.dispatch({type: 'screen-popped'});
	store.dispatch({type: 'screen-replaced', screen: found});
}
