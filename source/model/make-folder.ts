import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';

/**
Makes a folder and the missing ones above it, for this user alone. One by one: Node's own recursive way never ends below /proc, where making a
folder is answered with "no such file" for ever. Throws what the system says.
*/
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	const above = path.dirname(folder);
	if (above !== folder) {
		makeFolder(above);
	}

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
