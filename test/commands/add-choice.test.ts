import test from 'ava';
import {openLibrary} from '../../source/library/library.js';
import {answer, faultServer, smallFeed} from '../_helpers/fault-server.js';
import {runInTerminal} from '../_helpers/terminal.js';

const rss = {'content-type': 'application/rss+xml'};
const links = ['/news', '/sport'].map(href => `<link rel="alternate" type="application/rss+xml" title="The ${href.slice(1)}" href="${href}">`);

const picks = test.macro(async (t, reply: string, {paths, exitCode = 0}: {paths: string[]; exitCode?: number}) => {
	const server = await faultServer(t, {
		'/page': answer(links.join(''), {'content-type': 'text/html'}),
		'/news': answer(smallFeed({title: 'News'}), rss),
		'/sport': answer(smallFeed({title: 'Sport', base: 'https://sport.example/'}), rss),
	});
	const run = runInTerminal(t, {words: ['add', `${server.origin}/page`]});
	await run.waitFor('Which?');
	t.regex(run.text(), /names 2 feeds:\n {2}1 {1,2}The news {1,2}http.*\n {2}2 {1,2}The sport/v);
	run.press(reply);
	t.is((await run.ended).exitCode, exitCode);
	const library = openLibrary({home: run.home});
	t.deepEqual(library.feeds().filter(({kind}) => kind === 'url').map(({url}) => url.replace(server.origin, '')), paths);
	library.close();
});

test('one of several feeds by its number', picks, '2\r', {paths: ['/sport']});
test('Enter takes the first', picks, '\r', {paths: ['/news']});
test('all of them', picks, 'all\r', {paths: ['/news', '/sport']});
test('a number that is not there adds nothing', picks, '7\r', {paths: [], exitCode: 2});
test('Ctrl-C adds nothing', picks, '\u{3}', {paths: [], exitCode: 130});
