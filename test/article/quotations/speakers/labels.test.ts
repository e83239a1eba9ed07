import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a label speaks all that is marked in its sentence', t => {
	checkNames(t, 'en', [['Marta Voss: ‘Wet Socks’ Make ‘Poor Neighbours’', 'Marta Voss', 'Marta Voss']]);
});

test('words before a colon: whose motto, whose message', t => {
	checkNames(t, 'en', [
		['Marta Voss’s motto: “Never on a Monday.”', 'Marta Voss'],
		['With the frost near, gardener Marta Voss is painting a brand-new campaign message: “Mulch now.”', 'Marta Voss'],
	]);
});

test('German: the subject may stand behind the verb of an announcement', t => {
	checkNames(t, 'de', [
		['Kurz darauf warnte die Wirtin eines Gasthofs: „Die Suppe ist heiß.“', 'die Wirtin eines Gasthofs'],
		['Den Topf der Köchin brachte Marta Voss zurück: „Er ist leer.“', 'Marta Voss'],
		['Als Trost sagte ein Fischer: „Nehmt zwei.“', 'ein Fischer'],
	]);
});

test('the announcement is the last part of the sentence', t => {
	checkNames(t, 'en', [
		['He spoke of many; Tom Barlow’s advice was, “Never iron a wet map.”', 'Tom Barlow'],
		['With many gardeners worried about the slugs, neighbour Marta Voss is hanging up a new message: “Mulch now.”', 'Marta Voss'],
	]);
});
