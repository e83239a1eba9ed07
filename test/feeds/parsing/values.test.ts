import test from 'ava';
import {atom, atomEntry, onlyItem, parse, rss, rssItem} from '../../_helpers/parse.js';

const rssTitle = test.macro({
	async exec(t, written: string, expected: string) {
		t.is((await rssItem(`<title>${written}</title><guid>1</guid>`)).title, expected);
	},
	title: (_, written: string, expected: string) => `an RSS title ${written} reads ${expected}`,
});

test(rssTitle, 'plain', 'plain');
test(rssTitle, '  spaced \n\t out ', 'spaced out');
test(rssTitle, 'R&D &amp; more', 'R&D & more');
test(rssTitle, '5 &lt; 6 &amp; 7 &gt; 2', '5 < 6 & 7 > 2');
test(rssTitle, 'The &lt;T&gt; of List&lt;T&gt;', 'The <T> of List<T>');
test(rssTitle, 'The &lt;b&gt;bold&lt;/b&gt; one', 'The bold one');
test(rssTitle, '<![CDATA[The <b>bold</b> &amp; brave]]>', 'The bold & brave');
test(rssTitle, 'The <b>bold</b> one', 'The bold one');
test(rssTitle, 'Caf&eacute;&nbsp;&mdash; open', 'Café — open');
test(rssTitle, 'Caf&amp;eacute; &amp;#8217;n&amp;#8217; bar', 'Café ’n’ bar');
test(rssTitle, 'It&#146;s &#x96; fine', 'It’s – fine');
test(rssTitle, 'line&lt;br/&gt;break', 'line break');
test(rssTitle, 'x&lt;script&gt;alert(1)&lt;/script&gt;y', 'x y');
test(rssTitle, '&unknown; stays', '&unknown; stays');
test(rssTitle, 'CÃ´te dâ€™Ivoire', 'Côte d’Ivoire');
test(rssTitle, 'Ã‰tÃ© 日本', 'Ã‰tÃ© 日本');
test(rssTitle, 'ÅsÅji', 'ōsōji');
test(rssTitle, 'Ici, à « Brest »', 'Ici, à « Brest »');
test(rssTitle, 'e&#x301;', 'é');

const atomTitle = test.macro({
	async exec(t, written: string, expected: string) {
		t.is((await atomEntry(`${written}<id>urn:1</id>`)).title, expected);
	},
	title: (_, written: string, expected: string) => `an Atom title ${written} reads ${expected}`,
});

test(atomTitle, '<title>a &lt;b&gt;tag&lt;/b&gt;</title>', 'a <b>tag</b>');
test(atomTitle, '<title type="text">AT&amp;amp;T</title>', 'AT&amp;T');
test(atomTitle, '<title type="html">a &lt;b&gt;tag&lt;/b&gt; &amp;amp; more</title>', 'a tag & more');
test(atomTitle, '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <em>tag</em> &lt; b</div></title>', 'a tag < b');
test(atomTitle, '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">a <h:em>tag</h:em></h:div></title>', 'a tag');
test(atomTitle, '<title/>', '');

const author = test.macro({
	async exec(t, written: string, expected: string | undefined) {
		t.is((await rssItem(`<title>x</title>${written}`)).author, expected);
	},
	title: (_, written: string, expected: string | undefined) => `${written.slice(0, 100)} is by ${expected?.slice(0, 100) ?? 'nobody'}`,
});

test(author, '<author>ines@harbour.example (Ines Blum)</author>', 'Ines Blum');
test(author, '<author>Ines Blum &lt;ines@harbour.example&gt;</author>', 'Ines Blum');
test(author, '<author>Ines Blum (ines@harbour.industries)</author>', 'Ines Blum');
test(author, '<author>mailto:ines@harbour.example</author>', 'ines@harbour.example');
test(author, '<author>ines@harbour.example</author>', 'ines@harbour.example');
test(author, '<author>ines@harbour.example</author><dc:creator>Ines Blum</dc:creator>', 'Ines Blum');
test(author, '<author>Tom &amp;amp; Ines</author>', 'Tom & Ines');
test(author, '<author>   </author>', undefined);
test(author, '<dc:creator>Ines Blum</dc:creator><dc:creator>Olu Ade</dc:creator><dc:creator>Ines Blum</dc:creator>', 'Ines Blum, Olu Ade');
test(author, '<itunes:author>Ines Blum</itunes:author>', 'Ines Blum');
test(author, '<author><name>Ines Blum</name><url>https://ines.example/</url></author>', 'Ines Blum');
test(author, `<author>${'a@b('.repeat(100)}</author>`, 'a@b('.repeat(75));

