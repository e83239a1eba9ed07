import {sortKeys, type SortKey} from '../../model/settings.js';
import {type App} from '../app-context.js';
import {currentScreen, type Menu, type MenuItem, type MenuKind} from '../state/app-state.js';
import {openHeadlines} from './headlines.js';
import {changeAppearance} from './resizing.js';
import {addFeed, removeFeed} from './subscriptions.js';
import {tell, tellFailure} from './tell.js';

/** The themes by name, the one in use selected. */
export function openThemes({store, services}: App): void {
	const names = services.themeNames();
	const items = names.map(name => ({label: `${name} · ${services.theme(name).description}`, value: name}));
	const {theme} = store.getState().appearance;
	store.dispatch({type: 'menu-opened', menu: {kind: 'theme', title: 'Theme', items, initial: Math.max(0, names.indexOf(theme))}});
}

const sortLabels: Readonly<Record<SortKey, string>> = {newest: 'newest first', oldest: 'oldest first', title: 'by title', feed: 'by feed', quotations: 'most quotations first'};

/** The orders of headlines. */
export function openSorts({store}: App): void {
	const screen = currentScreen(store.getState());
	const sort = screen.kind === 'headlines' ? screen.selection.sort ?? 'newest' : 'newest';
	const items = sortKeys.map(value => ({label: sortLabels[value], value}));
	store.dispatch({type: 'menu-opened', menu: {kind: 'sort', title: 'Order of headlines', items, initial: sortKeys.indexOf(sort)}});
}

const choosers: Readonly<Record<MenuKind, (app: App, value: string, menu: Menu) => void>> = {
	theme: chooseTheme,
	sort: chooseSort,
	'remove-feed'(app, value, {about}) {
		if (value === 'remove') {
			removeFeed(app, Number(about));
		}
	},
	'choose-feed'(app, value, {items, about}) {
		const label = items.find(item => item.value === value)?.label ?? value;
		void addFeed(app, {url: value, title: label}, about ?? value);
	},
};

/** The user chose an item of the open menu. */
export function chooseItem(app: App, {value}: MenuItem): void {
	const {menu} = app.store.getState();
	app.store.dispatch({type: 'menu-closed'});
	if (menu) {
		choosers[menu.kind](app, value, menu);
	}
}

/** Takes a theme and keeps it in the settings. */
export function chooseTheme(app: App, name: string): void {
	if (!app.services.themeNames().includes(name)) {
		tell(app, `There is no theme "${name}". There are ${app.services.themeNames().join(', ')}.`);
		return;
	}

	changeAppearance(app, {theme: name});
	keep(app, 'theme', name);
	tell(app, `Theme: ${name}`);
}

/** Takes an order for the shown headlines and keeps it in the settings. */
export function chooseSort(app: App, value: string): void {
	const {store, services} = app;
	const sort = sortKeys.find(name => name === value);
	const state = store.getState();
	const screen = currentScreen(state);
	if (!sort || screen.kind !== 'headlines') {
		tell(app, sort ? 'Only headlines have an order to choose.' : `There is no order "${value}". There are ${sortKeys.join(', ')}.`);
		return;
	}

	const {title, selection} = screen;
	store.dispatch({type: 'screen-replaced', screen: openHeadlines({library: services.library, title, selection: {...selection, sort}, size: state.size})});
	keep(app, 'sort', sort);
	tell(app, `Order: ${sortLabels[sort]}`);
}

function keep(app: App, name: 'theme' | 'sort' | 'measure', value: string | number): void {
	app.services.saveSetting(name, value).catch((error: unknown) => {
		tellFailure(app, error);
	});
}

/** Sets the longest line of an article and keeps it in the settings. */
export function chooseMeasure(app: App, measure: number): void {
	if (!Number.isSafeInteger(measure) || measure < 30 || measure > 200) {
		tell(app, 'The measure is a number of columns from 30 to 200.');
		return;
	}

	changeAppearance(app, {measure});
	keep(app, 'measure', measure);
}
