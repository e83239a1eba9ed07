import test from 'ava';
import {foldName} from '../../../../source/article/metadata/bylines/person-name.js';
import {splitByline} from '../../../../source/article/metadata/bylines/split-byline.js';

const siteNames = new Set(['The Harbour Gazette', 'harbour gazette', 'harbourgazette.example'].map(name => foldName(name)));

const names = test.macro((t, text: string, expected: string[]) => {
	t.deepEqual(splitByline(text, {siteNames}).people.map(person => person.name), expected);
});

const field = test.macro((t, text: string, expected: string[]) => {
	t.deepEqual(splitByline(text, {siteNames, structured: true}).people.map(person => person.name), expected);
});

test('By and a name', names, 'By Mara Ellison', ['Mara Ellison']);
test('two names joined by and', names, 'By Mara Ellison and Tom Okafor', ['Mara Ellison', 'Tom Okafor']);
test('a list of three', names, 'Mara Ellison, Tom Okafor & Li Wei', ['Mara Ellison', 'Tom Okafor', 'Li Wei']);
test('capitals become names', names, 'By MARA ELLISON and JUAN DE LA CRUZ JR.', ['Mara Ellison', 'Juan de la Cruz Jr.']);
test('Scottish and Irish capitals', names, 'FIONA MCKAY, SEAN O’NEILL', ['Fiona McKay', 'Sean O’Neill']);
test('a family name in capitals', names, 'Jean-Luc MARTIN', ['Jean-Luc Martin']);
test('numbers of kings stay', names, 'By Walter Finch III', ['Walter Finch III']);
test('a suffix behind a comma', names, 'By Walter Finch, Jr.', ['Walter Finch Jr.']);
test('particles stay small', names, 'Von Klara von der Heide', ['Klara von der Heide']);
test('initials stay', names, 'By A. B. Quill and C.J. Reed', ['A. B. Quill', 'C.J. Reed']);
test('a Spanish double name stays one', names, 'Por José Iriarte y Gálvez', ['José Iriarte y Gálvez']);
test('y between two whole names', names, 'Ana Prieto y Luis Campo', ['Ana Prieto', 'Luis Campo']);
test('German and', names, 'Von Jana Krüger und Ole Petersen', ['Jana Krüger', 'Ole Petersen']);
test('French lead-in', names, 'Par Élise Garnier', ['Élise Garnier']);
test('a role behind a comma', names, 'By Mara Ellison, Staff Writer', ['Mara Ellison']);
test('a role glued to the name', names, 'Von Jana Krüger Leitende Redakteurin', ['Jana Krüger']);
test('a role behind a slash', names, 'Mara Ellison / Journalist', ['Mara Ellison']);
test('for whom', names, 'Mara Ellison For Harbourgazette.Example', ['Mara Ellison']);
test('the agency beside the name', names, 'By Mara Ellison | The Associated Press', ['Mara Ellison']);
test('the channel beside the name', names, 'Mara Ellison, CNN Business', ['Mara Ellison']);
test('the agency behind a slash', names, 'Jana Krüger/dpa', ['Jana Krüger']);
test('a date run into the byline', names, 'By Mara Ellison Nov 18, 2019', ['Mara Ellison']);
test('a date before the name', names, 'November 20, 2019 Mara Ellison', ['Mara Ellison']);
test('a time before von', names, '05.06.2025 um 14:46 von Jana Krüger', ['Jana Krüger']);
test('a place in the byline', names, 'By Mara Ellison in Valparaíso', ['Mara Ellison']);
test('an address beside the name', names, 'Mara Ellison mara@harbourgazette.example', ['Mara Ellison']);
test('a handle beside the name', names, 'Mara Ellison @mellison', ['Mara Ellison']);
test('initials in brackets', names, 'Jana Krüger (jkr), Ole Petersen (ope)', ['Jana Krüger', 'Ole Petersen']);
test('degrees', names, 'Dr. Mara Ellison, MD, MPH', ['Mara Ellison']);
test('the photographer is no author', names, 'Text: Jana Krüger, Fotos: Ole Petersen', ['Jana Krüger']);
test('a photo credit alone', names, 'Photo by Mara Ellison', []);
test('the editor is no author', names, 'By Mara Ellison | Edited by Tom Okafor', ['Mara Ellison']);
test('reporters of an agency', names, 'Associated Press reporters Mara Ellison and Tom Okafor', ['Mara Ellison', 'Tom Okafor']);
test('an agency alone names nobody', names, 'AFP', []);
test('staff names nobody', names, 'By Reuters Staff', []);
test('the board names nobody', names, 'By the Editorial Board', []);
test('the site names nobody', names, 'By The Harbour Gazette', []);
test('buttons name nobody', names, 'Follow | Share | Text Size', []);
test('a sentence names nobody', names, 'The quick brown fox jumps over the lazy dog', []);
test('a handle names nobody', names, '@harbour', []);
test('an address names nobody', names, 'https://example.com/author/mara', []);
test('a Korean reporter', names, '김하늘 기자 sky@example.kr', ['김하늘']);
test('a Japanese reporter', names, '山田 花子 記者', ['山田 花子']);
test('a Russian name', names, 'Текст: Ирина Волкова', ['Ирина Волкова']);
test('who reviewed it is no author', names, 'By Mara Ellison, DVM. Reviewed by Tom Okafor, MD', ['Mara Ellison']);
test('dashes before the byline', names, '---- by Mara Ellison', ['Mara Ellison']);
test('a German institution', names, 'Hessische Fährgesellschaft', []);
test('a label of the page', names, 'Filed under: politics', []);
test('a number in the site’s name', field, 'Ferry24', []);
test('the same name twice', names, 'By Mara Ellison | Mara Ellison', ['Mara Ellison']);

