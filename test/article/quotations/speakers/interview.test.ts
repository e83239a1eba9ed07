import test from 'ava';
import {said} from '../../../_helpers/said.js';

const opening = 'Olga Brink has mended clocks for forty years. We met in her shop.\n\n';

test('the labels of an interview say whose the quoted words are, unless a clause gives them to somebody else', t => {
	t.deepEqual(said(`${opening}Meridian: Why did you leave?\n\nOlga Brink: I said “enough is enough” and took the train. My brother called it “a holiday”.\n\nMeridian: And the shop?\n\nOlga Brink: Not once. The lake is “my office” now. The mayor said, “Come back.”`), [
		['“enough is enough”', 'Olga Brink'],
		['“a holiday”', 'My brother'],
		['“my office”', 'Olga Brink'],
		['“Come back.”', 'The mayor'],
	]);
});

test('questions without labels: what follows one is the answer', t => {
	t.deepEqual(said(`${opening}Meridian: Why clocks?\n\nOlga Brink: Because they stop.\n\nDo they come back?\n\nSome do. I call those “the faithful ones”.`), [['“the faithful ones”', 'Olga Brink']]);
	t.deepEqual(said(`${opening}**Why clocks?**\n\n**Brink:** Because they stop.\n\n**Do they come back?**\n\n**Brink:** Some do. I call those “the faithful ones”.`), [['“the faithful ones”', 'Olga Brink']]);
});

test('a list with colons is no interview', t => {
	t.deepEqual(said('The season in short.\n\nBest Goal: a header that the papers called “a miracle”.\n\nWorst Seat: the one behind the pillar, “a bargain”.\n\nLoudest Fan: Uncle Piet.').map(([, name]) => name), ['the papers']);
});

test('initials as labels stand for the one full name that has them', t => {
	const talk = (introduction: string) => said(`${introduction}\n\nUR: How do you draw the wind?\n\nHV: I draw what it does. I call it “the lean” of a tree.\n\nUR: Do farmers ask?\n\nHV: All the time. I tell them “not yet”.`).map(([, name]) => name);
	t.deepEqual(talk('Hana Vesely draws the wind. We met Hana Vesely on a hill.'), ['Hana Vesely', 'Hana Vesely']);
	t.deepEqual(talk('Hana Vesely and Hugo Vance draw the wind.'), ['HV', 'HV']);
});
