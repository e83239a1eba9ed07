import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('whose view a sentence opens with', t => {
	checkNames(t, 'en', [
		['For Marta Voss, the winter was “one long night.”', 'Marta Voss'],
		['For Marta Voss, Owen Pike said, the winter was “one long night.”', 'Owen Pike'],
		['For years, the “Long Night” was a feast.'],
	]);
	checkNames(t, 'fr', [['Pour Anne Petit, « rien ne va plus ».', 'Anne Petit']]);
	checkNames(t, 'es', [['Para Ana Pérez, “nada funciona”.', 'Ana Pérez']]);
	checkNames(t, 'it', [['Per Anna Riva «niente funziona».', 'Anna Riva']]);
	checkNames(t, 'de', [['Für Anna Pohl ist das „ein starkes Stück und eine Schande“.', 'Anna Pohl']]);
});
