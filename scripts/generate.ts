// `npm run generate`: makes the README's tables of verbs, keys and settings, and the schema of an article, from the code. Tests fail when they are stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {articleSchemaFile, generateArticleSchema} from './article-schema.js';
import {withSections} from './readme-sections.js';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(readme, withSections(readFileSync(readme, 'utf8')));
writeFileSync(articleSchemaFile, generateArticleSchema());
