/*
Trains the judge of marked words: node --import tsx scripts/train-quotations/train-quotations.ts FILE... [--check]

Each file holds articles as JSON lines {id, text, quotes: [{start, end}]}, where the quotes are the words that somebody utters, with offsets in code
points. The model goes to source/article/quotations/judging/said-model.json and serves the languages of the articles; give it those in which --check
shows that the trees know better than the rules. With --check nothing is written: articles are held out in turn, and the wrong answers of the rules
and of the trees are printed.
*/
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {analyze} from '../../source/article/quotations/analysis.js';
import {describeDoubtful, measureNames} from '../../source/article/quotations/judging/describe-runs.js';
import {caution, isSaid} from '../../source/article/quotations/judging/judge-runs.js';
import {lexiconFor} from '../../source/article/quotations/languages/lexicons.js';
import {binTable} from '../train-body/binned-table.js';
import {type Model, randomFrom, scoreOf, type Settings, trainTrees, treeNumbers} from '../train-body/boosted-trees.js';

type Annotated = {id: string; text: string; quotes: Array<{start: number; end: number}>; annotator?: string};

/** A doubtful run: its measures, whether somebody utters it, and what the rules say. */
type Example = {id: string; language: string; row: Float32Array; isUttered: boolean; byRules: boolean};

const settings: Settings = {trees: 120, depth: 4, rate: 0.06, smallestLeaf: 2, ridge: 3, featureShare: 0.4, rowShare: 0.7, seed: 1};
const folds = 5;
/** Fewer articles of a language got their language wrong. */
const fewestExamples = 100;
/** The share of a run that must be annotated. */
const leastShare = 0.5;

function readFile(file: string): Example[] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(line => line !== '');
	const articles = lines.map(line => JSON.parse(line) as Annotated);
	return articles.filter(({annotator}) => annotator === undefined).flatMap(article => examplesOf(article));
}

function examplesOf({id, text, quotes}: Annotated): Example[] {
	const lexicon = lexiconFor(undefined, text);
	const read = analyze(text, lexicon);
	const characters = [...text];
	const unitsBefore = (codePoints: number) => characters.slice(0, codePoints).join('').length;
	const uttered = quotes.map(({start, end}) => ({start: unitsBefore(start), end: unitsBefore(end)}));
	return [...describeDoubtful(read)].flatMap(([index, row]): Example[] => {
		const run = read.runs[index];
		const finding = read.findings[index];
		const isUttered = uttered.some(({start, end}) => run && Math.min(end, run.end) - Math.max(start, run.start) > leastShare * (run.end - run.start));
		return finding ? [{id, language: lexicon.table.code, row, isUttered, byRules: isSaid(finding)}] : [];
	});
}

function train(examples: readonly Example[]): Model {
	const width = measureNames.length;
	const rows = new Float32Array(examples.length * width);
	for (const [index, {row}] of examples.entries()) {
		rows.set(row, index * width);
	}

	return trainTrees({
		binned: binTable({rows, width, count: examples.length}, randomFrom(3)),
		labels: Uint8Array.from(examples, ({isUttered}) => Number(isUttered)),
		weights: new Float32Array(examples.length).fill(1),
		rows: Int32Array.from(examples.keys()),
		settings,
	});
}

function foldOf({id}: Example): number {
	return createHash('md5').update(id).digest().readUInt32LE(0) % folds;
}

function printFolds(examples: readonly Example[]): void {
	const wrong = new Map<string, {rules: number; trees: number}>();
	for (let fold = 0; fold < folds; fold++) {
		const model = train(examples.filter(example => foldOf(example) !== fold));
		for (const {language, row, isUttered, byRules} of examples.filter(example => foldOf(example) === fold)) {
			const byTrees = scoreOf(model, row, 0) + (byRules ? caution : -caution) > 0;
			const {rules, trees} = wrong.get(language) ?? {rules: 0, trees: 0};
			wrong.set(language, {rules: rules + Number(byRules !== isUttered), trees: trees + Number(byTrees !== isUttered)});
		}
	}

	console.log(`${examples.length} doubtful runs`);
	for (const [language, {rules, trees}] of wrong) {
		console.log(`${language}: ${rules} wrong by the rules, ${trees} by the trees`);
	}
}

function languagesOf(examples: readonly Example[]): string[] {
	const byLanguage = Map.groupBy(examples, ({language}) => language);
	return [...byLanguage].filter(([, {length}]) => length >= fewestExamples).map(([language]) => language);
}

function modelText({base, trees}: Model, languages: readonly string[]): string {
	const lines = trees.map(tree => JSON.stringify(treeNumbers(tree))).join(',\n');
	return `{"base": ${base.toFixed(4)}, "depth": ${settings.depth}, "languages": ${JSON.stringify(languages)}, "columns": ${JSON.stringify(measureNames)}, "trees": [\n${lines}\n]}\n`;
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
const examples = positionals.flatMap(file => readFile(file));
if (values.check) {
	printFolds(examples);
} else {
	writeFileSync(path.resolve(import.meta.dirname, '../../source/article/quotations/judging/said-model.json'), modelText(train(examples), languagesOf(examples)));
}
