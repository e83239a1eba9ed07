/*
Gradient-boosted decision trees for yes/no questions: histograms over at most 255 bins, logistic loss, trees grown level by level.
Small on purpose; the trees it makes are what `source/article/body/judge-blocks.ts` reads.
*/

export type Table = {rows: Float32Array; width: number; count: number};

export type Settings = {trees: number; depth: number; rate: number; smallestLeaf: number; ridge: number; featureShare: number; rowShare: number; seed: number};

/** Node n splits at `feature[n]`, `threshold[n]`; children at 2n+1 (value ≤ threshold) and 2n+2; a feature of -1 is a leaf with `value`. */
export type Tree = {feature: Int16Array; threshold: Float32Array; value: Float32Array};

export type Binned = {columns: Uint8Array[]; cuts: Float32Array[]; count: number};

export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6D_2B_79_F5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const mostBins = 64;

export function binTable(table: Table, random: () => number): Binned {
	const columns: Uint8Array[] = [];
	const cuts: Float32Array[] = [];
	const sample = Array.from({length: Math.min(20_000, table.count)}, () => Math.floor(random() * table.count));
	for (let column = 0; column < table.width; column++) {
		const cut = cutsOf(sample.map(row => table.rows[(row * table.width) + column] ?? 0));
		cuts.push(cut);
		columns.push(binColumn(table, column, cut));
	}

	return {columns, cuts, count: table.count};
}

function cutsOf(values: number[]): Float32Array {
	const sorted = Float32Array.from(values).sort();
	const distinct = [...new Set(sorted)];
	if (distinct.length <= mostBins) {
		return Float32Array.from(distinct.slice(0, -1).map((value, index) => (value + (distinct[index + 1] ?? value)) / 2));
	}

	const cuts = new Set<number>();
	for (let bin = 1; bin < mostBins; bin++) {
		cuts.add(sorted[Math.floor(bin * sorted.length / mostBins)] ?? 0);
	}

	return Float32Array.from(cuts);
}

function binColumn({rows, width, count}: Table, column: number, cuts: Float32Array): Uint8Array {
	const bins = new Uint8Array(count);
	for (let row = 0; row < count; row++) {
		const value = rows[(row * width) + column] ?? 0;
		let low = 0;
		let high = cuts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (value <= (cuts[middle] ?? 0)) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}

		bins[row] = low;
	}

	return bins;
}

export type Training = {binned: Binned; labels: Uint8Array; weights: Float32Array; rows: Int32Array; settings: Settings};

export function trainTrees({binned, labels, weights, rows, settings}: Training): {base: number; trees: Tree[]} {
	const random = randomFrom(settings.seed);
	let positive = 0;
	let all = 0;
	for (const row of rows) {
		positive += (labels[row] ?? 0) * (weights[row] ?? 0);
		all += weights[row] ?? 0;
	}

	const base = Math.log((positive + 1) / (all - positive + 1));
	const scores = new Float32Array(binned.count).fill(base);
	const trees: Tree[] = [];
	for (let step = 0; step < settings.trees; step++) {
		const chosen = chooseFeatures(binned.columns.length, settings.featureShare, random);
		const tree = growTree({binned, labels, weights, rows, settings}, {scores, chosen, random});
		trees.push(tree);
		for (const row of rows) {
			scores[row] = (scores[row] ?? 0) + treeValueBinned(tree, binned, row);
		}
	}

	return {base, trees};
}

function chooseFeatures(width: number, share: number, random: () => number): number[] {
	return Array.from({length: width}, (_, index) => index).filter(() => random() < share);
}

type Growth = {scores: Float32Array; chosen: number[]; random: () => number};

function growTree(training: Training, {scores, chosen, random}: Growth): Tree {
	const {binned, labels, weights, rows, settings} = training;
	const size = (2 ** (settings.depth + 1)) - 1;
	const tree: Tree = {feature: new Int16Array(size).fill(-1), threshold: new Float32Array(size), value: new Float32Array(size)};
	const sample = rows.filter(() => random() < settings.rowShare);
	const slope = new Float64Array(sample.length);
	const bend = new Float64Array(sample.length);
	for (const [index, element] of sample.entries()) {
		const row = element ?? 0;
		const guess = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
		slope[index] = ((labels[row] ?? 0) - guess) * (weights[row] ?? 0);
		bend[index] = Math.max(1e-6, guess * (1 - guess)) * (weights[row] ?? 0);
	}

	const node = new Int32Array(sample.length);
	for (let depth = 0; depth <= settings.depth; depth++) {
		const first = (2 ** depth) - 1;
		const count = 2 ** depth;
		const sums = nodeSums(node, {first, count, slope, bend});
		for (let at = 0; at < count; at++) {
			tree.value[first + at] = settings.rate * (sums.slope[at] ?? 0) / ((sums.bend[at] ?? 0) + settings.ridge);
		}

		if (depth === settings.depth) {
			break;
		}

		const splits = bestSplits({binned, sample, node, slope, bend, first, count, sums, chosen, settings});
		let any = false;
		for (let at = 0; at < count; at++) {
			const split = splits[at];
			if (!(split && split.gain > 0)) {
				continue;
			}

			any = true;
			tree.feature[first + at] = split.feature;
			tree.threshold[first + at] = binned.cuts[split.feature]?.[split.bin] ?? 0;
		}

		if (!any) {
			break;
		}

		for (const [index, element] of sample.entries()) {
			const at = node[index] ?? -1;
			const split = at >= first ? splits[at - first] : undefined;
			if (split && split.gain > 0) {
				node[index] = (2 * at) + ((binned.columns[split.feature]?.[element ?? 0] ?? 0) <= split.bin ? 1 : 2);
			}
		}
	}

	return tree;
}

