// `npm run generate`: makes the README's tables of verbs, keys and settings, the schema of an article and the manual page, from the code. Tests fail when they are stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {articleSchemaFile, generateArticleSchema} from './article-schema.js';
import {manPage} from './man-page.js';
import {withSections} from './readme-sections.js';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(readme, withSections(readFileSync(readme, 'utf8')));
writeFileSync(articleSchemaFile, generateArticleSchema());

const manual = fileURLToPath(new URL('../man/pullquote.1', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};
writeFileSync(manual, manPage(version));
