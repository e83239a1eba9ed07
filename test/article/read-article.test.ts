import test from 'ava';
import {readArticle} from '../../source/article/read-article.js';
import {Failure} from '../../source/model/failure.js';
import {bodyText} from '../../source/model/body-text.js';

const rejects = test.macro((t, content: string, words: RegExp) => {
	const error = t.throws(() => readArticle(content, {url: 'https://a.example/page'}), {instanceOf: Failure});
	t.is(error.kind, 'unreadable');
	t.regex(error.message, words);
	t.true(error.message.includes('https://a.example/page'));
});

test('empty input is unreadable', rejects, ' \n', /is empty/v);
test('a binary file is unreadable', rejects, '\u0000\u0001\u0002PNG\u0000\u0003'.repeat(50), /binary/v);
test('a page of links and pictures alone is unreadable', rejects, '<!doctype html><html><head><title>x</title></head><body><img src="a.png"></body></html>', /no article/v);

test('HTML is told from Markdown and plain text', t => {
	t.is(readArticle('<p>One paragraph.</p><p>Another paragraph.</p>').extraction.source, 'page');
	t.is(readArticle('# A title\n\nSome **strong** words.').blocks[0]?.kind, 'paragraph');
	t.is(bodyText(readArticle('Is 3 < 5 and 7 > 2? Yes, it *is*.').blocks), 'Is 3 < 5 and 7 > 2? Yes, it *is*.');
});

test('quotations are found and counted', t => {
	const article = readArticle('“We are glad that it is over,” Jane Miller said on Monday. She called the work “hard”.');
	t.is(article.quotations.length, 2);
	t.is(article.extraction.quotationsKept, 2);
	t.is(article.extraction.quotationsInSource, 2);
});

test('a message calls the content by its name, and says where it was cut', t => {
	const error = t.throws(() => readArticle(`<html><body>${'<div>'.repeat(70_000)}${'<p>Nobody reads so deep.</p>'.repeat(9)}`, {name: 'well.html', url: 'https://a.example/well'}), {instanceOf: Failure});
	t.regex(error.message, /^well\.html holds no article in the part that was read\. The page was cut at/v);
});
