/* The JSON schema of an article, made from the types that the JSON format writes; `npm run generate` writes the file, a test checks that it is up to date. */
import {createGenerator, type Schema} from 'ts-json-schema-generator';
import {articleSchemaName} from '../source/render/formats/json.js';

const root = new URL('../', import.meta.url);

/** Where the schema is kept; it goes into the package. */
export const articleSchemaFile = new URL('schema/article.schema.json', root);

/** The schema as the file holds it. */
export function generateArticleSchema(): string {
	const schema: Schema = createGenerator({
		path: new URL('source/render/formats/json.ts', root).pathname,
		tsconfig: new URL('tsconfig.json', root).pathname,
		type: 'ArticleJson',
		skipTypeCheck: true,
		topRef: false,
		additionalProperties: false,
	}).createSchema('ArticleJson');
	return `${JSON.stringify({$id: articleSchemaName, title: 'An article as pullquote read --format json writes it', ...schema}, null, '\t')}\n`;
}
