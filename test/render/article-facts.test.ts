import test from 'ava';
import {type Author} from '../../source/model/article.js';
import {articleMinutes, byline, countWords, noteLead, quotationSummary, shownSubtitle, sourceSummary, speakerNames} from '../../source/render/article-facts.js';
import {buildArticle, paragraph} from '../_helpers/article-builder.js';
import {harbourArticle} from '../_helpers/harbour-article.js';

const authors = (...names: string[]): Author[] => names.map(name => ({name, confidence: 'high'}));

test('bylines', t => {
	t.is(byline({authors: []}), undefined);
	t.is(byline({authors: authors('A')}), 'By A');
	t.is(byline({authors: authors('A', 'B')}), 'By A and B');
	t.is(byline({authors: authors('A', 'B', 'C')}), 'By A, B and C');
	t.is(byline({authors: authors('A', 'B', 'C', 'D', 'E', 'F')}), 'By A, B, C and 3 others');
	t.is(byline({authors: authors('The Courier'), publisher: 'the courier'}), undefined);
});

test('words and minutes', t => {
	t.is(countWords('Three “short” words'), 3);
	t.is(countWords('日本語の記事'), 3);
	const long = buildArticle({blocks: [paragraph(`${'word '.repeat(700)}end`)]});
	t.is(articleMinutes(long), 3);
	t.is(articleMinutes(buildArticle({})), 1);
});

test('quotations and speakers', t => {
	t.is(quotationSummary(harbourArticle), '10 quotations, 4 speakers');
	t.deepEqual(speakerNames(harbourArticle), ['Ingrid Solberg', 'one ferry pilot', 'The engineering report', 'Jonas Weber']);
	t.is(quotationSummary(buildArticle({})), undefined);
	const single = buildArticle({blocks: [paragraph('“So,” they say.')], quotations: [{text: '“So,”'}]});
	t.is(quotationSummary(single), '1 quotation');
});

test('where the text came from', t => {
	const {extraction} = harbourArticle;
	t.deepEqual(sourceSummary(harbourArticle), ['From the page', '2 lines of furniture left out', 'all 10 quotations kept']);
	t.deepEqual(sourceSummary({...harbourArticle, extraction: {...extraction, source: 'text', omitted: [], quotationsInSource: 0}}), ['From the text']);
	t.is(sourceSummary({...harbourArticle, extraction: {...extraction, quotationsInSource: 1, quotationsKept: 1}}).at(-1), 'the one quotation kept');
	t.deepEqual(sourceSummary({...harbourArticle, extraction: {...extraction, quotationsKept: 9, truncated: true}}).slice(-2), ['9 of 10 quotations kept', 'shortened by the publisher']);
});

test('a subtitle that the body repeats is not shown', t => {
	const article = buildArticle({subtitle: 'The last boat is saved.', blocks: [paragraph('The last boat is saved. So it goes.')]});
	t.is(shownSubtitle(article), undefined);
	t.is(shownSubtitle({...article, subtitle: 'Another'}), 'Another');
	t.is(shownSubtitle(harbourArticle), harbourArticle.subtitle);
});

test('a note is led by the name it does not hold', t => {
	t.is(noteLead({name: 'Leo', note: 'Leo covers Congress.', confidence: 'low'}), '');
	t.is(noteLead({name: 'Ana Ruiz', role: 'Editor', note: 'She edits.', confidence: 'high'}), 'Ana Ruiz, Editor. ');
});
