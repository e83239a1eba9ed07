import test from 'ava';
import {parse} from '../../_helpers/parse.js';

test('RSS 2.0: every field', async t => {
	const feed = await parse(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
		<channel><title>Harbour &amp; Sea</title><link>https://harbour.example/</link><description>News</description><language>en-GB</language><ttl>90</ttl>
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
