import test from 'ava';
import {parseCommandLine} from '../../source/commands/command-line.js';
import {Failure} from '../../source/model/failure.js';

test('options may stand before, between and behind', t => {
	const {verb, positionals, options} = parseCommandLine(['--home', '/tmp/x', 'config', '--json', 'get', 'theme', '--quiet']);
	t.is(verb?.name, 'config');
	t.deepEqual(positionals, ['get', 'theme']);
	t.is(options.value('home'), '/tmp/x');
	t.true(options.flag('json'));
	t.true(options.flag('quiet'));
	t.false(options.flag('verbose'));
});

test('no verb', t => {
	t.is(parseCommandLine([]).verb, undefined);
	t.is(parseCommandLine(['--quiet']).verb, undefined);
});

test('behind -- everything is an argument', t => {
	t.deepEqual(parseCommandLine(['config', '--', 'get', '--json']).positionals, ['get', '--json']);
});

test('the last value wins', t => {
	t.is(parseCommandLine(['--color=never', '--color', 'always']).options.value('color'), 'always');
});

const refused = test.macro((t, argv: string[], message: RegExp) => {
	const error = t.throws(() => parseCommandLine(argv), {instanceOf: Failure});
	t.is(error.kind, 'usage');
	t.regex(`${error.message} ${error.remedy ?? ''}`, message);
});

test('unknown verb, near one', refused, ['confg'], /no verb "confg"\. Did you mean "config"\?/v);
test('unknown verb, near none', refused, ['zzzzzz'], /no verb "zzzzzz"\. See pullquote --help/v);
test('unknown verb with an escape sequence', refused, ['\u001B[31mx'], /no verb "\[31mx"/v);
test('unknown option', refused, ['config', '--jsn'], /pullquote config has no option --jsn\. Did you mean --json\?/v);
test('unknown option before the verb', refused, ['--colour', 'always', 'config'], /no option --colour\. Did you mean --color\?/v);
test('value missing', refused, ['config', '--home'], /--home needs a value: --home DIR/v);
test('value not among the choices', refused, ['--color', 'sometimes'], /--color cannot be "sometimes"\. It takes auto, always or never/v);
test('value out of range', refused, ['--width', '5'], /--width cannot be "5"\. It takes a whole number from 20 to 1000/v);
test('value no number', refused, ['--width', '8e1'], /--width cannot be "8e1"/v);
test('a switch with a value', refused, ['--quiet=yes'], /--quiet takes no value/v);
