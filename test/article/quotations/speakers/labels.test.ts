import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a label speaks all that is marked in its sentence', t => {
	checkNames(t, 'en', [['Marta Voss: ‘Old roofs’ Have ‘No Place Here’', 'Marta Voss', 'Marta Voss']]);
});

test('words before a colon: whose motto, whose message', t => {
	checkNames(t, 'en', [
		['Marta Voss’s motto: “Never on a Monday.”', 'Marta Voss'],
		['With the vote near, Mayor Marta Voss is trying a new and warmer campaign message: “It is about us.”', 'Marta Voss'],
	]);
});

test('German: the subject may stand behind the verb of an announcement', t => {
	checkNames(t, 'de', [
		['Passend zum Eis warnte die Moderatorin eines Senders: „Es kann glatt sein.“', 'die Moderatorin eines Senders'],
		['Den Ärger der Partei brachte Marta Voss zum Ausdruck: „Es reicht.“', 'Marta Voss'],
		['Als Begründung sagte ein Forscher: „Das Feld ist weit.“', 'ein Forscher'],
	]);
});

test('the announcement is the last part of the sentence', t => {
	checkNames(t, 'en', [
		['He spoke of many; Tom Barrett’s dictum was, “It is no story if it is long.”', 'Tom Barrett'],
		['With many leaders worried about a lack of passion, Mayor Marta Voss is trying a new message: “It is about us.”', 'Marta Voss'],
	]);
});
