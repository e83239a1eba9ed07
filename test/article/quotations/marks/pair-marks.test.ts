import test from 'ava';
import {findQuotations} from '../../../../source/article/quotations/find-quotations.js';
import {said} from '../../../_helpers/said.js';

const words = (text: string, language?: string) => said(text, language).map(([quoted]) => quoted);

test('every kind of mark', t => {
	for (const pair of ['“”', '""', '«»', '„“', '„”', '»«', '「」', '『』']) {
		const quoted = `${pair.slice(0, 1)}We will rebuild the bridge,${pair.slice(1)}`;
		t.deepEqual(words(`${quoted} said Ada Whitcombe.`, 'en'), [quoted]);
	}
});

test('marks of different kinds close each other', t => {
	t.deepEqual(words('“We will rebuild the bridge," said Ada Whitcombe.'), ['“We will rebuild the bridge,"']);
	t.deepEqual(words('"We will rebuild the bridge,” said Ada Whitcombe.'), ['"We will rebuild the bridge,”']);
	t.deepEqual(words('”We will rebuild the bridge,” said Ada Whitcombe.'), ['”We will rebuild the bridge,”']);
});

test('nested marks belong to the quotation around them', t => {
	t.deepEqual(words('“He told me ‘run’ and I ran,” said Ada Whitcombe.'), ['“He told me ‘run’ and I ran,”']);
	t.deepEqual(words('“He told me “run” and I ran,” said Ada Whitcombe.'), ['“He told me “run” and I ran,”']);
});

test('a broken quotation is two with one speaker', t => {
	t.deepEqual(said('“We start at dawn,” Ada Whitcombe said, “and stop at dusk.”'), [
		['“We start at dawn,”', 'Ada Whitcombe'],
		['“and stop at dusk.”', 'Ada Whitcombe'],
	]);
});

test('a missing closing mark ends with the paragraph', t => {
	t.deepEqual(words('Ada Whitcombe said: “We start at dawn.\n\nThe council met on Monday.'), ['“We start at dawn.']);
});

test('apostrophes, elisions, inches and possessives are no marks', t => {
	t.deepEqual(words('The workers’ hut, ’tis said, was 6\'2" wide in the ’90s; it’s gone.'), []);
});

test('British style: single marks on the outermost level, with apostrophes and double marks inside', t => {
	const text = 'The mayor was blunt.\n\n‘We don’t know what “soon” means,’ said Ada Whitcombe.\n\n‘The workers’ pay is late,’ she added. ‘It’s a shame.’';
	t.deepEqual(words(text), ['‘We don’t know what “soon” means,’', '‘The workers’ pay is late,’', '‘It’s a shame.’']);
	t.deepEqual([...new Set(said(text).map(([, name]) => name))], ['Ada Whitcombe']);
});

test('single marks in the body of an article with double marks are scare quotes, not speech', t => {
	t.deepEqual(words('A headline of some kind\n\nIntro.\n\nMore.\n\nThe ‘new’ bridge is old. “It is old,” said Ada Whitcombe. “Very old.”'), ['“It is old,”', '“Very old.”']);
});

test('brackets and ellipses stay inside', t => {
	t.deepEqual(words('“We hope [the council] … will listen,” Ada Whitcombe said.'), ['“We hope [the council] … will listen,”']);
});

test('transcripts: labels are the speakers, outside marks and inside', t => {
	const text = 'ROE: Where were you?\n\nSMITH: At home.\n\nROE: Alone?\n\nSMITH: With the dog.';
	t.deepEqual(said(text), [['Where were you?', 'ROE'], ['At home.', 'SMITH'], ['Alone?', 'ROE'], ['With the dog.', 'SMITH']]);
	t.deepEqual(said('The host was Ada Whitcombe.\n\n“WHITCOMBE: Where were you?”').map(([, name]) => name), ['Ada Whitcombe']);
});

test('questions and answers have their words, and nobody known says them', t => {
	t.deepEqual(said('Q: Where were you?\n\nA: At home.\n\nQ: Alone?\n\nA: With the dog.').map(([, name]) => name), [undefined, undefined, undefined, undefined]);
});

test('a line with a colon is no transcript', t => {
	t.deepEqual(words('NOTE: The bridge is closed.\n\nThe bridge was built in 1920.'), []);
});

