// Bundles the program into dist/: cli.js (launcher), main.js (front door), worker.js, and shared chunks.
import {rm, copyFile, chmod, mkdir, readFile} from 'node:fs/promises';
import process from 'node:process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {joinStart} from './start-file.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);

// Packages of the older kind ask for Node's own modules with require().
const requireBanner = 'import {createRequire as __createRequire} from "node:module";const require = __createRequire(import.meta.url);';

const stubs = {
	name: 'stubs',
	setup(bundler) {
		// Ink keeps an import of the developer tools that fails at run time in a bundle.
		bundler.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'react-devtools-core', namespace: 'stub'}));
		bundler.onLoad({filter: /.*/, namespace: 'stub'}, () => ({contents: 'export default {initialize() {}, connectToDevTools() {}}'}));
		// Yoga would load its WASM through fetch() on a data URL, which starts undici (about 50 ms of CPU).
		bundler.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path: file}) => {
			const contents = await readFile(file, 'utf8');
			return {contents: `const fetch = undefined;\n${contents}`};
		});
		// An import of node:process asks for all that it exports, among it tables that take 8 ms of CPU to make; the global is the same object.
		bundler.onResolve({filter: /^node:process$/}, () => ({path: 'process', namespace: 'global'}));
		bundler.onLoad({filter: /.*/, namespace: 'global'}, () => ({contents: 'export default globalThis.process; export const {cwd, env} = globalThis.process;'}));
		// rss-parser gets texts from us: it needs neither its own way to fetch them nor, without bodies, a way to write XML or tables of entities (50 ms of CPU).
		bundler.onResolve({filter: /^(?:https?|xmlbuilder|entities)$/}, ({importer}) => (
			/[\\/]node_modules[\\/](?:rss-parser|xml2js)[\\/]/.test(importer) ? {path: 'unused', namespace: 'unused'} : undefined
		));
		bundler.onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'module.exports = {};'}));
		// Packages measure lines with our own width, which asks string-width only about what is out of the ordinary.
		bundler.onResolve({filter: /^string-width$/}, ({importer}) => ({
			path: inRoot(/[\\/]node_modules[\\/]/.test(importer) ? 'source/text/styled-width.ts' : 'node_modules/string-width/index.js'),
		}));
		// No event is ever sent to a node of a page, and a table of listeners for each of its nodes is a fifth of what reading the page costs.
		bundler.onLoad({filter: /[\\/]linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/}, () => ({
			contents: 'export class EventTarget {addEventListener() {} removeEventListener() {} dispatchEvent() {return true;} _getParent() {return null;}}',
		}));
		// Ink joins rows at once where it can: scripts/rows-at-once.js.
		bundler.onLoad({filter: /[\\/]ink[\\/]build[\\/]output\.js$/}, async ({path: file}) => ({
			contents: `${await readChanged(file, {from: 'export default class Output', to: 'class Output'})}
				import {joinRowsAtOnce} from ${JSON.stringify(inRoot('scripts/rows-at-once.js'))};
				export default joinRowsAtOnce(Output);`,
			resolveDir: path.dirname(file),
		}));
		// Both make a Segmenter when they are loaded, string-width the set of all emoji as well (20 ms of CPU each); the first frame needs neither, so they wait for the first use.
		for (const [name, exported] of [['string-width', 'stringWidth'], ['wrap-ansi', 'wrapAnsi']]) {
			bundler.onLoad({filter: new RegExp(`[\\\\/]${name}[\\\\/]index\\.js$`)}, async ({path: file}) => ({
				contents: makeLazy(await readFile(file, 'utf8'), exported),
			}));
		}
	},
};

/**
A module whose default export is a function, rewritten so that everything below its imports runs at the first call.

@param {string} contents - The module's code.
@param {string} name - The name of its default export.
@returns {string} The code to bundle instead.
*/
function makeLazy(contents, name) {
	const lines = contents.split('\n');
	const imports = lines.filter(line => line.startsWith('import '));
	const body = lines.filter(line => !line.startsWith('import ')).join('\n').split(`export default function ${name}(`);
	if (body.length !== 2) {
		throw new Error(`The default export of ${name} has changed; see makeLazy.`);
	}

	return `${imports.join('\n')}
let real;
export default function ${name}(...words) {
	real ??= load();
	return real(...words);
}
function load() {
${body.join(`function ${name}(`)}
return ${name};
}`;
}

// The text of a package's file with one change; an error when the file no longer has what was to be changed.
async function readChanged(file, {from, to}) {
	const source = await readFile(file, 'utf8');
	if (!source.includes(from)) {
		throw new Error(`${file} is another than it was: look at what scripts/build.js changes in it.`);
	}

	return source.split(from, 2).join(to);
}

/** Builds dist/ from scratch. */
export async function build() {
	await rm(inRoot('dist'), {recursive: true, force: true});
	await mkdir(inRoot('dist'), {recursive: true});
	const {version, homepage} = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
	const {metafile} = await esbuild.build({
		absWorkingDir: root,
		entryPoints: {main: 'cli.tsx', worker: 'source/work/worker.ts'},
		outdir: 'dist',
		bundle: true,
		splitting: true,
		minify: true,
		keepNames: false,
		format: 'esm',
		platform: 'node',
		target: 'node22.18',
		jsx: 'automatic',
		// An import of types alone must not load the file: with the setting of tsconfig.json it would stay as an import for its effects.
		tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: false}},
		chunkNames: 'chunk-[hash]',
		plugins: [stubs],
		metafile: true,
		legalComments: 'none',
		logLevel: 'warning',
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'process.env.PULLQUOTE_VERSION': JSON.stringify(version),
			'process.env.PULLQUOTE_HOMEPAGE': JSON.stringify(homepage ?? ''),
		},
		banner: {js: requireBanner},
	});
	await joinStart({metafile, root, name: 'main.js', banner: requireBanner});
	await copyFile(inRoot('scripts/launcher.js'), inRoot('dist/cli.js'));
	await chmod(inRoot('dist/cli.js'), 0o755);
}

await build();
if (!process.argv.includes('--quiet')) {
	process.stderr.write('built dist/\n');
}
