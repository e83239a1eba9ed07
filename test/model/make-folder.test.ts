import {existsSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {makeFolder} from '../../source/model/make-folder.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

test('the missing folders above are made too, for this user alone; making it again is fine', t => {
	const folder = path.join(temporaryFolder(t), 'a', 'b', 'c');
	makeFolder(folder);
	makeFolder(folder);
	t.is(statSync(folder).mode & 0o077, 0);
});

test('below a file there is no folder to make', t => {
	const file = path.join(temporaryFolder(t), 'file');
	writeFileSync(file, '');
	t.throws(() => {
		makeFolder(path.join(file, 'folder'));
	}, {code: 'ENOTDIR'});
});

if (existsSync('/proc/self')) {
	test('where nobody can make a folder it ends', t => {
		t.throws(() => {
			makeFolder('/proc/pullquote/folder');
		});
	});
}
