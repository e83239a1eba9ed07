import test from 'ava';
import {type Block, type Quotation} from '../../source/model/article.js';
import {createPainter} from '../../source/render/paint.js';
import {articleQuotationLines, groupBySpeaker, quotationCount} from '../../source/render/quotation-lines.js';
import {defaultTheme} from '../../source/render/themes.js';
import {buildArticle, paragraph} from '../_helpers/article-builder.js';
import {harbourArticle} from '../_helpers/harbour-article.js';

const painter = createPainter(defaultTheme, {colors: 0, attributes: false, unicode: true, hyperlinks: false});

test('each speaker with what they said and the paragraph it stands in; those nobody is named for last', t => {
	const blocks: Block[] = [paragraph('“Yes,” Ada said.'), {kind: 'rule'}, paragraph('It was “no” to some.'), paragraph('“Well,” Ada said.')];
	const article = buildArticle({
		title: 'Yes and no', blocks,
		quotations: [{text: '“Yes,”', speaker: 'Ada'}, {text: '“no”', kind: 'mixed'}, {text: '“Well,”', speaker: 'Ada'}],
	});
	const groups = groupBySpeaker(article.quotations);
	t.deepEqual(articleQuotationLines(article, groups, {painter, width: undefined}), [
		'Yes and no',
		'',
		'Ada · 2',
		'  “Yes,”  ¶1',
		'  “Well,”  ¶3',
		'',
		'Nobody named · 1',
		'  “no”  ¶2',
	]);
	t.is(quotationCount(groups), '3 quotations, 1 speaker');
});

test('a quotation of the title says so', t => {
	const lines = articleQuotationLines(harbourArticle, groupBySpeaker(harbourArticle.quotations), {painter, width: undefined});
	t.true(lines.some(line => line.endsWith('“a promise, not a plan”  title')));
});

/** How often the blocks and quotations of an article of so many quotations, each by somebody else, are looked at. */
function countLooks(size: number): {looks: number; lines: number} {
	let looks = 0;
	const watch = <T extends object>(list: T): T => new Proxy(list, {
		get(target, key, receiver) {
			looks++;
			return Reflect.get(target, key, receiver) as unknown;
		},
	});
	const blocks = watch(Array.from({length: size}, () => paragraph('“Yes.”')));
	const quotations = watch(Array.from({length: size}, (_, index): Quotation => ({
		in: 'text', kind: 'direct', runs: [{start: index * 8, end: (index * 8) + 6}], speaker: {name: `Ada ${index}`, mention: 'Ada', start: 0, end: 0},
	})));
	const article = {...buildArticle({}), blocks, quotations};
	const lines = articleQuotationLines(article, groupBySpeaker(quotations), {painter, width: undefined}).length;
	return {looks, lines};
}

test('twice the quotations cost twice the looks', t => {
	const [once, twice] = [countLooks(1000), countLooks(2000)];
	t.deepEqual([once.lines, twice.lines], [3001, 6001]);
	t.true(twice.looks < once.looks * 2.1, `${once.looks} looks, then ${twice.looks}`);
});
