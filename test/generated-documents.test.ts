import {readFileSync} from 'node:fs';
import test from 'ava';
import {manPage} from '../scripts/man-page.js';
import {withSections} from '../scripts/readme-sections.js';

test('the README\'s lists of verbs, keys and settings are those of the program (npm run generate)', t => {
	const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
	t.is(withSections(readme), readme);
});

test('the manual page is that of the program (npm run generate)', t => {
	const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};
	t.is(readFileSync(new URL('../man/pullquote.1', import.meta.url), 'utf8'), manPage(version));
});
