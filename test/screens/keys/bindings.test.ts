import test from 'ava';
import {bindKeys} from '../../../source/screens/keys/bindings.js';
import {commandIds, commands} from '../../../source/screens/keys/commands.js';
import {normalizeKey} from '../../../source/screens/keys/key.js';

test('the default keys have no conflict, and every command is in the table once', t => {
	const keys = commands.flatMap(command => command.keys);
	t.is(new Set(keys).size, keys.length);
	t.deepEqual(commands.map(({id}) => id).toSorted(), [...commandIds].toSorted());
	t.deepEqual(bindKeys().problems, []);
	for (const {id, keys: own} of commands) {
		for (const key of own) {
			t.is(normalizeKey(key), key, `${id}: ${key} is spelled as keys are named`);
			t.is(bindKeys().commandOf.get(key), id);
		}
	}
});

const spelled = test.macro<[written: string, expected: string | undefined]>({
	exec(t, written, expected) {
		t.is(normalizeKey(written), expected);
	},
	title: (_, written) => `the key "${written}"`,
});

test(spelled, 'C-l', 'Ctrl-L');
test(spelled, 'ctrl-L', 'Ctrl-L');
test(spelled, 'M-x', 'Alt-x');
test(spelled, 'pgdn', 'PageDown');
test(spelled, 'SPACE', 'Space');
test(spelled, ' ', 'Space');
test(spelled, 'f5', 'F5');
test(spelled, '-', '-');
test(spelled, 'C--', 'Ctrl--');
test(spelled, 'Shift-j', 'J');
test(spelled, 'jj', undefined);
test(spelled, '', undefined);

test('an own key replaces the default ones and wins over another command\'s default', t => {
	const {commandOf, problems} = bindKeys({star: ['x', 'j']});
	t.is(commandOf.get('x'), 'star');
	t.is(commandOf.get('j'), 'star');
	t.is(commandOf.get('s'), undefined);
	t.is(commandOf.get('Down'), 'down');
	t.deepEqual(problems, []);
});

test('conflicts, unknown commands and words that are no key are told with their place', t => {
	const {commandOf, problems} = bindKeys({star: ['x'], copy: ['x', 'c'], fly: ['w'], open: ['Enterr', 'Enter']});
	t.is(commandOf.get('x'), 'star');
	t.is(commandOf.get('c'), 'copy');
	t.is(commandOf.get('Enter'), 'open');
	t.deepEqual(problems.map(problem => problem.split(':', 1)[0]), ['keys.fly', 'keys.open[0]', 'keys.copy']);
	t.regex(problems[2] ?? '', /x is taken by keys\.star/v);
	t.regex(problems[0] ?? '', /no command "fly"/v);
});

test('a command that loses its only key to another is told', t => {
	const {problems} = bindKeys({copy: ['s']});
	t.is(problems.length, 1);
	t.regex(problems[0] ?? '', /keys\.copy: .*star \(s\)/v);
});

test('a command whose own keys are all misspelt keeps its default ones; an empty list takes them away', t => {
	const {keysOf, commandOf} = bindKeys({help: ['Foo-1'], star: []});
	t.is(commandOf.get('?'), 'help');
	t.deepEqual(keysOf.get('help'), ['?', 'F1']);
	t.is(commandOf.get('s'), undefined);
});
