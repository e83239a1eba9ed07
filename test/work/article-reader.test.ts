import test from 'ava';
import {Failure} from '../../source/model/failure.js';
import {createArticleReader} from '../../source/work/article-reader.js';

const story = `<article><h1>The light</h1>${'<p>The keeper of the light had not slept for two nights. “It is lit,” said Ann Lee.</p>'.repeat(20)}</article>`;
const options = {format: 'html', url: 'https://a.example/story'} as const;
const inThread = {largeLength: 0, deadlineMs: 120_000};

test('an article read in a thread is the one read here, and a failure comes back with its kind', async t => {
	const read = createArticleReader(inThread);
	t.deepEqual(await read(story, options), await createArticleReader()(story, options));
	const failure = await t.throwsAsync(read('<p></p>', options), {instanceOf: Failure});
	t.is(failure.kind, 'unreadable');
});

test('a page that takes too long is given up, and the next is read by a new thread', async t => {
	const bounds = {largeLength: story.length + 1, deadlineMs: 0};
	const read = createArticleReader(bounds);
	for (let round = 0; round < 2; round++) {
		const failure = await t.throwsAsync(read(story.repeat(2), options), {instanceOf: Failure});
		t.like(failure, {kind: 'unreadable', message: 'The page took longer than 0 seconds to read.'});
	}

	t.true((await read(story, options)).quotations.length > 0, 'small ones are not held up');
});

test('a page that needs too much memory is given up', async t => {
	const read = createArticleReader({...inThread, heapMebibytes: 16});
	const failure = await t.throwsAsync(read(story.repeat(400), options), {instanceOf: Failure});
	t.regex(failure.message, /more memory/v);
});

test('a reading that is called off ends, and the next is read', async t => {
	const read = createArticleReader(inThread);
	const controller = new AbortController();
	const reading = read(story, options, controller.signal);
	controller.abort(new Failure('failed', 'It was called off.'));
	await t.throwsAsync(reading, {message: 'It was called off.'});
	t.true((await read(story, options)).quotations.length > 0);
});
