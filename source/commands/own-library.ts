import {type Library} from '../library/types.js';
import {type Context} from './context.js';

/** Opens the user's library, and says on stderr what there is to say about it. */
export async function openOwnLibrary({folders, note, now}: Pick<Context, 'folders' | 'note' | 'now'>): Promise<Library> {
	const {openLibrary} = await import('../library/library.js');
	const library = openLibrary({home: folders.library, now});
	if (library.notice !== undefined) {
		note(library.notice);
	}

	return library;
}

