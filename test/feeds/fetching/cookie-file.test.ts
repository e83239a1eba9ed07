import test from 'ava';
import {cookieHeader, parseCookieFile} from '../../../source/feeds/fetching/cookie-file.js';

const file = [
	'# Netscape HTTP Cookie File',
	'.news.example\tTRUE\t/\tTRUE\t0\tsession\tabc',
	'#HttpOnly_news.example\tFALSE\t/premium\tFALSE\t2000000000\tpass\tx=y\r',
	'news.example\tFALSE\t/\tFALSE\t1000000000\told\tgone',
	'news.example\tFALSE\t/\tFALSE\t0\tbad\ta\u001Bb',
	'a line of no meaning',
].join('\n');

const sent = test.macro((t, address: string, expected: string | undefined) => {
	t.is(cookieHeader(parseCookieFile(file), new URL(address), Date.UTC(2026, 10, 22)), expected);
});

test('the longest path first', sent, 'https://news.example/premium/1', 'pass=x=y; session=abc');
test('a secure cookie stays off http', sent, 'http://news.example/premium', 'pass=x=y');
test('a path is met whole', sent, 'http://news.example/premiumfree', undefined);
test('sub-domains where the file says so', sent, 'https://www.news.example/premium', 'session=abc');
test('no other site', sent, 'https://fakenews.example/', undefined);
