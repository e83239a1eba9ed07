/*
Puts what the start needs into one file. Code splitting makes a small chunk for every set of parts that share a module, and Node's loader takes
about half a millisecond for each: some forty of them stood before the first frame. The chunks stay where they are as doors to that one file, so
that the rest of the program (and the worker) still shares every module with it.
*/
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

// What is loaded before the first frame; `list` shares nearly all of it.
const startSources = new Set([
	'cli.tsx',
	'source/commands/browse.ts',
	'source/commands/browse-services.ts',
	'source/screens/start-app.ts',
	'source/library/library.ts',
]);

/**
Writes the one file and the doors.

@param {{metafile: import('esbuild').Metafile, root: string, name: string, banner: string}} built - What esbuild wrote, the name of the entry that becomes the one file, and what stands at the head of every file.
*/
export async function joinStart({metafile: {outputs}, root, name, banner}) {
	const roots = Object.keys(outputs).filter(file => startSources.has(outputs[file].entryPoint));
	if (roots.length !== startSources.size) {
		throw new Error('A source of the start has moved: look at startSources in scripts/start-file.js.');
	}

	const files = closure(roots, outputs);
	const joined = path.join(path.dirname(roots[0]), name);
	const doors = files.map((file, number) => ({
		file,
		names: outputs[file].exports.map(exported => ({exported, shared: file === joined ? exported : `s${number}_${exported}`})),
	}));
	const contents = doors.map(({file, names}) => `export {${list(names, ({exported, shared}) => `${exported} as ${shared}`)}} from './${path.basename(file)}';`).join('\n');
	const result = await esbuild.build({
		absWorkingDir: root,
		stdin: {contents, resolveDir: path.join(root, path.dirname(joined))},
		outfile: joined,
		bundle: true,
		minify: true,
		format: 'esm',
		platform: 'node',
		target: 'node22.18',
		logLevel: 'warning',
		write: false,
		plugins: [insideOnly(new Set(files.map(file => path.basename(file))), banner)],
	});
	await Promise.all(doors.filter(({file}) => file !== joined).map(async ({file, names}) => {
		await writeFile(path.join(root, file), `export {${list(names, ({exported, shared}) => `${shared} as ${exported}`)}} from './${name}';\n`);
	}));
	await writeFile(path.join(root, joined), result.outputFiles[0].contents);
}

// The files and all they import statically.
function closure(files, outputs) {
	const known = new Set(files);
	const imported = files.flatMap(file => outputs[file].imports)
		.filter(({path: file, kind}) => kind === 'import-statement' && Object.hasOwn(outputs, file) && !known.has(file));
	return imported.length === 0 ? files : closure([...new Set([...files, ...imported.map(({path: file}) => file)])], outputs);
}

function insideOnly(inside, banner) {
	return {
		name: 'inside-only',
		setup(bundler) {
			bundler.onResolve({filter: /^\.\/.*\.js$/}, ({path: file, resolveDir: directory}) => {
				const base = path.basename(file);
				const isInside = Boolean(inside.has(base));
				return {external: !isInside, path: isInside ? path.join(directory, base) : file};
			});
			// None of these files calls require(): one that does keeps what makes it.
			bundler.onLoad({filter: /\.js$/}, async ({path: file}) => {
				const contents = await readFile(file, 'utf8');
				const code = contents.replace(banner, '');
				return {contents: /\brequire\b/.test(code) ? contents : code};
			});
		},
	};
}

function list(names, write) {
	return names.map(each => write(each)).join(', ');
}
