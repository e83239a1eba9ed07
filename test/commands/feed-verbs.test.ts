import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {answer, faultServer, smallFeed, type FaultServer} from '../_helpers/fault-server.js';
import {runProgram, type ProgramResult} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const rss = {'content-type': 'application/rss+xml'};
const html = {'content-type': 'text/html'};
const links = ['/feed', '/sport'].map(href => `<link rel="alternate" type="application/rss+xml" title="The ${href.slice(1)}" href="${href}">`);

type Bench = {home: string; server: FaultServer; run: (...words: string[]) => Promise<ProgramResult>};

async function bench(t: ExecutionContext): Promise<Bench> {
	const home = temporaryFolder(t);
	const server = await faultServer(t, {
		'/feed': answer(smallFeed(), rss),
		'/sport': answer(smallFeed({title: 'Sport', base: 'https://sport.example/'}), rss),
		'/page': answer(links[0] ?? '', html),
		'/two': answer(links.join(''), html),
		'/hostile': answer(smallFeed({title: 'Evil\u{9B}31m\u{202E}'}), rss),
		'/gone': answer('', {}, 410),
	});
	return {home, server, run: async (...words) => runProgram(words.map(word => word.replace('SERVER', () => server.origin)), {home})};
}

test('add finds the feed of a page, fetches it, and the samples leave', async t => {
	const {run} = await bench(t);
	t.like(await run('add', 'SERVER/page', '--tag', 'sea', '--title', 'Harbour'), {stdout: 'Added Harbour (4): 3 entries.\n', stderr: '', code: 0});
	const {stdout} = await run('list', 'tag:sea');
	t.is(stdout.trimEnd().split('\n').length, 3);
	const {stdout: feeds} = await run('feeds');
	t.regex(feeds, /^id +unread +all +feed +tags\n +4 +3 +3 +Harbour +#sea\n$/v);
});

test('add lists several feeds and picks none when nobody can be asked', async t => {
	const {run, server} = await bench(t);
	const {code, stderr} = await run('add', 'SERVER/two');
	t.is(code, 2);
	t.true(stderr.startsWith(`1 The feed ${server.origin}/feed\n2 The sport ${server.origin}/sport\npullquote: `));
});

test('add asks before it takes a page\'s second feed because the first is there', async t => {
	const {run, server} = await bench(t);
	await run('add', 'SERVER/feed');
	const {code, stderr} = await run('add', 'SERVER/two');
	t.is(code, 2);
	t.regex(stderr, new RegExp(`^1 The sport ${server.origin}/sport\npullquote: .*names 1 feed that you do not have yet\\.`, 'v'));
});

test('add takes several addresses; one failure does not stop the others and sets the code', async t => {
	const {run} = await bench(t);
	const {code, stdout, stderr} = await run('add', 'SERVER/missing', 'SERVER/feed', 'SERVER/sport');
	t.is(code, 3);
	t.regex(stdout, /Added A feed \(4\): 3 entries\.\nAdded Sport \(5\): 3 entries\.\n/v);
	t.regex(stderr, /^pullquote: .*HTTP 404.*\n$/v);
});

test('add notices a feed that is there', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed');
	const {code, stderr} = await run('add', 'SERVER/page');
	t.is(code, 2);
	t.regex(stderr, /already: A feed/v);
});

test('the title of a feed cannot steer the terminal', async t => {
	const {run} = await bench(t);
	const {stdout} = await run('add', 'SERVER/hostile');
	t.is(stdout, 'Added Evil31m (4): 3 entries.\n');
});

test('a command as feed is only ever added by add --exec, and not when it gives no feed', async t => {
	const {run} = await bench(t);
	const {code, stderr} = await run('add', '--exec', 'echo $(id)');
	t.is(code, 5);
	t.regex(stderr, /no feed/v);
	const {stdout} = await run('add', '--exec', 'echo "<rss><channel><title>Own</title><item><title>$(id)</title></item></channel></rss>"');
	t.regex(stdout, /^Added Own \(\d+\): 1 entry\.\n$/v);
	const {stdout: headlines} = await run('list');
	t.regex(headlines, /\$\(id\)/v);
});

test('refresh: 0 when one feed came, 1 when all failed, 3 for an unknown one', async t => {
	const {run, home} = await bench(t);
	await run('add', 'SERVER/feed');
	writeFileSync(path.join(home, 'list.opml'), '<opml><body><outline text="Down" xmlUrl="http://nowhere.invalid/"/></body></opml>');
	await run('import', path.join(home, 'list.opml'));
	const both = await run('refresh', '--force');
	t.is(both.code, 0);
	t.regex(both.stderr, /^Down: .*\n2 feeds asked: 0 new entries, 1 failed\.\n$/v);
	t.is((await run('refresh', 'Down')).code, 1);
	t.is((await run('refresh', 'nobody')).code, 3);
	const {stderr} = await run('refresh');
	t.regex(stderr, /No feed is due yet/v);
});

