import test from 'ava';
import {decodeKeys, flushPending, lateTail} from '../../../source/screens/keys/decoder.js';

const names = test.macro<[chunk: string, expected: string[], pending?: string]>({
	exec(t, chunk, expected, pending = '') {
		const decoded = decodeKeys(chunk);
		t.deepEqual(decoded.keys.map(({name}) => name), expected);
		t.is(decoded.pending, pending);
	},
	title: (_, chunk) => `decodes ${JSON.stringify(chunk)}`,
});

test(names, 'j', ['j']);
test(names, 'jj', ['j', 'j']);
test(names, 'j\r', ['j', 'Enter']);
test(names, 'jj\rG ', ['j', 'j', 'Enter', 'G', 'Space']);
test(names, '\t\u{7F}\u{8}', ['Tab', 'Backspace', 'Backspace']);
test(names, '\u{3}\u{C}\u{1A}', ['Ctrl-C', 'Ctrl-L', 'Ctrl-Z']);
test(names, '\u{1B}[A\u{1B}[B', ['Up', 'Down']);
test(names, '\u{1B}OA\u{1B}OP', ['Up', 'F1']);
test(names, '\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}[4~', ['PageUp', 'PageDown', 'Home', 'End']);
test(names, '\u{1B}[1;5A', ['Ctrl-Up']);
test(names, '\u{1B}[Z', ['Shift-Tab']);
test(names, '\u{1B}x', ['Alt-x']);
test(names, '\u{1B}[106u\u{1B}[108;5u', ['j', 'Ctrl-L']);
test(names, 'j\u{1B}', ['j'], '\u{1B}');
test(names, '\u{1B}[', [], '\u{1B}[');
test(names, '\u{1B}[1;', [], '\u{1B}[1;');
test(names, '\u{1B}\u{1B}[A', ['Esc', 'Up']);
test(names, 'äЖ漢🎉', ['ä', 'Ж', '漢', '🎉']);
test('a sequence split anywhere gives the same keys as in one piece', t => {
	const whole = 'j\u{1B}[A\u{1B}OB\u{1B}[6~k\u{1B}[200~qQ\r\u{1B}[201~G\u{1B}[1;5C';
	const expected = decodeKeys(whole).keys;
	for (let cut = 1; cut < whole.length; cut++) {
		const first = decodeKeys(whole.slice(0, cut));
		const second = decodeKeys(first.pending + whole.slice(cut));
		t.deepEqual([...first.keys, ...second.keys], expected, `cut at ${cut}`);
	}
});

test('reports and answers of the terminal are no keys', t => {
	const reports = ['\u{1B}[<0;10;5M', '\u{1B}[M !!', '\u{1B}[I', '\u{1B}[O', '\u{1B}[10;20R', '\u{1B}[?62;4c', '\u{1B}]11;rgb:0000/0000/0000\u{7}', '\u{1B}]11;rgb:0/0/0\u{1B}\\', '\u{1B}P1$r0m\u{1B}\\', '\u{1B}_Gi=1;OK\u{1B}\\'];
	for (const report of reports) {
		t.deepEqual(decodeKeys(`j${report}k`).keys.map(({name}) => name), ['j', 'k'], report);
	}
});

test('pasted text is one key that holds the text, whatever is in it', t => {
	const {keys} = decodeKeys('\u{1B}[200~q\rA\u{1B}[A\u{1B}[201~j');
	t.deepEqual(keys.map(({name, text}) => [name, text]), [['Paste', 'q\rA\u{1B}[A'], ['j', 'j']]);
});

test('a lone Escape becomes a key when nothing follows; an unfinished sequence types nothing', t => {
	t.deepEqual(flushPending('\u{1B}').map(({name}) => name), ['Esc']);
	t.deepEqual(flushPending('\u{1B}[').map(({name}) => name), ['Esc']);
	t.deepEqual(flushPending('\u{1B}[200~q'), []);
});

test('the rest of an arrow that comes after its Escape is taken for the arrow, what a person types is not', t => {
	t.is(lateTail('[A')?.name, 'Up');
	t.is(lateTail('[5~')?.name, 'PageUp');
	t.is(lateTail('OB')?.name, 'Down');
	t.deepEqual(['[', '[[', '[j', 'O', 'Oj', 'j', '[A]'].filter(typed => lateTail(typed) !== undefined), []);
});

test('endless sequences are given up instead of kept', t => {
	t.is(decodeKeys(`\u{1B}[${'1;'.repeat(100)}`).pending, '');
	t.is(decodeKeys(`\u{1B}[200~${'x'.repeat(2_000_000)}`).pending, '');
	t.is(decodeKeys(`\u{1B}]52;${'x'.repeat(2_000_000)}`).pending, '');
});
