import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {testItem, healthy} from '../_helpers/library.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const writer = fileURLToPath(new URL('../_helpers/library-writer.ts', import.meta.url));

function startWriter(home: string, feedId: number, rounds: number): ChildProcess {
	return spawn(process.execPath, ['--import=tsx', writer, home, String(feedId), String(rounds)], {stdio: ['ignore', 'pipe', 'inherit']});
}

function newHome(t: Parameters<typeof temporaryFolder>[0], feeds: number): {home: string; ids: number[]} {
	const home = temporaryFolder(t);
	const library = openLibrary({home});
	const ids = Array.from({length: feeds}, (_, index) => library.addFeed({url: `https://${index}.example/feed`}).id);
	library.close();
	return {home, ids};
}

test('processes that write at once lose nothing and never see the other\'s lock', async t => {
	const {home, ids} = newHome(t, 3);
	const rounds = 40;
	const writers = ids.slice(0, 2).map(id => startWriter(home, id, rounds));
	const library = openLibrary({home});
	const own = ids[2] ?? 0;
	for (let n = 0; n < 200; n++) {
		library.storeFetch(own, {feed: {items: [testItem(n)]}, health: healthy});
	}

	for (const child of writers) {
		child.stdout?.resume();
		const [code] = child.exitCode === null ? await once(child, 'exit') as [number] : [child.exitCode];
		t.is(code, 0);
	}

	t.deepEqual(library.feeds().map(({total}) => total).toSorted((a, b) => a - b), [200, rounds * 5, rounds * 5]);
	t.is(library.countEntries({query: 'is:read'}), rounds * 2);
	t.true(library.check({full: true}).sound);
	library.close();
});

test('processes that make the same library at once make one', async t => {
	const home = temporaryFolder(t);
	const makers = Array.from({length: 4}, () => spawn(process.execPath, ['--import=tsx', '--input-type=module', '-e', `
		const {openLibrary} = await import(${JSON.stringify(new URL('../../source/library/library.ts', import.meta.url).href)});
		const library = openLibrary({home: process.argv[1]});
		library.setState('maker-' + process.pid, library.claimState('first', process.pid));
		library.close();
	`, home], {stdio: ['ignore', 'ignore', 'inherit']}));
	const codes = await Promise.all(makers.map(async maker => {
		const [code] = await once(maker, 'exit') as [number];
		return code;
	}));
	t.deepEqual(codes, [0, 0, 0, 0]);
	const library = openLibrary({home});
	const claims = makers.map(({pid}) => library.state(`maker-${pid}`));
	t.is(claims.filter(Boolean).length, 1, 'one of them was the first');
	t.true(claims.every(claim => typeof claim === 'boolean'));
	library.close();
});

for (const killAt of [5, 40, 135]) {
	test(`a writer killed after ${killAt} entries has lost nothing it had stored`, async t => {
		const {home, ids} = newHome(t, 1);
		const child = startWriter(home, ids[0] ?? 0, 100_000);
		let committed = 0;
		for await (const line of createInterface({input: child.stdout ?? process.stdin})) {
			committed = Number(line);
			if (committed >= killAt) {
				child.kill('SIGKILL');
			}
		}

		const library = openLibrary({home});
		const [feed] = library.feeds();
		const entries = library.countEntries();
		t.true(entries >= committed && committed >= killAt, `${entries} of ${committed}`);
		t.is(entries % 5, 0, 'whole fetches only');
		t.is(feed?.total, entries);
		t.is(Number(feed?.health.etag) + 1, entries / 5, 'validators belong to the entries stored');
		t.is(library.search('story', {limit: 10_000, order: 'newest'}).length, entries);
		t.true(library.countEntries({query: 'is:read'}) >= committed / 5);
		t.true(library.check({full: true}).sound);
		library.close();
	});
}
