import {type Article} from '../model/article.js';
import {Failure} from '../model/failure.js';
import {type ParsedItem} from '../model/feed.js';
import {articleFromHtml} from './article-from-html.js';
import {articleFromText} from './article-from-text.js';
import {annotateArticle} from './quotations/annotate-article.js';
import {type ContentFormat, sniffFormat} from './sniff-format.js';

export type ReadOptions = {
	/** What messages call the content; its address where it is left out. */
	name?: string;
	/** Told by the content where it is left out. */
	format?: ContentFormat;
	/** The address the content came from; links are relative to it. */
	url?: string;
	/** HTML that is no whole page but the content of a feed's entry. */
	source?: 'page' | 'feed';
	feedItem?: ParsedItem;
};

/** The article that some content holds, with its quotations. Throws `unreadable` for empty and binary input, and for HTML without an article. */
export function readArticle(content: string, {format = sniffFormat(content), url, name = url ?? 'The input', source = 'page', feedItem}: ReadOptions = {}): Article {
	if (content.trim() === '') {
		throw new Failure('unreadable', `${name} is empty.`, {remedy: 'Give a page or a text.'});
	}

	if (isBinary(content)) {
		throw new Failure('unreadable', `${name} is a binary file, not a text.`, {remedy: 'Give a page (HTML), Markdown or plain text.'});
	}

	const article = annotateArticle(format === 'html' ? articleFromHtml(content, {name, url, source, feedItem}) : articleFromText(content, {name, url, format}));
	const {quotationsInSource, quotationsKept} = article.extraction;
	const kept = article.quotations.length;
	return {...article, extraction: {...article.extraction, quotationsInSource: kept + quotationsInSource - quotationsKept, quotationsKept: kept}};
}

/** Text has hardly any control characters; what was decoded from bytes that are no text has many. */
function isBinary(content: string): boolean {
	const head = content.slice(0, 4096);
	return (head.match(/[\u{0}-\u{8}\u{E}-\u{1A}\u{1C}-\u{1F}\u{FFFD}]/gu)?.length ?? 0) > head.length / 20;
}
