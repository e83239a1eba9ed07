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

test('what a motto or an answer is', t => {
	checkNames(t, 'en', [
		['Marta Voss’s motto was, “Never on a Monday.”', 'Marta Voss'],
		['Marta Voss’s answer was that “it may rain.”', 'Marta Voss'],
		['Marta Voss met the board. Her refrain was “never again.”', 'Marta Voss'],
	]);
});

test('remarks that a verb dismisses are not what it dismisses them as', t => {
	checkNames(t, 'en', [
		['The cook, Owen Pike, mocked praise of Ms. Voss’s comments on the cellar as “cork talk.”', 'Owen Pike'],
		['The board heard Marta Voss’s description of the port as “a leaky tub.”', 'Marta Voss'],
	]);
});