test('signatures behind the words, on the same line and on the next', t => {
	t.deepEqual(said('“It is a fine bridge.” — Ada Whitcombe'), [['“It is a fine bridge.”', 'Ada Whitcombe']]);
	t.deepEqual(said('“It is a fine bridge.”\n— Ada Whitcombe, engineer'), [['“It is a fine bridge.”', 'Ada Whitcombe']]);
});

test('a block quotation is one quotation with a run for each paragraph', t => {
	const text = 'Ada Whitcombe wrote to the council:\n\nThe bridge is old.\n\nIt must go.\n\nThe council agreed.';
	const first = text.indexOf('The bridge');
	const second = text.indexOf('It must');
	const [quotation, ...others] = findQuotations({text, blockquotes: [{start: first, end: first + 18, group: 1}, {start: second, end: second + 11, group: 1}]});
	t.deepEqual(others, []);
	t.is(quotation?.kind, 'block');
	t.deepEqual(quotation?.runs.map(({start, end}) => text.slice(start, end)), ['The bridge is old.', 'It must go.']);
	t.is(quotation?.speaker?.name, 'Ada Whitcombe');
});

test('a block quotation takes its attribution line, else its cite', t => {
	const text = 'The bridge is old.\n\n— Tom Okafor\n\nThe council agreed.';
	t.is(findQuotations({text, blockquotes: [{start: 0, end: 18, group: 1}, {start: 20, end: 32, group: 1}]})[0]?.speaker?.name, 'Tom Okafor');
	const [cited] = findQuotations({text: 'The bridge is old.', blockquotes: [{start: 0, end: 18, group: 1, cite: 'Tom Okafor'}]});
	t.is(cited?.speaker?.name, 'Tom Okafor');
});

test('a straight mark that nothing closes before pairs of curly ones is what is left of a block quotation', t => {
	t.deepEqual(words('"The hall was full that night. “Sit down,” said the mayor, Jo Pike, and nobody did.'), ['“Sit down,”']);
	t.deepEqual(words('"He told me “run” and I ran,” said Jo Pike.'), ['"He told me “run” and I ran,”']);
	t.deepEqual(words('"We waited for an hour," said Jo Pike, “and then we left.”'), ['"We waited for an hour,"', '“and then we left.”']);
	t.regex(words('"PIKE: I told them “sit” and they stood.')[0] ?? '', /^"PIKE: I told them/v);
});

test('a run whose closing mark is missing ends before the clause that reports it, or before the mark that opens the next', t => {
	t.deepEqual(words('"We start at dawn, Jo Pike said, "and we stop at dusk."'), ['"We start at dawn,', '"and we stop at dusk."']);
	t.deepEqual(words('Jo Pike said “we start at dawn and called it “a plan.”'), ['“we start at dawn and called it', '“a plan.”']);
});

test('straight marks nest when the marks behind close both', t => {
	t.deepEqual(words('"The sign said "Closed" and we left," Jo Pike said.'), ['"The sign said "Closed" and we left,"']);
	t.deepEqual(words('"The sign said "Closed" and "Gone" and we left," Jo Pike said. "Both."'), ['"The sign said "Closed" and "Gone" and we left,"', '"Both."']);
});

test('a mark on the wrong side of a space closes when another opens behind it', t => {
	t.deepEqual(words('"We start at dawn, "Jo Pike said. "We stop at dusk."'), ['"We start at dawn, "', '"We stop at dusk."']);
});

test('where nothing is open, a mark with a space on both sides or with none opens', t => {
	t.deepEqual(words('The crew was asked by the board."We start at dawn," Jo Pike said.'), ['"We start at dawn,"']);
	t.deepEqual(words('Jo Pike said, “ we start at dawn.”'), ['“ we start at dawn.”']);
	t.deepEqual(words('The crew left."Then it rained.'), []);
});

test('stage directions are told, not said', t => {
	t.deepEqual(words('“We start at dawn.\n\n“(Laughter.)\n\n“We stop at dusk,” said Jo Pike.').map(quoted => quoted.includes('Laughter')), [true]);
	t.deepEqual(words('Jo Pike bowed. “(Applause.)”'), []);
});
