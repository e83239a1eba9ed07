import test from 'ava';
import {Failure} from '../../source/model/failure.js';
import {commandWords} from '../../source/work/command-words.js';

const split = test.macro((t, line: string, expected: string[]) => {
	t.deepEqual(commandWords(line), expected);
});

test('words at white space', split, ' python3  scores.py\t--rss ', ['python3', 'scores.py', '--rss']);
test('quotes group, also within a word', split, 'grep "a b" --x=\'c "d"\' ""', ['grep', 'a b', '--x=c "d"', '']);
test('nothing has a meaning to a shell', split, 'echo $(id) `id` ; a|b > c && d', ['echo', '$(id)', '`id`', ';', 'a|b', '>', 'c', '&&', 'd']);

test('an empty command and an open quote are refused', t => {
	t.throws(() => commandWords('  '), {instanceOf: Failure, message: /empty/v});
	t.throws(() => commandWords('echo "a'), {instanceOf: Failure, message: /never closed/v});
});
