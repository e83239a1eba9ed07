import {type App} from '../app-context.js';
import {currentScreen} from '../state/app-state.js';
import {entryUnderCursor} from './selected.js';
import {quotationForCopy} from './about-article.js';
import {tell, tellFailure} from './tell.js';

/** The address a command is about: that of the link, the feed or the article under the cursor. */
function addressAtHand(app: App): string | undefined {
	const screen = currentScreen(app.store.getState());
	switch (screen.kind) {
		case 'links': {
			return screen.rows[screen.position.cursor]?.url;
		}

		case 'feeds': {
			const feed = screen.rows[screen.position.cursor]?.feed;
			return feed?.siteUrl ?? feed?.url;
		}

		case 'health': {
			return screen.rows[screen.position.cursor]?.url;
		}

		case 'headlines':
		case 'article':
		case 'quotations':
		case 'speaker':
		case 'author':
		case 'help': {
			return entryUnderCursor(app)?.url;
		}
	}
}

/** Opens the address in the browser; where there is none to open, shows it and copies it. */
export async function openInBrowser(app: App): Promise<void> {
	const address = addressAtHand(app);
	if (address === undefined) {
		tell(app, 'There is no link here.');
		return;
	}

	try {
		const result = await app.services.open(address);
		if (result.kind === 'opened') {
			tell(app, `Opened ${address}`);
		} else if (result.kind === 'show-link') {
			const copied = app.services.copy(result.address);
			tell(app, `There is no browser here. ${copied ? 'Copied: ' : ''}${result.address}`);
		} else {
			tell(app, result.reason);
		}
	} catch (error) {
		tellFailure(app, error);
	}
}

/** Copies the selected quotation with its speaker and source, else the link. */
export function copyAtHand(app: App): void {
	const text = quotationAtHand(app) ?? addressAtHand(app);
	if (text === undefined) {
		tell(app, 'There is nothing to copy here.');
		return;
	}

	tell(app, app.services.copy(text) ? `Copied: ${text}` : 'This is too long for the clipboard of a terminal.');
}

function quotationAtHand({store}: App): string | undefined {
	const screen = currentScreen(store.getState());
	if (screen.kind === 'article' && screen.text.status === 'ready' && screen.quotation !== undefined) {
		return quotationForCopy(screen.text.article, screen.quotation);
	}

	if (screen.kind === 'quotations') {
		const index = screen.order[screen.position.cursor];
		return index === undefined ? undefined : quotationForCopy(screen.article, index);
	}

	if (screen.kind === 'speaker') {
		const row = screen.rows[screen.position.cursor];
		const entry = row?.entries[0];
		return row && [`${row.text} — ${row.speaker ?? screen.name}`, [entry && `${entry.feedTitle}: ${entry.title}`, entry?.url].filter(Boolean).join(', ')].filter(Boolean).join('\n');
	}

	return undefined;
}

/** Pipes the plain text of the article to a command of the user's, which has the terminal until it ends. */
export async function pipeArticle(app: App, command: string): Promise<void> {
	const {store, services} = app;
	const entry = entryUnderCursor(app);
	const screen = currentScreen(store.getState());
	const article = screen.kind === 'article' && screen.text.status === 'ready' ? screen.text.article : entry && services.library.article(entry.id)?.article;
	if (!article) {
		tell(app, 'There is no text to pipe: open the article first.');
		return;
	}

	try {
		const {code, signal} = await app.outside(async () => services.pipe(command, await services.articleText(article)));
		tell(app, signal ? `"${command}" was ended by ${signal}.` : code === 0 ? `"${command}" is done.` : `"${command}" ended with status ${code ?? 'unknown'}.`);
	} catch (error) {
		tellFailure(app, error);
	}
}

/** Stops the program as the shell's Ctrl-Z does. */
export async function suspend(app: App): Promise<void> {
	await app.outside(async () => app.services.stop());
}
