import {type App} from '../app-context.js';
import {type FeedChoice} from '../services.js';
import {currentScreen} from '../state/app-state.js';
import {reloadLists} from './feeds.js';
import {tell, tellFailure} from './tell.js';

/** An address is one word; anything else was typed by mistake. */
const typedAddress = /^\S+$/v;

/** Looks for the feeds behind an address: one is added at once, of several the user chooses. */
export async function discoverFeed(app: App, address: string): Promise<void> {
	const {store, services} = app;
	if (!typedAddress.test(address)) {
		tell(app, 'An address has no blanks in it.');
		return;
	}

	store.dispatch({type: 'waiting', waiting: 'looking for feeds'});
	try {
		const {choices, isOnly} = await services.work.discover(address);
		const [first] = choices;
		if (!first) {
			tell(app, `There is no feed at ${address}.`);
		} else if (isOnly) {
			await addFeed(app, first, address);
		} else {
			const items = choices.map(({title, url}) => ({label: title === url ? url : `${title}  ${url}`, value: url}));
			store.dispatch({type: 'menu-opened', menu: {kind: 'choose-feed', title: 'Which feed?', items, initial: 0, about: address}});
		}
	} catch (error) {
		tellFailure(app, error);
	} finally {
		store.dispatch({type: 'waiting', waiting: undefined});
	}
}

/** Subscribes, fetches, and shows what came. */
export async function addFeed(app: App, choice: FeedChoice, typed: string): Promise<void> {
	const {store, services} = app;
	store.dispatch({type: 'waiting', waiting: 'adding the feed'});
	try {
		const feed = await services.work.add(choice, typed);
		reloadLists(app);
		tell(app, `Added ${feed.title}: ${feed.total} articles.`);
	} catch (error) {
		tellFailure(app, error);
	} finally {
		store.dispatch({type: 'waiting', waiting: undefined});
	}
}

/** Asks before the feed under the cursor is removed. */
export function askToRemove(app: App): void {
	const screen = currentScreen(app.store.getState());
	const feed = screen.kind === 'feeds' ? screen.rows[screen.position.cursor]?.feed : screen.kind === 'health' ? screen.rows[screen.position.cursor] : undefined;
	if (!feed) {
		tell(app, 'There is no feed under the cursor.');
		return;
	}

	const items = [{label: 'Keep it', value: 'keep'}, {label: 'Remove it', value: 'remove'}];
	app.store.dispatch({type: 'menu-opened', menu: {kind: 'remove-feed', title: `Remove ${feed.title}?`, items, initial: 0, about: String(feed.id)}});
}

/** Removes a feed; adding it again brings its articles back for a while. */
export function removeFeed(app: App, id: number): void {
	const feed = app.services.library.feed(id);
	app.services.library.removeFeed(id);
	reloadLists(app);
	tell(app, `Removed ${feed?.title ?? 'the feed'}. Adding it again brings its articles back.`);
}
