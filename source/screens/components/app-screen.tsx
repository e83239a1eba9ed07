import {useInsertionEffect, useSyncExternalStore} from 'react';
import {Box} from 'ink';
import {type App} from '../app-context.js';
import {groundOf, viewOf} from '../create-app.js';
import {chooseItem} from '../run/menus.js';
import {MenuDialog, menuHeight} from './menu-dialog.js';
import {Rows} from './rows.js';

/** The whole screen for the state of the app. */
export function AppScreen({app}: {app: App}) {
	const state = useSyncExternalStore(app.store.subscribe, app.store.getState);
	const {size: {columns, rows}, menu} = state;
	const view = viewOf(app, state);
	const painter = app.painter();
	// In the mutation phase, so that the frame that Ink writes right after it knows of it.
	useInsertionEffect(() => {
		app.frame.placeCursor(menu ? undefined : view.cursor);
		app.frame.setGround(groundOf(app));
	});
	const above = menu ? view.lines.slice(0, Math.max(0, rows - menuHeight(menu, rows))) : view.lines;
	return (
		<Box flexDirection='column' width={columns} height={rows}>
			<Rows lines={above}/>
			{menu
				? <MenuDialog menu={menu} painter={painter} columns={columns} rows={rows} onChoose={item => {
					chooseItem(app, item);
				}}/>
				: undefined}
		</Box>
	);
}
