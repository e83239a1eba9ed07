import {scoreRow} from '../trees.js';
import model from './body-model.json' with {type: 'json'};

/**
How likely each block belongs to the article, 0 to 1, by boosted decision trees that `scripts/train-body/` grew. `rows` are those of `describeBlocks`,
whose columns the model names.
*/
export function judgeBlocks(rows: Float32Array): Float32Array {
	const {columns: {length: width}} = model;
	return Float32Array.from({length: rows.length / width}, (_, row) => 1 / (1 + Math.exp(-scoreRow(model, rows, row * width))));
}
