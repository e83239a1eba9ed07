import test from 'ava';
import {articleFromHtml} from '../../../source/article/article-from-html.js';
import {bodyText} from '../../../source/model/body-text.js';

const prose = 'The mill at Ansbruck had stood still since the spring, and nobody in the valley could say who owned the water that used to drive it. ';
const paragraphs = Array.from({length: 5}, (_, index) => `<p>${prose.repeat(2)}That was year ${index + 1}.</p>`).join('');

function read({head, tail = '', author = 'Ines Falk', language = 'en', body = paragraphs}: {head: string; tail?: string; author?: string; language?: string; body?: string}) {
	return articleFromHtml(`<html lang="${language}"><head><title>The silent mill</title><meta name="author" content="${author}"><meta name="date" content="2026-03-04T08:00:00Z"></head>
<body><div id="c"><h1>The silent mill</h1>${head}${body}${tail}</div></body></html>`, {source: 'page', url: 'https://valley.example/mill'});
}

const leavesOut = test.macro((t, head: string, {kind, language}: {kind: string; language?: string}) => {
	const {blocks, extraction} = read({head, language});
	t.true(bodyText(blocks).startsWith('The mill at Ansbruck'));
	t.true(bodyText(blocks).endsWith('That was year 5.'));
	t.true(extraction.omitted.some(omitted => omitted.kind === kind));
});

test('a byline with its date', leavesOut, '<p>By Ines Falk, 4 March 2026</p>', {kind: 'byline'});
test('a byline in German', leavesOut, '<p>Von Ines Falk, 4. März 2026, 9:00 Uhr</p>', {kind: 'byline', language: 'de'});
test('a byline in French', leavesOut, '<p>Par Ines Falk, le mercredi 4 mars 2026</p>', {kind: 'byline', language: 'fr'});
test('a byline in Spanish with a role', leavesOut, '<p>Por Ines Falk, corresponsal, 4 de marzo de 2026</p>', {kind: 'byline', language: 'es'});
test('the article’s date alone', leavesOut, '<p>Published on 4 March 2026</p>', {kind: 'date'});

test('a bold deck above the byline is the subtitle', t => {
	const article = read({head: '<p><b>Four families, one stream.</b></p><p>By Ines Falk, 4 March 2026</p>'});
	t.is(article.subtitle, 'Four families, one stream.');
	t.true(bodyText(article.blocks).startsWith('The mill at Ansbruck'));
});

test('a paragraph that speaks of the author stays, and so does another day', t => {
	const text = bodyText(read({head: `<p>Ines Falk has walked the valley since March, and nobody knows the stream better than she does.</p><p>${prose}</p>`}).blocks);
	t.true(text.startsWith('Ines Falk has walked'));
	t.true(bodyText(read({head: '', body: `<p>${prose}</p><h2>12 May 1987</h2>${paragraphs}`}).blocks).includes('12 May 1987'));
});

test('a share line behind the last paragraph goes, with what follows it', t => {
	for (const word of ['Share', 'Teilen', 'Partager', 'Compartir']) {
		const text = bodyText(read({head: '', tail: `<hr><p>${word}: <a href="#">Mail</a> · <a href="#">Mastodon</a></p><p>Earlier issues</p><ul><li><a href="#">No. 46</a></li></ul>`}).blocks);
		t.true(text.endsWith('That was year 5.'));
	}
});

test('the line that says where the text appeared first goes', t => {
	const {blocks} = read({head: '', tail: '<p>The post The silent mill of Ansbruck and the people who own the water appeared first on Valley.</p>'});
	t.true(bodyText(blocks).endsWith('That was year 5.'));
});

test('the section above the title goes, and so does the title wherever its heading stands', t => {
	const html = `<html lang="en"><head><title>The silent mill</title></head><body><div class="notice"><p>We use cookies to learn which of our pages you read, and for how long you read them.</p></div>
<div class="extra"><p>Listen to this story, read aloud by somebody who has seen the mill, in eleven minutes.</p></div>
<article><p>Valleys</p><h1>The silent mill</h1>${paragraphs}</article></body></html>`;
	const {blocks} = articleFromHtml(html, {source: 'page', url: 'https://valley.example/mill'});
	t.true(bodyText(blocks).startsWith('The mill at Ansbruck'));
});

for (const line of ['READ MORE: <a href="/other">Harbour fees to rise in spring</a>', 'Tags: <a href="/t/mill">mill</a>, <a href="/t/water">water</a>', 'Load more']) {
	test(`a line between paragraphs that says what it is: ${line.slice(0, 9)}`, t => {
		const text = bodyText(read({head: '', body: `${paragraphs}<p>${line}</p>${paragraphs.replaceAll('year', 'spring')}`}).blocks);
		t.false(text.includes(line.slice(0, 5)));
		t.true(text.endsWith('That was spring 5.'));
	});
}

const pullQuote = '<aside class="pull-quote"><p>“Nobody owns it.”</p></aside>';
const speech = `<p>${prose}“Nobody owns it,” said the miller. “Nobody owns it.” He shut the door behind him and went down to the stream.</p>`;

for (const [place, body] of [['before', `${pullQuote}${paragraphs}${speech}`], ['behind', `${speech}${pullQuote}${paragraphs}`]] as const) {
	test(`a pull quote of three words ${place} the paragraph it repeats`, t => {
		const {blocks} = read({head: '', body: `<p>${prose}</p>${body}`});
		t.deepEqual(blocks.filter(({kind}) => kind === 'pullquote').map(block => 'text' in block ? block.text : ''), ['“Nobody owns it.”']);
	});
}
