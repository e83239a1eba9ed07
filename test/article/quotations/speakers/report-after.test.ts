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
