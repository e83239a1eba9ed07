import test from 'ava';
import {type Entry} from '../../source/model/feed.js';
import {dayLine, dayName, headlineLine, type HeadlineOptions} from '../../source/render/headlines.js';
import {countedLine, feedLine, hintLine, selectedLine, titleLine} from '../../source/render/list-lines.js';
import {dayNumber, zonedTime} from '../../source/render/date.js';
import {createPainter} from '../../source/render/paint.js';
import {defaultTheme} from '../../source/render/themes.js';
import {textWidth} from '../../source/text/width.js';

const bare = createPainter(defaultTheme, {colors: 0, attributes: false, unicode: true, hyperlinks: false});
const coloured = createPainter(defaultTheme, {colors: 16, attributes: true, unicode: true, hyperlinks: false});
const options: HeadlineOptions = {width: 120, painter: bare, timeZone: 'UTC'};

function entry(values: Partial<Entry> = {}): Entry {
	return {
		id: 1, feedId: 1, feedTitle: 'The Tidewater Courier', guid: 'a', title: 'Bridge stays shut, “not a plan”', published: Date.UTC(2026, 2, 4, 21, 40),
		dateGuessed: false, tags: [], read: false, starred: false, sample: false, quotations: 11, words: 460, ...values,
	};
}

const row = test.macro((t, values: Partial<Entry>, changes: Partial<HeadlineOptions>, expected: string) => {
	t.is(headlineLine(entry(values), {...options, ...changes}), expected);
});

test('at 120 columns', row, {}, {}, ' ●  21:40  11”   2m  The Tidewater C…  Bridge stays shut, “not a plan”');
test('at 80 columns the feed is shorter', row, {}, {width: 80}, ' ●  21:40  11”   2m  The Tidewat…  Bridge stays shut, “not a plan”');
test('at 60 columns there is no feed', row, {}, {width: 60}, ' ● 21:40 11” Bridge stays shut, “not a plan”');
test('at 40 columns there is time and title', row, {}, {width: 40}, ' ● 21:40 Bridge stays shut, “not a pla…');
test('read', row, {read: true}, {width: 60}, '   21:40 11” Bridge stays shut, “not a plan”');
test('starred', row, {starred: true, read: true}, {width: 60}, ' ★ 21:40 11” Bridge stays shut, “not a plan”');
test('no quotations', row, {quotations: 0}, {width: 60}, ' ● 21:40  –  Bridge stays shut, “not a plan”');
test('quotations not counted yet', row, {quotations: undefined, words: undefined}, {width: 80}, ' ●  21:40            The Tidewat…  Bridge stays shut, “not a plan”');
test('the day where the list is not by date', row, {}, {width: 60, time: 'day'}, ' ●  4 Mar 11” Bridge stays shut, “not a plan”');
test('the time in the reader\'s zone', row, {}, {width: 40, timeZone: 'Asia/Tokyo'}, ' ● 06:40 Bridge stays shut, “not a pla…');
test('no title', row, {title: ''}, {width: 60}, ' ● 21:40 11” (no title)');
test('others that have the story', row, {}, {width: 100, also: ['BBC', 'Reuters']}, ' ●  21:40  11”   2m  The Tidewater C…  Bridge stays shut, “not a plan”  +2 BBC, Reuters');
test('a wide feed name keeps the columns', row, {feedTitle: '朝日新聞デジタル速報'}, {}, ' ●  21:40  11”   2m  朝日新聞デジタ…   Bridge stays shut, “not a plan”');
test('emoji made of several are simplified', row, {title: 'Hi 👍🏽 👨‍👩‍👧'}, {width: 60}, ' ● 21:40 11” Hi 👍 👨');
test('selected, where no style can be shown', row, {}, {width: 60, isSelected: true}, '>● 21:40 11” Bridge stays shut, “not a plan”');

test('selected, the row is marked over its whole width', t => {
	const line = headlineLine(entry({read: true}), {...options, painter: coloured, isSelected: true});
	t.is(line.replaceAll(/\u{1B}\[[\d;]*m/gv, '').length, 119);
	t.true(line.startsWith('\u001B[7m ') && line.endsWith(' \u001B[27m'));
});

test('unread is bold, the title comes last, nothing follows it', t => {
	t.regex(headlineLine(entry(), {...options, painter: coloured}), /\u{1B}\[1mBridge stays shut, “not a plan”\u{1B}\[22m$/v);
});

test('a row is painted once for its entry, width and state', t => {
	let reads = 0;
	const counted = Object.defineProperty(entry(), 'title', {
		get() {
			reads++;
			return 'Title';
		},
	});
	headlineLine(counted, options);
	const first = reads;
	headlineLine(counted, {...options});
	t.is(reads, first);
	headlineLine(counted, {...options, width: 99});
	t.true(reads > first);
});

test('no row is wider than the window', t => {
	const long = entry({title: '日本語の長い見出し🎉 and more '.repeat(20), feedTitle: '🎉'.repeat(30)});
	for (let width = 20; width <= 300; width += 7) {
		for (const isSelected of [true, false]) {
			t.true(textWidth(headlineLine(long, {...options, width, isSelected})) < width, String(width));
		}
	}
});

test('days are named from today', t => {
	const today = dayNumber(zonedTime(Date.UTC(2026, 2, 5, 1), 'UTC'));
	const names = [Date.UTC(2026, 2, 5, 1), Date.UTC(2026, 2, 4, 23), Date.UTC(2026, 2, 1)].map(time => dayName(zonedTime(time, 'UTC'), today));
	t.deepEqual(names, ['Today', 'Yesterday', 'Sun 1 Mar 2026']);
	t.is(dayLine('Today', bare), ' Today');
});

test('feeds: count, name, tags, and what is wrong', t => {
	const feed = {title: 'Courier', unread: 12, tags: ['city', 'world'], health: {failures: 0, gone: false}};
	t.is(feedLine(feed, options), '    12   Courier  #city #world');
	t.is(feedLine({...feed, unread: 0, health: {failures: 2, gone: false, error: 'The host is down.'}}, options), '       ! Courier  The host is down.');
	t.is(countedLine({count: 3, name: 'All unread'}, {...options, isSelected: true}), '>    3   All unread');
});

test('the head of a screen has something at each end', t => {
	const line = titleLine({left: 'All unread · 128', right: 'refreshing 14/52'}, {width: 60, painter: bare});
	t.is(line, ' All unread · 128                          refreshing 14/52');
	t.is(titleLine({left: 'A very long title of a saved query', right: 'refreshing'}, {width: 30, painter: bare}), ' A very long tit…  refreshing');
});

test('as many hints as fit', t => {
	const hints = [{key: 'Enter', title: 'read'}, {key: 'n', title: 'next unread'}, {key: '?', title: 'help'}];
	t.is(hintLine('12 of 128', hints, {width: 80, painter: bare}), ' 12 of 128     Enter read  n next unread  ? help');
	t.is(hintLine('12 of 128', hints, {width: 40, painter: bare}), ' 12 of 128  Enter read  n next unread');
});

test('a selection is cut to the window', t => {
	const selected = selectedLine('x'.repeat(50), 20, bare);
	t.is(textWidth(selected), 19);
});
