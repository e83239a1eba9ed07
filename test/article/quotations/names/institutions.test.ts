import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('"it" is the institution that the sentence before was about', t => {
	checkNames(t, 'en', [
		['The port agency, which inspected the dam in May, called it “sound”. It later said that this was “a snapshot”.', 'The port agency', 'The port agency'],
		['Dale Ltd. reported a loss. It said the year was “hard”.', 'Dale Ltd.'],
		['Ann Moor left. It said the year was “hard”.', 'It'],
		['The Harbour Board met.\n\nIt rained.\n\nThe tea was cold.\n\nNobody came.\n\nIt said the year was “hard”.', 'It'],
	]);
});

test('"they" are the people that the sentence before was about', t => {
	checkNames(t, 'en', [
		['Researchers found lead in the river. They called it “a shock”.', 'Researchers'],
		['The mayor spoke to fans. They called it “a shock”.', 'They'],
	]);
});
