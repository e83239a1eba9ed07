import model from './body-model.json' with {type: 'json'};

/** Node n's children are 2n+1 (value at or below the threshold) and 2n+2; a feature of -1 is a leaf. */
type Tree = {feature: Int16Array; threshold: Float32Array; value: Float32Array};

/**
How likely each block belongs to the article, 0 to 1, by boosted decision trees that `scripts/train-body/` grew. `rows` are those of `describeBlocks`,
whose columns the model names. The trees lie in `body-model.json` as numbers, root first: a leaf is `-1, value`, a split `column, threshold`, then
what lies at or below the threshold, then what lies above.
*/
export function judgeBlocks(rows: Float32Array): Float32Array {
	const {base, depth, columns: {length: width}} = model;
	const grown = model.trees.map(numbers => readTree(numbers, depth));
	const chances = new Float32Array(rows.length / width);
	for (let row = 0; row < chances.length; row++) {
		let score = base;
		for (const tree of grown) {
			score += leafValue(tree, rows, row * width);
		}

		chances[row] = 1 / (1 + Math.exp(-score));
	}

	return chances;
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
