import test from 'ava';
import {parseHTML} from 'linkedom';
import {type Block} from '../../../source/model/article.js';
import {bodyText} from '../../../source/model/body-text.js';
import {quotationText} from '../../../source/model/quotation-text.js';
import {escapeHtml, formatHtml, safeAddress} from '../../../source/render/formats/html.js';
import {buildArticle, paragraph} from '../../_helpers/article-builder.js';
import {harbourArticle} from '../../_helpers/harbour-article.js';

/** The little of a DOM that these tests look at. */
type Node = {
	localName: string;
	id: string;
	className: string;
	textContent: string;
	dataset: {speaker?: string};
	getAttribute: (name: string) => string | null;
	querySelector: (selector: string) => Node | null;
	querySelectorAll: (selector: string) => Iterable<Node> & {length: number};
};

function parse(html: string): Node {
	const parsed = parseHTML(html) as unknown as {document: Node};
	return parsed.document;
}

const page = parse(formatHtml(harbourArticle, {timeZone: 'Europe/Berlin'}));

test('a complete document', t => {
	t.true(formatHtml(harbourArticle).startsWith('<!doctype html>\n<html lang="en">'));
	t.is(page.querySelector('title')?.textContent, harbourArticle.title);
	t.is(page.querySelector('h1')?.textContent, harbourArticle.title);
	t.is(page.querySelector('time')?.getAttribute('datetime'), '2026-03-04T18:05:00+01:00');
	t.is(page.querySelector('time')?.textContent, 'Wed 4 Mar 2026, 18:05');
	t.is(page.querySelectorAll('script').length, 0);
});

test('each quotation is marked with its words, its speaker and its source', t => {
	for (const [index, quotation] of harbourArticle.quotations.entries()) {
		const element = page.querySelector(`#q${index + 1}`);
		t.is(element?.localName, 'q');
		t.is(element?.textContent, quotationText(harbourArticle, quotation, bodyText(harbourArticle.blocks)));
		t.is(element?.dataset.speaker ?? undefined, quotation.speaker?.name);
		t.is(element?.getAttribute('cite'), harbourArticle.url);
	}
});

test('the same speaker has the same colour', t => {
	const classes = [...page.querySelectorAll('q[data-speaker="Ingrid Solberg"]')].map(element => element.className);
	t.is(classes.length, 4);
	t.is(new Set(classes).size, 1);
});

test('quotations are listed by speaker, with links to their places', t => {
	const section = [...page.querySelectorAll('section')].find(element => element.querySelector('h2')?.textContent === 'Quotations');
	t.is(section?.querySelector('dt')?.textContent, 'Ingrid Solberg · 4');
	for (const link of section?.querySelectorAll('a') ?? []) {
		const target = page.querySelector(link.getAttribute('href') ?? '');
		t.is(target?.textContent, link.textContent);
	}
});

test('a quotation over two paragraphs is marked in both, under one id', t => {
	const article = buildArticle({
		blocks: [paragraph('“One goes on,'), paragraph('“and ends,” she said.')],
		quotations: [{text: ['“One goes on,', '“and ends,”'], speaker: 'she'}],
	});
	const marks = [...parse(formatHtml(article)).querySelectorAll('q')];
	t.deepEqual(marks.map(mark => mark.textContent), ['“One goes on,', '“and ends,”']);
	t.deepEqual(marks.map(mark => mark.id), ['q1', '']);
});

test('styles that cross a quotation nest', t => {
	const article = buildArticle({
		blocks: [{kind: 'paragraph', text: 'He said “never again” twice.', spans: [{start: 3, end: 14, style: 'emphasis'}]}],
		quotations: [{text: '“never again”', speaker: 'He'}],
	});
	t.true(formatHtml(article).includes('He <em>said </em><q id="q1" class="s0" data-speaker="He" title="He"><em>“never</em> again”</q> twice.'));
});

test('every kind of block', t => {
	const html = formatHtml(harbourArticle);
	for (const part of [
		'<h2>What the engineers found</h2>', '<ul>\n<li>Hairline', '<ul>\n<li>It is dry.', '<strong>wider</strong>', '<aside class="pullquote"', '<blockquote>\n<p><q id="q9"',
		'<cite>City order of 1911</cite>', '<th scope="col">Pier</th>', '<td>hairline cracks</td>', '<pre><code>load &lt; 3.5 t\n  else: ferry</code></pre>', '<hr>',
		'<img src="https://news.example/bridge.jpg" alt="An empty bridge"', '<small>Ana Ruiz</small>', '<a href="https://city.example/report"',
	]) {
		t.true(html.includes(part));
	}
});

test('a quotation in a table is marked', t => {
	const article = buildArticle({
		blocks: [{kind: 'table', header: true, rows: [['Who', 'What'], ['Mayor', '“Shut it”']]}],
		quotations: [{text: '“Shut it”', speaker: 'Mayor'}],
	});
	t.true(formatHtml(article).includes('<td><q id="q1" class="s0" data-speaker="Mayor" title="Mayor">“Shut it”</q></td>'));
});

test('lists nest and keep their numbers', t => {
	const item = (text: string, depth: number, marker: string) => ({text, spans: [], depth, marker});
	const list: Block = {kind: 'list', items: [item('three', 0, '3.'), item('inner', 1, '•'), item('deep', 5, '•'), item('four', 0, '4.')]};
	const html = formatHtml(buildArticle({blocks: [list]})).replaceAll('\n', '');
	t.true(html.includes('<ol start="3"><li>three<ul><li>inner<ul><li>deep</li></ul></li></ul></li><li>four</li></ol>'));
});

test('text is escaped, in words and attributes', t => {
	const hostile = '<script>alert("1")</script>\' onload=\'x';
	const article = buildArticle({title: hostile, language: '"><script>', blocks: [paragraph(hostile)], quotations: [{text: '<script>', speaker: hostile, mention: 'alert'}]});
	const document = parse(formatHtml(article));
	t.is(document.querySelectorAll('script').length, 0);
	t.is(document.querySelector('h1')?.textContent, hostile);
	t.is(document.querySelector('q')?.dataset.speaker, hostile);
	t.is(document.querySelector('html')?.getAttribute('lang'), 'und');
	t.is(escapeHtml('a\u001B[31m\tb'), 'a[31m b');
});

test('addresses: http, https and mailto only', t => {
	t.is(safeAddress('https://a.example/?x="y"'), 'https://a.example/?x=%22y%22');
	t.is(safeAddress('mailto:desk@a.example'), 'mailto:desk@a.example');
	t.is(safeAddress(['javascript', 'alert(1)'].join(':')), undefined);
	t.is(safeAddress('data:text/html,x'), undefined);
	t.is(safeAddress('//a.example'), undefined);
});
