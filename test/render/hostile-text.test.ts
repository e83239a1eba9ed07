import test from 'ava';
import {type Entry} from '../../source/model/feed.js';
import {articleFormats, formatArticle} from '../../source/render/formats/format-article.js';
import {dayLine, headlineLine} from '../../source/render/headlines.js';
import {countedLine, feedLine, hintLine, selectedLine, titleLine} from '../../source/render/list-lines.js';
import {createPainter, type Painter} from '../../source/render/paint.js';
import {paintable} from '../../source/render/paintable.js';
import {layoutArticle} from '../../source/render/page/page.js';
import {defaultTheme, themes} from '../../source/render/themes.js';
import {textWidth} from '../../source/text/width.js';
import {hostileArticle} from '../_helpers/hostile-article.js';
import {findHarm, findHarmOnScreen, type HostilePayload, hostilePayloads} from '../_helpers/hostile-payloads.js';

const capabilities = {colors: 16_777_216, attributes: true, unicode: true, hyperlinks: true} as const;
const theme = themes['night'] ?? defaultTheme;

const painter = createPainter(theme, capabilities);
const asciiPainter = createPainter(theme, {...capabilities, unicode: false});

test('there are enough payloads, each its own', t => {
	t.true(hostilePayloads.length >= 60);
	t.is(new Set(hostilePayloads.map(({text}) => text)).size, hostilePayloads.length);
	t.true(hostilePayloads.filter(({text}) => findHarm(text) !== undefined).length >= 60);
});

test('what harms is recognised', t => {
	t.is(findHarm('\u001B[1;38;2;1;2;3mfine\u001B[22;39m\n'), undefined);
	t.is(findHarm('\u001B]8;;https://fine.example/\u001B\\fine\u001B]8;;\u001B\\'), undefined);
	t.not(findHarm('\u001B]8;;file:///etc/passwd\u001B\\'), undefined);
	t.not(findHarm('\u001B[2J'), undefined);
	for (const {name, text} of hostilePayloads) {
		t.true(findHarm(text) === undefined || findHarmOnScreen(`Before ${text} after`) !== undefined, name);
	}
});

const harmless = test.macro((t, outputOf: (payload: HostilePayload) => string[]) => {
	for (const payload of hostilePayloads) {
		for (const output of outputOf(payload)) {
			t.is(findHarm(output), undefined, payload.name);
		}
	}
});

test('the paint edge', harmless, ({text}) => [paintable(text)]);

test('the paint edge gives one line', t => {
	for (const {name, text} of hostilePayloads) {
		t.notRegex(paintable(text), /[\n\t]/v, name);
	}
});

const widths = [40, 80, 140];

test('a page at every width', harmless, ({text}) => widths.flatMap(width => {
	const page = layoutArticle(hostileArticle(text), {width, theme, capabilities, timeZone: 'UTC'});
	return page.lines.flatMap((line, index) => [line.text, page.paintSelected(index, 0)]);
}));

test('no line of a page is wider than the window or holds a second line', t => {
	for (const {name, text} of hostilePayloads) {
		for (const width of widths) {
			for (const line of layoutArticle(hostileArticle(text), {width, theme, capabilities: {...capabilities, hyperlinks: false}}).lines) {
				const shown = line.text.replaceAll(/\u{1B}\[[\d;]*m/gv, '');
				t.true(textWidth(shown) < width, `${name} at ${width}: ${shown}`);
				t.false(shown.includes('\n'), name);
			}
		}
	}
});

function rows(text: string, own: Painter): string[] {
	const entry: Entry = {
		id: 1, feedId: 1, feedTitle: text, guid: text, title: text, author: text, published: 0, dateGuessed: false, tags: [text],
		read: false, starred: true, quotations: 3, words: 900, sample: false,
	};
	const options = {width: 100, painter: own};
	const health = {failures: 1, gone: false, error: text};
	return [
		headlineLine(entry, {...options, also: [text]}),
		headlineLine(entry, {...options, isSelected: true}),
		dayLine(text, own),
		feedLine({title: text, unread: 3, tags: [text], health}, options),
		feedLine({title: text, unread: 3, tags: [text], health: {failures: 0, gone: false}}, {...options, isSelected: true}),
		countedLine({count: 1, name: text, note: text}, options),
		selectedLine(text, 100, own),
		titleLine({left: text, right: text}, options),
		hintLine(text, [{key: text, title: text}], options),
	];
}

test('every row of a list', harmless, ({text}) => rows(text, painter));
test('every row of a list in ASCII', harmless, ({text}) => rows(text, asciiPainter));

test('a row of a list is one line within the window', t => {
	for (const {name, text} of hostilePayloads) {
		for (const row of rows(text, painter)) {
			const shown = row.replaceAll(/\u{1B}\[[\d;]*m/gv, '');
			t.true(textWidth(shown) < 100, `${name}: ${shown}`);
			t.false(shown.includes('\n'), name);
		}
	}
});

test('rows in ASCII hold nothing else', t => {
	for (const {name, text} of hostilePayloads) {
		for (const row of rows(text, asciiPainter)) {
			t.regex(row.replaceAll(/\u{1B}\[[\d;]*m/gv, ''), /^[ -~]*$/v, name);
		}
	}
});

// JSON keeps every character of the text, but none that could steer a terminal stands in it as itself.
const controls = /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/v;

for (const format of articleFormats) {
	test(`the ${format} format`, async t => {
		for (const {name, text} of hostilePayloads) {
			const output = await formatArticle(hostileArticle(text), format, {page: {width: 80, theme, capabilities}, textWidth: 80});
			t.is(format === 'json' ? undefined : findHarm(output), undefined, name);
			t.notRegex(format === 'json' ? output : '', controls, name);
		}
	});
}
