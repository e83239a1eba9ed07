import test from 'ava';
import {addTestFeed, testItem, testLibrary} from '../_helpers/library.js';

test('a mark tells which entries changed, and undo gives exactly these back', t => {
	const library = testLibrary(t);
	addTestFeed(library, [1, 2, 3].map(n => testItem(n)));
	library.mark({ids: [2]}, 'read');
	const marked = library.mark({query: ''}, 'read');
	t.deepEqual(marked, {change: 'read', ids: [1, 3]});
	t.is(library.countEntries({query: 'is:unread'}), 0);
	library.undo(marked);
	t.deepEqual(library.entries({query: 'is:read'}).map(({id}) => id), [2]);
});

test('marking everything spares what arrived after the list was drawn', t => {
	const library = testLibrary(t);
	addTestFeed(library, [1, 2].map(n => testItem(n)));
	const upTo = library.lastEntryId();
	addTestFeed(library, [testItem(3)], {url: 'https://b.example/'});
	t.deepEqual(library.mark({upTo}, 'read').ids, [1, 2]);
});

test('what a mark would change is counted without changing it', t => {
	const library = testLibrary(t);
	addTestFeed(library, [1, 2].map(n => testItem(n)));
	t.is(library.wouldMark({query: 'title:1'}, 'starred'), 1);
	t.is(library.countEntries({query: 'is:starred'}), 0);
});

test('stars and reading are apart', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	library.mark({ids: [1]}, 'starred');
	library.mark({ids: [1]}, 'read');
	library.mark({ids: [1]}, 'unstarred');
	t.like(library.entry(1), {read: true, starred: false});
	library.mark({ids: [1]}, 'unread');
	t.like(library.entry(1), {read: false, starred: false});
});

test('ids that are nowhere change nothing', t => {
	const library = testLibrary(t);
	t.deepEqual(library.mark({ids: [7]}, 'read').ids, []);
});