const link = test.macro({
	async exec(t, inside: string, expected: string | undefined) {
		t.is((await rssItem(`<title>x</title>${inside}`)).url, expected);
	},
	title: (_, inside: string, expected: string | undefined) => `${inside.slice(0, 100)} leads to ${expected ?? 'nowhere'}`,
});

test(link, '<link>https://harbour.example/1</link>', 'https://harbour.example/1');
test(link, '<link>  https://harbour.example/a\n\tb </link>', 'https://harbour.example/ab');
test(link, '<link>one.html</link>', 'https://feeds.example/news/one.html');
test(link, '<link href="https://harbour.example/1"/>', 'https://harbour.example/1');
test(link, '<link/><guid>https://harbour.example/1</guid>', 'https://harbour.example/1');
test(link, '<guid isPermaLink="false">https://harbour.example/1</guid>', undefined);
test(link, '<atom:link rel="replies" href="https://harbour.example/replies"/><atom:link href="https://harbour.example/1"/>', 'https://harbour.example/1');
test(link, '<link><![CDATA[https://harbour.example/?a=1&amp;b=2]]></link>', 'https://harbour.example/?a=1&b=2');
test(link, '<link>www.harbour.example/1</link>', 'http://www.harbour.example/1');
test(link, '<link>javascript:alert(1)</link>', undefined);
test(link, '<link> java\nscript:alert(1)</link>', undefined);
test(link, '<link>data:text/html,x</link>', undefined);
test(link, '<link>file:///etc/passwd</link>', undefined);
test(link, '<link>http://</link>', undefined);
test(link, `<link>https://harbour.example/${'a'.repeat(100_000)}</link>`, undefined);
test(link, '<link>https://user:pass@härbour.example/ä?q=ö</link>', 'https://user:pass@xn--hrbour-bua.example/%C3%A4?q=%C3%B6');

test('xml:base moves links, also those inside the markup', async t => {
	const item = onlyItem(await parse(atom(`<entry xml:base="deep/"><id>urn:1</id><link href="one"/>
		<content type="xhtml" xml:base="er/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="two">2</a><img src="/three.png"/><a href="#here">here</a></div></content></entry>`, 'xml:base="https://harbour.example/"')));
	t.is(item.url, 'https://harbour.example/deep/one');
	t.is(item.content, '<a href="https://harbour.example/deep/er/two">2</a><img src="https://harbour.example/three.png"><a href="#here">here</a>');
});

test('a base that is no web address changes nothing', async t => {
	t.is((await rssItem('<link>one</link>', 'xml:base="javascript:alert(1)//"')).url, 'https://feeds.example/news/one');
});

test('links in HTML: every kind of quoting, references, and what is no attribute', async t => {
	const html = '<a href=one>1</a><a HREF = \'two?a=1&amp;b=2\'>2</a><img alt=\'src="no"\' src="//cdn.example/x.png"><p>href="text"</p><a href="https://x.example/">3</a><a href="mailto:a@b.example">4</a>';
	t.is((await rssItem(`<description><![CDATA[${html}]]></description>`)).summary, '<a href=https://feeds.example/news/one>1</a><a HREF = \'https://feeds.example/news/two?a=1&amp;b=2\'>2</a><img alt=\'src="no"\' src="https://cdn.example/x.png"><p>href="text"</p><a href="https://x.example/">3</a><a href="mailto:a@b.example">4</a>');
});

