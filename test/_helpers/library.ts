import {type ExecutionContext} from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {type Library} from '../../source/library/types.js';
import {type ParsedItem} from '../../source/model/feed.js';
import {healthy, testNow} from './feed-items.js';
import {temporaryFolder} from './temporary-folder.js';

export {healthy, testArticle, testItem, testNow} from './feed-items.js';

/** A new library that is closed and removed when the test ends. */
export function testLibrary(t: ExecutionContext): Library {
	const library = openLibrary({home: temporaryFolder(t), now: () => testNow});
	t.teardown(() => {
		library.close();
	});
	return library;
}

/** A feed with these items in the library. Entries get ids in the order of their dates. */
export function addTestFeed(library: Library, items: readonly ParsedItem[], {url = 'https://news.example/feed', tags = [] as string[], title = 'The News'} = {}): number {
	const {id} = library.addFeed({url, tags});
	library.storeFetch(id, {feed: {title, items: [...items]}, health: healthy});
	return id;
}
