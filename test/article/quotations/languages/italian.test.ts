import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('Italian: who said it, in forty sentences', t => {
	checkNames(t, 'it', [
		['«Il ponte riapre lunedì», ha detto Anna Ricci.', 'Anna Ricci'],
		['“Abbiamo perso tutto”, racconta il fornaio Marco Bassi.', 'Marco Bassi'],
		['«È una vittoria», afferma la sindaca Sonia Preti.', 'Sonia Preti'],
		['Il ministro Paolo Serra ha detto: «La legge passerà».', 'Paolo Serra'],
		['Anna Ricci ha promesso una città «più verde».', 'Anna Ricci'],
		['«Pioveva forte», ha spiegato lei.', 'lei'],
		['«Non sapevo nulla», disse lui.', 'lui'],
		['Secondo Marco Bassi, la misura è «inutile».', 'Marco Bassi'],
		['La direttrice, Chiara Rossi, giudica il bilancio «troppo magro». Chiara Rossi ha parlato ieri.', 'Chiara Rossi'],
		['«Nessuno ci ascolta», lamenta un residente.', 'un residente'],
		['«La strada è chiusa», ha precisato la polizia.', 'la polizia'],
		['Il portavoce del sindacato, Gianni Mori, ha denunciato «un disprezzo totale».', 'Gianni Mori'],
		['«Andremo in tribunale», ha avvertito l’avvocato Luca Berni.', 'Luca Berni'],
		['Per la prima volta Anna Ricci parla di «errore».', 'Anna Ricci'],
		['«Sì», risponde il sindaco.', 'il sindaco'],
		['«Il tempo stringe», sottolinea Maria Pini, ricercatrice a Pisa.', 'Maria Pini'],
		['Maria Pini, ricercatrice a Pisa, sostiene che «il tempo stringe».', 'Maria Pini'],
		['«Andrà tutto bene», assicura Luca Berni. «Siamo pronti».', 'Luca Berni', 'Luca Berni'],
		['«Entrate», sussurrò Giulia.', 'Giulia'],
		['Il presidente ha definito l’accordo «storico».', 'Il presidente'],
		['«Le mucche sono malate», annuncia il veterinario Ugo Bianchi.', 'Ugo Bianchi'],
		['La senatrice Giulia Caro scrive: «Nulla è cambiato».', 'Giulia Caro'],
		['«Il treno è in ritardo», conferma l’azienda.', 'l’azienda'],
		['«È stato magnifico», confessa Lea Simoni, una vicina.', 'Lea Simoni'],
		['Il giudice chiese: «Dov’era lei?»', 'Il giudice'],
		['«Dov’era lei?», chiese il giudice.', 'il giudice'],
		['«A casa!», gridò Ugo Bianchi.', 'Ugo Bianchi'],
		['Ugo Bianchi insiste: «Il latte è buono».', 'Ugo Bianchi'],
		['«Resto», ha concluso Giulia Caro, «e vincerò».', 'Giulia Caro', 'Giulia Caro'],
		['L’economista Nina Fava descrive una regione «dimenticata».', 'Nina Fava'],
		['«Il pane aumenterà», avverte Nina Fava in una lettera.', 'Nina Fava'],
		['In una nota la polizia ricorda che «la spiaggia è chiusa».', 'la polizia'],
		['«La spiaggia è chiusa», ricorda la polizia.', 'la polizia'],
		['Ha visto il film «Il Mare» domenica.'],
		['Il romanzo «Il Vento» esce a maggio.'],
		['Il giornale «La Foglia» esce il giovedì.'],
		['«Voteremo contro», aggiunge Paolo Serra, che guida il gruppo.', 'Paolo Serra'],
		['«È falso», replica il deputato Omar Dini.', 'Omar Dini'],
		['Omar Dini ammette una scelta «difficile» ma «giusta».', 'Omar Dini', 'Omar Dini'],
		['A detta di Omar Dini, «il comune sapeva».', 'Omar Dini'],
		['"Il mercato riapre domani", annuncia Rosa Guerra.', 'Rosa Guerra'],
		['I residenti dicono che «nessuno ha avvisato».', 'I residenti'],
	]);
});

test('clitics, titles and origins around a name', t => {
	checkNames(t, 'it', [
		['Davanti ai giornalisti Ines Solari ha ammesso di essere «molto stanca».', 'Ines Solari'],
		['Il premier Carlo Brandi l’ha ringraziata per il «lavoro instancabile».', 'Carlo Brandi'],
		['«Lui sapeva», ha detto Olivi di Brandi.', 'Olivi'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'it', [
		['«Siamo preoccupati», ha detto la ministra Chiara Mori lunedì a Bari.', 'Chiara Mori'],
		['Secondo Chiara Mori, il progetto è «una follia».', 'Chiara Mori'],
		['Il sindaco di Bari, Luca Bassi, ha denunciato «uno scandalo».', 'Luca Bassi'],
		['«È troppo tardi», spiega Anna Riva, preside della scuola. «Ci hanno dimenticati».', 'Anna Riva', 'Anna Riva'],
		['Alla domanda, Luca Bassi ha risposto: «Mai».', 'Luca Bassi'],
		['Per Anna Riva «niente funziona».', 'Anna Riva'],
		['L’associazione chiede «un gesto forte».', 'L’associazione'],
		['Chiara Mori ha definito la decisione «vergognosa».', 'Chiara Mori'],
		['Il film «Il Mare» esce mercoledì.'],
		['«Sono orgoglioso», ha scritto Luca Bassi su X.', 'Luca Bassi'],
	]);
});