type Sums = {slope: Float64Array; bend: Float64Array};

function nodeSums(node: Int32Array, {first, count, slope, bend}: {first: number; count: number; slope: Float64Array; bend: Float64Array}): Sums {
	const sums = {slope: new Float64Array(count), bend: new Float64Array(count)};
	for (const [index, element] of node.entries()) {
		const at = (element ?? 0) - first;
		if (!(at >= 0)) {
			continue;
		}

		sums.slope[at] = (sums.slope[at] ?? 0) + (slope[index] ?? 0);
		sums.bend[at] = (sums.bend[at] ?? 0) + (bend[index] ?? 0);
	}

	return sums;
}

type Split = {feature: number; bin: number; gain: number};

type Level = {
	binned: Binned; sample: Int32Array; node: Int32Array; slope: Float64Array; bend: Float64Array;
	first: number; count: number; sums: Sums; chosen: number[]; settings: Settings;
};

function bestSplits(level: Level): Array<Split | undefined> {
	const best: Array<Split | undefined> = Array.from({length: level.count});
	const slopes = new Float64Array(level.count * mostBins);
	const bends = new Float64Array(level.count * mostBins);
	for (const feature of level.chosen) {
		fillHistogram(level, feature, slopes, bends);
		const bins = (level.binned.cuts[feature]?.length ?? 0) + 1;
		for (let at = 0; at < level.count; at++) {
			const split = bestSplit(level, {feature, at, bins, slopes, bends});
			if (split.gain > (best[at]?.gain ?? level.settings.smallestLeaf * 0.01)) {
				best[at] = split;
			}
		}
	}

	return best;
}

function fillHistogram({binned, sample, node, slope, bend, first}: Level, feature: number, slopes: Float64Array, bends: Float64Array): void {
	slopes.fill(0);
	bends.fill(0);
	const column = binned.columns[feature] ?? new Uint8Array();
	const {length} = sample;
	for (let index = 0; index < length; index++) {
		const at = (node[index] ?? 0) - first;
		if (at >= 0) {
			const cell = (at * mostBins) + (column[sample[index] ?? 0] ?? 0);
			slopes[cell] = (slopes[cell] ?? 0) + (slope[index] ?? 0);
			bends[cell] = (bends[cell] ?? 0) + (bend[index] ?? 0);
		}
	}
}

type Candidate = {feature: number; at: number; bins: number; slopes: Float64Array; bends: Float64Array};

function bestSplit({sums, settings}: Level, {feature, at, bins, slopes, bends}: Candidate): Split {
	const allSlope = sums.slope[at] ?? 0;
	const allBend = sums.bend[at] ?? 0;
	const whole = (allSlope ** 2) / (allBend + settings.ridge);
	let leftSlope = 0;
	let leftBend = 0;
	const best = {feature, bin: 0, gain: 0};
	for (let bin = 0; bin < bins - 1; bin++) {
		leftSlope += slopes[(at * mostBins) + bin] ?? 0;
		leftBend += bends[(at * mostBins) + bin] ?? 0;
		const rightBend = allBend - leftBend;
		if (leftBend < settings.smallestLeaf || rightBend < settings.smallestLeaf) {
			continue;
		}

		const gain = ((leftSlope ** 2) / (leftBend + settings.ridge)) + (((allSlope - leftSlope) ** 2) / (rightBend + settings.ridge)) - whole;
		if (!(gain > best.gain)) {
			continue;
		}

		best.gain = gain;
		best.bin = bin;
	}

	return best;
}

function treeValueBinned(tree: Tree, binned: Binned, row: number): number {
	let node = 0;
	for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
		const cut = tree.threshold[node] ?? 0;
		const cuts = binned.cuts[feature];
		const bin = binned.columns[feature]?.[row] ?? 0;
		// A value lies at or below the cut exactly when its bin's upper cut does.
		node = (2 * node) + (bin < (cuts?.length ?? 0) && (cuts?.[bin] ?? 0) <= cut ? 1 : 2);
	}

	return tree.value[node] ?? 0;
}

export function treeValue(tree: Tree, rows: Float32Array, offset: number): number {
	let node = 0;
	for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
		node = (2 * node) + ((rows[offset + feature] ?? 0) <= (tree.threshold[node] ?? 0) ? 1 : 2);
	}

	return tree.value[node] ?? 0;
}
