import test, {type ExecutionContext} from 'ava';
import {discoverFeeds} from '../../../source/feeds/discovery/discover-feeds.js';
import {podcastLookup} from '../../../source/feeds/discovery/site-rules.js';
import {createFetchServices} from '../../../source/feeds/fetching/services.js';
import {parseFeed} from '../../../source/feeds/parsing/parse-feed.js';
import {Failure} from '../../../source/model/failure.js';
import {answer, faultServer, redirect, smallFeed, type Handler} from '../../_helpers/fault-server.js';

const html = {'content-type': 'text/html; charset=utf-8'};
const page = (head: string, body = '') => answer(`<!doctype html><html><head><title>The Harbour</title>${head}</head><body>${body}</body></html>`, html);
const feed = answer(smallFeed(), {'content-type': 'application/rss+xml'});

async function discover(t: ExecutionContext, paths: Record<string, Handler>, path = '/'): Promise<{found: Array<[path: string, title: string]>; asked: string[]}> {
	const server = await faultServer(t, paths);
	const services = createFetchServices({proxyEnvironment: {}});
	t.teardown(services.close);
	const feeds = await discoverFeeds(server.origin + path, {fetch: services, parse: parseFeed});
	return {found: feeds.map(({url, title}) => [url.replace(server.origin, ''), title]), asked: server.requests.map(({url}) => url)};
}

test('the address of a feed is its own find, asked once', async t => {
	const {found, asked} = await discover(t, {'/feed': feed}, '/feed');
	t.deepEqual(found, [['/feed', 'A feed']]);
	t.deepEqual(asked, ['/feed']);
});

test('a feed that moved for good is found at its new address', async t => {
	const {found} = await discover(t, {'/old': redirect(301, '/feed'), '/feed': feed}, '/old');
	t.deepEqual(found, [['/feed', 'A feed']]);
});

test('the link elements of a page, without comments, doubles and the interface of WordPress', async t => {
	const {found, asked} = await discover(t, {
		'/': page('<base href="/blog/"><link rel="alternate" type="application/rss+xml" title="Harbour news" href="feed">'
			+ '<link rel="alternate" type="application/atom+xml" href="/blog/feed/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">'
			+ '<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/">'
			+ '<link rel="Alternate" type="Application/Feed+JSON" title="JSON" href="/feed.json"><link rel="alternate" hreflang="de" href="/de">'),
	});
	t.deepEqual(found, [['/blog/feed', 'Harbour news'], ['/feed.json', 'JSON']]);
	t.deepEqual(asked, ['/']);
});

test('an anchor that leads to a feed', async t => {
	const {found} = await discover(t, {'/': page('', '<a href="/news.rss">RSS</a>'), '/news.rss': feed});
	t.deepEqual(found, [['/news.rss', 'A feed']]);
});

test('the usual places below the page, then at the root', async t => {
	const {found, asked} = await discover(t, {'/blog': page(''), '/rss.xml': feed}, '/blog');
	t.deepEqual(found, [['/rss.xml', 'A feed']]);
	t.true(asked.includes('/blog/feed'));
});

test('an account of Mastodon', async t => {
	const {found} = await discover(t, {'/@ann': page(''), '/@ann.rss': feed}, '/@ann');
	t.deepEqual(found, [['/@ann.rss', 'A feed']]);
});

test('a page without a feed is refused in a sentence', async t => {
	const failure = await t.throwsAsync(discover(t, {'/': page('')}), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
	t.regex(failure.message, /names no feed/v);
});

test('links to other schemes are not feeds', async t => {
	const failure = await t.throwsAsync(discover(t, {'/': page('<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"><link rel="feed" href="javascript:alert(1)">')}), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
});

const bySite = test.macro(async (t, typed: string, expected: string[]) => {
	const nobody = createFetchServices({proxyEnvironment: {}, lookup(_hostname, _options, callback) {
		callback(new Error('No request was expected.'), '', 0);
	}});
	const found = await discoverFeeds(typed, {fetch: nobody, parse: parseFeed});
	t.deepEqual(found.map(({url}) => url), expected);
});

const channel = 'UC0123456789abcdefghijkl';
test('a channel of YouTube', bySite, `https://www.youtube.com/channel/${channel}/videos`, [`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`]);
test('a playlist of YouTube', bySite, 'https://www.youtube.com/playlist?list=PL0123456789', ['https://www.youtube.com/feeds/videos.xml?playlist_id=PL0123456789']);
test('a repository of GitHub', bySite, 'https://github.com/ann/ferry', ['releases', 'commits', 'tags'].map(name => `https://github.com/ann/ferry/${name}.atom`));
test('a user of GitHub', bySite, 'https://github.com/ann', ['https://github.com/ann.atom']);
test('a subreddit', bySite, 'https://old.reddit.com/r/ferries/', ['https://www.reddit.com/r/ferries/.rss']);
test('a user of Reddit', bySite, 'https://www.reddit.com/user/ann', ['https://www.reddit.com/user/ann/.rss']);

const youtubePage = test.macro(async (t, path: string, body: string) => {
	const server = await faultServer(t, {[path]: page('', body)});
	const services = createFetchServices({proxyEnvironment: {}, isPublicAddress: () => true, lookup(_hostname, _options, callback) {
		callback(null, [{address: '127.0.0.1', family: 4}]);
	}});
	t.teardown(services.close);
	const found = await discoverFeeds(`http://www.youtube.com:${new URL(server.origin).port}${path}`, {fetch: services, parse: parseFeed});
	t.deepEqual(found.map(({url}) => url), [`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`]);
});

test('the page of a YouTube handle', youtubePage, '/@ann', `<script>var data = {"externalId":"${channel}"};</script>`);
test('the page of a YouTube video', youtubePage, '/watch', `<script>var data = {"channelId": "${channel}", "author": "Ann"};</script>`);

test('a podcast by its page is looked up in the directory, and its feed taken from there', async t => {
	const asked: string[] = [];
	const services = createFetchServices({proxyEnvironment: {}, lookup(hostname, _options, callback) {
		asked.push(hostname);
		callback(new Error('There is no network here.'), '', 0);
	}});
	t.teardown(services.close);
	t.is(podcastLookup(new URL('https://podcasts.apple.com/gb/podcast/the-harbour/id1234567890')), 'https://itunes.apple.com/lookup?entity=podcast&id=1234567890');
	await t.throwsAsync(discoverFeeds('https://podcasts.apple.com/gb/podcast/the-harbour/id1234567890', {fetch: services, parse: parseFeed}), {instanceOf: Failure});
	t.deepEqual(asked, ['itunes.apple.com']);
});

test('a page of a podcast that names its feed', async t => {
	const {found} = await discover(t, {'/show': page('<link rel="alternate" type="application/rss+xml" title="The Harbour Hour" href="/hour.xml">', '<audio src="/1.mp3"></audio>')}, '/show');
	t.deepEqual(found, [['/hour.xml', 'The Harbour Hour']]);
});
