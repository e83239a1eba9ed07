import {type App} from '../app-context.js';
import {findCommand, type CommandId} from '../keys/commands.js';
import {currentScreen, type AppState} from '../state/app-state.js';
import {itemCount} from '../state/geometry.js';
import {isList} from '../state/reduce.js';
import {showAuthor, showLinks, showQuotations, stepSpeaker} from './about-article.js';
import {refreshFeedRows, showFeeds, showHealth} from './feeds.js';
import {markAllRead, toggleRead, toggleStar, undoMark} from './marks.js';
import {openSorts, openThemes} from './menus.js';
import {moveBy} from './moving.js';
import {goBack, openSelection, stepUnreadFeed} from './opening.js';
import {copyAtHand, openInBrowser, suspend} from './outside.js';
import {rememberingPlaces} from './places.js';
import {openPrompt, openSearch} from './prompts.js';
import {goToUnread, stepArticle, stepQuotation, switchSource} from './reading.js';
import {refreshAll, refreshThis} from './refresh.js';
import {askToRemove} from './subscriptions.js';
import {tell, tellFailure} from './tell.js';

type Run = (app: App, key: string) => void | Promise<void>;

const kindOf = (app: App) => currentScreen(app.store.getState()).kind;

/** What each command does. The table of commands says where it can be done. */
const runs: Readonly<Record<CommandId, Run>> = {
	down(app) {
		moveBy(app, 'down');
	},
	up(app) {
		moveBy(app, 'up');
	},
	'page-down'(app) {
		moveBy(app, 'page-down');
	},
	'page-up'(app) {
		moveBy(app, 'page-up');
	},
	'half-page-down'(app) {
		moveBy(app, 'half-page-down');
	},
	'half-page-up'(app) {
		moveBy(app, 'half-page-up');
	},
	top(app) {
		moveBy(app, 'top');
	},
	bottom(app) {
		moveBy(app, 'bottom');
	},
	open: openSelection,
	back(app, key) {
		goBack(app, key);
		refreshFeedRows(app);
	},
	quit({exit}) {
		exit(0);
	},
	'next-unread'(app) {
		if (kindOf(app) === 'feeds') {
			stepUnreadFeed(app, 1);
		} else {
			goToUnread(app, 'next');
		}
	},
	'previous-unread'(app) {
		if (kindOf(app) === 'feeds') {
			stepUnreadFeed(app, -1);
		} else {
			goToUnread(app, 'previous');
		}
	},
	'next-article'(app) {
		stepArticle(app, 'down');
	},
	'previous-article'(app) {
		stepArticle(app, 'up');
	},
	'next-quotation'(app) {
		stepQuotationOrSpeaker(app, 1);
	},
	'previous-quotation'(app) {
		stepQuotationOrSpeaker(app, -1);
	},
	quotations: showQuotations,
	author: showAuthor,
	links: showLinks,
	source: switchSource,
	pipe(app) {
		openPrompt(app, 'pipe');
	},
	search: openSearch,
	'toggle-read': toggleRead,
	'mark-all-read': markAllRead,
	star: toggleStar,
	undo: undoMark,
	browser: openInBrowser,
	copy: copyAtHand,
	sort: openSorts,
	feeds: showFeeds,
	refresh: refreshThis,
	'refresh-all': refreshAll,
	'add-feed'(app) {
		openPrompt(app, 'add-feed');
	},
	'remove-feed': askToRemove,
	health: showHealth,
	commands(app) {
		openPrompt(app, 'command');
	},
	theme: openThemes,
	help(app) {
		const kind = kindOf(app);
		if (kind === 'help') {
			app.store.dispatch({type: 'screen-popped'});
		} else {
			app.store.dispatch({type: 'screen-pushed', screen: {kind: 'help', about: kind, top: 0}});
		}
	},
	redraw({frame}) {
		frame.redraw();
	},
	suspend,
};

function stepQuotationOrSpeaker(app: App, step: 1 | -1): void {
	if (kindOf(app) === 'quotations') {
		stepSpeaker(app, step);
	} else {
		stepQuotation(app, step);
	}
}

/** Runs a command, or says in the status line why it cannot be done here. `key` is the key that was pressed, empty for a typed command. */
export function runCommand(app: App, id: CommandId, key = ''): void {
	const reason = disabledReason(app.store.getState(), id);
	if (reason !== undefined) {
		tell(app, reason);
		return;
	}

	try {
		rememberingPlaces(app, () => {
			runs[id](app, key)?.catch((error: unknown) => {
				tellFailure(app, error);
			});
		});
	} catch (error) {
		tellFailure(app, error);
	}
}

/** Why a command cannot be done on the screen that is shown; undefined when it can. */
export function disabledReason(state: AppState, id: CommandId): string | undefined {
	const command = findCommand(id);
	const screen = currentScreen(state);
	if (!command?.screens.includes(screen.kind)) {
		return sentence(command?.elsewhere ?? 'not possible here');
	}

	return command.empty !== undefined && isList(screen) && itemCount(screen) === 0 ? sentence(command.empty) : undefined;
}

const sentence = (reason: string) => `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
