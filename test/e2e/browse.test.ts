import test from 'ava';
import {runInTerminal, type TerminalRun} from '../_helpers/terminal.js';

const selectedRow = (run: TerminalRun) => run.cells().findIndex(row => row.filter(cell => cell.inverse).length > 20);

test.serial('a newcomer reads the sample edition: opens, sees who said what, goes back, stars, quits', async t => {
	const run = runInTerminal(t, {size: {columns: 120, rows: 40}});
	await run.waitFor('The owl that learned to wait');
	t.true(run.isAlternate());
	t.regex(run.text(), /All unread · 10/v);
	t.regex(run.text(), /Welcome!/v);
	run.press('\r');
	await run.waitFor(/By Yuki Tanabe and Oskar Lindqvist/v);
	run.press(']');
	await run.waitFor(/Quotation 1 of \d+ · /v);
	t.true(run.cells().some(row => row.some(cell => cell.inverse)), 'the quotation stands out');
	run.press('"');
	await run.waitFor(/quotations by \d+ · The owl/v);
	t.regex(run.text(), /Elina Virtanen · \d/v);
	run.press('q');
	await run.waitFor(/Article [ ·]/v);
	run.press('q');
	await run.waitFor('9 unread of 10');
	run.press('s');
	await run.waitFor('★');
	run.press('q');
	t.deepEqual(await run.ended, {exitCode: 0, signal: 0});
	t.false(run.isAlternate());
});

test.serial('what was read and starred is so the next time', async t => {
	const first = runInTerminal(t);
	await first.waitFor('The owl that learned to wait');
	first.press('sjj\r');
	await first.waitFor(/Article [ ·]/v);
	first.press('Q');
	await first.ended;
	const second = runInTerminal(t, {home: first.home});
	await second.waitFor(/All unread · 9/v);
	t.regex(second.text(), /★ .*owl/v);
});

test.serial('keys that come in one chunk are each taken, in order', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl that learned to wait');
	const before = selectedRow(run);
	run.press('jj');
	await run.waitFor('3 of 10');
	t.true(selectedRow(run) > before);
	run.press('jk\rq');
	await run.waitFor('9 unread of 10');
	t.regex(run.text(), /3 of 10/v);
});

test.serial('keys typed before the app is there wait for it', async t => {
	const run = runInTerminal(t);
	run.press('jjj');
	await run.waitFor('4 of 10');
	t.regex(run.text(), /All unread · 10/v);
});

test.serial('an arrow that comes in two pieces is one arrow', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl that learned to wait');
	run.press('j');
	await run.waitFor('2 of 10');
	run.press('\u{1B}');
	setImmediate(() => {
		run.press('[B');
	});
	await run.waitFor('3 of 10');
	t.true(run.isAlternate());
});

test.serial('pasted text runs no commands', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl that learned to wait');
	run.press('\u{1B}[200~QqA\r\u{1B}[201~');
	await run.waitFor('Pasted text goes into a prompt');
	run.press('/\u{1B}[200~ferry\u{1B}[201~');
	await run.waitFor('/ferry');
	run.press('\r');
	await run.waitFor('/ ferry · ');
	t.regex(run.text(), /night ferry/v);
});

test.serial('a wrong query says where it is wrong and can be mended', async t => {
	const run = runInTerminal(t, {size: {columns: 60, rows: 16}});
	await run.waitFor('The owl');
	run.press('/is:wrong\r');
	await run.waitFor('column 4');
	run.press('\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}unread\r');
	await run.waitFor('/ is:unread · ');
	t.regex(run.text(), /The owl/v);
});

test.serial('the window may change its size at any moment', async t => {
	const run = runInTerminal(t, {size: {columns: 80, rows: 24}});
	await run.waitFor('The owl');
	run.press('j');
	await run.waitFor('? help');
	for (const size of [{columns: 40, rows: 12}, {columns: 300, rows: 100}, {columns: 100, rows: 30}]) {
		run.resize(size);
		await run.waitFor(rows => rows.length === size.rows && (rows.at(-1) ?? '').includes('? help') && (rows[0] ?? '').includes('All unread'));
		t.regex(run.rows()[1] ?? '', /^ (?:Today|Yesterday|[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2})/v); // The sample edition grows older.
	}

	run.resize({columns: 39, rows: 12});
	await run.waitFor('This window is too small');
	run.press('j');
	run.resize({columns: 80, rows: 24});
	await run.waitFor('2 of 10');
	t.regex(run.text(), /The owl/v);
});

test.serial('Ctrl-L draws the screen again', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl');
	run.press('j');
	await run.waitFor('? help');
	const before = run.written().length;
	const shown = run.text();
	run.press('\u{C}');
	await run.waitFor(() => run.written().slice(before).includes('\u{1B}[2J'));
	await run.waitFor('? help');
	t.is(run.text(), shown);
});

test.serial('a theme is chosen from a menu, and kept', async t => {
	const run = runInTerminal(t);
	await run.waitFor('The owl');
	run.press('Tjjj\r');
	await run.waitFor('Theme: night');
	t.is(run.cells()[5]?.[60]?.background, 234);
	run.press('Q');
	await run.ended;
	const again = runInTerminal(t, {home: run.home});
	await again.waitFor('The owl');
	t.is(again.cells()[5]?.[60]?.background, 234);
});
