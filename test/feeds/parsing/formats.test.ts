import test from 'ava';
import {atom, atomEntry, onlyItem, parse, rss, rssItem} from '../../_helpers/parse.js';

test('RSS 2.0: every field', async t => {
	const feed = await parse(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
		xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour &amp; Sea</title><link>https://harbour.example/</link><description>News</description>
		<atom:link rel="self" href="https://harbour.example/feed"/><language>en-GB</language><ttl>90</ttl>
		<skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
		<item><title>Ferry &lt;em&gt;late&lt;/em&gt;</title><link>/ferry?a=1&amp;b=2</link><guid isPermaLink="false">f-1</guid>
		<pubDate>Tue, 03 Mar 2026 09:15:00 +0100</pubDate><dc:creator>Ines Blum</dc:creator><category>Transport</category><category>Sea</category>
		<description>Short</description><content:encoded><![CDATA[<p>Long <a href="more">text</a></p>]]></content:encoded>
		<enclosure url="https://harbour.example/a.mp3" type="audio/mpeg" length="1234"/></item></channel></rss>`);
	t.deepEqual(feed, {
		title: 'Harbour & Sea',
		link: 'https://harbour.example/',
		description: 'News',
		language: 'en-gb',
		intervalMinutes: 90,
		skipHours: [3, 0],
		skipDays: ['Sunday'],
		selfUrl: 'https://harbour.example/feed',
		items: [{
			id: 'f-1',
			title: 'Ferry late',
			url: 'https://feeds.example/ferry?a=1&b=2',
			author: 'Ines Blum',
			authors: [{name: 'Ines Blum'}],
			published: '2026-03-03T08:15:00.000Z',
			content: '<p>Long <a href="https://feeds.example/news/more">text</a></p>',
			summary: 'Short',
			categories: ['Transport', 'Sea'],
			enclosures: [{url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', length: 1234}],
		}],
	});
});

test('Atom 1.0: every field', async t => {
	const feed = await parse(atom(`<title type="html">Harbour &amp;amp; Sea</title><subtitle>News</subtitle><id>urn:x:feed</id>
		<link rel="self" href="https://harbour.example/atom"/><link href="https://harbour.example/"/><author><name>The Desk</name></author>
		<entry><title>a &lt; b</title><id>urn:x:1</id><link rel="alternate" type="application/pdf" href="/1.pdf"/><link href="/1.html"/>
		<link rel="enclosure" href="/1.mp3" type="audio/mpeg" length="7"/><published>2026-03-03T09:15:00+01:00</published><updated>2026-03-04T00:00:00Z</updated>
		<author><name>Ines Blum</name><uri>/ines</uri></author><author><name>Olu Ade</name><email>olu@harbour.example</email></author>
		<category term="sea" label="The sea"/><summary>1 &lt; 2</summary><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry>
		<entry><title>Second</title><id>urn:x:2</id><updated>2026-03-05T00:00:00Z</updated></entry>`, 'xml:lang="de"'));
	t.like(feed, {title: 'Harbour & Sea', link: 'https://harbour.example/', description: 'News', language: 'de', selfUrl: 'https://harbour.example/atom'});
	t.deepEqual(feed.items, [{
		id: 'urn:x:1',
		title: 'a < b',
		url: 'https://feeds.example/1.html',
		author: 'Ines Blum, Olu Ade',
		authors: [{name: 'Ines Blum', url: 'https://feeds.example/ines'}, {name: 'Olu Ade'}],
		published: '2026-03-03T08:15:00.000Z',
		updated: '2026-03-04T00:00:00.000Z',
		content: '<p>Text</p>',
		summary: '1 &lt; 2',
		categories: ['The sea'],
		enclosures: [{url: 'https://feeds.example/1.mp3', type: 'audio/mpeg', length: 7}],
	}, {
		id: 'urn:x:2',
		title: 'Second',
		author: 'The Desk',
		authors: [{name: 'The Desk'}],
		published: '2026-03-05T00:00:00.000Z',
		updated: '2026-03-05T00:00:00.000Z',
		categories: [],
		enclosures: [],
	}]);
});

test('RSS 1.0: items beside the channel', async t => {
	const feed = await parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
		<channel rdf:about="https://harbour.example/"><title>Harbour</title><link>https://harbour.example/</link></channel>
		<item rdf:about="https://harbour.example/1"><title>One</title><link>https://harbour.example/1</link><d:date>2026-03-03</d:date><d:creator>Ines</d:creator><d:subject>Sea</d:subject></item>
		</rdf:RDF>`);
	t.is(feed.title, 'Harbour');
	t.like(onlyItem(feed), {id: 'https://harbour.example/1', title: 'One', url: 'https://harbour.example/1', author: 'Ines', published: '2026-03-03T00:00:00.000Z', categories: ['Sea']});
});

