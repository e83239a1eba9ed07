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

test('a note that corrects the article quotes nobody', t => {
	checkNames(t, 'en', [
		['An earlier version of this article misstated when the “long drought” ended.'],
		['This article has been updated: the choir met in the “Blue Barn” and not in the mill.'],
	]);
	checkNames(t, 'de', [['In einer früheren Version dieses Artikels stand „der alte Hafen“.']]);
});

test('a heading between marks is not said', t => {
	checkNames(t, 'en', [['Marta Voss left the hall.\n\n“Read more:”']]);
});

test('a headline may begin with words that a colon gives to nobody yet', t => {
	checkNames(t, 'en', [
		['‘We saw it coming’: islanders recall the storm\n\n‘We saw it coming,’ said Marta Voss. ‘Nobody else did.’', '-', 'Marta Voss', 'Marta Voss'],
		['“Roe”: Where were you?\n\n“Pike”: At home.'],
	]);
});
