import test from 'ava';
import {findQuotations} from '../../../source/article/quotations/find-quotations.js';

const said = (text: string) => findQuotations({text}).map(({runs, speaker}) => [
	text.slice(runs[0]?.start, runs.at(-1)?.end), speaker?.name,
]);

test('finds who said it, after and before the words', t => {
	t.deepEqual(said('“We will rebuild the bridge,” said Mayor Ada Whitcombe.'), [['“We will rebuild the bridge,”', 'Ada Whitcombe']]);
	t.deepEqual(said('Ada Whitcombe, a baker from Leeds, told the council: "Bread is not a luxury."'), [['"Bread is not a luxury."', 'Ada Whitcombe']]);
});

test('a surname stands for the full name used elsewhere', t => {
	t.deepEqual(said('The engineer Tom Okafor arrived late.\n\n“The road was closed,” Okafor said. “We walked.”'), [
		['“The road was closed,”', 'Tom Okafor'],
		['“We walked.”', 'Tom Okafor'],
	]);
});

test('words over two paragraphs with re-opened marks are one quotation with two runs', t => {
	const text = '“We start at dawn.\n\n“We stop at dusk,” Okafor said.';
	const [quotation, ...others] = findQuotations({text});
	t.deepEqual(others, []);
	t.deepEqual(quotation?.runs.map(({start, end}) => text.slice(start, end)), ['“We start at dawn.', '“We stop at dusk,”']);
	t.is(quotation?.speaker?.name, 'Okafor');
});

test('a headline that repeats words of the body has their speaker', t => {
	const text = 'The town hall said the bridge opens “sooner than planned.” “The clocks have stopped for good,” said Olga Brink.';
	const speakerOf = (title: string) => findQuotations({title, text}).filter(({in: place}) => place === 'title').map(({speaker}) => speaker?.name);
	t.deepEqual(speakerOf('Bridge opens “sooner than planned”'), ['The town hall']);
	t.deepEqual(speakerOf('‘The clocks have stopped’'), ['Olga Brink']);
	t.deepEqual(speakerOf('‘The geese have flown’'), [undefined]);
});

test('in a language without a table every marked run is kept, and nobody is made up', t => {
	const text = '市長は「雨は止む」と話した。';
	t.deepEqual(findQuotations({text}).map(({runs, speaker}) => [text.slice(runs[0]?.start, runs[0]?.end), speaker]), [['「雨は止む」', undefined]]);
	t.is(findQuotations({text: 'Starosta řekl „pršet nebude“ a odešel.', language: 'cs'}).length, 1);
});

test('one speaker, whether the article before the noun is capital or small', t => {
	t.deepEqual(said('The port company shrugged. “We wait,” the port company said. The port company called it “a pause.”').map(([, name]) => name), ['the port company', 'the port company']);
});
