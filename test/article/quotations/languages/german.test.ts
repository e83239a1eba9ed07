import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('German: who said it, in forty sentences', t => {
	checkNames(t, 'de', [
		['„Die Brücke öffnet am Montag“, sagte Anna Lehmann.', 'Anna Lehmann'],
		['„Wir haben alles verloren“, erzählt Bäckermeister Mark Busch.', 'Mark Busch'],
		['„Das ist ein Sieg“, erklärte die Bürgermeisterin Sonja Prinz.', 'Sonja Prinz'],
		['Der Minister Paul Kranz sagte: „Das Gesetz kommt.“', 'Paul Kranz'],
		['Am Dienstag sagte Anna Lehmann: „Es bleibt dabei.“', 'Anna Lehmann'],
		['„Es regnete stark“, berichtete sie.', 'sie'],
		['„Ich wusste nichts“, sagte er.', 'er'],
		['Laut Mark Busch ist die Maßnahme „völlig sinnlos“.', 'Mark Busch'],
		['Mark Busch zufolge war der Plan „von Anfang an falsch“.', 'Mark Busch'],
		['Die Direktorin, Klara Roth, nannte den Haushalt „viel zu mager“.', 'Klara Roth'],
		['„Niemand hört uns zu“, klagte ein Anwohner.', 'ein Anwohner'],
		['„Die Straße ist gesperrt“, teilte die Polizei mit.', 'die Polizei'],
		['Der Sprecher der Gewerkschaft, Jan Möller, beklagte „totale Missachtung“.', 'Jan Möller'],
		['„Wir gehen vor Gericht“, warnte Rechtsanwalt Lukas Berg.', 'Lukas Berg'],
		['„Ja“, antwortete der Bürgermeister.', 'der Bürgermeister'],
		['„Die Zeit drängt“, betonte Marie Pohl, Forscherin in Jena.', 'Marie Pohl'],
		['Marie Pohl, Forscherin in Jena, betonte: „Die Zeit drängt.“', 'Marie Pohl'],
		['„Es wird gut“, versicherte Lukas Berg. „Wir sind bereit.“', 'Lukas Berg', 'Lukas Berg'],
		['„Der Preis steigt weiter“, so Nina Faber.', 'Nina Faber'],
		['„Wir bleiben hart“, hatte Lukas Berg in einem Gespräch erklärt.', 'Lukas Berg'],
		['In dem Schreiben heißt es: „Die Frist ist abgelaufen.“', 'dem Schreiben'],
		['Wie Klara Roth am Abend sagte, sei das „ein Anfang, mehr nicht“.', 'Klara Roth'],
		['Der Präsident bezeichnete das Abkommen als „historischen Schritt nach vorn“.', 'Der Präsident'],
		['„Die Kühe sind krank“, meldete Tierarzt Hugo Weiß.', 'Hugo Weiß'],
		['Senatorin Julia Kramer schrieb: „Nichts hat sich geändert.“', 'Julia Kramer'],
		['Der Richter fragte: „Wo waren Sie?“', 'Der Richter'],
		['„Wo waren Sie?“, fragte der Richter.', 'der Richter'],
		['„Zu Hause!“, rief Hugo Weiß.', 'Hugo Weiß'],
		['„Ich bleibe“, sagte Julia Kramer, „und ich werde gewinnen.“', 'Julia Kramer', 'Julia Kramer'],
		['»Das Brot wird teurer«, warnte Nina Faber in einem Brief.', 'Nina Faber'],
		['„Der Strand ist gesperrt“, bestätigte die Behörde.', 'die Behörde'],
		['Sie sah den Film „Das Meer“ am Sonntag.'],
		['Der Roman „Der Wind“ erscheint im Mai.'],
		['Die Zeitung „Das Blatt“ erscheint am Donnerstag.'],
		['Das Schiff „Morgenröte“ lief am Freitag aus.'],
		['„Wir stimmen dagegen“, ergänzte Paul Kranz, der die Fraktion führt.', 'Paul Kranz'],
		['„Das ist falsch“, entgegnete der Abgeordnete Omar Dietz.', 'Omar Dietz'],
		['Nach Angaben von Omar Dietz war die Sitzung „ein einziges Durcheinander“.', 'Omar Dietz'],
		['Der Sender zitierte Omar Dietz mit den Worten: „Ich trete zurück.“', 'Omar Dietz'],
		['"Der Markt öffnet morgen", sagte Rosa Gerber.', 'Rosa Gerber'],
		['Frau Gerber freut sich: „Endlich wieder Markt!“', 'Gerber'],
		['„So geht es nicht weiter“, schrieb „Das Blatt“ am Freitag.', 'Das Blatt'],
	]);
});

test('clitics, titles and origins around a name', t => {
	checkNames(t, 'de', [
		['Kahls Mitspieler Owen Tait scherzte, der Stürmer schulde ihm „ein Essen bis Weihnachten“.', 'Owen Tait'],
		['Piepers Anwältin Ana Silva teilte mit, ihr Mandant begrüße „jede Untersuchung“.', 'Ana Silva'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'de', [
		['„Wir sind besorgt“, sagte Ministerin Clara Moll am Montag in Kiel.', 'Clara Moll'],
		['Der Bürgermeister von Kiel, Lutz Bahr, sprach von einem „Skandal“.', 'Lutz Bahr'],
		['„Es ist zu spät“, bedauert Anna Pohl, Leiterin der Schule. „Man hat uns vergessen.“', 'Anna Pohl', 'Anna Pohl'],
		['Auf Nachfrage antwortete Lutz Bahr: „Nie.“', 'Lutz Bahr'],
		['Der Verein fordert „ein Zeichen“.', 'Der Verein'],
		['Clara Moll nannte die Entscheidung „schändlich“.', 'Clara Moll'],
		['Der Film „Das Meer“ startet am Mittwoch.'],
		['„Ich bin stolz“, schrieb Lutz Bahr auf X.', 'Lutz Bahr'],
		['Gestern sagte Lutz Bahr, er wolle „nicht mehr“.', 'Lutz Bahr'],
		['Das Ministerium teilte mit, man nehme die Hinweise „sehr ernst“.', 'Das Ministerium'],
		['„Das“, so Bahr, „war zu erwarten.“', 'Bahr', 'Bahr'],
		['Wie Bahr mitteilte, sei die Lage „ernst“.', 'Bahr'],
		['Die Polizei hatte von „mehreren Verdächtigen“ gesprochen.', 'Die Polizei'],
		['In einem Brief an die Eltern schreibt Schulleiterin Anna Pohl, es gebe „keinen Grund zur Sorge“.', 'Anna Pohl'],
		['Für Anna Pohl ist das „ein Unding“.', 'Anna Pohl'],
		['Der CDU-Politiker Lutz Bahr kritisierte den Plan als „unausgegoren“.', 'Lutz Bahr'],
		['Ein Sprecher der Bahn sagte der „Kieler Zeitung“: „Wir prüfen das.“', 'Ein Sprecher der Bahn'],
	]);
});
