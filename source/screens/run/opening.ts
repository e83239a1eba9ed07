import {type App} from '../app-context.js';
import {currentScreen} from '../state/app-state.js';
import {openQuotation} from './about-article.js';
import {showHeadlines} from './feeds.js';
import {selectedHeadline} from './headlines.js';
import {openInBrowser} from './outside.js';
import {openEntry} from './reading.js';

/** Opens what is under the cursor, whatever that is on this screen. */
export function openSelection(app: App): void {
	const {store, services} = app;
	const screen = currentScreen(store.getState());
	switch (screen.kind) {
		case 'headlines': {
			openIfThere(app, selectedHeadline(screen));
			break;
		}

		case 'author': {
			openIfThere(app, screen.rows[screen.position.cursor]);
			break;
		}

		case 'speaker': {
			const id = screen.rows[screen.position.cursor]?.entries[0]?.id;
			openIfThere(app, id === undefined ? undefined : services.library.entry(id));
			break;
		}

		case 'feeds': {
			const row = screen.rows[screen.position.cursor];
			if (row) {
				showHeadlines(app, {title: row.group === 'tags' ? `#${row.label}` : row.label, query: row.query});
			}

			break;
		}

		case 'health': {
			const feed = screen.rows[screen.position.cursor];
			if (feed) {
				showHeadlines(app, {title: feed.title, query: `feed:${feed.id}`});
			}

			break;
		}

		case 'quotations': {
			openQuotation(app, screen);
			break;
		}

		case 'links': {
			void openInBrowser(app);
			break;
		}

		case 'article':
		case 'help': {
			break;
		}
	}
}

function openIfThere(app: App, entry: Parameters<typeof openEntry>[1] | undefined): void {
	if (entry) {
		openEntry(app, entry);
	}
}

/** One screen back; `q` on the first one ends the program, the other keys say so. */
export function goBack(app: App, key: string): void {
	const {store, exit, bindings} = app;
	const {stack} = store.getState();
	if (stack.length > 1) {
		store.dispatch({type: 'screen-popped'});
		return;
	}

	if (key === 'q' || key === '') {
		exit(0);
		return;
	}

	const quit = bindings.keysOf.get('quit')?.[0] ?? 'Ctrl-C';
	store.dispatch({type: 'told', message: {tone: 'note', text: `This is the first screen; ${bindings.commandOf.get('q') === 'back' ? 'q' : quit} quits.`}});
}

/** `n` and `p` in the list of feeds: the nearest row with something unread. */
export function stepUnreadFeed({store}: App, step: 1 | -1): void {
	const screen = currentScreen(store.getState());
	if (screen.kind !== 'feeds') {
		return;
	}

	const {rows, position} = screen;
	const candidates = rows.flatMap((row, index) => row.unread > 0 ? [index] : []);
	const next = step === 1 ? candidates.find(index => index > position.cursor) : candidates.findLast(index => index < position.cursor);
	if (next === undefined) {
		store.dispatch({type: 'told', message: {tone: 'note', text: 'No more feeds with unread articles this way.'}});
		return;
	}

	store.dispatch({type: 'placed', position: {...position, cursor: next}});
}
