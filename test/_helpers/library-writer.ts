/* A process of its own that stores fetch after fetch, and says after each commit how many entries it has stored. Arguments: home, feed id, rounds. */
import process from 'node:process';
import {writeSync} from 'node:fs';
import {openLibrary} from '../../source/library/library.js';
import {healthy, testItem} from './feed-items.js';

const [home = '', feedId = '', rounds = ''] = process.argv.slice(2);
const library = openLibrary({home});
const itemsAtOnce = 5;
for (let round = 0; round < Number(rounds); round++) {
	const items = Array.from({length: itemsAtOnce}, (_, index) => testItem((round * itemsAtOnce) + index));
	const {added} = library.storeFetch(Number(feedId), {feed: {items}, health: {...healthy, etag: String(round)}});
	library.mark({ids: added.slice(0, 1)}, 'read');
	writeSync(1, `${(round + 1) * itemsAtOnce}\n`);
}

library.close();
