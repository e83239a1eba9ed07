import test from 'ava';
import {checkNames, said} from '../../../_helpers/said.js';

test('French clauses of speech inside the marks', t => {
	checkNames(t, 'fr', [
		['Mara Holland a parlé. « Il savait, accuse-t-elle. Il savait en mars et n’a rien fait. » Le maire rit.', 'Mara Holland'],
		['« C’est fini, dit Jeanne Roche, et tant mieux. » Paul Petit est parti.', 'Jeanne Roche'],
		['« C’est fini, a ajouté Jeanne Roche. Et tant mieux. »', 'Jeanne Roche'],
		['« On verra bien, s’amuse le maire de Nantes, Luc Baral. Rien ne presse. »', 'Luc Baral'],
		['Luc Baral attend. « On avance, a-t-il promis. Lentement. » La foule applaudit.', 'Luc Baral'],
	]);
});

test('a comma and a verb inside what is said are no clause of speech', t => {
	checkNames(t, 'fr', [
		['« Il faut, dit-on, du temps », explique Luc Baral.', 'Luc Baral'],
		['« Le maire a dit, un soir, que tout allait bien », raconte Anne Petit.', 'Anne Petit'],
	]);
});

test('the quotation stays whole, its marks and the clause included', t => {
	t.deepEqual(said('« Il savait, dit Jeanne Roche. Il savait en mars. »', 'fr'), [['« Il savait, dit Jeanne Roche. Il savait en mars. »', 'Jeanne Roche']]);
});
