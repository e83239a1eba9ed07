import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {verbs} from '../../source/commands/verbs.js';
import {runProgram} from '../_helpers/run-program.js';
import {temporaryFolder} from '../_helpers/temporary-folder.js';

/** A server whose paths fail in their own ways. */
async function startServer(t: ExecutionContext): Promise<string> {
	const server = createServer((request, response) => {
		const answers: Record<string, [status: number, type: string, body: string]> = {
			'/missing': [404, 'text/html', 'not here'],
			'/gone': [410, 'text/html', 'gone'],
			'/broken': [500, 'text/html', 'broken'],
			'/no-article': [200, 'text/html', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
			'/picture': [200, 'image/png', 'PNG'],
			'/empty-feed': [200, 'application/rss+xml', '<rss version="2.0"><channel><title>Quiet</title></channel></rss>'],
			'/no-feed': [200, 'text/plain', 'just words'],
		};
		const [status, type, body] = answers[request.url ?? ''] ?? [404, 'text/plain', ''];
		response.writeHead(status, {'content-type': type});
		response.end(body);
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	t.teardown(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type BadInput = {words: string[]; code: number; says: RegExp; input?: string | Uint8Array};

/** Runs in a folder with an empty file, a binary file and a folder; SERVER in a word is the server's address. */
const refused = test.macro(async (t, {words, code, says, input}: BadInput) => {
	const folder = temporaryFolder(t);
	writeFileSync(path.join(folder, 'empty.html'), '');
	writeFileSync(path.join(folder, 'binary'), new Uint8Array([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0, 0, 255]));
	writeFileSync(path.join(folder, 'furniture.html'), '<html><body><nav><a href="/">Home</a></nav></body></html>');
	mkdirSync(path.join(folder, 'folder'));
	const server = words.some(word => word.includes('SERVER')) ? await startServer(t) : '';
	const result = await runProgram(words.map(word => word.replace('SERVER', () => server)), {home: path.join(folder, 'home'), cwd: folder, input});
	t.is(result.code, code, result.stderr);
	t.regex(result.stderr, says);
	t.is(result.stderr.trimEnd().split('\n').length, 1, 'one line');
	t.notRegex(result.stderr, /[\u{0}-\u{9}\u{B}-\u{1F}]/v);
	t.false(result.stderr.includes('    at '), 'no stack');
});

const cases: Record<string, BadInput> = {
	'unknown verb': {words: ['raed'], code: 2, says: /no verb "raed"\. Did you mean "read"\?/v},
	'unknown option': {words: ['list', '--jsn'], code: 2, says: /no option --jsn\. Did you mean --json\?/v},
	'wrong value': {words: ['read', '-', '--format', 'pdf'], code: 2, says: /--format cannot be "pdf"\. It takes text, ansi, markdown, html or json/v},
	'read nothing': {words: ['read'], code: 2, says: /Read what\?/v},
	'read a missing file': {words: ['read', 'missing.html'], code: 3, says: /no file "missing\.html"/v},
	'read a folder': {words: ['read', 'folder'], code: 2, says: /folder is a directory/v},
	'read an empty file': {words: ['read', 'empty.html'], code: 5, says: /empty\.html is empty/v},
	'read empty stdin': {words: ['read', '-'], code: 5, says: /stdin is empty/v},
	'read white space': {words: ['read', '-'], code: 5, says: /stdin is empty/v, input: ' \n\t\n'},
	'read a binary file': {words: ['read', 'binary'], code: 5, says: /binary is a binary file/v},
	'read HTML without an article': {words: ['read', 'furniture.html'], code: 5, says: /no article/v},
	'read an unknown entry': {words: ['read', '4711'], code: 3, says: /no entry 4711/v},
	'read a page that is not there': {words: ['read', 'SERVER/missing'], code: 3, says: /404/v},
	'read a page that is gone': {words: ['read', 'SERVER/gone'], code: 3, says: /410/v},
	'read from a broken server': {words: ['read', 'SERVER/broken'], code: 4, says: /500/v},
	'read a picture': {words: ['read', 'SERVER/picture'], code: 5, says: /image\/png/v},
	'read a page without an article': {words: ['read', 'SERVER/no-article'], code: 5, says: /no article/v},
	'read from a host that is down': {words: ['read', 'http://127.0.0.1:1/x'], code: 4, says: /refused/v},
	'read from a host that is not known': {words: ['read', 'http://nowhere.invalid/x'], code: 4, says: /nowhere\.invalid/v},
	'quotes of a missing file': {words: ['quotes', 'missing.txt'], code: 3, says: /no file "missing\.txt"/v},
	'quotes since no time': {words: ['quotes', '--since', 'someday'], code: 2, says: /--since cannot be "someday"/v},
	'list with a wrong query': {words: ['list', '(a OR'], code: 2, says: /query/v},
	'list by no sort': {words: ['list', '--sort', 'sideways'], code: 2, says: /--sort cannot be "sideways"/v},
	'search for nothing': {words: ['search'], code: 2, says: /Search for what\?/v},
	'mark as nothing': {words: ['mark'], code: 2, says: /mark/iv},
	'mark as something else': {words: ['mark', 'eaten', '1'], code: 2, says: /eaten/v},
	'mark an unknown entry': {words: ['mark', 'read', '4711'], code: 3, says: /4711/v},
	'open an unknown entry': {words: ['open', '4711'], code: 3, says: /4711/v},
	'add nothing': {words: ['add'], code: 2, says: /add/iv},
	'add no address': {words: ['add', 'ftp://example.org/'], code: 2, says: /ftp/v},
	'add from a host that is down': {words: ['add', 'http://127.0.0.1:1/feed'], code: 4, says: /refused/v},
	'add a page without a feed': {words: ['add', 'SERVER/no-feed'], code: 5, says: /feed/v},
	'remove an unknown feed': {words: ['remove', 'nobody'], code: 3, says: /nobody/v},
	'refresh an unknown feed': {words: ['refresh', 'nobody'], code: 3, says: /nobody/v},
	'edit an unknown feed': {words: ['edit', 'nobody', '--title', 'x'], code: 3, says: /nobody/v},
	'preview nothing': {words: ['preview'], code: 2, says: /preview/iv},
	'preview a missing file': {words: ['preview', 'missing.xml'], code: 3, says: /missing\.xml/v},
	'preview a page': {words: ['preview', 'furniture.html'], code: 5, says: /web page, not a feed/v},
	'preview a folder': {words: ['preview', 'folder'], code: 2, says: /folder/v},
	'import a missing file': {words: ['import', 'missing.opml'], code: 3, says: /missing\.opml/v},
	'import no OPML': {words: ['import', '-'], code: 5, says: /OPML/v, input: 'words'},
	'export as something else': {words: ['export', '--format', 'csv'], code: 2, says: /--format cannot be "csv"/v},
	'config of an unknown setting': {words: ['config', 'get', 'colour'], code: 2, says: /no setting "colour"/v},
	'config with a wrong value': {words: ['config', 'set', 'measure', 'wide'], code: 2, says: /measure/v},
	'config doing something else': {words: ['config', 'eat'], code: 2, says: /config cannot "eat"/v},
	'completions for no shell': {words: ['completions', 'tcsh'], code: 2, says: /no completions for "tcsh"/v},
};

for (const [name, input] of Object.entries(cases)) {
	test(name, refused, input);
}

test('a feed without entries is no failure', async t => {
	const result = await runProgram(['preview', `${await startServer(t)}/empty-feed`], {home: temporaryFolder(t)});
	t.is(result.code, 0, result.stderr);
});

test('with several sources the others are read, and the first failure is the exit code', async t => {
	const result = await runProgram(['read', 'missing.html', 'https://samples.pullquote.example/courier/night-ferry'], {home: temporaryFolder(t)});
	t.is(result.code, 3);
	t.regex(result.stdout, /^Council votes/v);
});

const usesHome = new Set(['list', 'search', 'quotes', 'feeds', 'mark', 'add', 'refresh', 'remove', 'edit', 'open', 'export', 'import']);
const arguments_: Record<string, string[]> = {search: ['x'], mark: ['read', '1'], add: ['http://127.0.0.1:1/'], remove: ['x'], edit: ['x', '--title', 'y'], open: ['1'], import: ['-']};

for (const {name} of verbs) {
	if (!usesHome.has(name)) {
		continue;
	}

	test(`${name}: a home that is a file is one clear line, and the file stays`, async t => {
		const folder = temporaryFolder(t);
		const home = path.join(folder, 'home');
		writeFileSync(home, 'precious');
		const result = await runProgram([name, ...arguments_[name] ?? []], {home, cwd: folder, input: '<opml version="2.0"><body><outline type="rss" xmlUrl="http://127.0.0.1:1/"/></body></opml>'});
		t.is(result.code, 1, result.stderr);
		t.true(result.stderr.includes(home));
		t.is(result.stderr.trimEnd().split('\n').length, 1);
	});
}

for (const {name} of verbs) {
	test(`${name} --help shows its use`, async t => {
		const result = await runProgram([name, '--help'], {home: temporaryFolder(t)});
		t.is(result.code, 0);
		t.true(result.stdout.startsWith(`Usage: pullquote ${name}`));
		t.is(result.stderr, '');
	});
}

test('a damaged settings file is named and not overwritten', async t => {
	const home = temporaryFolder(t);
	writeFileSync(path.join(home, 'settings.json'), '{"theme": ');
	const result = await runProgram(['config', 'set', 'theme', 'mono'], {home});
	t.is(result.code, 1);
	t.regex(result.stderr, /settings\.json is damaged/v);
});
