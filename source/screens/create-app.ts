import {type Article} from '../model/article.js';
import {layoutArticle, type Page} from '../render/page/page.js';
import {createPainter, type Painter} from '../render/paint.js';
import {type App} from './app-context.js';
import {lineCells} from './frame/cells.js';
import {type FrameWriter} from './frame/frame-writer.js';
import {type Bindings} from './keys/bindings.js';
import {runCommand} from './run/commands.js';
import {type Services} from './services.js';
import {type Action} from './state/actions.js';
import {type AppState} from './state/app-state.js';
import {reduce} from './state/reduce.js';
import {createStore} from './state/store.js';
import {screenView} from './views/screen-view.js';
import {type Look, type View} from './views/view.js';

export type AppParts = {
	initial: AppState;
	services: Services;
	bindings: Bindings;
	frame: FrameWriter;
	exit: App['exit'];
	outside: App['outside'];
};

/** The app without its screen: state, commands, and what draws. Nothing of React is needed for it, so that the first frame comes early. */
export function createApp({initial, services, bindings, frame, exit, outside}: AppParts): App {
	const store = createStore<AppState, Action>(initial, reduce);
	const painter = createPainterCache(services);
	const app: App = {
		store, services, bindings, frame, exit, outside,
		painter: () => painter(store.getState().appearance.theme),
		page: article => layOut(article, {state: store.getState(), services}),
		run(id) {
			runCommand(app, id);
		},
	};
	return app;
}

/** What the screen shows for a state. */
export function viewOf(app: App, state: AppState): View {
	const look: Look = {painter: app.painter(), bindings: app.bindings};
	return screenView(state, look, article => layOut(article, {state, services: app.services}));
}

/** The SGR parameters of the theme's paper with its text colour; empty where the terminal's own ground is used. */
export function groundOf({painter, services}: App): string {
	const {theme, paint} = painter();
	return theme.paper === undefined || services.capabilities.colors < 256 ? '' : lineCells(paint({...theme.styles.text, background: theme.paper}, 'x'))[0]?.style ?? '';
}

function layOut(article: Article, {state, services}: {state: AppState; services: Services}): Page {
	const {appearance, size} = state;
	return layoutArticle(article, {width: size.columns, theme: services.theme(appearance.theme), capabilities: services.capabilities, measure: appearance.measure});
}

/** One painter for each theme: lines that were painted by it are remembered with it. */
function createPainterCache({theme, capabilities}: Services): (name: string) => Painter {
	const painters = new Map<string, Painter>();
	return name => {
		const painter = painters.get(name) ?? createPainter(theme(name), capabilities);
		painters.set(name, painter);
		return painter;
	};
}
