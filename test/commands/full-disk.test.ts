import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import test from 'ava';
import {programPath} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

if (existsSync('/dev/full')) {
	test('a full disk is one line and exit code 1', async t => {
		const words = ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, programPath, 'list', '--json'];
		const child = spawn('/bin/sh', words, {env: {...process.env, PULLQUOTE_HOME: temporaryFolder(t)}, stdio: ['ignore', 'ignore', 'pipe']});
		const closed = once(child, 'close');
		t.regex(await text(child.stderr), /^pullquote: The output cannot be written: ENOSPC[^\n]*\n$/v);
		t.deepEqual(await closed, [1, null]);
	});
} else {
	test('there is no full disk here to write to', t => {
		t.not(process.platform, 'linux');
	});
}
