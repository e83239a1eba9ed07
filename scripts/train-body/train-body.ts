/*
Trains the judge of blocks: node --import tsx scripts/train-body/train-body.ts FOLDER... [--folds 5]

Each folder holds pages as ID.html and an index.json: [{id, url, text}] with the article's text as a person would copy it; `also` for a second
right text; or `with` and `without`, words to keep and to leave, in place of `text`. Without --folds the model is trained on all pages and written to
source/article/body/body-model.json; with it, publishers are held out in turn and the share of words judged right is printed.
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
import {binTable, randomFrom, type Settings, trainTrees, type Tree, treeValue} from './boosted-trees.js';
import {labelBlocks, type Truth} from './label-blocks.js';

type Page = {url: string; features: Float32Array; labels: number[]; weights: number[]};

const settings: Settings = {trees: 120, depth: 5, rate: 0.1, smallestLeaf: 0.02, ridge: 0.05, featureShare: 0.3, rowShare: 0.6, seed: 1};

/** Pages judged by single words teach less than pages whose whole text is known. */
const segmentWeight = 0.05;
const weightPower = 0.75;

function readFolder(folder: string): Page[] {
	const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Array<Truth & {id: string; url: string}>;
	return index.map(row => readPage(readFileSync(path.join(folder, `${row.id}.html`), 'utf8'), row));
}

function readPage(html: string, truth: Truth & {url: string}): Page {
	const document = parsePage(html);
	const blocks = collectBlocks(document.body);
	const references = headReferences(document);
	const features = describeBlocks(pageFacts(blocks, references, readabilityVote(document, blocks)));
	const labels = labelBlocks(blocks.blocks.map(({text}) => text), truth);
	const weight = truth.text === undefined ? segmentWeight : 1;
	return {url: truth.url, features, labels: labels.map(({isBody}) => isBody ? 1 : 0), weights: labels.map(label => weight * (label.weight ** weightPower))};
}

/** Pages of one publisher share a fold, whatever the ending of its name. */
function foldOf({url}: Page, folds: number): number {
	const labels = (URL.parse(url)?.hostname ?? url).split('.').filter(label => label.length > 3);
	return createHash('md5').update(labels.at(-1) ?? url).digest().readUInt32LE(0) % folds;
}

function train(pages: readonly Page[]): {base: number; trees: Tree[]} {
	const width = featureNames.length;
	const count = pages.reduce((sum, {labels}) => sum + labels.length, 0);
	const rows = new Float32Array(count * width);
	let offset = 0;
	for (const {features} of pages) {
		rows.set(features, offset);
		offset += features.length;
	}

	const labels = Uint8Array.from(pages.flatMap(page => page.labels));
	const weights = Float32Array.from(pages.flatMap(page => page.weights));
	const used = Int32Array.from(weights.keys()).filter(row => (weights[row] ?? 0) > 0);
	return trainTrees({binned: binTable({rows, width, count}, randomFrom(3)), labels, weights, rows: used, settings});
}

function printFolds(pages: readonly Page[], folds: number): void {
	for (let fold = 0; fold < folds; fold++) {
		const model = train(pages.filter(page => foldOf(page, folds) !== fold));
		let right = 0;
		let all = 0;
		for (const {features, labels, weights} of pages.filter(page => foldOf(page, folds) === fold)) {
			for (const [index, label] of labels.entries()) {
				const score = model.trees.reduce((sum, tree) => sum + treeValue(tree, features, index * featureNames.length), model.base);
				right += (score > 0) === (label === 1) ? weights[index] ?? 0 : 0;
				all += weights[index] ?? 0;
			}
		}

		console.log(`fold ${fold}: ${(100 * right / all).toFixed(2)} % of the weight judged right`);
	}
}

function flatten({feature, threshold, value}: Tree, node = 0): number[] {
	const column = feature[node] ?? -1;
	return column < 0
		? [-1, Number((value[node] ?? 0).toFixed(4))]
		: [column, Number((threshold[node] ?? 0).toPrecision(6)), ...flatten({feature, threshold, value}, (2 * node) + 1), ...flatten({feature, threshold, value}, (2 * node) + 2)];
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {folds: {type: 'string'}}});
const pages = positionals.flatMap(folder => readFolder(folder));
if (values.folds === undefined) {
	const {base, trees} = train(pages);
	const text = trees.map(tree => `\t\t${JSON.stringify(flatten(tree))}`).join(',\n');
	writeFileSync(path.resolve(import.meta.dirname, '../../source/article/body/body-model.json'), `{\n\t"base": ${base.toFixed(4)},\n\t"depth": ${settings.depth},\n\t"trees": [\n${text}\n\t]\n}\n`);
} else {
	printFolds(pages, Number(values.folds));
}
