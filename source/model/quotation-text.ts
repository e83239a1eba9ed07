import {type Article, type Quotation} from './article.js';

/** The string that a quotation's positions point into; `body` is the body text, made once for all quotations of the article. */
export function quotedString(article: Article, quotation: Quotation, body: string): string {
	switch (quotation.in) {
		case 'text': {
			return body;
		}

		case 'title': {
			return article.title;
		}

		case 'caption': {
			const block = article.blocks[quotation.block];
			return block?.kind === 'figure' ? block.caption ?? '' : '';
		}
	}
}

/** The first character of a quotation and the one behind its last, marks included. */
export function quotationBounds({runs}: Quotation): {start: number; end: number} {
	return {start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0};
}

/** The words of a quotation with their marks; the whole stretch from its first run to its last. */
export function quotationText(article: Article, quotation: Quotation, body: string): string {
	const {start, end} = quotationBounds(quotation);
	return quotedString(article, quotation, body).slice(start, end);
}
