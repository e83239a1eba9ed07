import test from 'ava';
import {addTestFeed, healthy, testItem, testLibrary, testNow} from '../_helpers/library.js';

test('the same feed again changes nothing', t => {
	const library = testLibrary(t);
	const items = [testItem(1), testItem(2)];
	const id = addTestFeed(library, items);
	t.deepEqual(library.storeFetch(id, {feed: {items}, health: healthy}), {added: [], updated: []});
});

test('a reordered feed with one changed and one new item keeps every state', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1), testItem(2), testItem(3)]);
	library.mark({ids: [1, 3]}, 'read');
	library.mark({ids: [2]}, 'starred');
	const changes = library.storeFetch(id, {
		feed: {items: [testItem(3), testItem(1, {title: 'Story 1, corrected'}), testItem(4), testItem(2)]},
		health: healthy,
	});
	t.deepEqual(changes, {added: [4], updated: [1]});
	t.deepEqual(library.entries().map(({title, read, starred}) => ({title, read, starred})), [
		{title: 'Story 4', read: false, starred: false},
		{title: 'Story 3', read: true, starred: false},
		{title: 'Story 2', read: false, starred: true},
		{title: 'Story 1, corrected', read: true, starred: false},
	]);
});

test('an empty feed, or a shorter one, takes nothing away', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1), testItem(2)]);
	library.storeFetch(id, {feed: {items: []}, health: healthy});
	library.storeFetch(id, {feed: {items: [testItem(2)]}, health: healthy});
	t.is(library.countEntries(), 2);
	t.is(library.feed(id)?.title, 'The News');
});

test('without a guid the link is the identity, without a link title and date', t => {
	const library = testLibrary(t);
	const linked = testItem(1, {id: ''});
	const bare = testItem(2, {id: '', url: undefined});
	const id = addTestFeed(library, [linked, bare]);
	t.deepEqual(library.storeFetch(id, {feed: {items: [{...linked, title: 'Other'}, bare]}, health: healthy}), {added: [], updated: [2].map(() => 1)});
	t.is(library.countEntries(), 2);
});

test('the same guid in two feeds is two entries', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	addTestFeed(library, [testItem(1)], {url: 'https://b.example/feed'});
	t.is(library.countEntries(), 2);
});

test('twice the same guid in one feed is one entry', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(1)]);
	t.is(library.countEntries(), 1);
});

test('a date that the feed does not state is when the entry was first seen, and stays', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1, {published: undefined}), testItem(2, {published: 'soon'})]);
	t.deepEqual(library.entries().map(({published, dateGuessed}) => ({published, dateGuessed})), [
		{published: testNow, dateGuessed: true}, {published: testNow, dateGuessed: true},
	]);
	library.storeFetch(id, {feed: {items: [testItem(1, {published: undefined, title: 'New'})]}, health: healthy});
	t.is(library.entries({query: 'title:new'})[0]?.published, testNow);
});

test('validators are kept byte for byte with the entries', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, []);
	const health = {...healthy, etag: 'W/"a\u00E4b"', lastModified: 'yesterday, about noon', lastSucceeded: 5};
	library.storeFetch(id, {feed: {items: [testItem(1)]}, health, url: 'https://moved.example/feed'});
	t.deepEqual(library.feed(id)?.health, health);
	t.is(library.feed(id)?.url, 'https://moved.example/feed');
	t.is(library.feed(id)?.typedUrl, 'https://news.example/feed');
});

test('a fetch that cannot be stored whole stores nothing', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1)]);
	const broken = {...testItem(3), title: {toString: () => 'no text'} as unknown as string};
	t.throws(() => library.storeFetch(id, {feed: {title: 'Changed', items: [testItem(2), broken]}, health: {...healthy, etag: 'new'}}));
	t.is(library.countEntries(), 1);
	t.is(library.feed(id)?.health.etag, undefined);
	t.is(library.feed(id)?.title, 'The News');
});

test('a feed that gives its items new guids does not bring them back as unread', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1), testItem(2)]);
	library.mark({ids: [1, 2]}, 'read');
	const items = [testItem(2, {id: 'urn:b'}), testItem(1, {id: 'urn:a'}), testItem(3, {id: 'urn:c'})];
	t.deepEqual(library.storeFetch(id, {feed: {items}, health: healthy}), {added: [3], updated: []});
	t.is(library.countEntries({query: 'is:read'}), 2);
	t.deepEqual(library.storeFetch(id, {feed: {items}, health: healthy}), {added: [], updated: []});
});

test('two items with one address and title are two while the feed lists both', t => {
	const library = testLibrary(t);
	const same = {title: 'Open thread', url: 'https://news.example/open'};
	const id = addTestFeed(library, [testItem(1, same)]);
	t.is(library.storeFetch(id, {feed: {items: [testItem(2, same), testItem(1, same)]}, health: healthy}).added.length, 1);
});

test('a new edition under the old address and title is a new entry', t => {
	const library = testLibrary(t);
	const same = {title: 'Daily briefing', url: 'https://news.example/briefing'};
	const id = addTestFeed(library, [testItem(1, same)]);
	t.is(library.storeFetch(id, {feed: {items: [testItem(2, same)]}, health: healthy}).added.length, 1);
});

test('a new time of change does not move an entry', t => {
	const library = testLibrary(t);
	const item = testItem(1, {published: undefined, updated: '2026-10-01T00:00:00Z'});
	const id = addTestFeed(library, [item]);
	library.storeFetch(id, {feed: {items: [{...item, updated: '2026-10-20T00:00:00Z', title: 'Changed'}]}, health: healthy});
	t.like(library.entry(1), {title: 'Changed', published: Date.UTC(2026, 9, 1)});
});
