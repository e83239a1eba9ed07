import {type App} from '../app-context.js';
import {currentScreen} from '../state/app-state.js';

/** More samples than there are; a library can hold no more of them. */
const most = 100;

/**
Gets the texts of the sample edition ready, one after the other, so that its headlines show quotations and minutes from the first day.
Samples lie beside the program: nothing is asked of the network, and nothing happens where real news is shown first.
*/
export async function readSamples(app: App): Promise<void> {
	const {store, services: {library, work}} = app;
	const screen = currentScreen(store.getState());
	if (library.readOnly || screen.kind !== 'headlines' || screen.entries[0]?.sample !== true) {
		return;
	}

	for (const {id} of library.entries({limit: most}).filter(({sample, words}) => sample && words === undefined)) {
		try {
			await work.article(id, {again: false});
		} catch {
			return; // The program is ending, or a sample is missing: who opens it is told.
		}

		const entry = library.entry(id);
		if (entry) {
			store.dispatch({type: 'entry-known', entry});
		}
	}
}
