import {gzipSync} from 'node:zlib';
import test from 'ava';
import {limits} from '../../../source/model/limits.js';
import {type ParsedFeed} from '../../../source/model/feed.js';
import {atom, onlyItem, parse, rss} from '../../_helpers/parse.js';

/** A bound of the time a hostile feed may take would fail on a busy machine; one that is quadratic never ends here at all. */
const large = 400_000;

test('a million nested elements: what stands beside them is read', async t => {
	const feed = await parse(rss(`<item><title>One</title><description>${'<a>'.repeat(1_000_000)}</description></item><item><title>Two</title></item>`));
	t.deepEqual(feed.items.map(({title}) => title), ['One', 'Two']);
});

test('nested and closed beyond the bound', async t => {
	const feed = await parse(rss(`<item><description>${'<a>'.repeat(1000)}deep${'</a>'.repeat(1000)}</description><title>One</title></item>`));
	t.is(onlyItem(feed).title, 'One');
});

test('half a million unfinished items: the first 200,000', async t => {
	const feed = await parse(`<rss><channel>${'<item><title>x'.repeat(250_000)}`);
	t.is(feed.items.length, limits.feedItems);
	t.is(feed.items.at(-1)?.title, 'x');
});

test('200,000 attributes', async t => {
	const attributes = Array.from({length: 200_000}, (_, index) => `a${index}="v"`).join(' ');
	const feed = await parse(rss(`<item ${attributes}><title ${attributes}>One</title></item>`));
	t.is(onlyItem(feed).title, 'One');
});

