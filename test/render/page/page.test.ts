import test from 'ava';
import {bodyText} from '../../../source/model/body-text.js';
import {quotationText} from '../../../source/model/quotation-text.js';
import {layoutArticle, type Page, type PageOptions} from '../../../source/render/page/page.js';
import {defaultTheme} from '../../../source/render/themes.js';
import {textWidth} from '../../../source/text/width.js';
import {buildArticle, paragraph} from '../../_helpers/article-builder.js';
import {harbourArticle} from '../../_helpers/harbour-article.js';

const theme = defaultTheme;
const plain: PageOptions = {width: 80, theme, capabilities: {colors: 0, attributes: false, unicode: true, hyperlinks: false}, timeZone: 'Europe/Berlin'};
const coloured: PageOptions = {...plain, capabilities: {colors: 16, attributes: true, unicode: true, hyperlinks: false}};

function textOf({lines}: Page): string {
	return lines.map(({text}) => text).join('\n');
}

test('the head: where from and when, title, who and how long', t => {
	t.deepEqual(layoutArticle(harbourArticle, plain).lines.slice(0, 7).map(({text}) => text), [
		'    The Tidewater Courier · City                       Wed 4 Mar 2026, 18:05',
		'',
		'    Harbour bridge stays shut as mayor calls repairs “a promise, not a plan”',
		'    Engineers want four more weeks; shopkeepers want an answer today',
		'    By Mira Lindqvist and Tom Okafor · 1 min · 10 quotations, 4 speakers',
		'',
		'',
	]);
});

test('the date is in the reader\'s zone', t => {
	t.regex(textOf(layoutArticle(harbourArticle, {...plain, timeZone: 'Asia/Tokyo'})), /Thu 5 Mar 2026, 02:05/v);
});

test('a paragraph that is mostly quotation has a bar, others do not', t => {
	const text = textOf(layoutArticle(harbourArticle, plain));
	t.regex(text, /^ {2}▌ “We have been given a promise, not a plan,” said Mayor Ingrid Solberg\.$/mv);
	t.regex(text, /^ {2}▌ “A promise does not carry a bus\.”$/mv);
	t.regex(text, /^ {4}Solberg said she was “done waiting”/mv);
});

test('the bar goes on between the paragraphs of one quotation', t => {
	const article = buildArticle({
		blocks: [paragraph('“One goes on and on,'), paragraph('“and ends,” she said.'), paragraph('“Another,” he said.')],
		quotations: [{text: ['“One goes on and on,', '“and ends,”'], speaker: 'she'}, {text: '“Another,”', speaker: 'he'}],
	});
	const lines = layoutArticle(article, plain).lines.map(({text}) => text.trim());
	const first = lines.indexOf('▌ “One goes on and on,');
	t.deepEqual(lines.slice(first, first + 5), ['▌ “One goes on and on,', '▌', '▌ “and ends,” she said.', '', '▌ “Another,” he said.']);
});

test('the foot: the note about the author, where the text came from, what was left out', t => {
	t.deepEqual(layoutArticle(harbourArticle, plain).lines.slice(-6).map(({text}) => text.trim()), [
		'─'.repeat(72),
		'About the author',
		'Mira Lindqvist writes about roads, rails and the people who wait for',
		'them.',
		'',
		'From the page · 2 lines of furniture left out · all 10 quotations kept',
	]);
});

test('the foot says when quotations or text were lost', t => {
	const article = buildArticle({
		blocks: [paragraph('Text.')],
		extraction: {source: 'feed', truncated: true, omitted: [{kind: 'share', text: 'Share'}], quotationsInSource: 5, quotationsKept: 3, notices: ['The page was cut at 8 MB.']},
	});
	const text = textOf(layoutArticle(article, {...plain, width: 130, measure: 120}));
	t.regex(text, /From the feed · 1 line of furniture left out · 3 of 5 quotations kept · shortened by the publisher\n +The page was cut at 8 MB\./v);
});

test('several authors with notes', t => {
	const article = buildArticle({
		authors: [{name: 'A. Bell', note: 'A. Bell covers ships.', confidence: 'high'}, {name: 'C. Dorn', role: 'Editor', note: 'She covers the rest.', confidence: 'high'}],
		blocks: [paragraph('Text.')],
	});
	const text = textOf(layoutArticle(article, plain));
	t.regex(text, /About the authors\n +A\. Bell covers ships\.\n\n +C\. Dorn, Editor\. She covers the rest\./v);
});

