import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('as somebody said, behind the words', t => {
	checkNames(t, 'en', [
		['The roof was “about to fall”, as Marta Voss said.', 'Marta Voss'],
		['The roof was “gone,” as critics had warned.', 'critics'],
		['“It is over,” as Marta Voss put it.', 'Marta Voss'],
	]);
	checkNames(t, 'de', [['Die Lage sei „sehr ernst“, wie Bahr mitteilte.', 'Bahr']]);
});

test('what is posted or tweeted is no speaker', t => {
	checkNames(t, 'en', [
		['The yard said it “does not comment on others,” while Seaway’s founder, Lucia Conti, posted a picture of a storm.', 'The yard'],
		['Owen Pike (Ind.), a grocer who has made stairs the point of his year, tweeted a riddle. “Count the steps twice.”', 'Owen Pike'],
	]);
});
