import test from 'ava';
import {safeJson} from '../../source/text/safe-json.js';
import {findHarm, hostilePayloads} from '../_helpers/hostile-payloads.js';

test('JSON says what it was given and shows nothing of it to a terminal', t => {
	for (const {name, text} of hostilePayloads) {
		const json = safeJson({[text]: [text]});
		t.is(findHarm(json), undefined, name);
		t.deepEqual(JSON.parse(json), {[text]: [text]}, name);
	}
});

test('ordinary text stays readable, emoji and joined scripts too', t => {
	t.is(safeJson({title: 'Grüße 👩‍🚀 نمی‌خواهم'}), '{"title":"Grüße 👩‍🚀 نمی‌خواهم"}');
	t.is(safeJson({a: 1}, 2), '{\n  "a": 1\n}');
});
