import test from 'ava';
import {findTextNotes} from '../../../source/article/metadata/find-text-notes.js';
import {type Author} from '../../../source/model/article.js';

const body = Array.from({length: 5}, (_, index) => `Paragraph ${index} tells at length how the ferry came back to the island and what the baker thought of it.`);
const note = 'Nora covers ports, islands and the coast guard for Harbour Weekly. She has covered the sea since 2004.';

test('an author known from the note alone', t => {
	t.deepEqual(findTextNotes([...body, note, 'In Other News', 'Load More'], []), {authors: [{name: 'Nora', note, confidence: 'low'}], indexes: [5]});
});

test('a first name is tied to the byline', t => {
	const author: Author = {name: 'Nora Quist III', confidence: 'high'};
	t.deepEqual(findTextNotes([...body, note], [author]), {authors: [{...author, note}], indexes: [5]});
});

test('the heading goes with the note', t => {
	t.deepEqual(findTextNotes([...body, 'About the author', 'Nora Quist is a reporter for Harbour Weekly.'], [{name: 'Nora Quist', confidence: 'high'}]).indexes, [5, 6]);
});

test('she, below the heading', t => {
	const {authors, indexes} = findTextNotes([...body, 'About the author', 'She writes about ports and islands and the sea.'], [{name: 'Nora Quist', confidence: 'high'}]);
	t.is(authors[0]?.note, 'She writes about ports and islands and the sea.');
	t.deepEqual(indexes, [5, 6]);
});

test('one paragraph for two authors is shared out', t => {
	const people: Author[] = [{name: 'Nora Quist', confidence: 'high'}, {name: 'Tom Okafor', confidence: 'high'}];
	const {authors, indexes} = findTextNotes([...body, 'Nora Quist covers ports for Harbour Weekly. Tom Okafor is a reporter in Lund.'], people);
	t.deepEqual(authors.map(author => author.note), ['Nora Quist covers ports for Harbour Weekly.', 'Tom Okafor is a reporter in Lund.']);
	t.deepEqual(indexes, [5]);
});

const quiet = test.macro((t, last: string) => {
	t.deepEqual(findTextNotes([...body, last], []), {authors: [], indexes: []});
});

test('a source with his title', quiet, 'Carl Tobin, a law professor at the University of Lund, was not optimistic about the ferry.');
test('a sentence about a thing', quiet, 'There is other, subtler evidence of the sway of senior officers.');
test('a sentence with a month', quiet, 'During a call with reporters on Wednesday the harbour office said it would look into it.');
test('a report of others', quiet, 'Western Wire reported recently about a student who was able to swim there.');

test('somebody from the article is not its author', t => {
	const paragraphs = [...body, 'Brand said so twice. Jo Brand is known for it.', 'Jo Brand is a baker and columnist on the island.'];
	t.deepEqual(findTextNotes(paragraphs, []), {authors: [], indexes: []});
});

test('no paragraphs', t => {
	t.deepEqual(findTextNotes([], []), {authors: [], indexes: []});
});
