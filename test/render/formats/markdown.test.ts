import test from 'ava';
import {micromark} from 'micromark';
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table';
import {type Block, type Span} from '../../../source/model/article.js';
import {bodyText} from '../../../source/model/body-text.js';
import {quotationText} from '../../../source/model/quotation-text.js';
import {formatMarkdown} from '../../../source/render/formats/markdown.js';
import {inlineMarkdown} from '../../../source/render/formats/markdown-inline.js';
import {buildArticle, paragraph} from '../../_helpers/article-builder.js';
import {harbourArticle} from '../../_helpers/harbour-article.js';

/** What a CommonMark reader makes of it. */
function rendered(markdown: string): string {
	return micromark(markdown, {allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()]});
}

function words(html: string): string {
	return html.replaceAll(/<[^<>]*>/gv, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
}

function bodyOf(blocks: Block[]): string {
	const html = rendered(formatMarkdown(buildArticle({blocks})));
	return html.slice(html.indexOf('</p>') + 4, html.lastIndexOf('<hr />')).trim();
}

const stays = test.macro((t, text: string) => {
	t.is(bodyOf([paragraph(text)]), `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</p>`);
});

for (const text of [
	'* not a list', '- not a list', '+ not a list', '1. not a list', '12) not a list', '# not a heading', '> no quotation', '--- no rule', '=== no heading',
	'**not strong** and _no emphasis_', '`no code`', '[no](link)', '![no](image)', '<b>no html</b>', '<https://no.example>', '&amp; &lt; &#65; AT&T',
	'a \\ backslash, \\* and \\\\', '~~~ no fence', '``` no fence', '| no | table |', 'snake_case_name and 2*3*4', '[ref]: https://no.example', 'ends with \\',
	'2021. was a year', '“Quoted — as it is…”', '***', '___', '[^1] no footnote',
]) {
	test(`text stays text: ${text}`, stays, text);
}

const styled = test.macro((t, [text, spans]: [string, Span[]], expected: string) => {
	t.is(rendered(inlineMarkdown({text, spans})), `<p>${expected}</p>`);
});

test('emphasis', styled, ['one two three', [{start: 4, end: 7, style: 'emphasis'}]], 'one <em>two</em> three');
test('strong', styled, ['one two three', [{start: 4, end: 7, style: 'strong'}]], 'one <strong>two</strong> three');
test('inside a word', styled, ['onetwothree', [{start: 3, end: 6, style: 'emphasis'}]], 'one<em>two</em>three');
test('with spaces at its edges', styled, ['one two three', [{start: 3, end: 8, style: 'strong'}]], 'one <strong>two</strong> three');
test('beside punctuation', styled, ['(“two”), three', [{start: 1, end: 6, style: 'emphasis'}]], '(<em>“two”</em>), three');
test('strong in emphasis', styled, ['one two three', [{start: 0, end: 13, style: 'emphasis'}, {start: 4, end: 7, style: 'strong'}]], '<em>one </em><strong><em>two</em></strong><em> three</em>');
test('side by side', styled, ['onetwo', [{start: 0, end: 3, style: 'strong'}, {start: 3, end: 6, style: 'strong'}]], '<strong>onetwo</strong>');
test('code with backticks', styled, ['run `x` now', [{start: 4, end: 7, style: 'code'}]], 'run <code>`x`</code> now');
test('code keeps markup characters', styled, ['a *b* c', [{start: 2, end: 5, style: 'code'}]], 'a <code>*b*</code> c');
test('a link', styled, ['see this page', [{start: 4, end: 8, style: 'link', href: 'https://a.example/x_(y)?a=b&c=*d*'}]], 'see <a href="https://a.example/x_%28y%29?a=b&amp;c=*d*">this</a> page');
test('a link with emphasis inside', styled, ['see this page', [{start: 4, end: 13, style: 'link', href: 'https://a.example/'}, {start: 9, end: 13, style: 'emphasis'}]], 'see <a href="https://a.example/">this <em>page</em></a>');
test('a link to a program is text', styled, ['see this', [{start: 4, end: 8, style: 'link', href: ['javascript', 'alert(1)'].join(':')}]], 'see this');
test('water and squares', styled, ['H2O', [{start: 1, end: 2, style: 'subscript'}]], 'H<sub>2</sub>O');
test('a line break', styled, ['one\ntwo', []], 'one<br />\ntwo');

test('a line in the middle of a paragraph does not become a list', t => {
	t.is(bodyOf([paragraph('one\n- two\n3. three')]), '<p>one<br />\n- two<br />\n3. three</p>');
});

test('a heading may end in a hash', t => {
	t.is(bodyOf([{kind: 'heading', level: 2, text: 'All about C #', spans: []}]), '<h2>All about C #</h2>');
	t.is(bodyOf([{kind: 'heading', level: 3, text: 'C ##', spans: []}]), '<h3>C ##</h3>');
});

test('lists nest, and two in a row stay two', t => {
	const item = (text: string, depth: number, marker: string) => ({text, spans: [], depth, marker});
	const html = bodyOf([
		{kind: 'list', items: [item('one', 0, '9.'), item('inner', 1, '•'), item('- dash', 1, '•'), item('two', 0, '10.')]},
		{kind: 'list', items: [item('other', 0, '•')]},
	]);
	t.is(html.replaceAll('\n', ''), '<ol start="9"><li>one<ul><li>inner</li><li>- dash</li></ul></li><li>two</li></ol><!-- --><ul><li>other</li></ul>');
});

test('block quotations: paragraphs of one group stay one', t => {
	const quoted = (text: string, group: number): Block => ({kind: 'blockquote', group, text, spans: []});
	const html = bodyOf([quoted('one', 1), quoted('two', 1), quoted('three', 2)]).replaceAll('\n', '');
	t.is(html, '<blockquote><p>one</p><p>two</p></blockquote><!-- --><blockquote><p>three</p></blockquote>');
});

test('code that holds a fence', t => {
	t.is(bodyOf([{kind: 'preformatted', text: '```js\n  x < 1\n```', language: 'md'}]), '<pre><code class="language-md">```js\n  x &lt; 1\n```\n</code></pre>');
});

test('a table with bars in its cells', t => {
	const html = bodyOf([{kind: 'table', header: true, rows: [['a', 'b'], ['1 | 2', '*3*']]}]);
	t.regex(html, /<th>a<\/th>\n<th>b<\/th>/v);
	t.regex(html, /<td>1 \| 2<\/td>\n<td>\*3\*<\/td>/v);
});

test('an article: title, facts, source, quotations by speaker, notes', t => {
	const html = rendered(formatMarkdown(harbourArticle, {timeZone: 'Europe/Berlin'}));
	t.regex(html, /^<h1>Harbour bridge stays shut/v);
	t.true(html.includes('<a href="https://news.example/harbour">Source</a>'));
	t.regex(html, /<h2>Quotations<\/h2>\n<ul>\n<li><strong>Ingrid Solberg<\/strong>\n<ul>\n<li>“a promise, not a plan”<\/li>/v);
	t.regex(html, /<h2>About the author<\/h2>\n<p>Mira Lindqvist writes/v);
	t.true(words(html).includes('From the page · 2 lines of furniture left out · all 10 quotations kept'));
});

test('every quotation stands in the output as it is', t => {
	const text = words(rendered(formatMarkdown(harbourArticle)));
	for (const quotation of harbourArticle.quotations) {
		t.true(text.split(quotationText(harbourArticle, quotation, bodyText(harbourArticle.blocks))).length > 2, 'once in the text, once in the list');
	}
});
