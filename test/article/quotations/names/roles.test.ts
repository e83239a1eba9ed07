import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('an office that the article gives to one person later on', t => {
	checkNames(t, 'en', [
		['The museum closes in May after what its director described as “a long and quiet decline.”\n\n“We did what we could,” said Hannah Brook, the director.', 'Hannah Brook', 'Hannah Brook'],
		['The treasurer called it “a hole in the wall.” On Monday Treasurer Colin Hale shrugged.', 'Colin Hale'],
	]);
});

test('an office that two people hold stays an office', t => {
	checkNames(t, 'en', [
		['The town shut what its director described as “a damp shed.” Hannah Brook, the director, wept. Owen Pike, the director, laughed.', 'its director'],
	]);
});
