import {type Article} from '../../model/article.js';
import {type Page} from '../../render/page/page.js';
import {currentScreen, isTooSmall, smallest, type AppState} from '../state/app-state.js';
import {articleView} from './article-view.js';
import {authorView} from './author-view.js';
import {feedsView} from './feeds-view.js';
import {headlinesView} from './headlines-view.js';
import {healthView} from './health-view.js';
import {helpView} from './help-view.js';
import {linksView} from './links-view.js';
import {withMessage, withPrompt} from './prompt-view.js';
import {quotationsView} from './quotations-view.js';
import {speakerView} from './speaker-view.js';
import {cutTo, exactly, type Look, type View} from './view.js';

/** Everything a look at the state shows. The first frame is made by this as well, before React is there. */
export function screenView(state: AppState, look: Look, layOut: (article: Article) => Page): View {
	if (isTooSmall(state.size)) {
		return tooSmallView(state, look);
	}

	const view = contentView(state, look, layOut);
	if (state.prompt) {
		return withPrompt(view, {prompt: state.prompt, state, look});
	}

	return state.message ? withMessage(view, {message: state.message, state, look}) : view;
}

function contentView(state: AppState, look: Look, layOut: (article: Article) => Page): View {
	const screen = currentScreen(state);
	switch (screen.kind) {
		case 'headlines': {
			return headlinesView(screen, state, look);
		}

		case 'article': {
			return articleView(screen, state, {look, page: screen.text.status === 'ready' ? layOut(screen.text.article) : undefined});
		}

		case 'feeds': {
			return feedsView(screen, state, look);
		}

		case 'quotations': {
			return quotationsView(screen, state, look);
		}

		case 'speaker': {
			return speakerView(screen, state, look);
		}

		case 'links': {
			return linksView(screen, state, look);
		}

		case 'author': {
			return authorView(screen, state, look);
		}

		case 'health': {
			return healthView(screen, state, look);
		}

		case 'help': {
			return helpView(screen, state, look);
		}
	}
}

/** Below the smallest window: what is needed, what there is, and how to leave. */
function tooSmallView({size}: AppState, {painter, bindings}: Look): View {
	const quit = bindings.keysOf.get('quit')?.[0] ?? 'Ctrl-C';
	const texts = ['This window is too small.', `${smallest.columns} x ${smallest.rows} is needed,`, `${size.columns} x ${size.rows} is there.`, `${quit} quits.`];
	return {lines: exactly(texts.map(text => painter.paint('text', cutTo(text, size.columns - 1, painter))), size.rows)};
}
