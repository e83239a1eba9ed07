import {type Library} from '../library/types.js';

/**
Takes out what is past its time (entries of feeds removed long ago, and above a feed's cap), in slices, so that another process never waits long;
and makes the weekly safety copy.
*/
export async function tidy(library: Library, signal?: AbortSignal): Promise<void> {
	while (!signal?.aborted && library.prune() > 0) {
		await new Promise(resolve => {
			setImmediate(resolve);
		});
	}

	if (!signal?.aborted) {
		library.backUpWeekly();
	}
}
