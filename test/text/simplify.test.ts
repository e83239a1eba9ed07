import test from 'ava';
import {simplifyForTerminal} from '../../source/text/simplify.js';
import {isAscii, toAscii} from '../../source/text/ascii.js';

const simplified = test.macro((t, text: string, expected: string) => {
	t.is(simplifyForTerminal(text), expected);
});

test('a joined family becomes its first member', simplified, 'a 👨‍👩‍👧 b', 'a 👨 b');
test('skin tones go', simplified, '👍🏽 yes', '👍 yes');
test('variation selectors go', simplified, '❤️ ⚠️', '❤ ⚠');
test('a keycap becomes its digit', simplified, '1️⃣ first', '1 first');
test('a flag stays', simplified, '🇩🇪 Wahl', '🇩🇪 Wahl');
test('Persian keeps its joining control', simplified, 'می‌خواهم', 'می‌خواهم');
test('plain text stays', simplified, 'Plain', 'Plain');

const asAscii = test.macro((t, text: string, expected: string) => {
	t.is(toAscii(text), expected);
	t.true(isAscii(toAscii(text)));
});

test('typographic marks', asAscii, '“It’s „over“ – or — not…”', '"It\'s "over" - or -- not..."');
test('accents', asAscii, 'Žižek à Łódź, Straße, Ærø', 'Zizek a Lodz, Strasse, AEro');
test('ligatures and fractions', asAscii, 'ﬁne ½', 'fine 1/2');
test('what ASCII has nothing for', asAscii, '日本🎉', '???');
test('progress blocks', asAscii, '▂█', '##');
