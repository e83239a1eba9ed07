import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('what is watched is a title, what is shouted is not', t => {
	checkNames(t, 'en', [
		['On Sunday the mayor watched “Harbour Nights” on television.'],
		['On Sunday the crowd shouted “Open The Gates” at the mayor.', 'the crowd'],
	]);
});

test('words with a year in brackets are a work, unless somebody says them', t => {
	checkNames(t, 'en', [
		['The party spoke to fears.\n\n“Keep the harbour ours” (campaign poster, 2011) and “No more boats” (2014) hung in every street.'],
		['“Keep the harbour ours” (2011), said Marta Voss, was a bad poster.', 'Marta Voss'],
	]);
});
