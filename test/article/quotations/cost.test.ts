import test from 'ava';
import {splitSentences, type Sentence} from '../../../source/article/quotations/grammar/sentences.js';
import {tokenize} from '../../../source/article/quotations/grammar/tokens.js';
import {lexiconFor} from '../../../source/article/quotations/languages/lexicons.js';
import {findRuns} from '../../../source/article/quotations/marks/find-runs.js';
import {linesOf} from '../../../source/article/quotations/marks/lines.js';
import {attribute} from '../../../source/article/quotations/speakers/attribute.js';
import {findQuotations} from '../../../source/article/quotations/find-quotations.js';

/** Units that make the searches around a quotation as long as they get: no sentence end, no comma, verbs and marks everywhere. */
const worstCases: Readonly<Record<string, string>> = {
	'reporting clauses without end': '“Yes,” Smith said, ',
	'verbs without end': 'x “y” said and ',
	'participles without end': '“a,” saying ',
	'relative clauses without end': 'who said “a” ',
	'fragments without a comma': '“a” b ',
	'opening phrases without end': 'On a, “b” c, ',
	'paragraphs of one quotation': '“A.”\n',
	'opening marks without end': '“ a ',
	'possessives without end': '‘a workers’ pay ',
	'sentences of pronouns': 'He said “x”. ',
};

/** Counts how often the attribution looks at a token. */
function countLooks(text: string): number {
	const lexicon = lexiconFor('en', text);
	const lines = linesOf(text);
	const runs = findRuns({text, lines, lexicon, blocks: []});
	let looks = 0;
	const watch = (sentence: Sentence): Sentence => ({
		...sentence,
		tokens: new Proxy(sentence.tokens, {
			get(target, key, receiver) {
				looks++;
				return Reflect.get(target, key, receiver) as unknown;
			},
		}),
	});
	const sentences = lines.flatMap((line, index) => {
		const firstRun = Math.max(0, runs.findIndex(run => run.line >= index));
		return splitSentences({text, tokens: tokenize({text, line, runs, firstRun, lexicon}), lexicon, line: index}).map(sentence => watch(sentence));
	});
	attribute(text, sentences, runs);
	return looks;
}

for (const [name, unit] of Object.entries(worstCases)) {
	test(`twice the text costs twice the looks: ${name}`, t => {
		const once = countLooks(unit.repeat(500));
		const twice = countLooks(unit.repeat(1000));
		t.true(twice <= (once * 2.2) + 1000, `${once} looks, then ${twice}`);
	});
}

test('five megabytes of ordinary sentences are read to the end', t => {
	const unit = '“We start at dawn,” Ada Whitcombe told the council. The bridge stayed closed all week while crews worked under the arches.\n\n';
	const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
	const quotations = findQuotations({text, language: 'en'});
	t.is(quotations.length, text.length / unit.length);
	t.is(quotations.at(-1)?.speaker?.name, 'Ada Whitcombe');
});

test('five megabytes of lines without a mark are read to the end', t => {
	t.deepEqual(findQuotations({text: 'The bridge stayed closed all week.\n'.repeat(150_000), language: 'en'}), []);
});

test('five megabytes in one line without a space or a full stop are read to the end', t => {
	t.deepEqual(findQuotations({text: 'a'.repeat(5_000_000), language: 'en'}), []);
	t.deepEqual(findQuotations({text: 'a.b'.repeat(1_700_000), language: 'en'}), []);
	t.is(findQuotations({text: `“${'a '.repeat(2_500_000)}”`, language: 'en'}).length, 1);
});

test('marks that nothing closes are sought a partner for once', t => {
	t.deepEqual(findQuotations({text: ' “ a'.repeat(500_000), language: 'en'}), []);
});

test('German: the sentence before is not read anew for every one of its followers', t => {
	const text = `${'wort '.repeat(400_000)}\n\n${'„a“ '.repeat(100_000)}`;
	t.true(findQuotations({text, language: 'de'}).length <= 100_000);
});
