import test from 'ava';
import {type ColorDepth, detectCapabilities, type TerminalFacts} from '../../source/terminal/capabilities.js';

const terminal: TerminalFacts = {env: {TERM: 'xterm-256color', LANG: 'en_GB.UTF-8'}, isTTY: true, columns: 100, rows: 30, platform: 'linux'};

const colors = test.macro((t, facts: Partial<TerminalFacts>, expected: ColorDepth, hasAttributes?: boolean) => {
	const found = detectCapabilities({...terminal, ...facts});
	t.is(found.colors, expected);
	t.is(found.attributes, hasAttributes ?? (expected > 0));
});

const env = (variables: Record<string, string>) => ({env: {...terminal.env, ...variables}});

test('a terminal of 256 colours', colors, {}, 256);
test('COLORTERM says true colour', colors, env({COLORTERM: 'truecolor'}), 16_777_216);
test('kitty has true colour', colors, env({TERM: 'xterm-kitty'}), 16_777_216);
test('a plain xterm has sixteen', colors, env({TERM: 'xterm'}), 16);
test('a dumb terminal has none, and no bold', colors, env({TERM: 'dumb'}), 0);
test('a pipe has none', colors, {isTTY: false}, 0);
test('NO_COLOR leaves bold', colors, env({NO_COLOR: '1'}), 0, true);
test('an empty NO_COLOR means nothing', colors, env({NO_COLOR: ''}), 256);
test('FORCE_COLOR=0', colors, env({FORCE_COLOR: '0'}), 0, true);
test('FORCE_COLOR=1', colors, env({FORCE_COLOR: '1'}), 16);
test('FORCE_COLOR=2', colors, env({FORCE_COLOR: '2'}), 256);
test('FORCE_COLOR=3', colors, env({FORCE_COLOR: '3'}), 16_777_216);
test('FORCE_COLOR in a pipe', colors, {...env({FORCE_COLOR: '1'}), isTTY: false}, 16);
test('NO_COLOR wins over FORCE_COLOR', colors, env({NO_COLOR: '1', FORCE_COLOR: '3'}), 0, true);
test('--color never', colors, {...env({FORCE_COLOR: '3'}), color: 'never'}, 0);
test('--color always in a pipe', colors, {isTTY: false, color: 'always'}, 256);
test('--color always wins over NO_COLOR', colors, {...env({NO_COLOR: '1'}), color: 'always'}, 256);
test('--color always without any TERM', colors, {env: {}, isTTY: false, color: 'always'}, 16);

test('styles asked for by name go into a pipe', colors, {isTTY: false, isStyled: true}, 256);
test('styles asked for by name, without any TERM', colors, {env: {}, isTTY: false, isStyled: true}, 16);
test('styles asked for by name still obey NO_COLOR', colors, {...env({NO_COLOR: '1'}), isTTY: false, isStyled: true}, 0, true);
test('styles asked for by name, but no colours', colors, {isTTY: false, isStyled: true, color: 'never'}, 0);

const unicode = test.macro((t, variables: Record<string, string>, isUnicode: boolean, isPiped?: boolean) => {
	t.is(detectCapabilities({...terminal, env: {TERM: 'xterm', ...variables}, isTTY: !isPiped}).unicode, isUnicode);
});

test('a UTF-8 locale', unicode, {LANG: 'de_DE.UTF-8'}, true);
test('the C locale', unicode, {LANG: 'C'}, false);
test('C.UTF-8', unicode, {LC_ALL: 'C.utf8', LANG: 'C'}, true);
test('LC_ALL wins over LANG', unicode, {LC_ALL: 'C', LANG: 'de_DE.UTF-8'}, false);
test('LC_CTYPE wins over LANG', unicode, {LC_CTYPE: 'en_US.UTF-8', LANG: 'C'}, true);
test('an empty LC_ALL does not count', unicode, {LC_ALL: '', LANG: 'en_US.UTF-8'}, true);
test('a Latin-1 locale', unicode, {LANG: 'de_DE.ISO-8859-1'}, false);
test('no locale at all', unicode, {}, true);
test('a pipe gets the text as it is', unicode, {LANG: 'C'}, true, true);

test('links only where the terminal says who it is', t => {
	const follows = (variables: Record<string, string>) => detectCapabilities({...terminal, ...env(variables)}).hyperlinks;
	t.false(follows({}));
	t.true(follows({TERM_PROGRAM: 'WezTerm'}));
	t.true(follows({VTE_VERSION: '7600'}));
	t.false(follows({VTE_VERSION: '4000'}));
	t.true(follows({TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}));
	t.false(follows({TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a'}));
	t.false(detectCapabilities({...terminal, ...env({TERM_PROGRAM: 'WezTerm'}), isTTY: false}).hyperlinks);
});

test('SSH without a display is remote', t => {
	const isRemote = (variables: Record<string, string>) => detectCapabilities({...terminal, ...env(variables)}).remote;
	t.false(isRemote({}));
	t.true(isRemote({SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'}));
	t.false(isRemote({SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22', DISPLAY: ':0'}));
	t.true(isRemote({SSH_TTY: '/dev/pts/1'}));
});

test('size: the terminal, else the environment, else 80 by 24', t => {
	const size = (facts: Partial<TerminalFacts>) => {
		const {columns, rows} = detectCapabilities({...terminal, columns: undefined, rows: undefined, ...facts});
		return [columns, rows];
	};

	t.deepEqual(size({columns: 100, rows: 30}), [100, 30]);
	t.deepEqual(size(env({COLUMNS: '132', LINES: '50'})), [132, 50]);
	t.deepEqual(size(env({COLUMNS: '-3', LINES: 'many'})), [80, 24]);
});

test('a terminal that says 0 columns has the usual size', t => {
	const {columns, rows} = detectCapabilities({env: {}, isTTY: true, columns: 0, rows: 0});
	t.deepEqual([columns, rows], [80, 24]);
});
