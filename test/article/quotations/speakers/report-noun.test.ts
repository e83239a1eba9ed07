import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a noun that reports without an owner: said, and nobody known says it', t => {
	checkNames(t, 'en', [
		['The paper fed the accusations that the mayor was a “coward” in office.', '-'],
		['The hall was met with chants of “Open The Gates” all night.', '-'],
	]);
});

test('an owned noun names the speaker; an interview with a programme is no speech', t => {
	checkNames(t, 'en', [
		['Ada Quill’s claim that the bridge is “as good as new” made the town laugh.', 'Ada Quill'],
		['In an interview with “Dawn and Friends,” the mayor wept.'],
	]);
});
