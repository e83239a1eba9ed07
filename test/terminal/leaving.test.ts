import test from 'ava';
import {clipboardSequence} from '../../source/terminal/clipboard.js';
import {linkableAddress, terminalLink} from '../../source/terminal/links.js';
import {openExternal} from '../../source/terminal/open-external.js';
import {createScreenGuard, enterCodes, leaveCodes} from '../../source/terminal/restore.js';

test('the terminal is given back once, however often that is asked for', t => {
	const done: string[] = [];
	const guard = createScreenGuard({
		write(codes) {
			done.push(codes);
		},
		setRawMode(isRaw) {
			done.push(isRaw ? 'raw' : 'cooked');
		},
	});
	guard.restore();
	guard.enter();
	guard.enter();
	t.true(guard.isEntered());
	guard.restore();
	guard.restore();
	t.deepEqual(done, ['raw', enterCodes, leaveCodes, 'cooked']);
	t.regex(leaveCodes, /\[\?25h.*\[\?1049l/v);
});

test('a terminal that is gone does not keep the rest from being restored', t => {
	const done: string[] = [];
	const guard = createScreenGuard({
		write() {
			throw new Error('EIO');
		},
		setRawMode(isRaw) {
			done.push(isRaw ? 'raw' : 'cooked');
		},
	});
	guard.adopt();
	t.notThrows(guard.restore);
	t.deepEqual(done, ['cooked']);
});

test('the clipboard gets the text, without what could steer a terminal', t => {
	t.is(clipboardSequence('“Grüße”'), `\u001B]52;c;${Buffer.from('“Grüße”').toString('base64')}\u0007`);
	t.is(clipboardSequence('a\u001B]0;x\u0007b'), `\u001B]52;c;${Buffer.from('a]0;xb').toString('base64')}\u0007`);
	t.is(clipboardSequence('x'.repeat(60_000)), undefined);
});

const linkable = test.macro((t, address: string, expected: string | undefined) => {
	t.is(linkableAddress(address), expected);
});

test('https', linkable, 'https://news.example/a?b=c#d', 'https://news.example/a?b=c#d');
test('spaces and umlauts are encoded', linkable, 'http://news.example/ä b', 'http://news.example/%C3%A4%20b');
test('an escape is encoded', linkable, 'https://news.example/\u001B\\x', 'https://news.example/%1B/x');
test('a program', linkable, ['javascript', 'alert(1)'].join(':'), undefined);
test('a file', linkable, 'file:///etc/passwd', undefined);
test('credentials', linkable, 'https://user:secret@news.example/', undefined);
test('no address', linkable, 'not an address', undefined);
test('a very long one', linkable, `https://news.example/${'a'.repeat(3000)}`, undefined);

test('what may not be a link stays text', t => {
	t.is(terminalLink('words', 'data:text/html,x'), 'words');
	t.is(terminalLink('words', 'https://news.example/'), '\u001B]8;;https://news.example/\u001B\\words\u001B]8;;\u001B\\');
});

test('the browser gets the address as one argument', async t => {
	const calls: string[][] = [];
	const start = async (program: string, programArguments: readonly string[]) => {
		calls.push([program, ...programArguments]);
		return true;
	};

	const hostile = 'https://news.example/;touch$(x)&y|z';
	t.deepEqual(await openExternal(hostile, {remote: false, platform: 'linux', start}), {kind: 'opened'});
	t.deepEqual(await openExternal(hostile, {remote: true, browser: ['w3m', '-N'], start}), {kind: 'opened'});
	t.deepEqual(calls, [['xdg-open', hostile], ['w3m', '-N', hostile]]);
});

test('without a screen, or without a browser, the link is shown', async t => {
	const start = async () => false;
	const shown = {kind: 'show-link', address: 'https://news.example/'} as const;
	t.deepEqual(await openExternal('https://news.example/', {remote: true, start}), shown);
	t.deepEqual(await openExternal('https://news.example/', {remote: false, start}), shown);
	t.is((await openExternal('file:///etc/passwd', {remote: false, start})).kind, 'refused');
});

test('a program that does not exist is no crash', async t => {
	const result = await openExternal('https://news.example/', {remote: false, browser: ['/no/such/browser']});
	t.is(result.kind, 'show-link');
});
