import test from 'ava';
import {wrapPlain, wrapText} from '../../../source/render/page/wrap.js';
import {textWidth} from '../../../source/text/width.js';

const wrapped = test.macro((t, [text, width]: [string, number], expected: string[]) => {
	t.deepEqual(wrapPlain(text, width), expected);
});

test('words go to the next line', wrapped, ['one two three', 8], ['one two', 'three']);
test('a line may be exactly full', wrapped, ['one two', 7], ['one two']);
test('spaces at a break are dropped, others kept', wrapped, ['a  b    c', 5], ['a  b', 'c']);
test('newlines always break', wrapped, ['one\n\ntwo', 20], ['one', '', 'two']);
test('a long word is broken', wrapped, ['see https://news.example/a/very/long/path', 14], ['see https://ne', 'ws.example/a/v', 'ery/long/path']);
test('a dash does not begin a line', wrapped, ['four more – then', 10], ['four', 'more –', 'then']);
test('French punctuation stays with its word', wrapped, ['Vraiment pas !', 12], ['Vraiment', 'pas !']);
test('guillemets stay with their words', wrapped, ['il dit « oui » ici', 10], ['il dit', '« oui »', 'ici']);
test('German marks point the other way and break freely', wrapped, ['das »große Wort« steht', 16], ['das »große Wort«', 'steht']);
test('a dash that opens a line stays with its word', wrapped, ['— Bonjour à tous', 11], ['— Bonjour à', 'tous']);
test('a protected space does not break', wrapped, ['costs 10\u{A0}euros', 9], ['costs', '10\u{A0}euros']);
test('wide characters count two', wrapped, ['日本語 日本', 8], ['日本語', '日本']);
test('nothing is one empty line', wrapped, ['', 10], ['']);

test('Chinese and Japanese marks do not begin a line', t => {
	const text = '昨日、市長は「橋は閉じたままだ」と述べた。技術者は四週間を求めている。店主たちは、今日答えを求めている。';
	for (let width = 6; width <= 60; width++) {
		for (const line of wrapPlain(text, width)) {
			t.notRegex(line, /^[、。」]/v, `${width}: ${line}`);
			t.false(line.endsWith('「'), `${width}: ${line}`);
			t.true(textWidth(line) <= width);
		}
	}
});

test('an ideographic space counts two', t => {
	t.true(wrapPlain('漢\u{3000}'.repeat(50), 20).every(line => textWidth(line) <= 20));
});

const samples = [
	'“We have been given a promise, not a plan,” said Mayor Ingrid Solberg. “A promise does not carry a bus.”',
	'Mixed 日本語 and 한국어 with 🎉 and 👨‍👩‍👧 in between, e\u0301 too, then हिन्दी में भी।',
	`averylongword${'x'.repeat(300)} end`,
	'tab\there and    many     spaces',
	'漢'.repeat(5000),
	'ab '.repeat(3000),
];

test('every word is kept, in order, and no line is too wide', t => {
	for (const text of samples) {
		for (const width of [2, 7, 20, 72, 297]) {
			const ranges = wrapText(text, width);
			t.is(ranges.map(({start, end}) => text.slice(start, end)).join('').replaceAll(/\s/gv, ''), text.replaceAll(/\s/gv, ''));
			t.true(ranges.every(({start, end}) => textWidth(text.slice(start, end)) <= Math.max(2, width)));
			t.true(ranges.every(({start}, index) => start >= (ranges[index - 1]?.end ?? 0)));
		}
	}
});

test('the same lines in pieces as in one', t => {
	const words = Array.from({length: 4000}, (_, index) => 'w'.repeat(1 + ((index * 7) % 11))).join(' ');
	const lines = wrapPlain(words, 72);
	for (const [index, line] of lines.slice(0, -1).entries()) {
		const next = lines[index + 1]?.split(' ', 1)[0] ?? '';
		t.true(line.length + 1 + next.length > 72, 'a line took all the words that fit');
	}
});

test('a very long text without spaces is wrapped in steady time', t => {
	t.is(wrapText('漢'.repeat(100_000), 72).at(-1)?.end, 100_000);
	t.is(wrapText('e\u0301'.repeat(50_000), 72).at(-1)?.end, 100_000);
	t.is(wrapText(' '.repeat(100_000), 72).length, 1);
});
