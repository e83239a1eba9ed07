import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a clause inside a relative clause does not hide the subject', t => {
	checkNames(t, 'en', [
		['On market day, Mara Holt, who worked as keeper of the mill when the wheel was sold, admitted the repair is “painfully slow.”', 'Mara Holt'],
		['Mara Holt – who is 42 – said: “We go on.”', 'Mara Holt'],
	]);
});

test('a verb behind "and" goes on with the main clause', t => {
	checkNames(t, 'en', [
		['Mara Holt was glad to hug the miller after he had found the goat and said on Friday that it is “a little thinner.”', 'Mara Holt'],
		['Mara Holt left after the baker had locked the shop and said the street is “too quiet.”', 'Mara Holt'],
	]);
});

test('clauses behind "after" have their own subject', t => {
	checkNames(t, 'en', [
		['It comes after Mara Holt warned of a “lost decade”.', 'Mara Holt'],
		['Ann Moor’s letter came after Mara Holt said the orchard was “past saving”.', 'Mara Holt'],
	]);
});

test('small words and asides between subject and verb', t => {
	checkNames(t, 'en', [
		['Ann Moor and Mara Holt, both said they felt “rather lucky.”', 'Ann Moor and Mara Holt'],
		['The port agency inspected the dam. It has since said that its report was “a snapshot”.', 'The port agency'],
		['There were songs that Mara Holt, for one, called “pub noise.”', 'Mara Holt'],
	]);
});

test('first names that are also verbs, and verbs that are nouns where they stand', t => {
	checkNames(t, 'en', [
		['Bill Cole said the roof was “gone.”', 'Bill Cole'],
		['With no cooked text in his hand - Mr. Cole assured the town that the roof was “built like a ship,” and left.', 'Cole'],
	]);
});

test('German: a verb that closes the clause, and a quoted object', t => {
	checkNames(t, 'de', [
		['Die Polizei hat von „mehreren Verdächtigen am Hafen“ gesprochen.', 'Die Polizei'],
		['Bahr hat den Plan als „völlig falsch und teuer“ bezeichnet.', 'Bahr'],
		['„Die Ziegen bleiben auf dem Dach“, zitiert das Abendblatt den Küster.', 'den Küster'],
	]);
});

test('things that bear words speak for themselves, and examples for those they stand for', t => {
	checkNames(t, 'en', [
		['Edda Kamp waved a banner saying “Boats First.”', 'a banner'],
		['Critics such as Owen Pike say it is “a farce.”', 'Critics'],
	]);
});

test('clauses that open a sentence name nobody', t => {
	checkNames(t, 'en', [
		['Last spring, when I asked Ben Roe if he would dance, he stared at his boots, scratched his beard and said, “No.”', 'Ben Roe'],
		['On Monday, as the rain fell, Mara Holt said it was “grim.”', 'Mara Holt'],
	]);
});
