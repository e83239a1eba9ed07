import test, {type ExecutionContext} from 'ava';
import {Failure} from '../../source/model/failure.js';
import {createParsePool, type ParsePool} from '../../source/work/parse-pool.js';
import {smallFeed} from '../_helpers/fault-server.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = () => bytes(smallFeed());

function pool(t: ExecutionContext, bounds: Parameters<typeof createParsePool>[0]): ParsePool {
	const created = createParsePool({deadlineMs: 120_000, ...bounds});
	t.teardown(created.close);
	return created;
}

test('parses in another thread; a failure comes back with its kind', async t => {
	const {parse} = pool(t, {size: 1});
	const {items} = await parse(bytes(smallFeed()), {url: 'https://news.example/feed'});
	t.is(items.length, 3);
	const failure = await t.throwsAsync(parse(bytes('no feed at all'), {}), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
});

test('a feed that takes too long is given up, and the next is parsed by a new thread', async t => {
	const bounds = {size: 1, deadlineMs: 0};
	const {parse} = pool(t, bounds);
	for (let round = 0; round < 2; round++) {
		const failure = await t.throwsAsync(parse(small(), {}), {instanceOf: Failure});
		t.regex(failure.message, /took longer than 0 seconds/v);
	}
});

test('a feed that needs too much memory ends its thread only', async t => {
	const {parse} = pool(t, {size: 1, heapMebibytes: 32});
	const huge = bytes(smallFeed({items: 60_000}));
	const [failure, sound] = await Promise.all([
		t.throwsAsync(parse(huge, {}), {instanceOf: Failure}),
		parse(small(), {}),
	]);
	t.is(failure.message, 'The feed needs more memory to read than pullquote allows.');
	t.is(sound.items.length, 3);
});
