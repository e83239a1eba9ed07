import {type Entry} from '../../model/feed.js';
import {type App} from '../app-context.js';
import {currentScreen, type Screen} from '../state/app-state.js';
import {selectedHeadline} from './headlines.js';

/** The entry a command is about: the open one, or the one under the cursor. */
export function entryUnderCursor({store, services}: App): Entry | undefined {
	return entryOf(currentScreen(store.getState()), id => services.library.entry(id));
}

function entryOf(screen: Screen, find: (id: number) => Entry | undefined): Entry | undefined {
	switch (screen.kind) {
		case 'headlines': {
			return selectedHeadline(screen);
		}

		case 'article':
		case 'quotations':
		case 'links': {
			return screen.entry;
		}

		case 'author': {
			return screen.rows[screen.position.cursor] ?? screen.entry;
		}

		case 'speaker': {
			const id = screen.rows[screen.position.cursor]?.entries[0]?.id;
			return id === undefined ? undefined : find(id);
		}

		case 'feeds':
		case 'health':
		case 'help': {
			return undefined;
		}
	}
}
