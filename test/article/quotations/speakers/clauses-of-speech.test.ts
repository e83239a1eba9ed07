import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a name in -ly at the start of a sentence is a name before a verb, an adverb else', t => {
	checkNames(t, 'en', [
		['Kelly answered with a smile: “Come back tomorrow.”', 'Kelly'],
		['Privately, Marta Voss said the roof was “about to fall.”', 'Marta Voss'],
	]);
});

test('a comma that was forgotten before the clause', t => {
	checkNames(t, 'en', [
		['“The ferry will not run again before the spring” Hanna Prior said.', 'Hanna Prior'],
		['“The ferry will not run again before the spring” is the line on the poster.', '-'],
	]);
});

test('a sentence behind a comma belongs to the subject before it', t => {
	checkNames(t, 'en', [['On Friday, Hanna Prior shared her worry with the harbour board, “We will be an island without a boat.”', 'Hanna Prior']]);
});

test('of two verbs behind "then" both have the first subject', t => {
	checkNames(t, 'en', [['Hanna Prior waved as if to hush the noise, then leaned in and shouted: “Tickets are sold out.”', 'Hanna Prior']]);
});

test('an aside that reports names its own speaker, not the one it interrupts', t => {
	checkNames(t, 'en', [['Hanna Prior, a board member said, “is very sure of her numbers.”', 'a board member']]);
});

test('"who" speaks, over the time between it and its verb', t => {
	checkNames(t, 'en', [['Hanna Prior, who has in the past described the ferry as “a floating kitchen,” bought a ticket.', 'Hanna Prior']]);
});

test('what stands in brackets reports nothing outside them', t => {
	checkNames(t, 'en', [['When Marta Voss said the roof “is gone,” she fed the headlines (“Roof Gone,” wrote the Harbour Post), and left.', 'Marta Voss', 'Harbour Post']]);
});

test('a year in a date is nobody', t => {
	checkNames(t, 'en', [['On July 6, 2031, Marta Voss made the following remark:\n\n“We open in the autumn.”', 'Marta Voss']]);
});

test('who is named between commas inside a clause says all of it', t => {
	checkNames(t, 'en', [['The tram company, Marta Voss said, thought the fare “terribly fair.”', 'Marta Voss']]);
});

test('"to which" and "in which" begin a clause of their own', t => {
	checkNames(t, 'en', [
		['Hanna Prior said that bakers had liked her oven, to which Owen Pike replied: “Name one.”', 'Owen Pike'],
		['The choir has grumbled at reviews, including one in which Owen Pike stated that the altos are “mostly asleep.”', 'Owen Pike'],
	]);
});

test('"they" and "it" in between do not take over from who talked', t => {
	checkNames(t, 'en', [['“The geese came back,” Hanna Prior said. They also ate the lawn. “Nobody minded much.”', 'Hanna Prior', 'Hanna Prior']]);
});

test('a broken quotation goes on behind whatever its speaker does', t => {
	checkNames(t, 'en', [['“Rain,” says the woman next to me, collecting her coat, “is mostly coats.”', 'the woman', 'the woman']]);
});

test('a verb that is also a noun is a verb right before the marks', t => {
	checkNames(t, 'en', [['A man in the gallery shouts “Rubbish!” and leaves.', 'A man']]);
});
