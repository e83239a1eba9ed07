import test from 'ava';
import model from '../../../source/article/body/body-model.json' with {type: 'json'};
import {featureNames} from '../../../source/article/body/describe-blocks.js';
import {judgeBlocks} from '../../../source/article/body/judge-blocks.js';

test('the model was trained on the features that are measured, in their order', t => {
	t.deepEqual(model.columns, [...featureNames]);
});

test('every block gets a chance between 0 and 1', t => {
	const chances = judgeBlocks(new Float32Array(featureNames.length * 3));
	t.is(chances.length, 3);
	t.true(chances.every(chance => chance > 0 && chance < 1));
});
