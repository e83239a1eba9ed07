import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('Dutch: who said it, in forty sentences', t => {
	checkNames(t, 'nl', [
		['“De brug gaat maandag open”, zei Anna de Vries.', 'Anna de Vries'],
		['‘We zijn alles kwijt’, vertelt bakker Mark Bos.', 'Mark Bos'],
		['“Het is een overwinning”, zegt burgemeester Sanne Prins.', 'Sanne Prins'],
		['Minister Pieter Smit zei: “De wet komt er.”', 'Pieter Smit'],
		['Anna de Vries belooft een “groenere” stad.', 'Anna de Vries'],
		['“Het regende hard”, vertelde ze.', 'ze'],
		['“Ik wist van niets”, zei hij.', 'hij'],
		['Volgens Mark Bos is de maatregel “zinloos”.', 'Mark Bos'],
		['De directeur, Klara Roos, noemt de begroting “te mager”.', 'Klara Roos'],
		['“Niemand luistert naar ons”, klaagt een bewoner.', 'een bewoner'],
		['“De weg is dicht”, meldde de politie.', 'de politie'],
		['Woordvoerder Jan Mulder sprak van “een grote fout”.', 'Jan Mulder'],
		['“We stappen naar de rechter”, waarschuwde advocaat Luuk Berg.', 'Luuk Berg'],
		['Gisteren noemde Anna de Vries het plan een “vergissing”.', 'Anna de Vries'],
		['“Ja”, antwoordde de burgemeester.', 'de burgemeester'],
		['“De tijd dringt”, benadrukt Marie Pel, onderzoekster in Leiden.', 'Marie Pel'],
		['Marie Pel, onderzoekster in Leiden, benadrukt: “De tijd dringt.”', 'Marie Pel'],
		['“Het komt goed”, zegt Luuk Berg. “We zijn klaar.”', 'Luuk Berg', 'Luuk Berg'],
		['“Kom binnen”, fluisterde Julia.', 'Julia'],
		['De president noemde het akkoord “historisch”.', 'De president'],
		['“De koeien zijn ziek”, meldt dierenarts Hugo Wit.', 'Hugo Wit'],
		['Senator Julia Kramer schreef: “Er is niets veranderd.”', 'Julia Kramer'],
		['“De trein is te laat”, bevestigde het bedrijf.', 'het bedrijf'],
		['“Het was prachtig”, vertelt Lea Simons, een buurvrouw.', 'Lea Simons'],
		['De rechter vroeg: “Waar was u?”', 'De rechter'],
		['“Waar was u?” vroeg de rechter.', 'de rechter'],
		['“Thuis!” riep Hugo Wit.', 'Hugo Wit'],
		['Hugo Wit herhaalt: “De melk is goed.”', 'Hugo Wit'],
		['“Ik blijf”, besloot Julia Kramer, “en ik ga winnen.”', 'Julia Kramer', 'Julia Kramer'],
		['Econoom Nina Faber beschrijft een “vergeten” streek.', 'Nina Faber'],
		['“Brood wordt duurder”, waarschuwt Nina Faber in een brief.', 'Nina Faber'],
		['De politie meldt dat “het strand dicht is”.', 'De politie'],
		['“Het strand is dicht”, herhaalde de politie.', 'de politie'],
		['Zij zag de film “De Zee” op zondag.'],
		['De roman “De Wind” verschijnt in mei.'],
		['De krant “Het Blad” verschijnt op donderdag.'],
		['“We stemmen tegen”, vervolgde Pieter Smit, die de fractie leidt.', 'Pieter Smit'],
		['“Dat klopt niet”, reageerde kamerlid Omar Dijk.', 'Omar Dijk'],
		['Omar Dijk noemde het besluit “moeilijk” maar “eerlijk”.', 'Omar Dijk', 'Omar Dijk'],
		['“De gemeente wist het”, aldus Omar Dijk.', 'Omar Dijk'],
		['"De markt gaat morgen open", zei Roos Geels.', 'Roos Geels'],
		['De bewoners zeggen dat “niemand waarschuwde”.', 'De bewoners'],
	]);
});

test('clitics, titles and origins around a name', t => {
	checkNames(t, 'nl', [
		['Minister van Verkeer Ingrid Solberg zei: “Dat is geen excuus.”', 'Ingrid Solberg'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'nl', [
		['“We maken ons zorgen”, zei minister Clara Mulder maandag in Breda.', 'Clara Mulder'],
		['Volgens Clara Mulder is het plan “waanzin”.', 'Clara Mulder'],
		['De burgemeester van Breda, Luuk Baas, sprak van “een schandaal”.', 'Luuk Baas'],
		['“Het is te laat”, zegt Anna Prins, directeur van de school. “Ze zijn ons vergeten.”', 'Anna Prins', 'Anna Prins'],
		['Luuk Baas antwoordde: “Nooit.”', 'Luuk Baas'],
		['De vereniging vraagt om “een gebaar”.', 'De vereniging'],
		['Clara Mulder noemde het besluit “schandalig”.', 'Clara Mulder'],
		['De film “De Zee” komt woensdag uit.'],
		['“Ik ben trots”, schreef Luuk Baas op X.', 'Luuk Baas'],
		['Gisteren zei Luuk Baas dat hij “niet meer” wil.', 'Luuk Baas'],
	]);
});
