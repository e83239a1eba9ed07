/*
Trains the judge of blocks: node --import tsx scripts/train-body/train-body.ts FOLDER... [--check]

Each folder holds pages as ID.html and an index.json: [{id, url, text}] with the article's text as a person would copy it; `also` for a second
right text; or `with` and `without`, words to keep and to leave, in place of `text`. The model goes to
source/article/body/body-model.json. With --check nothing is written: publishers are held out in turn, and the share judged right is printed.
*/
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {collectBlocks} from '../../source/article/body/collect-blocks.js';
import {describeBlocks, featureNames} from '../../source/article/body/describe-blocks.js';
import {headReferences} from '../../source/article/body/head-references.js';
import {pageFacts} from '../../source/article/body/page-facts.js';
import {readabilityVote} from '../../source/article/body/readability-vote.js';
import {parsePage} from '../../source/article/page/parse-page.js';
import {binTable} from './binned-table.js';
import {type Model, randomFrom, scoreOf, type Settings, trainTrees, treeNumbers} from './boosted-trees.js';
import {labelBlocks, type Truth} from './label-blocks.js';

type Page = {url: string; features: Float32Array; labels: number[]; weights: number[]};

const settings: Settings = {trees: 200, depth: 5, rate: 0.1, smallestLeaf: 0.02, ridge: 0.05, featureShare: 0.3, rowShare: 0.6, seed: 1};

/** Pages judged by single words teach less than pages whose whole text is known. */
const segmentWeight = 0.05;

/** Between judging words (1) and judging blocks (0). */
const weightPower = 0.75;

const folds = 5;

function readFolder(folder: string): Page[] {
	const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Array<Truth & {id: string; url: string}>;
	const share = Math.min(2, 400 / index.length);
	return index.map(row => readPage(readFileSync(path.join(folder, `${row.id}.html`), 'utf8'), row, share));
}

function readPage(html: string, truth: Truth & {url: string}, share: number): Page {
	const document = parsePage(html);
	const blocks = collectBlocks(document.body);
	const references = headReferences(document);
	const facts = pageFacts(blocks, references, readabilityVote(document, blocks));
	const labels = labelBlocks(blocks.blocks.map(({text}) => text), truth);
	const weight = truth.text === undefined ? segmentWeight : share;
	return {
		url: truth.url,
		features: describeBlocks(facts),
		labels: labels.map(({isBody}) => isBody ? 1 : 0),
		weights: labels.map(label => weight * (label.weight ** weightPower)),
	};
}

/** Pages of one publisher share a fold, whatever the ending of its name. */
function foldOf({url}: Page): number {
	const labels = (URL.parse(url)?.hostname ?? url).split('.').filter(label => label.length > 3);
	return createHash('md5').update(labels.at(-2) ?? labels.at(-1) ?? url).digest().readUInt32LE(0) % folds;
}

function train(pages: readonly Page[]): Model {
	const width = featureNames.length;
	const labels = Uint8Array.from(pages.flatMap(page => page.labels));
	const weights = Float32Array.from(pages.flatMap(page => page.weights));
	const rows = new Float32Array(labels.length * width);
	let offset = 0;
	for (const {features} of pages) {
		rows.set(features, offset);
		offset += features.length;
	}

	const used = Int32Array.from(weights.keys()).filter(row => (weights[row] ?? 0) > 0);
	return trainTrees({binned: binTable({rows, width, count: labels.length}, randomFrom(3)), labels, weights, rows: used, settings});
}

function printFolds(pages: readonly Page[]): void {
	for (let fold = 0; fold < folds; fold++) {
		const model = train(pages.filter(page => foldOf(page) !== fold));
		const share = rightShare(pages.filter(page => foldOf(page) === fold), model);
		console.log(`fold ${fold + 1} of ${folds}: ${(100 * share).toFixed(2)} % of the weight judged right`);
	}
}

function rightShare(pages: readonly Page[], model: Model): number {
	let right = 0;
	let all = 0;
	for (const page of pages) {
		for (const [index, label] of page.labels.entries()) {
			const isRight = (scoreOf(model, page.features, index * featureNames.length) > 0) === (label === 1);
			right += isRight ? page.weights[index] ?? 0 : 0;
			all += page.weights[index] ?? 0;
		}
	}

	return right / all;
}

function modelText({base, trees}: Model): string {
	const lines = trees.map(tree => JSON.stringify(treeNumbers(tree))).join(',\n');
	return `{"base": ${base.toFixed(4)}, "depth": ${settings.depth}, "columns": ${JSON.stringify(featureNames)}, "trees": [\n${lines}\n]}\n`;
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
const pages = positionals.flatMap(folder => readFolder(folder));
if (values.check) {
	printFolds(pages);
} else {
	writeFileSync(path.resolve(import.meta.dirname, '../../source/article/body/body-model.json'), modelText(train(pages)));
}
