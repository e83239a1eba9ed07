import test from 'ava';
import {parse, rss} from '../../_helpers/parse.js';

const refuses = test.macro(async (t, source: string | number[], pattern: RegExp) => {
	const failure = await t.throwsAsync(parse(typeof source === 'string' ? source : Uint8Array.from(source)), {name: 'Failure', message: pattern});
	t.like(failure, {kind: 'unreadable'});
	t.notRegex(failure.message, /\n/v);
});

test('nothing', refuses, '', /empty/v);
test('white space', refuses, ' \n\t ', /empty/v);
test('only an XML declaration', refuses, '<?xml version="1.0"?><!-- nothing -->', /empty/v);
test('a web page', refuses, '<!DOCTYPE html><html><head><title>x</title></head><body><p>x</p></body></html>', /web page/v);
test('a web page without a document type, with a comment first', refuses, '<!-- x --><HTML><body>x', /web page/v);
test('XHTML with an XML declaration', refuses, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', /web page/v);
test('a PNG image', refuses, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], /PNG/v);
test('a PDF file', refuses, '%PDF-1.7\n', /PDF/v);
test('an OPML list', refuses, '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://harbour.example/feed"/></body></opml>', /OPML/v);
test('a sitemap', refuses, '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://harbour.example/</loc></url></urlset>', /sitemap/v);
test('an SVG image', refuses, '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', /SVG/v);
test('plain text', refuses, 'Just words.', /no feed/v);
test('JSON that is no feed', refuses, '{"a": 1}', /no JSON Feed/v);
test('a JSON list', refuses, '[1, 2]', /no JSON Feed/v);
test('broken JSON', refuses, '{"version": "https://jsonfeed.org/version/1.1", "items": [', /no JSON Feed/v);
test('other XML', refuses, '<?xml version="1.0"?><root><thing/></root>', /no feed/v);
test('damaged gzip', refuses, [0x1F, 0x8B, 8, 0, 1, 2, 3], /damaged gzip/v);
test('random bytes', refuses, Array.from({length: 3000}, (_, index) => ((index * 7919) + 13) % 251), /no feed/v);

test('the refusal of a web page says where to go', async t => {
	const failure = await t.throwsAsync(parse('<html></html>'));
	t.regex(String((failure as {remedy?: string}).remedy), /pullquote add/v);
});

test('a feed served as HTML is a feed', async t => {
	t.is((await parse(rss('<title>One</title>'), 'text/html; charset=utf-8')).title, 'One');
});
