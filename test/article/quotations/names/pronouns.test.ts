import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('German er and sie: subjects behind the verb, and people nobody has heard of', t => {
	checkNames(t, 'de', [
		['Am Freitag um sechs Uhr stand Alwin Brenner auf dem Pflaster. „Das ist ein Fehler“, sagt er.', 'Alwin Brenner'],
		['Vor dem Tor wartete Berta Nowak. „Ich gehe nicht“, rief sie.', 'Berta Nowak'],
		['Im Saal saß Kurt Lenz neben Paula Stein. „Es ist kalt“, sagte sie. „Es wird kälter“, antwortete er.', 'Paula Stein', 'Kurt Lenz'],
		['Ihr Vorgänger Hans Maier lachte. „Das glaube ich nicht“, sagte er am Abend.', 'Hans Maier'],
	]);
});

test('French, Spanish, Italian, Portuguese and Dutch pronouns find the subject that agrees', t => {
	checkNames(t, 'fr', [
		['Devant la porte attendait Lucien Baral. « Je reste », dit-il.', 'Lucien Baral'],
		['Le notaire Lucien Baral attendait. « Je reste », a-t-il dit. Sa voisine Odile Garnier riait. « Moi aussi », a-t-elle ajouté.', 'Lucien Baral', 'Odile Garnier'],
	]);
	checkNames(t, 'es', [
		['En la puerta esperaba Tomás Ibarra. «No me voy», dijo él.', 'Tomás Ibarra'],
		['La bióloga Carmen Solís abrió la puerta. «Pasen», dijo ella.', 'Carmen Solís'],
	]);
	checkNames(t, 'it', [['Davanti al cancello aspettava Chiara Bassi. «Io resto», ha detto lei.', 'Chiara Bassi']]);
	checkNames(t, 'pt', [['A bióloga Teresa Pinho abriu a porta. «Entrem», disse ela.', 'Teresa Pinho']]);
	checkNames(t, 'nl', [
		['Bij de poort stond Pieter de Vries. “Ik blijf”, zei hij.', 'Pieter de Vries'],
		['De bakker Marijke Smit kwam naar buiten. “Het brood is op”, zei ze.', 'Marijke Smit'],
	]);
});

test('no institution, no day and no plain word is he or she', t => {
	checkNames(t, 'en', [
		['In April the Harbour Workers Party met. “We will see,” she said.', 'she'],
		['It lost four minutes a day. I told my supervisor, and he said, “A clock is a clock.”', 'he'],
	]);
});

test('those somebody has are not he or she; what somebody says is', t => {
	checkNames(t, 'en', [
		['John Hall spoke. His critics said it was “bad.”', 'His critics'],
		['Mary Hall spoke. Her lawyer called it “bad.”', 'Her lawyer'],
		['Erving Lund wrote a book.\n\n“No,” said his grandmother.', 'his grandmother'],
		['John Hall spoke. His claim that it was “bad” made news.', 'John Hall'],
	]);
});

test('the name in an apposition is the subject that a pronoun means', t => {
	checkNames(t, 'en', [['Ms. Roe’s wine merchant, Paul Moor, lost a bottle. He called it “a small grief.”', 'Paul Moor']]);
});
