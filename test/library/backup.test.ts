import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {backupPath, restoreBackup} from '../../source/library/backup.js';
import {openLibrary} from '../../source/library/library.js';
import {addTestFeed, testArticle, testItem, testNow} from '../_helpers/library.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const weekMs = 7 * 86_400_000;

test('the safety copy has feeds, entries, states, and the texts of starred entries', t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home, now: () => testNow});
	addTestFeed(library, [1, 2, 3].map(n => testItem(n)), {tags: ['world']});
	library.mark({ids: [1, 2]}, 'read');
	library.mark({ids: [3]}, 'starred');
	library.storeArticle(3, testArticle([{text: '“Kept.”', speaker: 'Ann'}]));
	t.true(library.backUpWeekly());
	t.false(library.backUpWeekly());
	const feeds = library.feeds();
	const entries = library.entries();
	library.close();
	const damaged = 'x'.repeat(9000);
	writeFileSync(library.path, damaged);
	t.throws(() => openLibrary({home}), {message: /is not a library, or is damaged/v});

	const {kept} = restoreBackup(home, testNow);
	t.is(readFileSync(kept, 'utf8'), damaged);
	const restored = openLibrary({home});
	t.deepEqual(restored.feeds(), feeds);
	t.deepEqual(restored.entries(), entries);
	t.is(restored.check({full: true}).journal, 'wal');
	t.truthy(restored.article(3));
	t.truthy(restored.entryContent(3)?.html);
	t.is(restored.entryContent(1), undefined);
	t.is(restored.countEntries({query: 'said:ann'}), 1);
	restored.close();
});

test('the copy is made again after a week, and leaves nothing half made', t => {
	const home = temporaryFolder(t);
	let now = testNow;
	const library = openLibrary({home, now: () => now});
	t.true(library.backUpWeekly());
	now += weekMs - 1;
	t.false(library.backUpWeekly());
	now += 1;
	t.true(library.backUpWeekly());
	library.close();
	t.deepEqual(readdirSync(home).toSorted(), ['library.sqlite', 'library.sqlite.backup']);
});

test('a text that a restored library lacks comes back with the next fetch', t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	const id = addTestFeed(library, [testItem(1)]);
	library.backUpWeekly();
	library.close();
	restoreBackup(home, testNow);
	const restored = openLibrary({home});
	restored.storeFetch(id, {feed: {items: [testItem(1)]}, health: {failures: 0, gone: false}});
	t.truthy(restored.entryContent(1)?.html);
	t.is(restored.search('story').length, 1);
	restored.close();
});

test('without a copy there is nothing to restore, and the library stays', t => {
	const home = temporaryFolder(t);
	openLibrary({home}).close();
	t.throws(() => restoreBackup(home, testNow), {message: /no copy to restore/v});
	t.true(existsSync(path.join(home, 'library.sqlite')));
	const file = path.join(home, 'library.sqlite');
	t.false(existsSync(backupPath(file)));
});

test('a copy that cannot be made stops nothing, leaves nothing, and is told', t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home, now: () => testNow});
	addTestFeed(library, [testItem(1)]);
	mkdirSync(path.join(backupPath(library.path), 'in the way'), {recursive: true});
	t.false(library.backUpWeekly());
	t.regex(library.check().backup.problem ?? '', /directory/v);
	t.false(existsSync(`${backupPath(library.path)}.partial`));
	library.close();
});
