import test from 'ava';
import {findQuotations} from '../../../source/article/quotations/find-quotations.js';

/** A small generator of repeatable random numbers below 1. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = ((state * 1_664_525) + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

const pieces = [
	'“', '”', '"', '\'', '‘', '’', '„', '«', '»', '「', '」', ' ', ' ', ' ', '\n', '\n\n', '. ', ', ', ': ', '? ', '! ', '— ', '(', ')', '…', '😀', 'é', 'Smith', 'Ada Whitcombe', 'said', 'told', 'he', 'she', 'the mayor',
	'who', 'that', 'and', 'U.S.', 'Mr.', 'according to', 'l\'homme', 'sagte', 'dijo', '-', '\t', '\u200B', 'word', '“Yes,” ', '1,000', 'SMITH: ', '```', '\u0000', '\uD83D',
];

test('over random texts: runs lie inside one line, in order, apart, and on no white space; mentions are the words at their place', t => {
	const random = randomFrom(7);
	for (let round = 0; round < 600; round++) {
		const text = Array.from({length: 5 + Math.floor(random() * 90)}, () => pieces[Math.floor(random() * pieces.length)] + (random() < 0.5 ? ' ' : '')).join('');
		let last = 0;
		for (const {runs, speaker} of findQuotations({text, language: ['en', 'de', 'fr', 'es', 'nl'][round % 5] ?? 'en'})) {
			t.true(runs.length > 0);
			for (const {start, end} of runs) {
				t.true(start >= last && start < end && end <= text.length, JSON.stringify(text));
				t.false(text.slice(start, end).includes('\n'), JSON.stringify(text));
				t.is(text.slice(start, end), text.slice(start, end).trim(), JSON.stringify(text));
				last = end;
			}

			t.is(speaker && text.slice(speaker.start, speaker.end), speaker?.mention, JSON.stringify(text));
		}
	}
});

test('offsets count UTF-16 units, also behind emoji', t => {
	const text = '😀😀 “Splendid 😀 bridge,” said Ada Whitcombe.';
	const [quotation] = findQuotations({text});
	t.is(text.slice(quotation?.runs[0]?.start, quotation?.runs[0]?.end), '“Splendid 😀 bridge,”');
});
