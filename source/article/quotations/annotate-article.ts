import {type Article, type Block} from '../../model/article.js';
import {bodyText, placeBlocks} from '../../model/body-text.js';
import {findQuotations, type QuotationSource} from './find-quotations.js';

/** The article with its quotations found anew, in the body, the title and the captions. */
export function annotateArticle(article: Article): Article {
	return {...article, quotations: findQuotations(quotationSource(article))};
}

function quotationSource({title, authors, language, blocks}: Article): QuotationSource {
	return {
		text: bodyText(blocks),
		title,
		authors: authors.map(({name}) => name),
		captions: captionsOf(blocks),
		blockquotes: blockquotesOf(blocks),
		...language !== undefined && {language},
	};
}

function captionsOf(blocks: readonly Block[]): NonNullable<QuotationSource['captions']> {
	return blocks.flatMap((block, index) => block.kind === 'figure' && block.caption ? [{block: index, text: block.caption}] : []);
}

function blockquotesOf(blocks: readonly Block[]): NonNullable<QuotationSource['blockquotes']> {
	return placeBlocks(blocks).flatMap(({block, start, end}) => block.kind === 'blockquote'
		? [{start, end, group: block.group, ...block.cite !== undefined && {cite: block.cite}}]
		: []);
}
