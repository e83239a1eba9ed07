import test from 'ava';
import {formatArticle} from '../../../source/render/formats/format-article.js';
import {formatText} from '../../../source/render/formats/text.js';
import {defaultTheme} from '../../../source/render/themes.js';
import {textWidth} from '../../../source/text/width.js';
import {buildArticle} from '../../_helpers/article-builder.js';
import {harbourArticle} from '../../_helpers/harbour-article.js';

test('without a width a paragraph is one line', t => {
	const text = formatText(harbourArticle, {timeZone: 'Europe/Berlin'});
	const lines = text.split('\n');
	t.is(lines[0], harbourArticle.title);
	t.is(lines[3], 'The Tidewater Courier · City · Wed 4 Mar 2026, 18:05');
	t.is(lines[4], 'https://news.example/harbour');
	t.true(lines.includes('“We have been given a promise, not a plan,” said Mayor Ingrid Solberg. “A promise does not carry a bus.”'));
	t.true(lines.includes('> No vehicle shall pass until the harbour master has signed.'));
	t.true(lines.includes('  – It is dry.'));
	t.true(text.endsWith('From the page · 2 lines of furniture left out · all 10 quotations kept\n'));
});

test('with a width no line is longer', t => {
	for (const width of [20, 50, 90]) {
		t.true(formatText(harbourArticle, {width}).split('\n').every(line => textWidth(line) <= width && line === line.trimEnd()));
	}
});

test('no escape code, no bar', t => {
	t.notRegex(formatText(harbourArticle), /[\u{1B}▌]/v);
});

test('an article of nothing', t => {
	t.is(formatText(buildArticle({})), `1 min\n\n${'─'.repeat(72)}\n\nFrom the page\n`);
});

test('ansi is the page, line by line', async t => {
	const page = {width: 80, theme: defaultTheme, capabilities: {colors: 16, attributes: true, unicode: true, hyperlinks: false}} as const;
	const output = await formatArticle(harbourArticle, 'ansi', {page});
	t.regex(output, /▌\u{1B}\[39m \u{1B}\[36m“We have been given a promise, not a plan,”\u{1B}\[39m said/v);
	t.true(output.endsWith('\n'));
});