test('Atom 0.3: modes and old dates', async t => {
	const feed = await parse(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">A &lt;b&gt;title&lt;/b&gt;</title>
		<entry><title mode="base64">SMOpbGVuZQ==</title><issued>2026-03-03T09:15:00Z</issued><modified>2026-03-04T09:15:00Z</modified>
		<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p></div></content></entry></feed>`);
	t.is(feed.title, 'A title');
	t.like(onlyItem(feed), {title: 'Hélene', published: '2026-03-03T09:15:00.000Z', updated: '2026-03-04T09:15:00.000Z', content: '<p>x<br>y</p>'});
});

test('CDF', async t => {
	const feed = await parse('<CHANNEL HREF="https://harbour.example/" BASE="https://harbour.example/"><TITLE>Harbour</TITLE><ITEM HREF="one.html" LASTMOD="2026-03-03T09:15"><TITLE>One</TITLE><ABSTRACT>a &lt; b</ABSTRACT></ITEM></CHANNEL>');
	t.like(feed, {title: 'Harbour', link: 'https://harbour.example/'});
	t.like(onlyItem(feed), {title: 'One', url: 'https://harbour.example/one.html', published: '2026-03-03T09:15:00.000Z', summary: 'a &lt; b'});
});

test('RSS without a version, in capitals, without namespaces', async t => {
	const feed = await parse('<RSS><CHANNEL><TITLE>Harbour</TITLE><ITEM><TITLE>One</TITLE><PUBDATE>3 Mar 2026</PUBDATE><dc:creator>Ines</dc:creator></ITEM></CHANNEL></RSS>');
	t.is(feed.title, 'Harbour');
	t.like(onlyItem(feed), {title: 'One', author: 'Ines', published: '2026-03-03T00:00:00.000Z'});
});

test('Atom and RDF under prefixes of their own', async t => {
	const prefixed = await parse('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Harbour</a:title><a:entry><a:title>One</a:title><a:link href="https://harbour.example/1"/></a:entry></a:feed>');
	t.is(prefixed.title, 'Harbour');
	t.like(onlyItem(prefixed), {title: 'One', url: 'https://harbour.example/1'});
	const rdf = await parse('<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>Harbour</s:title></s:channel><s:item r:about="urn:1"><s:title>One</s:title></s:item></r:RDF>');
	t.like(onlyItem(rdf), {id: 'urn:1', title: 'One'});
});

test('a single Atom entry is a feed of one', async t => {
	t.like(onlyItem(await parse('<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title><id>urn:1</id></entry>')), {id: 'urn:1', title: 'One'});
});

test('a feed without items is a feed', async t => {
	t.deepEqual(await parse(rss('<title>Empty</title>')), {title: 'Empty', skipHours: [], skipDays: [], items: []});
	t.deepEqual((await parse(atom('<title>Empty</title>'))).items, []);
});

test('Atom elements inside RSS do not shadow those of RSS', async t => {
	const feed = await parse(rss('<title>Harbour</title><a10:link rel="self" href="https://harbour.example/self"/><link>https://harbour.example/</link>', 'xmlns:a10="http://www.w3.org/2005/Atom"'));
	t.like(feed, {link: 'https://harbour.example/', selfUrl: 'https://harbour.example/self'});
	t.is((await rssItem('<a10:updated>2026-03-03T00:00:00Z</a10:updated>', 'xmlns:a10="http://www.w3.org/2005/Atom"')).published, '2026-03-03T00:00:00.000Z');
});

test('a title, description or link of something inside an item is not the item\'s', async t => {
	const item = await rssItem('<media:content url="https://harbour.example/a.jpg"><media:title>Picture</media:title></media:content><image><title>Logo</title><link>https://logo.example/</link></image><title>Real</title><link>https://harbour.example/1</link>', 'xmlns:media="http://search.yahoo.com/mrss/"');
	t.like(item, {title: 'Real', url: 'https://harbour.example/1'});
});

test('the description stands before those of other vocabularies', async t => {
	const item = await rssItem('<media:description>media</media:description><itunes:summary>itunes</itunes:summary><description>own</description>', 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"');
	t.is(item.summary, 'own');
});

test('a video\'s media group gives title, description and keywords', async t => {
	const item = await atomEntry('<media:group><media:title>Tide</media:title><media:description>About &lt;tides&gt;</media:description><media:keywords>sea, moon</media:keywords></media:group>', 'xmlns:media="http://search.yahoo.com/mrss/"');
	t.like(item, {title: 'Tide', summary: 'About &lt;tides&gt;', categories: ['sea', 'moon']});
});

test('podcast fields', async t => {
	const item = await rssItem('<itunes:author>Ines</itunes:author><itunes:keywords>a, b</itunes:keywords><enclosure url="https://harbour.example/a.mp3" length="big" type="audio/mpeg"/>', 'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"');
	t.like(item, {author: 'Ines', categories: ['a', 'b'], enclosures: [{url: 'https://harbour.example/a.mp3', type: 'audio/mpeg'}]});
});

test('the schedule: syndication module', async t => {
	const schedule = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
	t.is((await parse(rss('<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', schedule))).intervalMinutes, 30);
	t.is((await parse(rss('<sy:updatePeriod>daily</sy:updatePeriod>', schedule))).intervalMinutes, 1440);
	t.is((await parse(rss('<sy:updatePeriod>sometimes</sy:updatePeriod><ttl>soon</ttl>', schedule))).intervalMinutes, undefined);
	t.is((await parse(rss('<ttl>-5</ttl>'))).intervalMinutes, undefined);
});

test('hours and days to skip: nonsense is dropped', async t => {
	const feed = await parse(rss('<skipHours><hour>x</hour><hour>99999</hour><hour>-1</hour><hour>5</hour><hour>5</hour></skipHours><skipDays><day>SAT</day><day>Someday</day></skipDays>'));
	t.deepEqual(feed.skipHours.filter(hour => hour < 0 || hour > 23), []);
	t.true(feed.skipHours.includes(5));
	t.deepEqual(feed.skipDays, ['Saturday']);
});
