import test from 'ava';
import {limits} from '../../../source/model/limits.js';
import {parsePage} from '../../../source/article/page/parse-page.js';

test('a page keeps its head, body and language', t => {
	const page = parsePage('<!doctype html><html lang="de"><head><title>A &amp; B</title><meta name=author content="C &quot;D&quot;"></head><body class=x><p>E &lt;b> F</body></html>');
	t.is(page.documentElement.getAttribute('lang'), 'de');
	t.is(page.querySelector('title')?.textContent, 'A & B');
	t.is(page.querySelector('meta')?.getAttribute('content'), 'C "D"');
	t.is(page.body.className, 'x');
	t.is(page.body.textContent, 'E <b> F');
});

test('a fragment gets a body', t => {
	t.is(parsePage('<p>One<p>Two').body.querySelectorAll('p').length, 2);
	t.is(parsePage('only text').body.textContent, 'only text');
	t.is(parsePage('').body.textContent, '');
});

test('scripts, styles and drawings go, JSON-LD stays', t => {
	const page = parsePage('<script>var a="</p>"</script><script type="application/ld+json">{"a":"<b>"}</script><style>p{}</style><svg><text>x</text></svg><p>y</p>');
	t.is(page.body.textContent, 'y');
	t.is(page.querySelector('script')?.textContent, '{"a":"<b>"}');
});

test('a drawing that is never closed does not swallow the page', t => {
	t.regex(parsePage('<body><svg viewBox="0"><path d="M0"><p>The story goes on.</p><p>To its end.</p>').body.textContent, /story[\s\S]*end/v);
});

test('what is nested too deep keeps its text', t => {
	const page = parsePage('<div>'.repeat(50_000) + 'deep' + '</div>'.repeat(50_000) + '<p>after</p>');
	t.is(page.body.textContent, 'deepafter');
	t.is(page.querySelectorAll('div').length, limits.elementDepth);
});

test('attributes are bounded in number and size', t => {
	const many = Array.from({length: 5000}, (_, index) => `a${index}=1`).join(' ');
	const page = parsePage(`<p id=x ${many}>text</p><img src="data:image/png;base64,${'A'.repeat(1_000_000)}" alt=y>`);
	t.is(page.querySelector('p')?.getAttribute('a9'), '1');
	t.is(page.querySelector('p')?.getAttribute('a4000'), null);
	t.is(page.querySelector('img')?.getAttribute('src'), null);
	t.is(page.querySelector('img')?.getAttribute('alt'), 'y');
});

test('a page is read up to its bound', t => {
	const page = parsePage('<p>first</p>' + ' '.repeat(limits.pageBytesDecoded) + '<p>beyond</p>');
	t.is(page.body.textContent.trim(), 'first');
});