test('health names what is wrong and what to do', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed');
	await run('edit', '4', '--url', 'SERVER/gone', '--title', 'Old paper');
	t.is((await run('refresh', '4')).code, 1);
	const {stdout} = await run('feeds', '--health');
	t.regex(stdout, / 4 +gone +410 +never +– +\d+ +Old paper\n\n4 {2}Old paper\n.*gone for good \(HTTP 410\)\..*pullquote remove 4/v);
	const {stdout: feeds} = await run('feeds');
	t.regex(feeds, /^ +4 +\d+ +\d+ +Old paper +! .*gone for good/mv);
	const {stdout: json} = await run('feeds', '--json');
	const [feed] = JSON.parse(json) as Array<{health: {state: string; httpStatus: number; movedFrom: null}}>;
	t.like(feed?.health, {state: 'gone', httpStatus: 410, movedFrom: null});
});

test('edit changes what is sent to the server, and takes it back', async t => {
	const {run, server} = await bench(t);
	await run('add', 'SERVER/feed');
	await run('edit', '4', '--header', 'X-Token: abc', '--basic-auth', 'ann:secret', '--user-agent', 'Mine/1', '--interval', '90', '--max-entries', '5');
	await run('refresh', '4');
	t.like(server.requests.at(-1)?.headers, {'x-token': 'abc', 'user-agent': 'Mine/1', authorization: 'Basic YW5uOnNlY3JldA=='});
	await run('edit', '4', '--header', '', '--basic-auth', '', '--user-agent', '');
	await run('refresh', '4');
	const headers = server.requests.at(-1)?.headers;
	t.is(headers?.authorization, undefined);
	t.is(headers?.['x-token'], undefined);
	const {version, homepage} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string; homepage: string};
	t.is(headers?.['user-agent'], `pullquote/${version} (+${homepage})`);
});

test('a new interval says at once when the feed is next asked', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed');
	await run('edit', '4', '--interval', '5');
	const {stdout} = await run('feeds', '--health');
	t.regex(stdout, / 4 +well +200 +now +in [45] min /v);
});

test('export and import make the round trip, without secrets; private addresses wait for the user\'s own hand', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed', '--tag', 'sea/north', '--tag', 'daily');
	await run('edit', '4', '--basic-auth', 'ann:secret', '--interval', '90');
	for (const format of ['opml', 'ndjson']) {
		const {stdout: exported} = await run('export', '--format', format);
		t.notRegex(exported, /secret/v);
		const home = temporaryFolder(t);
		const imported = await runProgram(['import', '-'], {home, input: exported});
		t.regex(imported.stdout, /^Imported 1 feed\./v);
		t.regex(imported.stderr, /private address/v);
		const {stdout} = await runProgram(['feeds', '--json'], {home});
		const [feed] = JSON.parse(stdout) as Array<{tags: string[]; intervalMinutes: number}>;
		t.like(feed, {tags: ['sea/north', 'daily'], intervalMinutes: 90});
		t.regex((await runProgram(['refresh'], {home})).stderr, /private address/v);
	}
});

test('import says what it does not take', async t => {
	const {home} = await bench(t);
	const input = '<opml><body><outline text="Run" xmlUrl="exec:touch /tmp/x"/><outline text="Sound" xmlUrl="https://a.example/"/></body></opml>';
	const {code, stderr, stdout} = await runProgram(['import', '-'], {home, input});
	t.is(code, 0);
	t.regex(stdout, /Imported 1 feed/v);
	t.regex(stderr, /^Not imported: Run: only http and https/v);
});

test('remove takes a feed away, and adding it again brings its entries back', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed');
	await run('mark', 'read', 'feed:4');
	t.is((await run('remove', '4')).stdout, 'Removed A feed.\n');
	t.is((await run('list')).stdout, '');
	await run('add', 'SERVER/feed');
	t.is((await run('list', 'is:read')).stdout.trimEnd().split('\n').length, 3);
});

test('a password in an address is sent to its site, and never shown or exported', async t => {
	const {run, server} = await bench(t);
	const typed = `${server.origin.replace('//', '//ann:secret@')}/page`;
	await run('add', typed);
	t.deepEqual(server.requests.map(({headers}) => headers.authorization), ['Basic YW5uOnNlY3JldA==', 'Basic YW5uOnNlY3JldA==']);
	for (const words of [['feeds', '--json'], ['export'], ['export', '--format', 'ndjson']]) {
		const {stdout} = await run(...words);
		t.notRegex(stdout, /secret/v);
	}
});

test('every setting of edit shows in the JSON of the feeds, secrets without their values', async t => {
	const {run} = await bench(t);
	await run('add', 'SERVER/feed');
	const settings = ['--title', 'Mine', '--tag', 'sea/north', '--interval', '90', '--source', 'page', '--max-entries', '50', '--user-agent', 'Ferry/1', '--header', 'X-Token: hidden', '--basic-auth', 'ann:hidden', '--filter', 'cat'];
	t.is((await run('edit', '4', ...settings, '--url', 'SERVER/sport')).code, 0);
	const {stdout} = await run('feeds', '--json');
	const [feed] = JSON.parse(stdout) as Array<Record<string, unknown>>;
	t.like(feed, {title: 'Mine', tags: ['sea/north'], intervalMinutes: 90, source: 'page', maxEntries: 50, userAgent: 'Ferry/1', headers: ['X-Token'], hasBasicAuth: true, filter: 'cat'});
	t.regex(String(feed?.['url']), /\/sport$/v);
	t.notRegex(stdout, /hidden/v);
});
