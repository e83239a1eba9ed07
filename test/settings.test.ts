import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../source/model/failure.js';
import {findFolders, openSettings} from '../source/settings.js';
import {temporaryFolder} from './_helpers/temporary-folder.js';

test('--home wins over PULLQUOTE_HOME, which wins over the system\'s places', t => {
	t.deepEqual(findFolders({home: '/a', env: {PULLQUOTE_HOME: '/b'}}), {settings: '/a', library: '/a'});
	t.deepEqual(findFolders({home: undefined, env: {PULLQUOTE_HOME: '/b'}}), {settings: '/b', library: '/b'});
	t.regex(findFolders({home: undefined, env: {}}).library, /pullquote/v);
});

test('without a file everything has its default', t => {
	const settings = openSettings(temporaryFolder(t));
	t.is(settings.get('theme'), 'terminal');
	t.is(settings.get('measure'), 72);
	t.false(settings.isSet('theme'));
	t.deepEqual(settings.problems, []);
});

test('what is set is there for the next run, and gone when unset', async t => {
	const folder = path.join(temporaryFolder(t), 'new', 'folder');
	await openSettings(folder).set('measure', 60);
	const settings = openSettings(folder);
	t.is(settings.get('measure'), 60);
	t.true(settings.isSet('measure'));
	await settings.unset('measure');
	t.is(openSettings(folder).get('measure'), 72);
});

test('a value a setting does not take is refused and changes nothing', async t => {
	const folder = temporaryFolder(t);
	const settings = openSettings(folder);
	const error = await t.throwsAsync(settings.set('sort', 'sideways'), {instanceOf: Failure});
	t.is(error.kind, 'usage');
	t.regex(error.remedy ?? '', /newest, oldest/v);
	t.is(settings.get('sort'), 'newest');
});

const damagedFile = test.macro(async (t, text: string) => {
	const folder = temporaryFolder(t);
	const file = path.join(folder, 'settings.json');
	writeFileSync(file, text);
	const error = t.throws(() => openSettings(folder), {instanceOf: Failure});
	t.is(error.kind, 'failed');
	t.true(error.message.includes(file));
	t.is(readFileSync(file, 'utf8'), text);
});

test('a file cut in the middle', damagedFile, '{"theme": "pa');
test('a file that is a list', damagedFile, '[1, 2]');
test('a file that is null', damagedFile, 'null');

test('values that are not understood are named, and the defaults stand in', t => {
	const folder = temporaryFolder(t);
	writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({measure: 'wide', colour: 'red', theme: 'paper', __proto__: 1, keys: {star: 's'}}));
	const settings = openSettings(folder);
	t.is(settings.get('measure'), 72);
	t.is(settings.get('theme'), 'paper');
	t.deepEqual(settings.get('keys'), {});
	t.is(settings.problems.length, 3);
	t.regex(settings.problems.join('\n'), /measure takes a whole number from 30 to 200/v);
	t.regex(settings.problems.join('\n'), /no setting "colour"/v);
});

test('a folder where the file should be is a failure', t => {
	const folder = temporaryFolder(t);
	mkdirSync(path.join(folder, 'settings.json'));
	t.throws(() => openSettings(folder), {instanceOf: Failure});
});
