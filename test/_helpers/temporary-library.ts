import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type ExecutionContext} from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {type Library} from '../../source/library/types.js';

/** A folder that goes with the test. */
export async function temporaryFolder(t: ExecutionContext): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pullquote-test-'));
	t.teardown(async () => rm(folder, {recursive: true, force: true}));
	return folder;
}

/** An empty library that goes with the test. */
export async function temporaryLibrary(t: ExecutionContext, now?: () => number): Promise<Library> {
	const library = openLibrary({home: await temporaryFolder(t), now});
	t.teardown(() => {
		library.close();
	});
	return library;
}
