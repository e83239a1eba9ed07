import test from 'ava';
import {characters, editedLine, editLine} from '../../../source/screens/state/line-editor.js';
import {decodeKeys} from '../../../source/screens/keys/decoder.js';

/** What stands in the line after these bytes; `|` marks the cursor. */
const edits = test.macro<[start: string, typed: string, expected: string]>((t, start, typed, expected) => {
	const {text, cursor} = decodeKeys(typed).keys.reduce((line, key) => editLine(line, key), editedLine(start));
	const all = characters(text);
	t.is(`${all.slice(0, cursor).join('')}|${all.slice(cursor).join('')}`, expected);
});

const left = '\u{1B}[D';

test('types at the cursor', edits, '', 'is:unread', 'is:unread|');
test('types in the middle', edits, 'ac', `${left}b`, 'ab|c');
test('backspace and delete', edits, 'abcd', `${left}\u{7F}\u{1B}[3~`, 'ab|');
test('Home and End', edits, 'abc', '\u{1B}[Hx\u{1B}[Fy', 'xabcy|');
test('Ctrl-A, Ctrl-K', edits, 'abc', '\u{1}\u{B}', '|');
test('Ctrl-U drops what is before the cursor', edits, 'abc def', `${left}${left}${left}\u{15}`, '|def');
test('Ctrl-W drops a word', edits, 'said:Biden since:2d ', '\u{17}', 'said:Biden |');
test('Alt-b and Alt-d', edits, 'one two', '\u{1B}b\u{1B}d', 'one |');
test('a character as a reader sees it is one step', edits, '👨‍👩‍👧é', `${left}${left}x`, 'x|👨‍👩‍👧é');
test('a pasted text becomes one line without control characters', edits, '', '\u{1B}[200~one\ntwo\u{202E}\u{7}three\u{1B}[201~', 'one twothree|');
test('keys that mean nothing change nothing', edits, 'ab', '\u{1B}[A\u{1B}OP\u{7}', 'ab|');

test('a line has an end', t => {
	const full = editedLine('x'.repeat(4000));
	t.is(editLine(full, {name: 'y', raw: 'y', text: 'y'}).text.length, 4000);
});
