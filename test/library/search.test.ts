import test from 'ava';
import {addTestFeed, healthy, testArticle, testItem, testLibrary} from '../_helpers/library.js';

const cut = (text: string, matches: Array<{start: number; end: number}>) => matches.map(({start, end}) => text.slice(start, end));

test('a hit in the title stands above one in the text', t => {
	const library = testLibrary(t);
	addTestFeed(library, [
		testItem(1, {title: 'Harbour strike'}),
		testItem(2, {title: 'Short news', content: '<p>A harbour is near.</p>'}),
	]);
	const hits = library.search('harbour');
	t.deepEqual(hits.map(({entry}) => entry.id), [1, 2]);
	t.deepEqual(cut(hits[0]?.entry.title ?? '', hits[0]?.titleMatches ?? []), ['Harbour']);
	t.deepEqual(library.search('harbour', {order: 'newest'}).map(({entry}) => entry.id), [2, 1]);
});

test('a snippet is the stretch around the words, on one line, the words marked', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1, {content: `<p>${'Lead. '.repeat(80)}</p><p>Then the Café Métropole<br>opened &amp; closed.</p><script>café</script>${'<p>More.</p>'.repeat(80)}`})]);
	const [hit] = library.search('"cafe metropole" opened');
	t.regex(hit?.snippet ?? '', /^… .*the Café Métropole opened & closed\..* …$/v);
	t.deepEqual(cut(hit?.snippet ?? '', hit?.matches ?? []), ['Café Métropole', 'opened']);
});

test('a beginning of a word and a Japanese word are marked where they stand', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1, {title: 'Harbours and harps', content: '<p>東京で雨が降っている。</p>'})]);
	const [prefix] = library.search('har*');
	t.deepEqual(cut(prefix?.entry.title ?? '', prefix?.titleMatches ?? []), ['Harbours', 'harps']);
	const [phrase] = library.search('"and harps" harps');
	t.deepEqual(cut(phrase?.entry.title ?? '', phrase?.titleMatches ?? []), ['and harps']);
	const [rain] = library.search('東京 雨');
	t.deepEqual(cut(rain?.snippet ?? '', rain?.matches ?? []), ['東京', '雨']);
});

test('the text of the extracted article is searched in place of the feed\'s', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1, {content: '<p>teaser</p>'})]);
	library.storeArticle(1, testArticle([{text: '“Everything is whole.”'}]));
	t.is(library.search('everything').length, 1);
	t.is(library.search('teaser').length, 0);
	library.storeFetch(id, {feed: {items: [testItem(1, {title: 'New title', content: '<p>teaser</p>'})]}, health: healthy});
	t.is(library.search('everything title:new').length, 1);
});

test('filters hold in a search, and a search without words is a list', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(2), testItem(3)]);
	library.mark({ids: [2]}, 'read');
	t.deepEqual(library.search('story is:read').map(({entry}) => entry.id), [2]);
	t.deepEqual(library.search('is:unread').map(({entry}) => entry.id), [3, 1]);
	t.is(library.search('story -title:3', {limit: 1}).length, 1);
});

test('a word with more hits than are ranked still finds the newest', t => {
	const library = testLibrary(t);
	addTestFeed(library, Array.from({length: 2100}, (_, n) => testItem(n)));
	const hits = library.search('story', {limit: 5});
	t.is(hits.length, 5);
	t.true(hits.every(({entry}) => entry.id > 100));
});

test('hostile HTML is searched in linear time and without its code', t => {
	const library = testLibrary(t);
	const floods = ['<'.repeat(200_000), '<!--'.repeat(50_000), '<script'.repeat(30_000), '<p '.repeat(60_000), ' \n'.repeat(100_000), '&'.repeat(200_000), '<b>a'.repeat(50_000)];
	addTestFeed(library, floods.map((content, n) => testItem(n, {content})));
	t.is(library.search('story').length, floods.length);
});
