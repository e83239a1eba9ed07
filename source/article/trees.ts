/** Boosted decision trees as plain numbers, root first: a leaf is `-1, value`, a split `column, threshold`, then what lies at or below the threshold, then what lies above. */
export type TreeModel = {base: number; depth: number; columns: readonly string[]; trees: ReadonlyArray<readonly number[]>};

/** Node n's children are 2n+1 (value at or below the threshold) and 2n+2; a feature of -1 is a leaf. */
type Tree = {feature: Int16Array; threshold: Float32Array; value: Float32Array};

/** The trees of each model, grown when it is first asked. */
const grown = new WeakMap<TreeModel, Tree[]>();

function treesOf(model: TreeModel): Tree[] {
	const trees = grown.get(model) ?? model.trees.map(numbers => readTree(numbers, model.depth));
	grown.set(model, trees);
	return trees;
}

/** The score of the row of measures that starts at `offset`: above 0 where yes is likelier than no. */
export function scoreRow(model: TreeModel, rows: Float32Array, offset = 0): number {
	let score = model.base;
	for (const tree of treesOf(model)) {
		score += leafValue(tree, rows, offset);
	}

	return score;
}

function readTree(numbers: readonly number[], depth: number): Tree {
	const size = (2 ** (depth + 1)) - 1;
	const tree = {feature: new Int16Array(size).fill(-1), threshold: new Float32Array(size), value: new Float32Array(size)};
	const pending = [0];
	for (let at = 0; at < numbers.length; at += 2) {
		const node = pending.pop() ?? 0;
		const feature = numbers[at] ?? -1;
		tree.feature[node] = feature;
		(feature < 0 ? tree.value : tree.threshold)[node] = numbers[at + 1] ?? 0;
		if (feature >= 0) {
			pending.push((2 * node) + 2, (2 * node) + 1);
		}
	}

	return tree;
}

function leafValue({feature, threshold, value}: Tree, rows: Float32Array, offset: number): number {
	let node = 0;
	for (let column = feature[0] ?? -1; column >= 0; column = feature[node] ?? -1) {
		node = (2 * node) + ((rows[offset + column] ?? 0) <= (threshold[node] ?? 0) ? 1 : 2);
	}

	return value[node] ?? 0;
}
