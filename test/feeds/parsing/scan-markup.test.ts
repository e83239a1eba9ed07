import test from 'ava';
import {scanMarkup} from '../../../source/feeds/parsing/scan-markup.js';

/** What the scan says, as a list one can read. */
function scan(text: string): string[] {
	const found: string[] = [];
	const say = (...words: string[]) => {
		found.push(words.join(' '));
	};

	scanMarkup(text, {
		onText(start, end) {
			say('text', text.slice(start, end));
		},
		onCharacterData(start, end) {
			say('data', text.slice(start, end));
		},
		onOpeningName(start, end) {
			say('open', text.slice(start, end));
		},
		onAttribute(name, value) {
			say(`${text.slice(...name)}=${text.slice(...value)}`);
		},
		onOpeningEnd(isSelfClosing) {
			say(isSelfClosing ? 'end and close' : 'end');
		},
		onClosingTag(start, end) {
			say('close', text.slice(start, end));
		},
	});
	return found;
}

const scans = test.macro((t, text: string, expected: string[]) => {
	t.deepEqual(scan(text), expected);
});

test('tags and text', scans, '<a>b</a>c', ['open a', 'end', 'text b', 'close a', 'text c']);
test('attributes in both kinds of quotes, in none, and without value', scans, '<a b="1>2" c=\'3\' d=4 e>', ['open a', 'b=1>2', 'c=3', 'd=4', 'e=', 'end']);
test('white space around names and signs', scans, '<a\n b = "1"\t/ >x</ a >', ['open a', 'b=1', 'end and close', 'text x', 'close a']);
test('a tag that closes itself', scans, '<a/><b c="d"/>', ['open a', 'end and close', 'open b', 'c=d', 'end and close']);
test('a slash in a value without quotes', scans, '<a href=http://b.example/c>', ['open a', 'href=http://b.example/c', 'end']);
test('attributes without white space between them', scans, '<a b="1"c="2">', ['open a', 'b=1', 'c=2', 'end']);
test('character data keeps its brackets', scans, '<![CDATA[<b> ]] >]]>', ['data <b> ]] >']);
test('character data that never ends', scans, '<a><![CDATA[bc', ['open a', 'end', 'data bc']);
test('comments, instructions and declarations say nothing', scans, 'a<!-- <b> -->c<?d > ?>e<!DOCTYPE f>g', ['text a', 'text c', 'text e', 'text g']);
test('a comment that never ends hides the rest', scans, 'a<!-- <b>', ['text a']);
test('a bracket that begins no tag is text', scans, '1 < 2 <', ['text 1 ', 'text <', 'text  2 ', 'text <']);
test('a tag that never ends is none', scans, 'a<b c="d', ['text a', 'open b']);
test('a closing tag without a name', scans, 'a</>b', ['text a', 'text b']);
test('nothing', scans, '', []);

const repeats = test.macro((t, piece: string) => {
	t.notThrows(() => scan(piece.repeat(200_000)));
});

for (const piece of ['<', '<a ', '<a b=', '<a b="', '</', '<!--', '<![CDATA[', '<?', '<a/', '= ']) {
	test(`"${piece}" again and again comes to an end`, repeats, piece);
}
