import test from 'ava';
import {articleFromHtml} from '../../../source/article/article-from-html.js';
import {type Article} from '../../../source/model/article.js';
import {bodyText} from '../../../source/model/body-text.js';
import {quotationText} from '../../../source/model/quotation-text.js';
import {annotateArticle} from '../../../source/article/quotations/annotate-article.js';
import {quotesLine} from '../../../source/article/quotations/quotes-line.js';

const article: Article = {
	title: 'Whitcombe: ‘The Bridge Must Go’',
	authors: [{name: 'Leo Brandt', confidence: 'high'}],
	language: 'en',
	blocks: [
		{kind: 'paragraph', text: 'The engineer Ada Whitcombe spoke on Monday. “It is old,” she said.', spans: []},
		{kind: 'figure', caption: '“Mind the gap,” a sign says.', source: 'https://news.example/bridge.jpg'},
		{kind: 'paragraph', text: 'The council’s chairman wrote:', spans: []},
		{kind: 'blockquote', group: 0, text: 'We agree.', spans: []},
		{kind: 'blockquote', group: 0, text: 'It must go.', spans: []},
	],
	quotations: [],
	extraction: {source: 'page', truncated: false, omitted: [], quotationsInSource: 0, quotationsKept: 0, notices: []},
};

test('quotations of title, body, captions and block quotations point at their words', t => {
	const annotated = annotateArticle(article);
	t.deepEqual(annotated.quotations.map(quotation => [quotation.in, quotation.kind, quotationText(annotated, quotation, bodyText(annotated.blocks)), quotation.speaker?.name]), [
		['title', 'direct', '‘The Bridge Must Go’', 'Ada Whitcombe'],
		['text', 'direct', '“It is old,”', 'Ada Whitcombe'],
		['text', 'block', 'We agree.\n\nIt must go.', 'The council’s chairman'],
		['caption', 'direct', '“Mind the gap,”', 'a sign'],
	]);
	t.deepEqual(annotated.blocks, article.blocks);
});

test('an author’s full name stands for a surname in the text', t => {
	const [quotation] = annotateArticle({...article, title: 'A bridge', blocks: [{kind: 'paragraph', text: '“I saw it fall,” Brandt wrote.', spans: []}]}).quotations;
	t.is(quotation?.speaker?.name, 'Leo Brandt');
});

test('the line mode gives one stretch for words over two paragraphs, and null for nobody', t => {
	const text = '“We start at dawn.\n\n“We stop at dusk,” Okafor said.\n\nIt was described as “cold and wet” there.';
	t.deepEqual(quotesLine({id: 7, text}), {
		id: 7,
		quotes: [
			{start: 0, end: text.indexOf(' Okafor'), speaker: {name: 'Okafor', start: text.indexOf('Okafor'), end: text.indexOf(' said')}},
			{start: text.indexOf('“cold'), end: text.indexOf(' there'), speaker: null},
		],
	});
});

test('a block quotation belongs to whom its own line or a colon before it names, never to whoever spoke last', t => {
	const page = (quote: string) => articleFromHtml(`<p>The council met on Monday. “It is late,” said the mayor, Ada Whitcombe.</p><p>A letter lay on every chair that evening.</p>${quote}`, {source: 'feed'});
	const speakerOf = (quote: string) => annotateArticle(page(quote)).quotations.find(({kind}) => kind === 'block')?.speaker?.name;
	t.is(speakerOf('<blockquote><p>Leave the clock alone.</p></blockquote>'), undefined);
	t.is(speakerOf('<blockquote><p>Leave the clock alone.</p><cite>Olaf Brandt, retired captain</cite></blockquote>'), 'Olaf Brandt');
	t.is(speakerOf('<blockquote><p>Leave the clock alone.</p><footer>— Olaf Brandt</footer></blockquote>'), 'Olaf Brandt');
	t.is(speakerOf('<p>The postman, Jon Reed, wrote:</p><blockquote><p>Leave the clock alone.</p></blockquote>'), 'Jon Reed');
});