test('a label of others on a line of its own', names, 'By Mara Ellison\nReviewed by\nTom Okafor', ['Mara Ellison']);
test('a date behind am', names, 'VON JANA KRÜGER am 21. April 2020', ['Jana Krüger']);
test('a German job names nobody', names, 'Gründerin von Hafenblick', []);
test('a field with a sentence', field, 'This is the page of the Harbour. Read it here, Mara Ellison', []);
test('a field in small letters', field, 'mara ellison', ['Mara Ellison']);
test('an account name of two words', field, 'mara-ellison', ['Mara Ellison']);
test('a dotted account name', field, 'Mara.Ellison', ['Mara Ellison']);
test('a handle in a field', field, 'mellison84', []);
test('a name that shares words with a button', field, 'June Story', ['June Story']);
test('a placeholder in a field', field, 'admin', []);

test('a catalogue puts the family name first', t => {
	t.deepEqual(splitByline('Ellison, Mara', {structured: true, inverted: true}).people, [{name: 'Mara Ellison'}]);
});

test('the role is kept with its author', t => {
	t.deepEqual(splitByline('By Mara Ellison, Staff Writer\nTom Okafor\nPolitical Correspondent').people, [
		{name: 'Mara Ellison', role: 'Staff Writer'},
		{name: 'Tom Okafor', role: 'Political Correspondent'},
	]);
});

test('a role in brackets', t => {
	t.deepEqual(splitByline('Par Élise Garnier (envoyée spéciale à Brest) et Paul Roux').people, [{name: 'Élise Garnier', role: 'envoyée spéciale à Brest'}, {name: 'Paul Roux'}]);
});

test('organisations are kept apart', t => {
	t.deepEqual(splitByline('By Mara Ellison, Harbour News Agency').organisations, ['Harbour News Agency']);
});

for (const [title, text] of [
	['spaces', ' '.repeat(400_000)],
	['lead-ins', 'By '.repeat(130_000)],
	['capitals', 'A'.repeat(400_000)],
	['commas', ','.repeat(400_000)],
	['brackets', '('.repeat(400_000)],
	['dates', 'Nov 18, '.repeat(50_000)],
	['digits', '1'.repeat(400_000)],
] as const) {
	test(`a byline of 400 KB of ${title} names nobody`, t => {
		t.deepEqual(splitByline(text).people, []);
	});
}

const organisations = test.macro((t, text: string, expected: string[]) => {
	t.deepEqual(splitByline(text, {siteNames}).organisations, expected);
});

test('a desk alone is an organisation', organisations, 'Redaktion', ['Redaktion']);
test('a desk as a label is none', organisations, 'Redaktion: Jana Krüger', []);
test('letters behind By', organisations, 'By HGN', ['HGN']);
test('the sections behind it', organisations, 'By HGN, in News, Business', ['HGN']);
