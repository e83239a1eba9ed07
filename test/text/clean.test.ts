import test from 'ava';
import {cleanLine, cleanText, mayBeUnsafe, unsafe} from '../../source/text/clean.js';

const removed = test.macro((t, input: string, expected: string) => {
	t.is(cleanText(input), expected);
});

test('ESC of a colour sequence', removed, 'a\u001B[31mb', 'a[31mb');
test('OSC 52 with BEL', removed, '\u001B]52;c;cHduZWQ=\u0007x', ']52;c;cHduZWQ=x');
test('C1 CSI', removed, 'a\u009B31mb', 'a31mb');
test('DEL and NUL', removed, 'a\u007F\u0000b', 'ab');
test('bidi override', removed, 'abc\u202Edef\u2066g', 'abc\ndefg'.replace('\n', ''));
test('zero-width space and byte order mark', removed, 'a\u200Bb\uFEFF', 'ab');
test('tag characters', removed, 'a\u{E0041}b', 'ab');
test('lone surrogate', removed, 'a\uD800b', 'a\uFFFDb');
test('line ends become LF', removed, 'a\r\nb\rc\u2028d', 'a\nb\nc\nd');
test('at most eight combining marks', removed, 'a' + '\u0301'.repeat(800), 'a' + '\u0301'.repeat(8));
test('real Arabic, Hebrew, joined emoji and Persian stay', removed, 'مرحبا שלום 👨‍👩‍👧 می‌خواهم', 'مرحبا שלום 👨‍👩‍👧 می‌خواهم');

test('a line has single spaces and no ends', t => {
	t.is(cleanLine('  A\ttitle\nover \u00A0 lines\u2029 '), 'A title over lines');
});

test('a line is composed', t => {
	t.is(cleanLine('e\u0301'), 'é');
});

test('the quick look lets no character pass that would be taken out', t => {
	const everyCharacter = Array.from({length: 0x11_00_00}, (_, code) => code).filter(code => code < 0xD8_00 || code > 0xDF_FF);
	const changed = everyCharacter.filter(code => `a${String.fromCodePoint(code)}b`.replaceAll(unsafe, '') !== `a${String.fromCodePoint(code)}b`);
	t.true(changed.length > 4000);
	t.deepEqual(changed.filter(code => !mayBeUnsafe(`a${String.fromCodePoint(code)}b`)), []);
	const marks = everyCharacter.filter(code => /^\p{Mark}$/v.test(String.fromCodePoint(code)));
	t.deepEqual(marks.filter(code => !mayBeUnsafe('a' + String.fromCodePoint(code).repeat(9))), []);
});

test('the quick look passes what needs no cleaning', t => {
	const lines = ['Plain words, “quoted” – and more…', 'Été à Łódź', 'Новости дня', 'Ειδήσεις', '今日のニュース、東京', '오늘의 소식', 'Ein 😀 im Text', 'שלום עולם', 'सुबह की ख़बर'];
	t.deepEqual(lines.filter(line => mayBeUnsafe(line)), []);
});