test('links in HTML that run code become empty', async t => {
	const {summary} = await rssItem('<description>&lt;a href="javascript:alert(1)"&gt;x&lt;/a&gt;&lt;img src=" &amp;#106;avascript:alert(1)"&gt;</description>');
	t.is(summary, '<a href="">x</a><img src="">');
});

test('ids: as given, else from the link, else from the words', async t => {
	t.is((await rssItem('<guid isPermaLink="true"> urn:x:1 </guid>')).id, 'urn:x:1');
	t.is((await rssItem('<link>https://harbour.example/1</link>')).id, 'https://harbour.example/1');
	const first = await rssItem('<title>One</title><pubDate>3 Mar 2026</pubDate>');
	const again = await rssItem('<title>One</title><pubDate>3 Mar 2026</pubDate><description>changed</description>');
	const other = await rssItem('<title>Two</title><pubDate>3 Mar 2026</pubDate>');
	t.is(first.id, again.id);
	t.not(first.id, other.id);
});

test('a bad date costs the date, not the item or the feed', async t => {
	const {items} = await parse(atom('<entry><id>1</id><updated>soon</updated></entry><entry><id>2</id><published>never</published><updated>2026-03-03T00:00:00Z</updated></entry>'));
	t.deepEqual(items.map(({id, published}) => [id, published]), [['1', undefined], ['2', '2026-03-03T00:00:00.000Z']]);
});

test('a date stated again corrects the one before', async t => {
	t.is((await rssItem('<pubDate>3 Mar 2026</pubDate><pubDate>4 Mar 2026</pubDate><pubDate>soon</pubDate>')).published, '2026-03-04T00:00:00.000Z');
});

test('content: base64, forgotten escapes, plain text, fullitem and body', async t => {
	t.is((await atomEntry(`<content type="application/octet-stream" mode="base64">${Buffer.from('<p>é</p>').toString('base64')}</content>`)).content, '<p>é</p>');
	t.is((await rssItem('<description>a <b>bold</b> &lt;move&gt; &amp; more</description>')).summary, 'a <b>bold</b> &lt;move&gt; &amp; more');
	t.is((await atomEntry('<content>1 &lt; 2 &amp; 3</content>')).content, '1 &lt; 2 &amp; 3');
	t.is((await atomEntry('<content>&lt;p&gt;untyped&lt;/p&gt;</content>')).content, '<p>untyped</p>');
	t.is((await atomEntry('<content type="text">&lt;p&gt;typed&lt;/p&gt;</content>')).content, '&lt;p&gt;typed&lt;/p&gt;');
	t.is((await atomEntry('<summary>Write &amp;nbsp; here</summary>')).summary, 'Write &amp;nbsp; here');
	t.is((await rssItem('<fullitem>&lt;p&gt;x&lt;/p&gt;</fullitem>')).content, '<p>x</p>');
	t.is((await rssItem('<body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body>')).content, '<p>x</p>');
});

test('entities of the feed\'s own', async t => {
	const feed = await parse(`<!DOCTYPE rss [<!ENTITY desk "The Desk"> <!ENTITY % p "x">]>${rss('<title>&desk;</title>').slice(39)}`);
	t.is(feed.title, 'The Desk');
});

test('a very long title is cut, not refused', async t => {
	t.is((await rssItem(`<title>${'long '.repeat(100_000)}</title>`)).title.length, 1000);
});

test('enclosures and categories: blanks and doubles are dropped', async t => {
	const item = await rssItem('<category> </category><category>a</category><category>a</category><enclosure/><enclosure url="/a.mp3"/><enclosure url="/a.mp3"/><enclosure url="javascript:x"/>');
	t.deepEqual(item.categories, ['a']);
	t.deepEqual(item.enclosures, [{url: 'https://feeds.example/a.mp3'}]);
});

test('without an address of the feed, relative links are nothing and absolute ones stay', async t => {
	const {parseFeed} = await import('../../../source/feeds/parsing/parse-feed.js');
	const feed = await parseFeed(new TextEncoder().encode(rss('<link>/x</link><item><link>https://harbour.example/1</link></item>')), {});
	t.is(feed.link, undefined);
	t.is(feed.items[0]?.url, 'https://harbour.example/1');
});
