import test from 'ava';
import {sortKeys} from '../../source/model/settings.js';
import {addTestFeed, testArticle, testItem, testLibrary} from '../_helpers/library.js';

const ids = (entries: Array<{id: number}>): number[] => entries.map(({id}) => id);

test('entries come newest first, whatever the order of the feed', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(2), testItem(3), testItem(1)]);
	t.deepEqual(library.entries().map(({title}) => title), ['Story 3', 'Story 2', 'Story 1']);
});

test('windows behind and before an entry join to the whole list, for every sort', t => {
	const library = testLibrary(t);
	addTestFeed(library, Array.from({length: 7}, (_, n) => testItem(n, {title: `Story ${(n * 5) % 7}`})));
	addTestFeed(library, Array.from({length: 4}, (_, n) => testItem(n)), {url: 'https://other.example/feed', title: 'Ärzte Zeitung'});
	library.storeArticle(3, testArticle([{text: '“Yes.”'}]));
	for (const sort of sortKeys) {
		const all = ids(library.entries({sort}));
		t.is(all.length, 11);
		for (const [index, id] of all.entries()) {
			t.deepEqual(ids(library.entries({sort, after: id})), all.slice(index + 1), `${sort} after`);
			t.deepEqual(ids(library.entries({sort, before: id})), all.slice(0, index), `${sort} before`);
			t.deepEqual(ids(library.entries({sort, before: id, limit: 2})), all.slice(Math.max(0, index - 2), index), `${sort} before, two`);
			t.is(library.entryIndex(id, {sort}), index);
		}
	}
});

test('a row by row reading gives the same as a window', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(2), testItem(3)]);
	t.deepEqual([...library.eachEntry({query: 'is:unread', limit: 2})], library.entries({query: 'is:unread', limit: 2}));
});

test('the next unread entry is the next in the list, then the first', t => {
	const library = testLibrary(t);
	addTestFeed(library, [1, 2, 3, 4].map(n => testItem(n)));
	library.mark({ids: [3]}, 'read');
	t.is(library.nextUnread(4)?.id, 2);
	t.is(library.nextUnread(1)?.id, 4);
	t.is(library.previousUnread(2)?.id, 4);
	t.is(library.previousUnread(4)?.id, 1);
	t.is(library.nextUnread(undefined)?.id, 4);
	library.mark({ids: [1, 2]}, 'read');
	t.is(library.nextUnread(4), undefined);
	t.is(library.nextUnread(3, {query: 'title:none'}), undefined);
});

test('an entry that left the selection still has its place in it', t => {
	const library = testLibrary(t);
	addTestFeed(library, [1, 2, 3].map(n => testItem(n)));
	library.mark({ids: [2]}, 'read');
	t.deepEqual(ids(library.entries({query: 'is:unread', after: 2})), [1]);
	t.is(library.entryIndex(2, {query: 'is:unread'}), 1);
});

test('an entry keeps what the feed gave', t => {
	const library = testLibrary(t);
	const enclosures = [{url: 'https://news.example/a.mp3', type: 'audio/mpeg', length: 5}];
	addTestFeed(library, [testItem(1, {authors: [{name: 'Ann'}, {name: 'Bob'}], summary: 'Short.', categories: ['sea'], enclosures})], {tags: ['world']});
	const [entry] = library.entries();
	t.is(entry?.author, 'Ann, Bob');
	t.deepEqual(entry?.tags, ['world']);
	t.is(entry?.feedTitle, 'The News');
	t.deepEqual(library.entryContent(1), {
		html: '<p>The text of story 1.</p>', summary: 'Short.', authors: [{name: 'Ann'}, {name: 'Bob'}], categories: ['sea'], enclosures,
	});
	t.is(library.entryByUrl('https://news.example/1')?.id, 1);
	t.is(library.entry(99), undefined);
	t.is(library.entryContent(99), undefined);
});
