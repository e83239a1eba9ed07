import test from 'ava';
import model from '../../../../source/article/quotations/judging/said-model.json' with {type: 'json'};
import {measureNames} from '../../../../source/article/quotations/judging/describe-runs.js';
import {checkNames, said} from '../../../_helpers/said.js';

test('the model was trained on the measures that are taken, in their order', t => {
	t.deepEqual(model.columns, measureNames);
});

test('German: marked names are not said, whatever stands before them', t => {
	checkNames(t, 'de', [
		['Die Jugendgruppe nennt sich „Wilde Wiese“ und trifft sich am Freitag.'],
		['Der Sturm „Mathilde“ zog am Abend über die Küste, sagte ein Sprecher.'],
		['Sie spielte in „Das lange Jahr“ und in „Nordwind“ mit.'],
	]);
});

test('German: judged fragments that somebody utters stay', t => {
	const words = (text: string) => said(text, 'de').map(([marked]) => marked);
	t.deepEqual(words('Lukas Berg nannte die Pläne „völlig unausgereift“.'), ['„völlig unausgereift“']);
	t.deepEqual(words('Der Verband sprach von einer „Ohrfeige“ für die Bauern.'), ['„Ohrfeige“']);
});
