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
