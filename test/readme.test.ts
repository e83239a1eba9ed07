import {readFileSync} from 'node:fs';
import test from 'ava';
import {withSections} from '../scripts/readme-sections.js';

test('the README\'s lists of verbs, keys and settings are those of the program (npm run generate)', t => {
	const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
	t.is(withSections(readme), readme);
});
