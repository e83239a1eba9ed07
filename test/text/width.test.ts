import test from 'ava';
import stringWidth from 'string-width';
import {fittingStart, padEnd, padStart, textWidth, truncate, unitWidth} from '../../source/text/width.js';

const measured = test.macro((t, text: string, width: number) => {
	t.is(textWidth(text), width);
});

test('plain letters', measured, 'Biden: troops', 13);
test('curly quotes and dashes', measured, '“not – on…”', 11);
test('Latin with accents', measured, 'Žižek à Łódź', 12);
test('Cyrillic and Greek', measured, 'Новости Νέα', 11);
test('Japanese', measured, '日本語の見出し', 14);
test('Korean', measured, '한국 뉴스', 9);
test('an emoji', measured, 'a🎉b', 4);
test('a joined emoji', measured, '👨‍👩‍👧', 2);
test('a flag', measured, '🇩🇪', 2);
test('a decomposed accent', measured, 'e\u0301', 1);
test('Devanagari', measured, 'हिन्दी', stringWidth('हिन्दी'));
test('nothing', measured, '', 0);

test('the fast ranges agree with string-width, alone and side by side', t => {
	const wrong: string[] = [];
	for (let unit = 0x20; unit <= 0xFF_FF; unit++) {
		const width = unitWidth(unit);
		const character = String.fromCodePoint(unit);
		if (width !== undefined && (stringWidth(character) !== width || stringWidth(`a${character}b漢`) !== width + 4)) {
			wrong.push(unit.toString(16));
		}
	}

	t.deepEqual(wrong, []);
});

const cut = test.macro((t, [text, width]: [string, number], expected: string) => {
	t.is(truncate(text, width), expected);
	t.true(textWidth(truncate(text, width)) <= width);
});

test('what fits stays', cut, ['short', 5], 'short');
test('what does not fit ends in an ellipsis', cut, ['too long', 6], 'too l…');
test('no space before the ellipsis', cut, ['too long', 5], 'too…');
test('a wide character is not split', cut, ['日本語', 4], '日…');
test('a joined emoji is not split', cut, ['👨‍👩‍👧👨‍👩‍👧', 3], '👨‍👩‍👧…');
test('an accent stays with its letter', cut, ['e\u0301e\u0301e\u0301', 2], 'e\u0301…');
test('one column is one character', cut, ['abc', 1], 'a');
test('no column is nothing', cut, ['abc', 0], '');

test('an ellipsis of three dots counts three', t => {
	t.is(truncate('a long title', 8, '...'), 'a lon...');
});

test('a start that fits, and padding', t => {
	t.is(fittingStart('日本語', 5), '日本');
	t.is(padEnd('日本', 6), '日本  ');
	t.is(padStart('日本', 6), '  日本');
	t.is(padEnd('too long', 3), 'too long');
});
