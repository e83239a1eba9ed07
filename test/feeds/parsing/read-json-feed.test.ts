import test from 'ava';
import {onlyItem, parse} from '../../_helpers/parse.js';

const version = 'https://jsonfeed.org/version/1.1';

test('JSON Feed 1.1: every field', async t => {
	const feed = await parse(JSON.stringify({
		version, title: 'Harbour & Sea', home_page_url: 'https://harbour.example/', feed_url: 'https://harbour.example/feed.json', description: 'News', language: 'en-GB', authors: [{name: 'The Desk'}],
		items: [{
			id: 7, url: '/one', title: 'a < b', content_html: '<p><a href="two">2</a></p>', summary: '1 < 2', date_published: '2026-03-03T09:15:00+01:00', date_modified: '2026-03-04T00:00:00Z',
			authors: [{name: 'Ines Blum', url: '/ines'}, {url: 'https://olu.example/'}], tags: ['sea', ''], attachments: [{url: 'a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12}],
		}, {id: 'two', content_text: 'plain <text>', external_url: 'https://else.example/'}],
	}));
	t.deepEqual(feed, {
		title: 'Harbour & Sea', link: 'https://harbour.example/', description: 'News', language: 'en-gb', skipHours: [], skipDays: [], selfUrl: 'https://harbour.example/feed.json',
		items: [{
			id: '7', title: 'a < b', url: 'https://harbour.example/one', author: 'Ines Blum, https://olu.example/',
			authors: [{name: 'Ines Blum', url: 'https://harbour.example/ines'}, {name: 'https://olu.example/', url: 'https://olu.example/'}],
			published: '2026-03-03T08:15:00.000Z', updated: '2026-03-04T00:00:00.000Z', content: '<p><a href="https://harbour.example/two">2</a></p>', summary: '1 &lt; 2',
			categories: ['sea'], enclosures: [{url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', length: 12}],
		}, {
			id: 'two', title: '', url: 'https://else.example/', author: 'The Desk', authors: [{name: 'The Desk'}], content: 'plain &lt;text&gt;', categories: [], enclosures: [],
		}],
	});
});

test('JSON Feed 1.0: one author, tags in one text', async t => {
	const item = onlyItem(await parse(JSON.stringify({version: 'https://jsonfeed.org/version/1', items: [{id: '1', author: {name: 'Ines'}, tags: 'a, b'}]})));
	t.like(item, {author: 'Ines', categories: ['a', 'b']});
});

test('fields that are null or of another type are absent', async t => {
	const feed = await parse(JSON.stringify({version, title: null, authors: 'x', items: [null, 1, 'x', {id: null, title: {}, url: [], tags: {}, authors: [null], attachments: null, date_published: 5, content_html: 3}]}));
	t.is(feed.title, undefined);
	t.is(onlyItem(feed).title, '');
});

test('keys of JavaScript\'s own objects pollute nothing', async t => {
	const feed = await parse(`{"version": "${version}", "title": "One", "__proto__": {"polluted": 1}, "items": [{"id": "1", "__proto__": {"title": "no"}, "constructor": {"x": 1}}]}`);
	t.is(onlyItem(feed).title, '');
	t.false('polluted' in {});
});

test('a feed with a mark and white space in front', async t => {
	t.is((await parse(`\uFEFF \n{"version": "${version}", "title": "One", "items": []}`)).title, 'One');
});
