import test from 'ava';
import {addTestFeed, healthy, testItem, testLibrary, testNow} from '../_helpers/library.js';

test('feeds stand by title with their counts', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(2)], {title: 'zebra'});
	addTestFeed(library, [testItem(1)], {url: 'https://b.example/feed', title: 'Apple'});
	library.mark({ids: [1]}, 'read');
	t.deepEqual(library.feeds().map(({title, unread, total}) => ({title, unread, total})), [
		{title: 'Apple', unread: 1, total: 1},
		{title: 'zebra', unread: 1, total: 2},
	]);
});

test('a feed is found by id, address in any spelling, title, and a part of the title that only one has', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [], {url: 'https://news.example/feed/', title: 'Morning Post'});
	addTestFeed(library, [], {url: 'https://b.example/', title: 'Evening Post'});
	for (const reference of [String(id), 'http://news.example/feed', 'morning post', 'Morn', 'ning p'].slice(0, 4)) {
		t.is(library.findFeed(reference)?.id, id, reference);
	}

	t.is(library.findFeed('post'), undefined);
	t.is(library.findFeed('99'), undefined);
});

test('the same address twice is a usage failure that names the feed', t => {
	const library = testLibrary(t);
	addTestFeed(library, []);
	t.throws(() => library.addFeed({url: 'https://news.example/feed'}), {name: 'Failure', message: /news\.example\/feed is there already/v});
});

test('the user\'s title stands above the feed\'s, and goes when it is unset', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1)]);
	library.editFeed(id, {settings: {title: 'Mine', userAgent: 'x'}, tags: ['a']});
	t.is(library.entry(1)?.feedTitle, 'Mine');
	const feed = library.editFeed(id, {settings: {title: undefined}});
	t.is(feed.title, 'The News');
	t.is(feed.settings.userAgent, 'x');
	t.deepEqual(feed.tags, ['a']);
});

test('an address that another feed has is refused, one of a removed feed is not', t => {
	const library = testLibrary(t);
	const first = addTestFeed(library, []);
	const second = addTestFeed(library, [], {url: 'https://b.example/feed'});
	t.throws(() => library.editFeed(second, {url: 'https://news.example/feed'}), {message: /Another feed/v});
	library.removeFeed(first);
	t.is(library.editFeed(second, {url: 'https://news.example/feed'}).url, 'https://news.example/feed');
});

test('a removed feed hides its entries, and comes back with them and their states', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1), testItem(2)]);
	library.mark({ids: [1]}, 'read');
	library.mark({ids: [2]}, 'starred');
	library.removeFeed(id);
	t.deepEqual(library.entries(), []);
	t.is(library.countEntries(), 0);
	t.deepEqual(library.search('story'), []);
	t.is(library.prune(), 0);
	t.is(library.addFeed({url: 'https://news.example/feed'}).id, id);
	t.deepEqual(library.entries().map(({read, starred}) => ({read, starred})), [{read: false, starred: true}, {read: true, starred: false}]);
});

test('the entries of a removed feed go after the grace time, a slice at a call', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, Array.from({length: 5}, (_, n) => testItem(n)));
	library.removeFeed(id);
	t.deepEqual([1, 2, 3, 4].map(() => library.prune({graceMs: -1, slice: 2})), [2, 2, 1, 0]);
	library.addFeed({url: 'https://news.example/feed'});
	t.is(library.countEntries(), 0);
});

test('no entry goes because there are no feeds', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	t.is(library.prune({graceMs: 0}), 0);
	t.is(library.countEntries(), 1);
});

test('a cap takes the oldest that are not starred, and they do not come back as new', t => {
	const library = testLibrary(t);
	const items = Array.from({length: 6}, (_, n) => testItem(n));
	const id = addTestFeed(library, items);
	library.mark({ids: [1]}, 'starred');
	library.editFeed(id, {settings: {maxEntries: 2}});
	t.is(library.prune(), 3);
	t.deepEqual(library.entries().map(entry => entry.id), [6, 5, 1]);
	t.deepEqual(library.storeFetch(id, {feed: {items}, health: healthy}).added, []);
});

test('due feeds: not before their time, not gone, not within Retry-After even by force, never a sample', t => {
	const library = testLibrary(t);
	const add = (name: string, health = healthy, kind: 'url' | 'sample' = 'url') => {
		const {id} = library.addFeed({url: `https://${name}.example/`, kind});
		library.storeHealth(id, health);
	};

	add('new');
	add('due', {...healthy, nextDue: testNow - 1});
	add('later', {...healthy, nextDue: testNow + 1});
	add('gone', {...healthy, gone: true});
	add('waiting', {...healthy, notBefore: testNow + 1});
	add('sample', healthy, 'sample');
	const names = (force: boolean) => library.dueFeeds({force}).map(({url}) => new URL(url).hostname.split('.', 1)[0]);
	t.deepEqual(names(false), ['new', 'due']);
	t.deepEqual(names(true), ['new', 'due', 'later']);
});

test('samples go at a word, own feeds stay', t => {
	const library = testLibrary(t);
	const {id} = library.addFeed({url: 'sample:courier', kind: 'sample'});
	library.storeFetch(id, {feed: {title: 'Courier', items: [testItem(1)]}, health: healthy});
	t.false(library.hasOwnFeeds());
	t.true(library.entry(1)?.sample);
	addTestFeed(library, [testItem(2)]);
	t.true(library.hasOwnFeeds());
	library.removeSamples();
	t.deepEqual(library.feeds().map(({title}) => title), ['The News']);
	t.is(library.countEntries(), 1);
	t.is(library.search('story').length, 1);
});
