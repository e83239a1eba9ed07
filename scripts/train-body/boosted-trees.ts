/*
Gradient-boosted decision trees for yes/no questions: histograms over 64 bins, logistic loss, trees grown level by level. Small on purpose; the trees
it makes are what `source/article/trees.ts` reads.
*/
import {type Binned, binOf, mostBins} from './binned-table.js';

export type Settings = {
	trees: number;
	depth: number;
	rate: number;
	/** Least sum of second derivatives in a leaf. */
	smallestLeaf: number;
	/** Added to the second derivatives, so that small leaves say little. */
	ridge: number;
	/** Shares of the features and rows that each tree sees. */
	featureShare: number;
	rowShare: number;
	seed: number;
};

/** Node n splits at `feature[n]`, `threshold[n]`; children at 2n+1 (value at or below the threshold) and 2n+2; a feature of -1 is a leaf with `value`. */
export type Tree = {feature: Int16Array; threshold: Float32Array; value: Float32Array};

export type Model = {base: number; trees: Tree[]};

export type Training = {binned: Binned; labels: Uint8Array; weights: Float32Array; rows: Int32Array; settings: Settings};

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller 1988). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

export function trainTrees(training: Training): Model {
	const {binned, labels, weights, rows, settings} = training;
	const random = randomFrom(settings.seed);
	const all = rows.reduce((sum, row) => sum + at(weights, row), 0);
	const positive = rows.reduce((sum, row) => sum + (at(labels, row) * at(weights, row)), 0);
	const base = Math.log((positive + 1) / (all - positive + 1));
	const scores = new Float32Array(binned.count).fill(base);
	const trees: Tree[] = [];
	for (let step = 0; step < settings.trees; step++) {
		const chosen = binned.columns.map((_, column) => column).filter(() => random() < settings.featureShare);
		const tree = growTree(training, {...slopesOf(training, scores, random), chosen});
		trees.push(tree);
		for (const row of rows) {
			scores[row] = at(scores, row) + treeValueBinned(tree, binned, row);
		}
	}

	return {base, trees};
}

export function scoreOf({base, trees}: Model, rows: Float32Array, offset: number): number {
	return trees.reduce((sum, tree) => sum + treeValue(tree, rows, offset), base);
}

/** A tree as the numbers that `source/article/trees.ts` reads, root first, rounded. */
export function treeNumbers(tree: Tree, node = 0): number[] {
	const column = tree.feature[node] ?? -1;
	return column < 0
		? [-1, Number((tree.value[node] ?? 0).toFixed(3))]
		: [column, Number((tree.threshold[node] ?? 0).toPrecision(5)), ...treeNumbers(tree, (2 * node) + 1), ...treeNumbers(tree, (2 * node) + 2)];
}

export function treeValue({feature, threshold, value}: Tree, rows: Float32Array, offset: number): number {
	let node = 0;
	for (let column = at(feature, 0); column >= 0; column = at(feature, node)) {
		node = (2 * node) + (at(rows, offset + column) <= at(threshold, node) ? 1 : 2);
	}

	return at(value, node);
}

function treeValueBinned({feature, threshold, value}: Tree, binned: Binned, row: number): number {
	let node = 0;
	for (let column = at(feature, 0); column >= 0; column = at(feature, node)) {
		node = (2 * node) + (at(binned.columns[column], row) <= binOf(binned.cuts[column], at(threshold, node)) ? 1 : 2);
	}

	return at(value, node);
}

/** The rows that a tree learns from, with the first and second derivatives of their loss, and the node that each has reached. */
type Sample = {sample: Int32Array; slope: Float64Array; bend: Float64Array; node: Int32Array};

function slopesOf({labels, weights, rows, settings}: Training, scores: Float32Array, random: () => number): Sample {
	const sample = rows.filter(() => random() < settings.rowShare);
	const guesses = Float64Array.from(sample, row => 1 / (1 + Math.exp(-at(scores, row))));
	return {
		sample,
		slope: Float64Array.from(sample, (row, index) => (at(labels, row) - at(guesses, index)) * at(weights, row)),
		bend: Float64Array.from(sample, (row, index) => Math.max(1e-6, at(guesses, index) * (1 - at(guesses, index))) * at(weights, row)),
		node: new Int32Array(sample.length),
	};
}

type Growth = Sample & {chosen: number[]};

