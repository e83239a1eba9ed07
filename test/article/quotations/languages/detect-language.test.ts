import test from 'ava';
import {said} from '../../../_helpers/said.js';

test('the language is read from the text when markup is silent', t => {
	t.deepEqual(said('Der Rat tagte am Montag und die Bürger waren nicht zufrieden mit dem Plan für die Brücke. „Die Brücke ist alt“, so Nina Faber.'), [['„Die Brücke ist alt“', 'Nina Faber']]);
	t.deepEqual(said('El puente está cerrado y los vecinos de la zona no lo usan por las obras. «El puente es viejo», dijo Ana Robles.'), [['«El puente es viejo»', 'Ana Robles']]);
});

test('markup wins, with a region or without', t => {
	t.deepEqual(said('„Die Brücke ist alt“, so Nina Faber.', 'de-AT'), [['„Die Brücke ist alt“', 'Nina Faber']]);
});

test('an unknown language still gets its marks paired', t => {
	t.deepEqual(said('Kaupunginjohtaja oli vihainen. ”Silta on vanha ja se on purettava heti”, Virtanen huusi.', 'fi').map(([words]) => words), ['”Silta on vanha ja se on purettava heti”']);
});
