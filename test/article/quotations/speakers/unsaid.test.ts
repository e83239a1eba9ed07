import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('what is watched is a title, what is shouted is not', t => {
	checkNames(t, 'en', [
		['On Sunday the mayor watched “Harbour Nights” on television.'],
		['On Sunday the crowd shouted “Open The Gates” at the mayor.', 'the crowd'],
	]);
});
