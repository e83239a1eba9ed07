import {type App} from '../app-context.js';
import {currentScreen} from '../state/app-state.js';
import {bodyHeight} from '../state/geometry.js';
import {type Motion} from '../state/list.js';
import {helpLines} from '../views/help-view.js';
import {loadWindow} from './headlines.js';
import {goToUnread} from './reading.js';

/** Moves the cursor of a list, or scrolls a text; a page down at the end of an article goes to the next unread one. */
export function moveBy(app: App, motion: Motion): void {
	const {store} = app;
	const state = store.getState();
	const screen = currentScreen(state);
	if (screen.kind !== 'article' && screen.kind !== 'help') {
		store.dispatch({type: 'moved', motion});
		loadWindow(app);
		return;
	}

	const lineCount = textLines(app);
	if (motion === 'page-down' && screen.kind === 'article' && screen.text.status === 'ready' && screen.top >= lineCount - bodyHeight(state)) {
		goToUnread(app, 'next');
		return;
	}

	store.dispatch({type: 'scrolled', motion, lineCount});
}

/** Lines of the text that is shown. */
function textLines(app: App): number {
	const state = app.store.getState();
	const screen = currentScreen(state);
	if (screen.kind === 'help') {
		return helpLines(screen.about, {painter: app.painter(), bindings: app.bindings}, state.size.columns).length;
	}

	return screen.kind === 'article' && screen.text.status === 'ready' ? app.page(screen.text.article).lines.length : 0;
}
