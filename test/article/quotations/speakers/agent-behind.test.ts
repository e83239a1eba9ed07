import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('who calls it so stands behind the words', t => {
	checkNames(t, 'en', [
		['A town called the “Gate of the North” by its people lies there.', 'its people'],
		['Owen Pike, dubbed “the Fox” by fans, retired.', 'fans'],
		['A town called “Gate” lies by the sea.'],
	]);
});
