import test from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {Failure} from '../../source/model/failure.js';
import {createWorkClient} from '../../source/work/client.js';
import {type WorkProgress} from '../../source/work/job-messages.js';
import {answer, faultServer, smallFeed} from '../_helpers/fault-server.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const feed = answer(smallFeed(), {'content-type': 'application/rss+xml'});

test('finds, adds and refreshes in its own thread; failures come back as sentences', async t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	const work = createWorkClient({home, cookieFile: '', source: 'auto', keepSamples: true});
	t.teardown(async () => {
		await work.close();
		library.close();
	});
	const server = await faultServer(t, {'/feed': feed});
	const typedUrl = `${server.origin}/feed`;
	t.deepEqual(await work.run('discover', {url: typedUrl}), {choices: [{url: typedUrl, title: 'A feed'}], isOnly: true});
	const {id} = await work.run('add', {found: {url: typedUrl, title: ''}, typedUrl});
	t.is(library.feed(id)?.total, 3);

	const told: WorkProgress[] = [];
	library.addFeed({url: `${server.origin}/missing`});
	const report = await work.run('refresh', {force: true}, {
		onProgress(progress) {
			told.push(progress);
		},
	});
	t.like(report, {total: 2, failed: 1, cancelled: false});
	t.regex(report.firstError ?? '', /does not exist \(HTTP 404\)/v);
	t.like(told.at(-1), {done: 2, total: 2, failed: 1});

	const failure = await t.throwsAsync(work.run('discover', {url: typedUrl}), {instanceOf: Failure});
	t.regex(failure.message, /already/v);
});

test('a job is called off by its signal, and the thread ends with close', async t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	const controller = new AbortController();
	const server = await faultServer(t, {
		'/silent'() {
			controller.abort();
		},
	});
	library.addFeed({url: `${server.origin}/silent`});
	const work = createWorkClient({home, cookieFile: '', source: 'auto', keepSamples: true});
	t.like(await work.run('refresh', {force: true}, {signal: controller.signal}), {cancelled: true, failed: 0});
	await work.close();
	library.close();
});

test('a thread that is idle ends, and the next job starts another', async t => {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	const work = createWorkClient({home, cookieFile: '', source: 'auto', keepSamples: true}, {idleMs: 1});
	t.teardown(async () => {
		await work.close();
		library.close();
	});
	const server = await faultServer(t, {'/feed': feed});
	const typedUrl = `${server.origin}/feed`;
	const threads = () => process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length;
	const before = threads();
	await work.run('discover', {url: typedUrl});
	while (threads() > before) {
		await new Promise(resolve => {
			setImmediate(resolve);
		});
	}

	t.like(await work.run('discover', {url: typedUrl}), {isOnly: true});
});
