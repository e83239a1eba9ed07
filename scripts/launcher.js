#!/usr/bin/env node
// Runs on any Node that knows modules, so that an old one is told in one line what it needs.
// Nothing newer than ES2017 may stand here, and nothing may be imported statically.
const required = [22, 18];
const found = process.versions.node.split('.').map(Number);

if (found[0] < required[0] || (found[0] === required[0] && found[1] < required[1])) {
	process.stderr.write('pullquote needs Node.js ' + required.join('.') + ' or newer; this is ' + process.versions.node + '. See https://nodejs.org\n');
	process.exitCode = 1;
} else {
	import('node:module').then(nodeModule => {
		nodeModule.enableCompileCache();
		return import('./main.js');
	}).then(main => main.run(process.argv.slice(2))).then(code => {
		process.exitCode = code;
	});
}