test('namespaces without number', async t => {
	const declarations = Array.from({length: 190}, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
	const feed = await parse(rss(`${'<n1:x xmlns:y="urn:y"/>'.repeat(50_000)}<title>One</title>`, declarations));
	t.is(feed.title, 'One');
});

const answers = test.macro(async (t, inside: string) => {
	const feed = await parse(rss(`<item><title>One</title>${inside}</item>`));
	t.is(onlyItem(feed).title, 'One');
});

test('authors: a@b( without end', answers, `<author>${'a@b('.repeat(large / 4)}</author>`);
test('authors: 100,000 of them', answers, '<dc:creator>x</dc:creator>'.repeat(100_000));
test('categories: 100,000 of them', answers, '<category>x</category>'.repeat(100_000));
test('enclosures: 100,000 of them', answers, '<enclosure url="/x"/>'.repeat(100_000));
test('links: 100,000 of them', answers, '<link rel="x" href="/x"/>'.repeat(100_000));
test('comments that never end in HTML', answers, `<description>${'&lt;!--'.repeat(large / 4)}</description>`);
test('tags that never end in HTML', answers, `<description>${'&lt;a href="'.repeat(large / 8)}</description>`);
test('attributes that never begin', answers, `<description>&lt;a href${' '.repeat(large)}x href = ${' '.repeat(large)}&gt;</description>`);
test('relative links without number', answers, `<description>${'&lt;a href="x"&gt;'.repeat(50_000)}</description>`);
test('ampersands without end', answers, `<description>${'&'.repeat(large)}${'&#'.repeat(large)}${'&a'.repeat(large)}</description>`);
test('spaces without end', answers, `<description>x${' '.repeat(large)}x${'\n'.repeat(large)}x</description><pubDate>${' '.repeat(large)}</pubDate><link>${' '.repeat(large)}</link>`);
test('combining marks without end', answers, `<description>a${'\u0301'.repeat(large)}</description>`);
test('twice-encoded text without end', answers, `<description>${'Ã©'.repeat(large)}日</description>`);
test('digits and colons in dates', answers, `<pubDate>${'1:'.repeat(large)}</pubDate><updated>${'('.repeat(large)}</updated>`);
test('base64 without end', answers, `<content mode="base64">${'A'.repeat(large)}!</content>`);

test('a title of tags that never end', async t => {
	const feed = await parse(rss(`<item><title>${'&lt;script&gt;&lt;!--&lt;b'.repeat(large / 20)}</title></item>`.repeat(5)));
	t.is(feed.items.length, 5);
});

test('entities within entities are not expanded', async t => {
	const levels = Array.from({length: 30}, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('');
	const feed = await parse(`<!DOCTYPE rss [<!ENTITY a0 "ha">${levels}]>${rss('<title>&a30;</title>').slice(39)}`);
	t.true((feed.title ?? '').length < 10);
});

test('an entity used without end stops at a bound', async t => {
	const feed = await parse(`<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">]>${rss(`<item><description>${'&a;'.repeat(500_000)}</description></item>`).slice(39)}`);
	t.true((onlyItem(feed).summary ?? '').length <= 1_000_000);
});

test('entities outside the feed are never read', async t => {
	const feed = await parse(`<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % remote SYSTEM "http://127.0.0.1/x">%remote;]>${rss('<title>a&file;b</title>').slice(39)}`);
	t.is(feed.title, 'a&file;b');
});

test('document types and declarations without end', async t => {
	t.is((await parse(`${'<!DOCTYPE x '.repeat(10_000)}>${rss('<title>One</title>').slice(39)}`)).title, 'One');
	t.is((await parse(`<!DOCTYPE x [${'<!ENTITY a '.repeat(20_000)}]>${rss('<title>One</title>').slice(39)}`)).title, 'One');
});

test('a gzip bomb is refused', async t => {
	const bomb = gzipSync(new Uint8Array(limits.feedBytesDecoded + 1));
	await t.throwsAsync(parse(bomb), {name: 'Failure', message: /larger than 64 MB/v});
});

test('JSON nested without end', async t => {
	const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	t.deepEqual((await parse(`{"version": "https://jsonfeed.org/version/1.1", "title": "One", "items": ${nested}}`)).items, []);
});

/** Ways to write the escape sequences that steer a terminal: raw, as references, as references in HTML. */
const payloads = [
	'\u001B]52;c;cHduZWQ=\u0007', '&#27;]0;x&#7;', '&#x1b;[31m', '\u009B31m', '&#155;31m', '&#x9b;2J', '\u009D0;x\u009C', '\u0000\u0008\u007F', '&#0;&#8;&#127;',
	'&amp;#27;[31m', '&amp;#x9b;31m', '<![CDATA[\u001B[2J]]>', '\u202Eabc\u2066',
];

const steering = /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/v;

function assertClean(value: unknown): string[] {
	if (typeof value === 'string') {
		return steering.test(value) ? [value] : [];
	}

	return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(each => assertClean(each)) : [];
}

for (const payload of payloads) {
	test(`no field of RSS lets ${JSON.stringify(payload)} through`, async t => {
		const attribute = payload.replaceAll(/<!\[CDATA\[|\]\]>/gv, '');
		const feed: ParsedFeed = await parse(rss(`<title>a${payload}b</title><link>https://harbour.example/${payload}</link><description>a${payload}</description>
			<language>en${payload}</language><skipDays><day>${payload}Sunday</day></skipDays><item><title>a${payload}b</title><link>https://harbour.example/${payload}</link><guid>1${payload}</guid>
			<author>Ines${payload}</author><dc:creator>${payload}</dc:creator><category>a${payload}</category><category term="b${attribute}"/><description>c${payload}</description>
			<content:encoded>d${payload}&lt;a href="/${payload}"&gt;</content:encoded><pubDate>3 Mar 2026${payload}</pubDate>
			<enclosure url="https://harbour.example/${attribute}" type="audio/${attribute}" length="1"/></item>`));
		t.is(feed.items.length, 1);
		t.deepEqual(assertClean(feed), []);
	});

	test(`no field of Atom lets ${JSON.stringify(payload)} through`, async t => {
		const attribute = payload.replaceAll(/<!\[CDATA\[|\]\]>/gv, '');
		const feed = await parse(atom(`<title type="html">a${payload}b</title><id>1${payload}</id><entry><title type="xhtml"><div>a${payload}b</div></title><id>1${payload}</id>
			<author><name>Ines${payload}</name><uri>https://ines.example/${payload}</uri></author><link href="https://harbour.example/${attribute}"/><summary>a${payload}</summary>
			<content type="xhtml"><div title="${attribute}">a${payload}<a href="/${attribute}">x</a></div></content><category term="${attribute}b"/></entry>`));
		t.is(feed.items.length, 1);
		t.deepEqual(assertClean(feed), []);
	});
}

test('no field of a JSON Feed lets escape sequences through', async t => {
	const payload = '\u001B]52;c;cHduZWQ=\u0007\u009B31m\u0000\u202E';
	const feed = await parse(JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1', title: payload + 'a', home_page_url: `https://harbour.example/${payload}`, description: payload, language: payload,
		items: [{
			id: payload + '1', title: payload + 'b', url: `https://harbour.example/${payload}`, content_html: `<p>${payload}</p>`, summary: payload + 'c', date_published: '2026-03-03' + payload,
			tags: [payload + 'd'], authors: [{name: payload + 'e', url: `https://ines.example/${payload}`}], attachments: [{url: `https://harbour.example/${payload}`, mime_type: payload}],
		}],
	}));
	t.is(feed.items.length, 1);
	t.deepEqual(assertClean(feed), []);
});
