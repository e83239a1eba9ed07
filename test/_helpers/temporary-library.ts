import {type ExecutionContext} from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {type Library} from '../../source/library/types.js';
import {temporaryFolder} from './temporary-folder.js';

/** An empty library with a clock of the test's own, gone with the test. */
export function temporaryLibrary(t: ExecutionContext, now?: () => number): Library {
	const library = openLibrary({home: temporaryFolder(t), now});
	t.teardown(() => {
		library.close();
	});
	return library;
}
