import {readFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import test from 'ava';
import {articleSchemaFile, generateArticleSchema} from '../../../scripts/article-schema.js';
import {articleSchemaName, articleToJson, formatJson} from '../../../source/render/formats/json.js';
import {buildArticle, paragraph} from '../../_helpers/article-builder.js';
import {harbourArticle} from '../../_helpers/harbour-article.js';

test('the schema in the package is the one the types give', async t => {
	t.is(await readFile(articleSchemaFile, 'utf8'), generateArticleSchema(), 'run: npm run generate');
});

test('what is written fits the schema', async t => {
	const schema = JSON.parse(await readFile(articleSchemaFile, 'utf8')) as object;
	const validate = new Ajv({strict: false}).compile(schema);
	for (const text of [formatJson(harbourArticle, {id: 7}), formatJson(buildArticle({title: 'Nothing'}))]) {
		t.true(validate(JSON.parse(text)), JSON.stringify(validate.errors));
	}

	t.false(validate({...articleToJson(harbourArticle), subtitle: undefined}));
	t.false(validate({...articleToJson(harbourArticle), extra: 1}));
});

test('schema comes first, and nothing absent is left out', t => {
	const text = formatJson(buildArticle({title: 'Bare', blocks: [{kind: 'figure'}, paragraph('Words.')]}));
	t.deepEqual(JSON.parse(text), {
		schema: articleSchemaName,
		id: null,
		url: null,
		title: 'Bare',
		subtitle: null,
		authors: [],
		published: null,
		updated: null,
		publisher: null,
		section: null,
		language: null,
		leadImage: null,
		text: 'Words.',
		blocks: [{kind: 'figure', caption: null, credit: null, alt: null, source: null}, {kind: 'paragraph', text: 'Words.', spans: []}],
		quotations: [],
		extraction: {source: 'page', truncated: false, omitted: [], quotationsInSource: 0, quotationsKept: 0, notices: []},
	});
	t.true(text.startsWith('{\n\t"schema": '));
});

test('offsets give back every quotation and mention', t => {
	const json = articleToJson(harbourArticle);
	for (const quotation of json.quotations) {
		const block = quotation.block === null ? undefined : json.blocks[quotation.block];
		const strings = {text: json.text, title: json.title, caption: block?.kind === 'figure' ? block.caption ?? '' : ''};
		t.is(strings[quotation.in].slice(quotation.start, quotation.end), quotation.text);
		t.deepEqual([quotation.runs[0]?.[0], quotation.runs.at(-1)?.[1]], [quotation.start, quotation.end]);
		const mention = quotation.speaker && strings[quotation.in].slice(quotation.speaker.start, quotation.speaker.end);
		t.is(mention, quotation.speaker?.mention ?? null);
	}

	t.is(json.quotations.length, 10);
});

test('a quotation over two paragraphs has a run for each', t => {
	const article = buildArticle({
		blocks: [paragraph('“One goes on,'), paragraph('“and ends,” she said.')],
		quotations: [{text: ['“One goes on,', '“and ends,”'], speaker: 'she'}],
	});
	const [quotation] = articleToJson(article).quotations;
	t.deepEqual(quotation?.runs, [[0, 13], [15, 26]]);
	t.is(quotation?.text, '“One goes on,\n\n“and ends,”');
});

test('lists and tables stand in the text as the contract says', t => {
	const {text} = articleToJson(buildArticle({
		blocks: [
			{kind: 'list', items: [{text: 'one', spans: [], depth: 0, marker: '1.'}, {text: 'inner', spans: [], depth: 1, marker: '•'}]},
			{kind: 'table', header: false, rows: [['a', 'b'], ['c', 'd']]},
		],
	}));
	t.is(text, '1. one\n  • inner\n\na\tb\nc\td');
});

test('the line mode writes one line', t => {
	t.false(formatJson(harbourArticle, {isLine: true}).includes('\n'));
	t.deepEqual(JSON.parse(formatJson(harbourArticle, {isLine: true})), JSON.parse(formatJson(harbourArticle)));
});
