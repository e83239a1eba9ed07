import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import test from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {faultServer, smallFeed} from '../_helpers/fault-server.js';
import {programPath, runProgram} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

const feedCount = 24;

for (const killedAt of [3, 12, 20]) {
	test(`killed at request ${killedAt}, the library is sound and the next refresh completes it`, async t => {
		const home = temporaryFolder(t);
		const running: {child?: ChildProcess} = {};
		const server = await faultServer(t, {
			'/feed'(request, response) {
				if (server.requests.length === killedAt) {
					running.child?.kill('SIGKILL');
				}

				const name = request.url ?? '';
				response.writeHead(200, {'content-type': 'application/rss+xml', etag: `"${name}"`}).end(smallFeed({title: name, items: 10, base: `https://news.example${name}/`}));
			},
		});
		const library = openLibrary({home});
		for (let index = 0; index < feedCount; index++) {
			library.addFeed({url: `${server.origin}/feed?${index}`});
		}

		library.close();
		const env = {PATH: process.env['PATH'], HOME: home, PULLQUOTE_HOME: home};
		running.child = spawn(process.execPath, [programPath, 'refresh', '--quiet'], {env, stdio: 'ignore'});
		await once(running.child, 'close');

		const reopened = openLibrary({home});
		t.true(reopened.check({full: true}).sound);
		const halfDone = reopened.feeds().filter(({health, total}) => (health.etag === undefined) !== (total === 0));
		t.deepEqual(halfDone, [], 'validators and entries of a feed are there together or not at all');
		reopened.close();

		const {code} = await runProgram(['refresh'], {home});
		t.is(code, 0);
		const completed = openLibrary({home});
		t.is(completed.countEntries(), feedCount * 10);
		completed.close();
	});
}
