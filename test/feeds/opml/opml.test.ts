import test from 'ava';
import {type ListedFeed} from '../../../source/feeds/opml/opml.js';
import {readOpml} from '../../../source/feeds/opml/read-opml.js';
import {writeOpml} from '../../../source/feeds/opml/write-opml.js';
import {Failure} from '../../../source/model/failure.js';

const date = new Date('2026-11-22T13:00:00Z');

test('what is written is read again without loss', t => {
	const feeds: ListedFeed[] = [
		{url: 'https://news.example/feed?a=1&b=2', title: 'News "&" <views>', siteUrl: 'https://news.example/', tags: ['World/Europe', 'daily', 'sea/north']},
		{url: 'https://quiet.example/', tags: [], settings: {intervalMinutes: 90, source: 'page', maxEntries: 100}},
		{url: 'http://10.0.0.5/feed', title: 'Own name', tags: ['World'], settings: {title: 'Own name'}},
		{url: 'https://umlaut.example/', title: 'Zürich, “heute” 🌍', tags: ['World/Europe']},
	];
	const {feeds: read, refused} = readOpml(writeOpml(feeds, {title: 'Feeds', date}));
	t.deepEqual(refused, []);
	t.deepEqual(read.toSorted((one, other) => one.url.localeCompare(other.url)), feeds.toSorted((one, other) => one.url.localeCompare(other.url)));
});

test('folders of other readers become tags; a feed in two folders has both', t => {
	const {feeds} = readOpml(`<?xml version="1.0"?><opml version="1.0"><body>
		<outline text="News"><outline text="World"><outline text="A" xmlUrl="https://a.example/feed"/></outline></outline>
		<outline TITLE="Sea" text="sea"><OUTLINE text="A again" XMLURL="https://a.example/feed" category="/Boats/Sail,ferry"/></outline>
		<outline type="rss" text="B" xmlUrl="feed://b.example/"/>
	</body></opml>`);
	t.deepEqual(feeds, [
		{url: 'https://a.example/feed', title: 'A', tags: ['News/World', 'Sea', 'Boats/Sail', 'ferry']},
		{url: 'http://b.example/', title: 'B', tags: []},
	]);
});

test('commands, filters, files and scripts are refused by name', t => {
	const {feeds, refused} = readOpml(`<opml><body>
		<outline text="Run" xmlUrl="|rm -rf ~"/><outline text="Exec" xmlUrl="exec:date"/><outline text="Filter" xmlUrl="filter:cat:https://a.example/"/>
		<outline text="File" xmlUrl="file:///etc/passwd"/><outline text="Script" xmlUrl="javascript:alert(1)"/>
		<outline text="Sound" xmlUrl="https://a.example/" filtercmd="rm -rf ~"/></body></opml>`);
	t.deepEqual(feeds, [{url: 'https://a.example/', title: 'Sound', tags: []}]);
	t.is(refused.length, 5);
	t.regex(refused[0] ?? '', /^Run: only http and https/v);
});

test('control characters do not come through', t => {
	const {feeds} = readOpml('<opml><body><outline text="a&#27;]0;x&#7;b" xmlUrl="https://a.example/"/></body></opml>');
	t.is(feeds[0]?.title, 'a]0;xb');
});

test('a damaged file gives what it has', t => {
	const {feeds} = readOpml('<opml><body><outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"><outline text="C" xmlUrl="https://c.example/');
	t.deepEqual(feeds.map(({url}) => url), ['https://a.example/?x=1&y=2']);
});

test('what is no OPML is refused', t => {
	const failure = t.throws(() => readOpml('<rss><channel/></rss>'), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
});

test('a hundred thousand nested folders do not break it', t => {
	const {feeds} = readOpml(`<opml><body>${'<outline text="f">'.repeat(100_000)}<outline xmlUrl="https://a.example/"/></body></opml>`);
	t.is(feeds.length, 1);
});