function growTree({binned, settings}: Training, growth: Growth): Tree {
	const size = (2 ** (settings.depth + 1)) - 1;
	const tree: Tree = {feature: new Int16Array(size).fill(-1), threshold: new Float32Array(size), value: new Float32Array(size)};
	for (let depth = 0; depth <= settings.depth; depth++) {
		const level: Level = {...growth, binned, settings, first: (2 ** depth) - 1, ...nodeSums(growth, 2 ** depth)};
		for (const [index, slope] of level.slopes.entries()) {
			tree.value[level.first + index] = settings.rate * slope / (at(level.bends, index) + settings.ridge);
		}

		if (depth === settings.depth || !splitLevel(tree, level)) {
			break;
		}
	}

	return tree;
}

/** One level of a growing tree; sums of both derivatives by node. */
type Level = Growth & {binned: Binned; settings: Settings; first: number; slopes: Float64Array; bends: Float64Array};

function nodeSums({node, slope, bend}: Sample, count: number): {slopes: Float64Array; bends: Float64Array} {
	const slopes = new Float64Array(count);
	const bends = new Float64Array(count);
	for (const [index, place] of node.entries()) {
		const inLevel = place - count + 1;
		if (inLevel < 0) {
			continue;
		}

		slopes[inLevel] = at(slopes, inLevel) + at(slope, index);
		bends[inLevel] = at(bends, inLevel) + at(bend, index);
	}

	return {slopes, bends};
}

/** False when no node of the level is worth splitting. */
function splitLevel(tree: Tree, level: Level): boolean {
	const {binned, sample, node, first} = level;
	const splits = bestSplits(level);
	for (const [index, split] of splits.entries()) {
		tree.feature[first + index] = split?.feature ?? -1;
		tree.threshold[first + index] = split ? at(binned.cuts[split.feature], split.bin) : 0;
	}

	for (const [index, place] of node.entries()) {
		const split = splits[place - first];
		if (split) {
			node[index] = (2 * place) + (at(binned.columns[split.feature], at(sample, index)) <= split.bin ? 1 : 2);
		}
	}

	return splits.some(split => split !== undefined);
}

type Split = {feature: number; bin: number; gain: number};

function bestSplits(level: Level): Array<Split | undefined> {
	const best: Array<Split | undefined> = Array.from({length: level.slopes.length});
	const histogram: Histogram = {slopes: new Float64Array(best.length * mostBins), bends: new Float64Array(best.length * mostBins)};
	for (const feature of level.chosen) {
		fillHistogram(level, feature, histogram);
		for (const index of best.keys()) {
			const split = bestSplit(level, histogram, {feature, index});
			if (split.gain > (best[index]?.gain ?? 0)) {
				best[index] = split;
			}
		}
	}

	return best;
}

type Histogram = {slopes: Float64Array; bends: Float64Array};

function fillHistogram({binned, sample, node, slope, bend, first}: Level, feature: number, {slopes, bends}: Histogram): void {
	slopes.fill(0);
	bends.fill(0);
	const column = binned.columns[feature];
	for (let index = 0; index < sample.length; index++) {
		const inLevel = at(node, index) - first;
		if (inLevel < 0) {
			continue;
		}

		const cell = (inLevel * mostBins) + at(column, at(sample, index));
		slopes[cell] = at(slopes, cell) + at(slope, index);
		bends[cell] = at(bends, cell) + at(bend, index);
	}
}

function bestSplit({slopes, bends, settings, binned}: Level, histogram: Histogram, {feature, index}: {feature: number; index: number}): Split {
	const {ridge, smallestLeaf} = settings;
	const allSlope = at(slopes, index);
	const allBend = at(bends, index);
	const best = {feature, bin: 0, gain: 0};
	let slope = 0;
	let bend = 0;
	for (const bin of binned.cuts[feature]?.keys() ?? []) {
		slope += at(histogram.slopes, (index * mostBins) + bin);
		bend += at(histogram.bends, (index * mostBins) + bin);
		const gain = ((slope ** 2) / (bend + ridge)) + (((allSlope - slope) ** 2) / (allBend - bend + ridge)) - ((allSlope ** 2) / (allBend + ridge));
		const isBetter = gain > best.gain && bend >= smallestLeaf && allBend - bend >= smallestLeaf;
		best.bin = isBetter ? bin : best.bin;
		best.gain = isBetter ? gain : best.gain;
	}

	return best;
}

/** A number of an array, 0 outside it. */
function at(numbers: ArrayLike<number> | undefined, index: number): number {
	return numbers?.[index] ?? 0;
}