test('a speaker has one colour everywhere, others have others', t => {
	const text = textOf(layoutArticle(harbourArticle, coloured));
	t.regex(text, /\u{1B}\[1;36m“a promise, not a plan”/v);
	t.regex(text, /\u{1B}\[36m“We have been given/v);
	t.regex(text, /\u{1B}\[36m“done waiting”/v);
	t.regex(text, /\u{1B}\[35m“quiet as a chapel”/v);
	t.regex(text, /\u{1B}\[32m“local”\u{1B}\[39m and the bridge \u{1B}\[32m“fundamentally sound”/v);
});

test('a quotation keeps its style over a line end, and every line ends plain', t => {
	const {lines} = layoutArticle(harbourArticle, {...coloured, width: 40});
	const styled = lines.filter(({quotations}) => quotations.includes(7));
	t.true(styled.length >= 3);
	for (const {text} of styled) {
		t.regex(text, /▌\u{1B}\[22;39m \u{1B}\[1;34m\S.*\u{1B}\[22;39m/v);
	}
});

test('without colour, weight and bar do what colour did', t => {
	const text = textOf(layoutArticle(harbourArticle, {...plain, capabilities: {...plain.capabilities, attributes: true}}));
	t.regex(text, /▌\u{1B}\[22m \u{1B}\[1m“We have been given/v);
	t.notRegex(text, /\u{1B}\[[39]\d/v);
});

test('ASCII only', t => {
	const text = textOf(layoutArticle(harbourArticle, {...plain, capabilities: {...plain.capabilities, unicode: false}}));
	t.regex(text, /^[\n -~]+$/v);
	t.regex(text, /^ {2}\| "We have been given a promise, not a plan," said/mv);
});

test('names stand in the margin from 110 columns on, once as long as nobody else speaks', t => {
	t.notRegex(textOf(layoutArticle(harbourArticle, {...plain, width: 109})), /^ *Ingrid Solberg ▌/mv);
	const wide = textOf(layoutArticle(harbourArticle, {...plain, width: 120}));
	t.regex(wide, /^ +Ingrid Solberg ▌ “We have been given/mv);
	t.regex(wide, /^ {22}▌ “A promise does not/mv);
	t.regex(wide, /^ +Jonas Weber ▌ “You look/mv);
	t.regex(wide, /^ {22}▌ “You do not ask/mv);
});

test('a long name takes two rows where there are two, and is cut where there is one', t => {
	const article = buildArticle({
		blocks: [paragraph(`“${'Long words. '.repeat(20)}” they said.`), paragraph('“Shorter,” it said.')],
		quotations: [
			{text: `“${'Long words. '.repeat(20)}”`, speaker: 'The permanent secretary of state', mention: 'they'},
			{text: '“Shorter,”', speaker: 'A committee of inquiry into it', mention: 'it'},
		],
	});
	const lines = layoutArticle(article, {...plain, width: 112}).lines.map(({text}) => text.split('▌', 1)[0]?.trim());
	t.true(lines.includes('permanent') && lines.includes('secretary of sta…'));
	t.true(lines.some(line => line?.startsWith('committee of inq') && line.endsWith('…')));
});

const widths = [40, 57, 80, 110, 121, 200, 300];

test('no line is wider than the window, and the last column stays free', t => {
	for (const width of widths) {
		for (const {text} of layoutArticle(harbourArticle, {...plain, width}).lines) {
			t.true(textWidth(text) < width, `${width}: ${text}`);
			t.is(text, text.trimEnd());
		}
	}
});

test('the text is never wider than the measure, and in the middle', t => {
	for (const width of widths) {
		const {lines} = layoutArticle(harbourArticle, {...plain, width, measure: 60});
		const left = Math.max(2, Math.floor((width - Math.min(60, width - 3)) / 2));
		t.true(lines.every(({text}) => textWidth(text) <= left + 60));
		t.true(lines.some(({text}) => text.startsWith(`${' '.repeat(left)}The old bridge`)));
	}
});

test('every quotation can be found again on its lines', t => {
	for (const width of widths) {
		const page = layoutArticle(harbourArticle, {...plain, width});
		for (const [index, quotation] of harbourArticle.quotations.entries()) {
			const first = page.lines[page.quotationLines[index] ?? 0];
			const opening = quotationText(harbourArticle, quotation, bodyText(harbourArticle.blocks)).split(' ', 1)[0] ?? '';
			t.true(first?.plain.includes(opening), `${width}: ${opening}`);
			t.true(first?.quotations.includes(index));
		}
	}
});

test('lines know their place in the body text', t => {
	const body = bodyText(harbourArticle.blocks);
	for (const unicode of [true, false]) {
		const page = layoutArticle(harbourArticle, {...plain, capabilities: {...plain.capabilities, unicode}});
		const placed = page.lines.filter(({start, block}) => start !== undefined && harbourArticle.blocks[block ?? 0]?.kind === 'paragraph');
		t.true(placed.length > 10);
		for (const {start = 0, end = 0, plain: words} of placed) {
			t.is(body.slice(start, end).split(' ').length, words.split(' ').length);
			t.is(body.slice(start, end).replaceAll(/[^a-z]/giv, ''), words.replaceAll(/[^a-z]/giv, ''));
		}
	}
});

test('anchors: headings, links, body and foot', t => {
	const page = layoutArticle(harbourArticle, plain);
	const [heading] = page.headings;
	t.is(page.lines[heading?.line ?? 0]?.plain, 'What the engineers found');
	t.is(page.links[0]?.href, 'https://city.example/report');
	t.true(page.lines[page.links[0]?.line ?? 0]?.plain.includes('engineering report'));
	t.true(page.lines[page.bodyLine]?.plain.startsWith('The old bridge'));
	t.is(page.lines[page.footLine + 1]?.plain, '─'.repeat(72));
});

test('the selected quotation stands out, and only it', t => {
	const page = layoutArticle(harbourArticle, coloured);
	const line = page.quotationLines[4] ?? 0;
	t.regex(page.paintSelected(line, 4), /\u{1B}\[7;32m“local”\u{1B}\[27;39m and the bridge \u{1B}\[32m“fund/v);
	t.is(page.paintSelected(line, 0), page.lines[line]?.text ?? '');
	t.is(page.paintSelected(99_999, 0), '');
});

test('links are links where the terminal follows them', t => {
	const text = textOf(layoutArticle(harbourArticle, {...coloured, capabilities: {...coloured.capabilities, hyperlinks: true}}));
	t.true(text.includes('\u001B]8;;https://city.example/report\u001B\\\u001B[4mengineering report\u001B[24m\u001B]8;;\u001B\\'));
});

test('a folded pull quote is not shown, and its quotation leads to the line before', t => {
	const text = textOf(layoutArticle(harbourArticle, plain));
	t.is(text.split('A promise does not carry a bus').length, 2);
});

test('a table that fits stands in columns, one that does not is folded', t => {
	const rows = [['Town', 'Mayor', 'Bridges', 'State', 'Since'], ['Tidewater', 'Ingrid Solberg', 'two', 'shut', 'March']];
	const article = buildArticle({blocks: [{kind: 'table', header: true, rows}]});
	t.regex(textOf(layoutArticle(article, plain)), /Town +Mayor +Bridges +State +Since\n +─+ {2}─.*\n +Tidewater {2}Ingrid Solberg {2}two/v);
	t.regex(textOf(layoutArticle(article, {...plain, width: 40})), /Town: Tidewater\n +Mayor: Ingrid Solberg\n +Bridges: two/v);
});

test('a quotation in a table has its colour, in columns and folded', t => {
	const rows = [['Who', 'What', 'When', 'Where', 'Why'], ['Mayor', '“Shut it”', 'Tuesday', 'Hall', 'cracks']];
	const article = buildArticle({blocks: [{kind: 'table', header: true, rows}], quotations: [{text: '“Shut it”', speaker: 'Mayor'}]});
	for (const width of [80, 40]) {
		const page = layoutArticle(article, {...coloured, width});
		const line = page.lines[page.quotationLines[0] ?? 0];
		t.regex(line?.text ?? '', /\u{1B}\[36m“Shut it”\u{1B}\[39m/v);
		t.deepEqual(line?.quotations, [0]);
	}
});

test('code keeps its spaces and is folded, not cut', t => {
	const article = buildArticle({blocks: [{kind: 'preformatted', text: `if x:\n    y = "${'z'.repeat(100)}"`}]});
	const text = textOf(layoutArticle(article, plain));
	t.regex(text, /^ {6}if x:\n {10}y = "z+\n {10}z+"$/mv);
	t.is(text.split('z').length - 1, 100);
});

test('the same article and options are laid out once', t => {
	t.is(layoutArticle(harbourArticle, {...plain}), layoutArticle(harbourArticle, {...plain}));
	t.not(layoutArticle(harbourArticle, plain), layoutArticle(harbourArticle, {...plain, width: 81}));
	t.not(layoutArticle(harbourArticle, plain), layoutArticle({...harbourArticle}, plain));
});

test('an article of nothing is a page', t => {
	const page = layoutArticle(buildArticle({}), {...plain, width: 40});
	t.true(page.lines.length > 0);
	t.deepEqual([page.headings, page.links, page.quotationLines], [[], [], []]);
});

test('Japanese and emoji keep within the measure', t => {
	const article = buildArticle({title: '橋は閉じたまま 🎉', blocks: [paragraph('昨日、市長は「橋は閉じたままだ」と述べた。'.repeat(20)), paragraph('👨‍👩‍👧 '.repeat(60))]});
	for (const {text} of layoutArticle(article, {...plain, width: 60}).lines) {
		t.true(textWidth(text) <= 59, text);
	}
});
