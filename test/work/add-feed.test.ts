import test, {type ExecutionContext} from 'ava';
import {Failure} from '../../source/model/failure.js';
import {addFoundFeed, findNewFeeds, type AddContext} from '../../source/work/add-feed.js';
import {answer, faultServer, smallFeed} from '../_helpers/fault-server.js';
import {refreshBench} from '../_helpers/refresh-bench.js';

const feed = answer(smallFeed(), {'content-type': 'application/rss+xml', etag: '"1"'});

async function adding(t: ExecutionContext): Promise<AddContext> {
	const {library, services} = await refreshBench(t);
	library.addFeed({kind: 'sample', url: 'sample:news', title: 'Sample'});
	return {library, services};
}

test('a new feed is stored from the answer that found it, and the samples leave', async t => {
	const context = await adding(t);
	const server = await faultServer(t, {'/feed': feed});
	const typed = `${server.origin}/feed`;
	const {fresh, known} = await findNewFeeds(typed, context);
	const [found] = fresh;
	t.is(known, 0);
	t.truthy(found);
	const added = await addFoundFeed(found ?? {url: '', title: ''}, typed, context, {tags: ['sea'], settings: {title: 'Mine'}});
	t.like(added, {added: 3, failure: undefined});
	t.like(added.feed, {title: 'Mine', tags: ['sea'], typedUrl: typed});
	t.is(added.feed.health.etag, '"1"');
	t.is(server.requests.length, 1);
	t.deepEqual(context.library.feeds().map(({kind}) => kind), ['url']);
});

test('the samples stay when the user wants them', async t => {
	const context = await adding(t);
	const server = await faultServer(t, {'/feed': feed});
	await addFoundFeed({url: `${server.origin}/feed`, title: ''}, `${server.origin}/feed`, {...context, keepSamples: true});
	t.is(context.library.feeds().length, 2);
});

test('a feed that is there already is noticed, also with a slash, with https, and through its page', async t => {
	const context = await adding(t);
	const server = await faultServer(t, {'/feed': feed, '/': answer('<link rel="alternate" type="application/rss+xml" href="/feed">', {'content-type': 'text/html'})});
	context.library.addFeed({url: `${server.origin}/feed`, title: 'Harbour'});
	for (const typed of [`${server.origin}/feed`, `${server.origin}/feed/`, `${server.origin.replace('http:', 'https:')}/feed`, server.origin]) {
		const failure = await t.throwsAsync(findNewFeeds(typed, context), {instanceOf: Failure});
		t.regex(failure.message, /already: Harbour/v);
	}
});
