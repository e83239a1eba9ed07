import test from 'ava';
import {endsSentence} from '../../source/text/ends-sentence.js';

test('sentences end inside marks and brackets of any language', t => {
	for (const text of ['No.', '“No.”', '„Nein.“', '« Non. »', '»Nein.«', '(No!)', 'Why?’', 'So…']) {
		t.true(endsSentence(text));
	}

	for (const text of ['No', 'No,', '“No”', 'Read more:', '']) {
		t.false(endsSentence(text));
	}
});
