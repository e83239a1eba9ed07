import {type Article, type Block, type Quotation, type QuotationKind, type QuotationPlace} from '../../source/model/article.js';
import {bodyText} from '../../source/model/body-text.js';

export type QuotationSketch = {
	/** The words with their marks, as they stand in the text; runs of a quotation that goes on are separate strings. */
	text: string | string[];
	speaker?: string;
	mention?: string;
	cue?: string;
	kind?: QuotationKind;
	place?: QuotationPlace;
};

export type ArticleSketch = Partial<Omit<Article, 'quotations'>> & {quotations?: QuotationSketch[]};

/** An article in which positions are found from the words, so that fixtures read like text. */
export function buildArticle({quotations = [], ...rest}: ArticleSketch): Article {
	const article: Article = {
		title: '',
		authors: [],
		blocks: [],
		quotations: [],
		extraction: {source: 'page', truncated: false, omitted: [], quotationsInSource: quotations.length, quotationsKept: quotations.length, notices: []},
		...rest,
	};
	return {...article, quotations: quotations.map(sketch => locate(article, sketch))};
}

/** A paragraph without styles. */
export function paragraph(text: string): Block {
	return {kind: 'paragraph', text, spans: []};
}

function locate(article: Article, sketch: QuotationSketch): Quotation {
	const {text, speaker, mention = speaker, cue, kind = 'direct', place = {in: 'text'}} = sketch;
	const whole = place.in === 'text' ? bodyText(article.blocks) : place.in === 'title' ? article.title : captionOf(article, place.block);
	const runs = [text].flat().map(words => {
		const start = whole.indexOf(words);
		if (start === -1) {
			throw new Error(`The fixture does not hold ${words}`);
		}

		return {start, end: start + words.length};
	});
	const found = mention === undefined ? -1 : whole.indexOf(mention);
	return {
		...place,
		kind,
		runs,
		...!(speaker === undefined || mention === undefined) && {speaker: {name: speaker, mention, start: found, end: found + mention.length, cue}},
	};
}

function captionOf({blocks}: Article, index: number): string {
	const block = blocks[index];
	return block?.kind === 'figure' ? block.caption ?? '' : '';
}
