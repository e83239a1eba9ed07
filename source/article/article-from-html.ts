import {type Article, type Block} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {Failure} from '../model/failure.js';
import {type ParsedItem} from '../model/feed.js';
import {limits} from '../model/limits.js';
import {buildBlocks} from './body/build-blocks.js';
import {collectBlocks} from './body/collect-blocks.js';
import {type OmittedBlock, omittedBlocks, omittedTexts} from './body/omitted-blocks.js';
import {type PageBlock, type PageBlocks} from './body/page-blocks.js';
import {selectBody} from './body/select-body.js';
import {countMarks} from './count-marks.js';
import {furnitureOfLine} from './furniture-lines.js';
import {type Metadata, readMetadata} from './metadata/read-metadata.js';
import {type Document, type Element} from './page/dom.js';
import {parsePage} from './page/parse-page.js';

export type HtmlOptions = {
	/** The address the HTML came from; links are relative to it. */
	url?: string;
	/** A whole page, or the content of a feed's entry. */
	source: 'page' | 'feed';
	feedItem?: ParsedItem;
};

/** The article of a page or of a feed's entry, its quotations not yet found. Throws `unreadable` where there is no article. */
export function articleFromHtml(html: string, options: HtmlOptions): Article {
	const document = parsePage(html);
	const page = collectBlocks(document.body);
	const metadata = readMetadata(document, {url: options.url, feedItem: options.feedItem});
	const notes: Element[] = [];
	const base = baseOf(document, options.url);
	const kept = options.source === 'feed' ? keepFeedBlocks(page) : selectBody({document, page, title: metadata.title, cut: notes});
	const blocks = buildBlocks({page, kept, base});
	if (bodyText(blocks) === '') {
		throw new Failure('unreadable', `${options.url ?? 'The input'} holds no article.`, {remedy: 'Open it in a browser.'});
	}

	const omitted = omittedBlocks(page, kept, notes);
	return {...assemble(metadata, blocks), extraction: describeExtraction({html, source: options.source, metadata, blocks, omitted})};
}

function baseOf(document: Document, url: string | undefined): string | undefined {
	const stated = document.querySelector('base')?.getAttribute('href') ?? undefined;
	return (stated === undefined ? undefined : URL.parse(stated, url)?.href) ?? url;
}

/** The content of a feed's entry is the article already; only what publishers append to it goes. */
function keepFeedBlocks({blocks}: PageBlocks): PageBlock[] {
	return blocks.filter(({text}) => furnitureOfLine(text) === undefined);
}

function assemble({truncated: _, ...metadata}: Metadata, blocks: Block[]): Omit<Article, 'extraction'> {
	return {...metadata, blocks, quotations: []};
}

type Described = {html: string; source: 'page' | 'feed'; metadata: Metadata; blocks: readonly Block[]; omitted: readonly OmittedBlock[]};

function describeExtraction({html, source, metadata, blocks, omitted}: Described): Article['extraction'] {
	const text = bodyText(blocks);
	const isCut = html.length > limits.pageBytesDecoded;
	const lost = omitted.filter(({kind, isBetween}) => isBetween && (kind === 'other' || kind === 'deck'));
	return {
		source,
		truncated: metadata.truncated || isCut || (source === 'feed' && isTeaser(text)),
		omitted: omittedTexts(omitted),
		quotationsInSource: countMarks(text) + lost.reduce((sum, {block}) => sum + countMarks(block.text), 0),
		quotationsKept: countMarks(text),
		notices: isCut ? ['The page is larger than 8 MB and was cut there.'] : [],
	};
}

/** Feeds show a teaser by its end. */
function isTeaser(text: string): boolean {
	return /(?:\[?(?:…|\.\.\.)\]?|\[&hellip;\])$/u.test(text.trimEnd());
}
