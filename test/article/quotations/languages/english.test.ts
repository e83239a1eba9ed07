import test from 'ava';
import {checkNames, said} from '../../../_helpers/said.js';

test('beside the words: before, after, inverted', t => {
	checkNames(t, 'en', [
		['“The bridge opens on Monday,” said Ann Leland.', 'Ann Leland'],
		['“The bridge opens on Monday,” Ann Leland told reporters.', 'Ann Leland'],
		['Ann Leland said: “The bridge opens on Monday.”', 'Ann Leland'],
		['"We lost everything," baker Mark Bush said.', 'Mark Bush'],
		['“Nobody listens to us,” complained a resident.', 'a resident'],
		['“The road is closed,” the police department said in a statement.', 'the police department'],
		['“I stay,” said Julia Kramer, “and I will win.”', 'Julia Kramer', 'Julia Kramer'],
		['“Where were you?” the judge asked.', 'the judge'],
		['“At home!” Hugo White shouted.', 'Hugo White'],
		['“The milk is good,” according to Hugo White.', 'Hugo White'],
		['As Hugo White put it, “The milk is good.”', 'Hugo White'],
		['“Too late,” shot back Hugo White.', 'Hugo White'],
	]);
});

test('the subject of the verb: over appositions, relative clauses, brackets and shared subjects', t => {
	checkNames(t, 'en', [
		['Klara Roth, a director from York, said: “The budget is thin.”', 'Klara Roth'],
		['Klara Roth, who runs the museum, said: “The budget is thin.”', 'Klara Roth'],
		['Sen. Klara Roth (R-Ohio) said: “The budget is thin.”', 'Klara Roth'],
		['Klara Roth shrugged and said, “The budget is thin.”', 'Klara Roth'],
		['A spokesman for the museum said: “The budget is thin.”', 'A spokesman for the museum'],
		['A person who saw the letter said: “The budget is thin.”', 'A person'],
		['On Tuesday, Klara Roth, a director, said: “The budget is thin.”', 'Klara Roth'],
		['The museum’s director, Klara Roth, said: “The budget is thin.”', 'Klara Roth'],
		['“The budget is thin,” said the director of the museum, Klara Roth.', 'Klara Roth'],
		['Klara Roth walked on to the stage, saying “thank you” to the crowd.', 'Klara Roth'],
		['Calling the plan “reckless,” Klara Roth left the room.', 'Klara Roth'],
		['When Paul Kranz objected, Klara Roth answered: “The budget is thin.”', 'Klara Roth'],
	]);
});

test('fragments: the outermost sayer, nouns that report, passives', t => {
	checkNames(t, 'en', [
		['Paul Kranz said Klara Roth had called the idea “reckless.”', 'Paul Kranz'],
		['Paul Kranz called the plan “cheap,” and Klara Roth called it “reckless.”', 'Paul Kranz', 'Klara Roth'],
		['The talks were “useful” to both sides, Paul Kranz said.', 'Paul Kranz'],
		['The paper doubted Paul Kranz’s claim that the plan is “cheap.”', 'Paul Kranz'],
		['Aides led to what Paul Kranz called “a small revolt” in the party.', 'Paul Kranz'],
		['The plan was described as “cheap and cheerful” last year.', '-'],
		['The plan was described by Paul Kranz as “cheap and cheerful” last year.', 'Paul Kranz'],
		['Paul Kranz was “polite” but “clear” about it, he said.', 'Paul Kranz', 'Paul Kranz'],
		['According to Paul Kranz, the plan is “cheap.”', 'Paul Kranz'],
		['The group, with Paul Kranz calling it “a farce,” left the hall.', 'Paul Kranz'],
	]);
});

test('titles, terms and names are not said', t => {
	checkNames(t, 'en', [
		['She saw the film “The Long Shore” on Sunday.'],
		['He first spoke about it on “Morning Radio” last week.'],
		['The so-called “Rain Tax” starts in May.'],
		['Her book, “Rivers of Iron,” won a prize.'],
		['The dog, nicknamed “Biscuit,” ran away.'],
	]);
});

test('headlines: single marks and a name before a colon', t => {
	t.deepEqual(said('Roth: ‘The Budget Is Thin’\n\nKlara Roth spoke on Monday.'), [['‘The Budget Is Thin’', 'Klara Roth']]);
	t.deepEqual(said('Mayor rejects ‘reckless’ plan\n\nThe mayor spoke on Monday.'), [['‘reckless’', 'Mayor']]);
});

test('the speaker is carried through the paragraph and on to the next words alone', t => {
	checkNames(t, 'en', [
		['“One,” said Klara Roth. “Two. Three.” She sat down. “Four, at last.”', 'Klara Roth', 'Klara Roth', 'Klara Roth'],
		['Klara Roth had the last word:\n\n“The budget is thin.”', 'Klara Roth'],
	]);
});
