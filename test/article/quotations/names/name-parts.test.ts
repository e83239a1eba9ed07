import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('institutions keep the words that are titles elsewhere', t => {
	checkNames(t, 'en', [
		['“No,” the State Department said. “No,” said the Justice Department.', 'State Department', 'Justice Department'],
		['“No,” the Security Council said.', 'Security Council'],
		['“No,” said the Republican National Committee.', 'Republican National Committee'],
		['“No,” said Secretary of State Ann Moor.', 'Ann Moor'],
		['“No,” said Defense Secretary Ann Moor.', 'Ann Moor'],
	]);
});

test('where somebody is from is no part of the name', t => {
	checkNames(t, 'en', [
		['“No,” said Sen. Jane Roe of Ohio. “Never,” Roe added.', 'Jane Roe', 'Jane Roe'],
		['“No,” Jane Roe of Ohio said.', 'Jane Roe'],
		['“No,” said the Bank of Denmark.', 'Bank of Denmark'],
		['“No,” said Catherine of Aragon.', 'Catherine of Aragon'],
	]);
	checkNames(t, 'de', [
		['„Nein“, sagte Clara Moll von der Bahn.', 'Clara Moll'],
		['„Nein“, sagte Meier von der Polizei.', 'Meier'],
	]);
});

test('particles belong to a name, one or two of them', t => {
	checkNames(t, 'en', [
		['“No,” said Ursula von der Heide.', 'Ursula von der Heide'],
		['“No,” said Oscar de la Vega.', 'Oscar de la Vega'],
		['“No,” said Martin Luther King III.', 'Martin Luther King III'],
	]);
	checkNames(t, 'de', [
		['„Nein“, sagte Frau Ursula von der Heide.', 'Ursula von der Heide'],
		['„Nein“, sagte Karl-Theodor zu Berg.', 'Karl-Theodor zu Berg'],
	]);
});

test('nobody is named by an indefinite article', t => {
	checkNames(t, 'en', [
		['“No,” said a New Hampshire Democrat.', 'a New Hampshire Democrat'],
		['“No,” said one European diplomat.', 'one European diplomat'],
		['Her Republican counterpart, Sen. Bill Tate of Utah, disagreed: “Yes.”', 'Bill Tate'],
	]);
});

test('of two names that end alike the one that begins with a first name', t => {
	checkNames(t, 'en', [['Prizewinner Roe met the press.\n\nSusan Roe spoke. “No,” Roe said.', 'Susan Roe']]);
});

test('what stands before a first name and a surname is no part of them', t => {
	checkNames(t, 'de', [
		['„Nein“, so Landtag Gudrun Pieper.', 'Gudrun Pieper'],
		['„Nein“, sagte der Sportchef von Hansa.', 'der Sportchef von Hansa'],
		['Laut Kurier sei die Lage „sehr ernst und verfahren“.', 'Kurier'],
	]);
	checkNames(t, 'en', [['“No,” said CNN Michael Cole.', 'Michael Cole']]);
});
