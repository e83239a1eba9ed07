import test from 'ava';
import {frameChanges, wholeFrame} from '../../../source/screens/frame/frame-changes.js';
import {screenOf} from '../../_helpers/terminal-screen.js';

const inverse = (text: string) => `\u{1B}[7m${text}\u{1B}[27m`;
const cyan = (text: string) => `\u{1B}[36m${text}\u{1B}[39m`;

/** What a real terminal shows after the first frame and then the changes must be what it shows when the second is painted from scratch. */
const changesLead = test.macro<[before: string[], after: string[], mostBytes?: number]>(async (t, before, after, mostBytes = Infinity) => {
	const size = {columns: 40, rows: Math.max(before.length, after.length)};
	const bytes = frameChanges(before, after);
	const changed = await screenOf(wholeFrame(before) + bytes, size);
	const painted = await screenOf(wholeFrame(after), size);
	t.deepEqual(changed, painted);
	t.true(bytes.length <= mostBytes, `${bytes.length} bytes`);
});

const rows = (from: number, count: number, selected = -1) => Array.from({length: count}, (_, row) => {
	const text = ` ${from + row} ${cyan('12”')} a headline of row ${from + row}`;
	return from + row === selected ? inverse(` ${from + row} 12” a headline of row ${from + row}   `) : text;
});

test('nothing is written when nothing changed', t => {
	t.is(frameChanges(rows(0, 20), rows(0, 20)), '');
});

test('a selection that moves writes two rows', changesLead, rows(0, 20, 4), rows(0, 20, 5), 160);
test('a list that scrolls by one writes one new row', changesLead, rows(0, 20), rows(1, 20), 80);
test('a list that scrolls back by one writes one new row', changesLead, rows(1, 20), rows(0, 20), 80);
test('a list that scrolls with its selection writes three rows', changesLead, rows(0, 20, 19), rows(1, 20, 20), 240);
test('a list that scrolls by a page', changesLead, rows(0, 20), rows(15, 20));
test('title and status stay while the list between them scrolls', changesLead, ['Title', ...rows(0, 18), '1 of 100'], ['Title', ...rows(1, 18), '2 of 100'], 90);
test('a number that changes in a status line writes the number alone', changesLead, [' 12 of 128   Enter read'], [' 13 of 128   Enter read'], 12);
test('a shorter line leaves nothing behind', changesLead, ['a long line of text', 'same'], ['a short', 'same']);
test('rows that go are cleared', changesLead, rows(0, 6), ['only one', '', '', '', '', '']);
test('wide characters and emoji before a change do not move it', changesLead, ['日本語の見出し 1 of 9', '👍🏽 count: 4'], ['日本語の見出し 2 of 9', '👍🏽 count: 14']);
test('a line loses and gains style', changesLead, [inverse('selected'), 'plain', cyan('c')], ['selected', inverse('plain'), 'c']);
test('links come and go', changesLead, ['see \u{1B}]8;;https://a.example\u{1B}\\here\u{1B}]8;;\u{1B}\\ now'], ['see \u{1B}]8;;https://b.example\u{1B}\\here\u{1B}]8;;\u{1B}\\ now']);
test('true colours and palette colours', changesLead, ['\u{1B}[38;2;1;2;3mred\u{1B}[39m'], ['\u{1B}[38;5;120;48;2;9;9;9mred\u{1B}[39;49m more']);

test('with a ground every cell that has no style of its own lies on it', async t => {
	const ground = '38;2;20;20;20;48;2;250;250;240';
	const before = ['one', cyan('two'), 'three'];
	const after = ['ones', 'two', cyan('three')];
	const size = {columns: 20, rows: 3};
	const changed = await screenOf(wholeFrame(before, ground) + frameChanges(before, after, ground), size);
	t.deepEqual(changed, await screenOf(wholeFrame(after, ground), size));
	t.true(changed.every(line => line.every(cell => cell.background === 0xFA_FA_F0)));
});

test('random frames: the changes always lead to the next frame', async t => {
	let seed = 7;
	const random = (below: number) => {
		seed = ((seed * 1_103_515_245) + 12_345) % 2_147_483_648;
		return seed % below;
	};

	const words = ['alpha', cyan('beta'), inverse('gamma'), '漢字', '“so”', '1', '', '  ', 'é', '—'];
	const randomLine = () => Array.from({length: random(4)}, () => words[random(words.length)] ?? '').join(' ');
	const changed = (lines: readonly string[], shift: number) => lines.map((_, row) => random(3) === 0 ? randomLine() : lines[row + shift] ?? '');
	let frame = Array.from({length: 12}, () => '');
	let written = wholeFrame(frame);
	for (let step = 0; step < 150; step++) {
		const next = changed(frame, random(4) === 0 ? random(5) - 2 : 0);
		written += frameChanges(frame, next);
		frame = next;
	}

	const size = {columns: 40, rows: 12};
	t.deepEqual(await screenOf(written, size), await screenOf(wholeFrame(frame), size));
});
