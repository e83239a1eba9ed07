import test from 'ava';
import {addTestFeed, healthy, testArticle, testItem, testLibrary, testNow} from '../_helpers/library.js';

test('what a person said, newest first, the same words of several outlets once', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(3)]);
	addTestFeed(library, [testItem(2)], {url: 'https://b.example/', title: 'B'});
	const same = '“We will not leave the harbour now,”';
	library.storeArticle(1, testArticle([{text: same, speaker: 'Joe Biden'}, {text: '“useful”', speaker: 'Biden'}]));
	library.storeArticle(2, testArticle([{text: '“Go home.”', speaker: 'JOE BIDEN'}, {text: '“useful”', speaker: 'Jill Stone'}]));
	library.storeArticle(3, testArticle([{text: '‘We will not leave the harbour now’', speaker: 'President Joe Biden'}]));
	t.deepEqual(library.quotations({speaker: 'biden'}).map(({text, speaker, entries}) => ({text, speaker, outlets: entries.map(({feedTitle}) => feedTitle)})), [
		{text: '“Go home.”', speaker: 'Joe Biden', outlets: ['The News']},
		{text: '‘We will not leave the harbour now’', speaker: 'President Joe Biden', outlets: ['B', 'The News']},
		{text: '“useful”', speaker: 'Biden', outlets: ['The News']},
	]);
});

test('copies that differ in marks, punctuation, case and white space are one quotation with all its outlets', t => {
	const library = testLibrary(t);
	const copies = [
		'“We don’t leave the harbour now — not for them.”',
		'"We don\'t leave the harbour now, not for them,"',
		'«We don’t leave the\n\u00A0harbour now... not for them»',
		'‘WE DON’T LEAVE THE HAR\u00ADBOUR NOW; not for them!’',
		'We don’t leave\u200B the harbour now – not for them',
	];
	for (const [index, text] of copies.entries()) {
		addTestFeed(library, [testItem(index + 1)], {url: `https://outlet${index}.example/`, title: `Outlet ${index}`});
		library.storeArticle(index + 1, testArticle([{text, speaker: 'Ann Dee'}]));
	}

	const [once, ...others] = library.quotations({speaker: 'ann dee'});
	t.deepEqual(others, []);
	t.deepEqual(once?.entries.map(({feedTitle}) => feedTitle).toSorted(), ['Outlet 0', 'Outlet 1', 'Outlet 2', 'Outlet 3', 'Outlet 4']);
});

test('an article extracted again replaces its quotations', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	library.storeArticle(1, testArticle([{text: '“Old words.”', speaker: 'Ann'}]));
	library.storeArticle(1, testArticle([{text: '“New words.”', speaker: 'Bob'}]));
	t.deepEqual(library.quotations().map(({text}) => text), ['“New words.”']);
	t.is(library.countEntries({query: 'said:ann'}), 0);
	t.like(library.entry(1), {quotations: 1, source: 'page'});
});

test('quotations by time, limit and nobody', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1), testItem(999)]);
	library.storeArticle(1, testArticle([{text: '“Early.”', speaker: 'Ann'}]));
	library.storeArticle(2, testArticle([{text: '“Late.”'}]));
	t.deepEqual(library.quotations({since: testNow - 7_200_000}).map(({text, speaker}) => ({text, speaker})), [{text: '“Late.”', speaker: undefined}]);
	t.is(library.quotations({limit: 1}).length, 1);
	t.deepEqual(library.quotations({speaker: '…'}), []);
});

test('a new date of an entry moves its quotations', t => {
	const library = testLibrary(t);
	const id = addTestFeed(library, [testItem(1)]);
	library.storeArticle(1, testArticle([{text: '“Yes.”', speaker: 'Ann'}]));
	library.storeFetch(id, {feed: {items: [testItem(1, {published: new Date(testNow).toISOString()})]}, health: healthy});
	t.is(library.quotations({since: testNow}).length, 1);
});

test('speakers, most quoted first', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	library.storeArticle(1, testArticle([{text: '“A.”', speaker: 'Ann'}, {text: '“B.”', speaker: 'Bob'}, {text: '“C.”', speaker: 'bob'}]));
	t.deepEqual(library.speakers().map(({name, quotations, entries}) => ({name, quotations, entries})), [
		{name: 'Bob', quotations: 2, entries: 1}, {name: 'Ann', quotations: 1, entries: 1},
	]);
});

test('articles of page and feed are kept side by side', t => {
	const library = testLibrary(t);
	addTestFeed(library, [testItem(1)]);
	const page = testArticle([{text: '“A.”'}]);
	const feed = testArticle([], 'feed');
	library.storeArticle(1, page);
	library.storeArticle(1, feed);
	t.deepEqual(library.article(1, 'page')?.article, page);
	t.deepEqual(library.article(1, 'feed')?.article, feed);
	t.is(library.article(1, 'text'), undefined);
});
