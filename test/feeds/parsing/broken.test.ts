import {gzipSync} from 'node:zlib';
import test from 'ava';
import {atom, onlyItem, parse, rss, rssItem} from '../../_helpers/parse.js';

const titles = test.macro(async (t, source: string, expected: string[]) => {
	const {items} = await parse(source);
	t.deepEqual(items.map(({title}) => title), expected);
});

test('a missing </item>', titles, rss('<item><title>One</title><link>/1</link><item><title>Two</title></item>'), ['One', 'Two']);
test('a missing </entry>', titles, atom('<entry><title>One</title><content type="html">a&lt;br&gt;b</content><entry><title>Two</title></entry>'), ['One', 'Two']);
test('a missing </title>', titles, rss('<item><title>One<link>/1</link></item><item><title>Two</title></item>'), ['One', 'Two']);
test('a missing </description>', titles, rss('<item><title>One</title><description>a <b>bold<guid>1</guid></item><item><title>Two</title></item>'), ['One', 'Two']);
test('a missing </channel></rss>', titles, '<rss version="2.0"><channel><item><title>One</title></item>', ['One']);
test('cut off inside a tag', titles, rss('<item><title>One</title></item><item><title>Two</title><lin').slice(0, -18), ['One', 'Two']);
test('cut off inside a title', titles, rss('<item><title>One</title></item><item><title>Tw').slice(0, -16), ['One', 'Tw']);
test('CDATA left open', titles, '<rss version="2.0"><channel><item><title>One</title><description><![CDATA[text </description></item></channel></rss>', ['One']);
test('a comment left open', titles, '<rss version="2.0"><channel><item><title>One</title></item><!-- <item><title>Two</title></item></channel></rss>', ['One']);
test('a PHP warning before the feed', titles, `<br />\n<b>Warning</b>: include(): Failed in <b>/x.php</b> on line <b>3</b><br />\n${rss('<item><title>One</title></item>')}`, ['One']);
test('white space and text before the feed', titles, `\n\n text \n${rss('<item><title>One</title></item>')}`, ['One']);
test('junk after the feed', titles, `${rss('<item><title>One</title></item>')}<script>x</script> & more`, ['One']);
test('a second document after the feed', titles, rss('<item><title>One</title></item>') + rss('<item><title>Two</title></item>'), ['One']);
test('an XML declaration without its question mark', titles, '<?xml version="1.0" encoding="UTF-8"><rss><channel><item><title>One</title></item></channel></rss>', ['One']);
test('attributes without quotes and without value', titles, '<rss version=2.0 hidden><channel><item><title type=text>One</title><guid isPermaLink=false>1</guid></item></channel></rss>', ['One']);
test('closing tags of nothing', titles, rss('</b></p><item></i><title>One</title></b></item></div>'), ['One']);
test('closing tags in the wrong order', titles, rss('<item><title>One</title><description>a <b><i>x</b></i></description></item><item><title>Two</title></item>'), ['One', 'Two']);
test('bare ampersands and less-than signs', titles, rss('<item><title>A & B < C &amp; D</title></item>'), ['A & B < C & D']);
test('control characters between elements', titles, rss('\u0000\u000B<item>\u0001<title>O\u0002ne</title>\u001F</item>'), ['One']);

test('an unfinished item keeps what came', async t => {
	const {items} = await parse('<rss version="2.0"><channel><item><title>One</title><link>https://harbour.example/1</link><description>The text stops he');
	t.like(items[0], {url: 'https://harbour.example/1', summary: 'The text stops he'});
});

test('the markup of one item never swallows the next', async t => {
	const {items} = await parse(rss('<item><title>One</title><description><table><tr><td>x</description></item><item><title>Two</title><description>y</description></item>'));
	t.deepEqual(items.map(({summary}) => summary), ['<table><tr><td>x</td></tr></table>', 'y']);
});

test('a gzip body without the header that says so', async t => {
	const packed = gzipSync(rss('<title>Packed</title>'));
	t.is((await parse(packed)).title, 'Packed');
});

test('a damaged byte does not cost the rest', async t => {
	const bytes = Buffer.from(rss('<title>Süße Grüße, schöne Küste</title><item><title>fünf x</title></item>'));
	bytes[bytes.lastIndexOf('x')] = 0xFF;
	const feed = await parse(bytes);
	t.is(feed.title, 'Süße Grüße, schöne Küste');
	t.regex(onlyItem(feed).title, /^fünf/v);
});

test('names of JavaScript\'s own objects are just names', async t => {
	const item = await rssItem('<__proto__ polluted="1">x</__proto__><constructor>y</constructor><prototype><polluted>1</polluted></prototype><title __proto__="x" constructor="y">One</title><category term="__proto__"/>');
	t.is(item.title, 'One');
	t.deepEqual(item.categories, ['__proto__']);
	t.false('polluted' in {});
});

test('a feed in UTF-16', async t => {
	const bytes = Buffer.from(`\uFEFF${rss('<title>Große Häfen</title>')}`, 'utf16le');
	t.is((await parse(bytes)).title, 'Große Häfen');
});
