// `npm run test:nodes`: packs the program, installs the package elsewhere, and runs it on every Node it promises to run on.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24', '26'];
const folder = mkdtempSync(path.join(tmpdir(), 'pullquote-nodes-'));
const sample = 'https://samples.pullquote.example/courier/night-ferry';

const smoke = [
	{words: ['--version'], shows: /^pullquote \d/u},
	{words: ['list'], shows: /night ferry/u},
	{words: ['read', sample], shows: /Marta Ellwood covers the city council/u},
	{words: ['read', sample, '--format', 'json'], shows: /"name":\s*"Ruth Adeyemi"/u},
	{words: ['quotes', sample], shows: /Ruth Adeyemi/u},
	{words: ['mark', 'read', 'is:unread'], shows: /^/u},
	{words: ['feeds', '--json'], shows: /The Harbour Courier/u},
];

try {
	execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {stdio: ['ignore', 'ignore', 'inherit']});
	const tarball = path.join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')));
	console.log(`package: ${(statSync(tarball).size / 1024).toFixed(0)} kB`);
	execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', path.join(folder, 'app'), tarball], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
	const program = path.join(folder, 'app/node_modules/pullquote/dist/cli.js');
	for (const version of versions) {
		const prefix = path.join(folder, `node-${version}`);
		execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', prefix, `node@${version}`], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
		runOn(path.join(prefix, 'node_modules/node/bin/node'), program, version);
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}

function runOn(node, program, version) {
	const home = path.join(folder, `home-${version}`);
	for (const {words, shows} of smoke) {
		const output = execFileSync(node, [program, ...words], {env: {...process.env, PULLQUOTE_HOME: home}, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
		if (!shows.test(output)) {
			throw new Error(`Node ${version}: pullquote ${words.join(' ')} did not show ${shows}:\n${output.slice(0, 500)}`);
		}
	}

	console.log(`Node ${execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()}: ${smoke.length} commands ok`);
}
