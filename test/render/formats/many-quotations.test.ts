import test from 'ava';
import {type Article} from '../../../source/model/article.js';
import {articleFormats, formatArticle} from '../../../source/render/formats/format-article.js';
import {defaultTheme} from '../../../source/render/themes.js';
import {buildArticle, paragraph} from '../../_helpers/article-builder.js';

const capabilities = {colors: 0, attributes: false, unicode: true, hyperlinks: false} as const;

/** How often the blocks are read from their list when an article with so many quotations is written. */
async function blockReads(format: (typeof articleFormats)[number], count: number): Promise<number> {
	let reads = 0;
	const text = '“Yes.” '.repeat(count).trim();
	const quotations: Article['quotations'] = Array.from({length: count}, (_, index) => ({in: 'text', kind: 'direct', runs: [{start: index * 7, end: (index * 7) + 6}]}));
	const article = {...buildArticle({blocks: [paragraph(text)]}), quotations};
	const {blocks} = article;
	Object.defineProperty(article, 'blocks', {
		get() {
			reads++;
			return blocks;
		},
	});
	await formatArticle(article, format, {page: {width: 80, theme: defaultTheme, capabilities}});
	return reads;
}

// A page of 5 MB with very many quotations once ran out of memory: its body was put together anew for each of them.
for (const format of articleFormats) {
	test(`${format}: the body is not put together for each quotation`, async t => {
		t.is(await blockReads(format, 300), await blockReads(format, 3));
	});
}
