import {type FetchServices} from '../feeds/fetching/resource.js';
import {type Article} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {Failure} from '../model/failure.js';
import {type Entry, type Feed, type ParsedItem, type SourceChoice} from '../model/feed.js';
import {cleanLine} from '../text/clean.js';
import {decodeText} from '../text/decode.js';
import {type EntryContent, type Library} from '../library/types.js';
import {type ArticleReader} from './article-reader.js';
import {createPageFetcher, type PageFetcher} from './fetch-page.js';
import {refuseOtherMedia} from './refuse-other-media.js';
import {samplePage} from './samples.js';

export type EntryReading = {
	library: Library;
	services: FetchServices;
	entryId: number;
	/** Where the text is to come from; when left out the feed's own setting, else the usual one. */
	choice?: SourceChoice;
	/** What the user wants for feeds that have no setting of their own. */
	usual?: SourceChoice;
	/** Extract anew, though an article is stored. */
	again?: boolean;
	signal?: AbortSignal;
	read: ArticleReader;
	/** Shared by several readings, so that a host is asked by one at a time. */
	fetchPage?: PageFetcher;
};

/**
The article of an entry: as it is stored, else extracted from the feed's text or from the page and stored with its quotations. `auto` takes
the page when the feed has only a stub, and falls back to the feed's text, with a notice, when the page cannot be had.
*/
export async function readEntry(reading: EntryReading): Promise<Article> {
	const {library, entryId, again = false} = reading;
	const entry = library.entry(entryId);
	if (entry === undefined) {
		throw new Failure('not-found', `There is no entry ${entryId}.`, {remedy: 'See the ids with: pullquote list'});
	}

	const feed = library.feed(entry.feedId);
	const choice = reading.choice ?? ownChoice(feed) ?? reading.usual ?? 'auto';
	const stored = again ? undefined : library.article(entryId, choice === 'auto' ? undefined : choice)?.article;
	if (stored !== undefined) {
		return stored.extraction.source === entry.source ? stored : kept(library, entryId, stored);
	}

	const extracted = await extract({...reading, entry, feed, item: feedItem(entry, library.entryContent(entryId)), choice});
	const article = {...extracted, publisher: extracted.publisher ?? nameOf(feed)};
	return kept(library, entryId, article);
}

/** Stored as the one that is read, whose quotations count. */
function kept(library: Library, entryId: number, article: Article): Article {
	if (!library.readOnly) {
		library.storeArticle(entryId, article);
	}

	return article;
}

/** What a feed is called, unless it has no more than an address. */
function nameOf(feed: Feed | undefined): string | undefined {
	return feed === undefined || URL.canParse(feed.title) ? undefined : feed.title;
}

// A feed that is left at `auto` has no wish of its own.
function ownChoice(feed: Feed | undefined): SourceChoice | undefined {
	return feed === undefined || feed.settings.source === 'auto' ? undefined : feed.settings.source;
}

type Extracting = EntryReading & {entry: Entry; feed: Feed | undefined; item: ParsedItem; choice: SourceChoice};

async function extract(extracting: Extracting): Promise<Article> {
	const {entry, choice} = extracting;
	if (choice === 'page') {
		return fromPage(extracting);
	}

	return choice === 'feed' || entry.url === undefined ? fromFeed(extracting) : better(extracting);
}

/** The feed's text when it is whole; else the page's, when that can be had and is longer. */
async function better(extracting: Extracting): Promise<Article> {
	const {item, signal} = extracting;
	const own = isEmpty(item) ? undefined : await fromFeed(extracting);
	if (own !== undefined && !isStub(own)) {
		return own;
	}

	try {
		const page = await fromPage(extracting);
		return own === undefined || lengthOf(page) >= lengthOf(own) ? page : own;
	} catch (error) {
		signal?.throwIfAborted();
		if (own === undefined || !(error instanceof Failure)) {
			throw error;
		}

		const notice = cleanLine(`This is the text of the feed. ${error.message}`);
		return {...own, extraction: {...own.extraction, truncated: true, notices: [...own.extraction.notices, notice]}};
	}
}

async function fromPage({entry, feed, item, services, signal, read, fetchPage = createPageFetcher(services)}: Extracting): Promise<Article> {
	const {url} = entry;
	if (url === undefined) {
		throw new Failure('not-found', `The entry "${entry.title}" has no page.`, {remedy: 'Read the feed\'s text with --source feed.'});
	}

	const sample = entry.sample ? await samplePage(url) : undefined;
	if (sample !== undefined) {
		return read(sample, {format: 'html', url, source: 'page', feedItem: item}, signal);
	}

	const page = await fetchPage({url, typedUrls: feed === undefined ? [] : [feed.typedUrl], signal});
	const contentType = page.headers['content-type'];
	refuseOtherMedia(url, contentType);
	const format = contentType?.startsWith('text/plain') ? 'text' : 'html';
	const article = await read(decodeText(page.body, {contentType, kind: 'html'}), {format, url: page.url, source: 'page', feedItem: item}, signal);
	return page.cut ? withNotice(article, 'The page is larger than 8 MB and was cut there.') : article;
}

async function fromFeed({item, entry: {title, url}, read, signal}: Extracting): Promise<Article> {
	if (isEmpty(item)) {
		throw new Failure('unreadable', `The feed has no text for "${title}".`, {remedy: 'Read its page with --source page.'});
	}

	return read(item.content ?? item.summary ?? '', {format: 'html', url, source: 'feed', feedItem: item}, signal);
}

function isEmpty({content, summary}: ParsedItem): boolean {
	return (content ?? summary ?? '').trim() === '';
}

/** Few words, or an end that says that more is to come. */
function isStub(article: Article): boolean {
	const text = bodyText(article.blocks).trimEnd();
	return article.extraction.truncated || text.split(/\s+/v).length < fewWords || /(?:…|\.\.\.|\[…\]|read more|continue reading)\W{0,3}$/iv.test(text.slice(-40));
}

const fewWords = 150;

function lengthOf({blocks}: Article): number {
	return bodyText(blocks).length;
}

function withNotice(article: Article, notice: string): Article {
	const {notices} = article.extraction;
	return notices.includes(notice) ? article : {...article, extraction: {...article.extraction, truncated: true, notices: [...notices, notice]}};
}

function feedItem(entry: Entry, content: EntryContent | undefined): ParsedItem {
	return {
		id: entry.guid,
		title: entry.title,
		url: entry.url,
		author: entry.author,
		authors: content?.authors ?? [],
		published: entry.dateGuessed ? undefined : new Date(entry.published).toISOString(),
		updated: content?.updated,
		content: content?.html,
		summary: content?.summary,
		categories: content?.categories ?? [],
		enclosures: content?.enclosures ?? [],
	};
}
