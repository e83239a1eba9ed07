import test from 'ava';
import {type ContentFormat, sniffFormat} from '../../source/article/sniff-format.js';

const told = test.macro((t, content: string, format: ContentFormat) => {
	t.is(sniffFormat(content), format);
});

test('a document type', told, '<!DOCTYPE html>\n<title>x</title>', 'html');
test('a fragment', told, 'Some words with <b>tags</b> in them.', 'html');
test('a heading in front', told, '# The mill\n\nIt runs.', 'markdown');
test('front matter', told, '---\ntitle: The mill\n---\n\nIt runs.', 'markdown');
test('links and emphasis', told, 'It **runs** on [water](/river).', 'markdown');
test('one asterisk is no Markdown', told, 'Five * six is thirty.', 'text');
test('a comparison is no HTML', told, 'If a < b and b > c then nothing follows.', 'text');
test('an address in angle brackets is no HTML', told, 'Write to <nora@quayside.example> today.', 'text');
