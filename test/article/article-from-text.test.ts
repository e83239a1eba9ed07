import test from 'ava';
import {articleFromText} from '../../source/article/article-from-text.js';
import {bodyText} from '../../source/model/body-text.js';

function outcomeOf(action: () => unknown): string {
	try {
		action();
		return 'article';
	} catch (error) {
		return error instanceof Error ? error.name : 'unknown';
	}
}

const prose = 'The mill by the river has been running since the last war, and its owner means to keep it so.';

function read(text: string) {
	return articleFromText(text, {format: 'text'});
}

function markdown(text: string) {
	return articleFromText(text, {format: 'markdown', url: 'https://a.example/notes/one'});
}

test('hard-wrapped lines become paragraphs', t => {
	const wrapped = 'The mill by the river has been running since the last war, and its\nowner means to keep it so. It grinds the wheat of eleven farms, most of\nthem small, and pays for all that it takes.\n\nNobody knows who built it.';
	t.deepEqual(read(wrapped).blocks.map(block => 'text' in block && block.text), [
		'The mill by the river has been running since the last war, and its owner means to keep it so. It grinds the wheat of eleven farms, most of them small, and pays for all that it takes.',
		'Nobody knows who built it.',
	]);
});

test('lines that stand for themselves stay apart', t => {
	t.is(read(`${prose}\n${prose}`).blocks.length, 2);
});

test('a first line is the title only when it plainly is one', t => {
	t.is(read(`The mill that would not stop\n\n${prose}`).title, 'The mill that would not stop');
	t.is(read(`${prose}\n\n${prose} It is old.`).title, '');
	t.is(read('It ended on Friday.\n\nNobody was sorry about that at all, as far as one can tell.').title, '');
});

test('a byline names the author and is no part of the body', t => {
	const article = read(`The mill that would not stop\n\nBy Nora Whitcombe\n\n${prose}`);
	t.deepEqual(article.authors.map(({name}) => name), ['Nora Whitcombe']);
	t.is(bodyText(article.blocks), prose);
	t.deepEqual(article.extraction.omitted, [{kind: 'byline', text: 'By Nora Whitcombe'}]);
});

test('a title may stand right above its byline or date', t => {
	for (const below of ['By Nora Whitcombe', '3 March 2026']) {
		const article = read(`The mill that would not stop\n${below}\n\n${prose}`);
		t.is(article.title, 'The mill that would not stop');
		t.is(bodyText(article.blocks), prose);
	}

	t.is(read(`The mill that would not stop\nwas built by many hands\n\n${prose}`).title, '');
});

test('headlines under a heading go although an article’s note follows them', t => {
	const article = read(`By Nora Whitcombe\n\n${prose}\n\nIn Other News\n\nTwo ships meet at sea\nA goat wins a prize\n\nNora Whitcombe writes about rivers and those who live by them for The Valley.`);
	t.is(bodyText(article.blocks), prose);
	t.regex(article.authors[0]?.note ?? '', /writes about rivers/v);
});

test('headings, lists, quotations and rules are seen where they are plain', t => {
	const article = read(`${prose}\n\nWHAT IT GRINDS\n\n- wheat\n- rye and\n  barley\n\n1. first\n2. second\n\n> They said it could not be done,\n> and then they did it.\n\n* * *\n\nThe end\n-------\n\n${prose}`);
	t.deepEqual(article.blocks.map(({kind}) => kind), ['paragraph', 'heading', 'list', 'list', 'blockquote', 'blockquote', 'rule', 'heading', 'paragraph']);
	t.true(bodyText(article.blocks).includes('• wheat\n• rye and barley'));
	t.true(bodyText(article.blocks).includes('1. first\n2. second'));
});

test('furniture at the end goes, and the lines under its heading', t => {
	const article = read(`${prose}\n\nIn Other News\nTwo ships meet at sea\nA goat wins a prize\nLoad More`);
	t.is(bodyText(article.blocks), prose);
	t.deepEqual(article.extraction.omitted, [
		{kind: 'related', text: 'In Other News'}, {kind: 'related', text: 'Two ships meet at sea'}, {kind: 'related', text: 'A goat wins a prize'}, {kind: 'navigation', text: 'Load More'},
	]);
});

test('words that only look like furniture stay', t => {
	const text = 'Read more books, she told the children of the village school, and they did.\n\nShare prices fell by a third on Monday, and nobody knew why they had.';
	t.is(bodyText(read(text).blocks), text);
});

test('an author known from the note alone is named', t => {
	const article = read(`${prose}\n\n${prose} So it goes.\n\nNora covers the coast for the Quayside Post. She has written about its towns since 2011.`);
	t.deepEqual(article.authors.map(({name, confidence}) => [name, confidence]), [['Nora', 'low']]);
	t.regex(article.authors[0]?.note ?? '', /^Nora covers/v);
	t.false(bodyText(article.blocks).includes('Nora'));
});

test('Markdown keeps its structure, and its first heading is the title', t => {
	const article = markdown('# The mill\n\nIt *runs* on [water](/river).\n\n## Parts\n\n* wheel\n* stone\n\n```js\nlet a = 1;\n```\n\n> It turns.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
	t.is(article.title, 'The mill');
	t.deepEqual(article.blocks.map(({kind}) => kind), ['paragraph', 'heading', 'list', 'preformatted', 'blockquote', 'table']);
	t.like(article.blocks[0], {spans: [{style: 'emphasis', start: 3, end: 7}, {style: 'link', href: 'https://a.example/river', start: 11, end: 16}]});
	t.like(article.blocks[3], {language: 'js', text: 'let a = 1;'});
});

test('front matter names title, author and date', t => {
	const article = markdown(`---\ntitle: "The mill"\nauthor: Nora Whitcombe and Tom Arkwright\ndate: 2024-03-05\n---\n\n${prose}`);
	t.like(article, {title: 'The mill', published: '2024-03-05'});
	t.deepEqual(article.authors.map(({name}) => name), ['Nora Whitcombe', 'Tom Arkwright']);
	t.is(bodyText(article.blocks), prose);
});

test('raw HTML in Markdown is made safe', t => {
	const article = markdown(`${prose}\n\n<script>alert(1)</script>\n\n[here](javascript:alert(1)) <a href="javascript:alert(2)">there</a>`);
	t.false(JSON.stringify(article).includes('alert(2)'));
	t.false(bodyText(article.blocks).includes('<script>'));
});

for (const [name, hostile] of Object.entries({
	brackets: '['.repeat(100_000), stars: '*a '.repeat(60_000), quotes: '> '.repeat(20_000), ticks: '` `` '.repeat(40_000), lines: 'a\n'.repeat(100_000), spaces: `${' '.repeat(200_000)}x`, dashes: '- '.repeat(100_000),
})) {
	test(`hostile ${name} come to an end`, t => {
		const outcomes = (['text', 'markdown'] as const).map(format => outcomeOf(() => articleFromText(hostile, {format})));
		t.true(outcomes.every(outcome => outcome === 'article' || outcome === 'Failure'));
	});
}

test('a byline and a date line above a plain text are no paragraphs', t => {
	const {authors, published, blocks, extraction} = articleFromText(`The silent mill

By Ines Falk

Published 4 March 2026

The mill at Ansbruck had stood still since the spring, and nobody could say who owned the water.

It will stand still until the court has spoken, and the court takes its time.
`, {format: 'text'});
	t.deepEqual(authors.map(({name}) => name), ['Ines Falk']);
	t.is(published, '2026-03-04');
	t.is(blocks.length, 2);
	t.deepEqual(extraction.omitted.map(({kind}) => kind), ['byline', 'date']);
});
