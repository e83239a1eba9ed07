import {type Library} from '../library/types.js';
import {type Context} from './context.js';

/** Opens the user's library; a new one starts with the sample edition. Says on stderr what there is to say about it. */
export async function openOwnLibrary({folders, note, now}: Pick<Context, 'folders' | 'note' | 'now'>): Promise<Library> {
	const {openLibrary} = await import('../library/library.js');
	const library = openLibrary({home: folders.library, now});
	if (library.notice !== undefined) {
		note(library.notice);
	}

	// Two processes may find it new; one of them fills it.
	const isNew = !library.readOnly && library.state(seededKey) === undefined && library.claimState(seededKey, now());
	if (isNew && library.feeds().length === 0) {
		const {seedSamples} = await import('../work/samples.js');
		await seedSamples(library, now());
	}

	return library;
}

const seededKey = 'samples-seeded';
