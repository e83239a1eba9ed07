import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a clause inside a relative clause does not hide the subject', t => {
	checkNames(t, 'en', [
		['Earlier this week, Mara Holt, who served as secretary of the port when the lock was closed, conceded the delay is “deeply regrettable.”', 'Mara Holt'],
		['Mara Holt – who is 42 – said: “We go on.”', 'Mara Holt'],
	]);
});

test('a verb behind "and" goes on with the main clause', t => {
	checkNames(t, 'en', [
		['Mara Holt was quick to embrace the mogul after he won the vote and said this week that he is “very lively.”', 'Mara Holt'],
		['Mara Holt left after the mayor had won the vote and said the town is “very lively.”', 'Mara Holt'],
	]);
});

test('clauses behind "after" have their own subject', t => {
	checkNames(t, 'en', [
		['It comes after Mara Holt warned of a “lost decade”.', 'Mara Holt'],
		['Ann Moor’s remarks came after Mara Holt said the plan was “dead in the water”.', 'Mara Holt'],
	]);
});

test('small words and asides between subject and verb', t => {
	checkNames(t, 'en', [
		['Ann Moor and Mara Holt, both said they felt “rather lucky.”', 'Ann Moor and Mara Holt'],
		['The port agency inspected the dam. It has since said that its report was “a snapshot”.', 'The port agency'],
		['There were words that Mara Holt, for one, called “old talk.”', 'Mara Holt'],
	]);
});

test('first names that are also verbs, and verbs that are nouns where they stand', t => {
	checkNames(t, 'en', [
		['Bill Cole said the roof was “gone.”', 'Bill Cole'],
		['With any prepared text sure to be ignored - Mr. Cole assured the town that the roof was “made to last,” and left.', 'Cole'],
	]);
});

test('German: a verb that closes the clause, and a quoted object', t => {
	checkNames(t, 'de', [
		['Die Polizei hat von „mehreren Verdächtigen am Hafen“ gesprochen.', 'Die Polizei'],
		['Bahr hat den Plan als „völlig falsch und teuer“ bezeichnet.', 'Bahr'],
		['„Wir gehen davon aus, dass es gelingt“, zitiert das Abendblatt den Minister.', 'den Minister'],
	]);
});

test('things that bear words speak for themselves, and examples for those they stand for', t => {
	checkNames(t, 'en', [
		['Lori Stern held up a sign saying “Boats First.”', 'a sign'],
		['Critics such as Owen Pike say it is “a farce.”', 'Critics'],
	]);
});

test('clauses that open a sentence name nobody', t => {
	checkNames(t, 'en', [
		['Last month, when I asked Ben Roe if he would run, he looked into my camera, furrowed his brow and said, “No.”', 'Ben Roe'],
		['On Monday, as the rain fell, Mara Holt said it was “grim.”', 'Mara Holt'],
	]);
});
