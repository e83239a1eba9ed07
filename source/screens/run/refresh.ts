import {counted} from '../../render/article-facts.js';
import {type App} from '../app-context.js';
import {currentScreen, headlinesBelow, type Progress} from '../state/app-state.js';
import {reloadLists} from './feeds.js';
import {selectedHeadline} from './headlines.js';
import {tell, tellFailure} from './tell.js';

/** Progress is shown at most this often: a screen over a slow line has other things to send. */
const progressMs = 150;

/** Refreshes all feeds, in the background. */
export async function refreshAll(app: App): Promise<void> {
	await refresh(app, undefined);
}

/** Refreshes the feed the reader is at: the one under the cursor, that of the article, or the one whose headlines are shown. */
export async function refreshThis(app: App): Promise<void> {
	const feed = feedAtHand(app);
	await refresh(app, feed === undefined ? undefined : [feed]);
}

function feedAtHand({store}: App): number | undefined {
	const state = store.getState();
	const screen = currentScreen(state);
	switch (screen.kind) {
		case 'feeds': {
			return screen.rows[screen.position.cursor]?.feed?.id;
		}

		case 'health': {
			return screen.rows[screen.position.cursor]?.id;
		}

		case 'headlines': {
			return selectedHeadline(screen)?.feedId;
		}

		case 'article':
		case 'quotations':
		case 'links':
		case 'author': {
			return screen.entry.feedId;
		}

		case 'speaker':
		case 'help': {
			const headlines = headlinesBelow(state);
			return headlines && selectedHeadline(headlines)?.feedId;
		}
	}
}

async function refresh(app: App, feeds: readonly number[] | undefined): Promise<void> {
	const {store, services} = app;
	if (store.getState().progress) {
		tell(app, 'A refresh is going on already.');
		return;
	}

	store.dispatch({type: 'progress', progress: {done: 0, total: feeds?.length ?? services.library.feeds().length, failed: 0, added: 0}});
	try {
		const outcome = await services.work.refresh({feeds, force: true, onProgress: paced(app)});
		store.dispatch({type: 'progress', progress: undefined});
		store.dispatch({type: 'time-passed', now: services.now()});
		reloadLists(app);
		tell(app, outcomeText(outcome));
	} catch (error) {
		store.dispatch({type: 'progress', progress: undefined});
		tellFailure(app, error);
	}
}

function paced({store, services}: App): (progress: Progress) => void {
	let last = 0;
	return progress => {
		const now = services.now();
		if (!(now - last >= progressMs)) {
			return;
		}

		last = now;
		store.dispatch({type: 'progress', progress});
	};
}

function outcomeText({added, failed, total, firstError}: {added: number; failed: number; total: number; firstError?: string}): string {
	if (total === 0) {
		return 'There is no feed to ask yet; the sample edition is built in. + adds a feed.';
	}

	const failures = failed === 0 ? '' : ` · ${failed === 1 && firstError ? firstError : `${counted(failed, 'feed')} failed`} (H shows feed health)`;
	return `${counted(added, 'new article')} from ${counted(total, 'feed')}${failures}`;
}
