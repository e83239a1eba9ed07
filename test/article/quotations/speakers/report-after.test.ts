import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('German "so NAME" between commas is the source of a fragment behind it', t => {
	checkNames(t, 'de', [
		['Zwölf Linden stehen auf dem Platz. In zwanzig Jahren, so Jonas Friedel, werde man „den Sommer darunter nicht mehr merken“.', 'Jonas Friedel'],
		['Der Brief, so die Gärtnerin Anna Kolb, sei „ein schlechter Witz“ gewesen.', 'Anna Kolb'],
	]);
});

test('a clause joined on behind a fragment does not report it', t => {
	checkNames(t, 'en', [
		['Mayor Ines Brandt said that “nobody has ever been late because of it”, and the gallery laughed for some time.', 'Ines Brandt'],
		['The fine is “a joke”, Ole Dahl said.', 'Ole Dahl'],
	]);
});

test('a verb that is no verb of speech, between the words and a name', t => {
	checkNames(t, 'en', [
		['“My bread has corners,” laughs Marta Voss, 52, of Ystad.', 'Marta Voss'],
		['“My bread has corners,” nods Marta Voss.', 'Marta Voss'],
	]);
});

test('joined subjects, and words before a name that look like verbs or adverbs', t => {
	checkNames(t, 'en', [
		['“We feel lucky,” said Marta Voss and Owen Pike.', 'Marta Voss and Owen Pike'],
		['“Not now,” said roofer and author Owen Pike.', 'Owen Pike'],
		['“Not now,” said unmarried baker Owen Pike, before the dance.', 'Owen Pike'],
		['“Not now,” said a visibly tired Marta Voss.', 'Marta Voss'],
	]);
});

test('"said it" has an object', t => {
	checkNames(t, 'en', [['“Can you come back?” is so common that her son, who is four, said it to his teacher.', '-']]);
});
