import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('a verb of speech without a subject goes on with whoever was spoken of', t => {
	checkNames(t, 'es', [
		['La ministra de Transportes, Inés Solbes, dimitió el martes. Ante la prensa reconoció que había escrito la carta “con prisa y con rabia”.', 'Inés Solbes'],
		['Inés Solbes dimitió. Dijo que estaba “muy cansada”.', 'Inés Solbes'],
		['En la puerta esperaba Tomás Ibarra. «No me voy», dijo.', 'Tomás Ibarra'],
	]);
	checkNames(t, 'it', [['Chiara Bassi si è dimessa. Ha detto di essere «molto stanca».', 'Chiara Bassi']]);
	checkNames(t, 'pt', [['Clara Moura saiu. Disse que estava “muito cansada”.', 'Clara Moura']]);
});

test('the subject may follow the verb', t => {
	checkNames(t, 'es', [['En Madrid aseguró la ministra Clara Mora que era “un error”.', 'Clara Mora']]);
});

test('nobody is made up where nobody was spoken of', t => {
	checkNames(t, 'es', [['Llovía en el puerto. Dijo que estaba “muy cansada”.', '-']]);
});
