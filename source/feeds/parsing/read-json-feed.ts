import {type Enclosure, type ParsedAuthor} from '../../model/feed.js';
import {limits} from '../../model/limits.js';
import {webAddress} from './addresses.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';
import {escapeText} from './feed-tree.js';
import {htmlLine, looksLikeHtml} from './html-line.js';
import {parseDate} from './parse-date.js';
import {parseAuthor} from './read-authors.js';
import {resolveLinks} from './resolve-links.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON Feed (1.0, 1.1) as it says, with any field absent, null or of another type; nothing when the text is no JSON Feed. */
export function readJsonFeed(text: string, url: string | undefined): DraftFeed | undefined {
	const feed = parseObject(text);
	const items = feed?.['items'];
	if (!feed || !(Array.isArray(items) || isJsonFeedVersion(feed['version']))) {
		return undefined;
	}

	const base = webAddress(textIn(feed, 'home_page_url'), url) ?? webAddress(textIn(feed, 'feed_url'), url) ?? url;
	const authors = readAuthors(feed, base);
	return {
		title: lineIn(feed, 'title'),
		link: webAddress(textIn(feed, 'home_page_url'), url),
		description: lineIn(feed, 'description'),
		language: textIn(feed, 'language'),
		selfUrl: webAddress(textIn(feed, 'feed_url'), url),
		skipHours: [],
		skipDays: [],
		items: objectsIn(feed, 'items').slice(0, limits.feedItems).map(item => readItem(item, base, authors)),
	};
}

function parseObject(text: string): JsonObject | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJsonFeedVersion(version: unknown): boolean {
	return typeof version === 'string' && version.includes('jsonfeed.org');
}

function readItem(item: JsonObject, base: string | undefined, feedAuthors: ParsedAuthor[]): DraftItem {
	const authors = readAuthors(item, base);
	const html = textIn(item, 'content_html');
	const plain = textIn(item, 'content_text');
	const summary = textIn(item, 'summary');
	const updated = parseDate(textIn(item, 'date_modified'));
	const url = webAddress(textIn(item, 'url'), base) ?? webAddress(textIn(item, 'external_url'), base);
	return {
		id: textIn(item, 'id'),
		title: lineIn(item, 'title'),
		url: url ?? webAddress(textIn(item, 'id')),
		authors: authors.length > 0 ? authors : feedAuthors,
		published: parseDate(textIn(item, 'date_published')) ?? updated,
		updated,
		content: html ? resolveLinks(html, url ?? base) : plain && escapeText(plain),
		summary: summary && escapeText(summary),
		categories: readTags(item['tags']),
		enclosures: objectsIn(item, 'attachments').map(attachment => readAttachment(attachment, base)).filter(enclosure => enclosure !== undefined),
	};
}

/** The text of a field; numbers count as text, blank text as absent. */
function textIn(object: JsonObject, key: string): string | undefined {
	const value = Object.hasOwn(object, key) ? object[key] : undefined;
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function lineIn(object: JsonObject, key: string): string | undefined {
	const text = textIn(object, key);
	return text && looksLikeHtml(text) ? htmlLine(text) : text;
}

function objectsIn(object: JsonObject, key: string): JsonObject[] {
	const value = Object.hasOwn(object, key) ? object[key] : undefined;
	return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function readAuthors(object: JsonObject, base: string | undefined): ParsedAuthor[] {
	const several = objectsIn(object, 'authors');
	const stated = several.length > 0 ? several : objectsIn(object, 'author');
	const authors = stated.map(author => readAuthor(author, base)).filter(author => author !== undefined);
	const plain = [textIn(object, 'author') ?? ''].map(text => parseAuthor(text)).filter(author => author !== undefined);
	return authors.length > 0 ? authors : plain;
}

function readAuthor(author: JsonObject, base: string | undefined): ParsedAuthor | undefined {
	const url = webAddress(textIn(author, 'url'), base);
	const name = textIn(author, 'name') ?? url;
	return name ? {name, ...(url && {url})} : undefined;
}

/** Tags are a list; some feeds write one text with commas. */
function readTags(value: unknown): string[] {
	const tags: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
	return tags.filter(tag => typeof tag === 'string' || typeof tag === 'number').map(tag => String(tag).trim()).filter(tag => tag !== '');
}

function readAttachment(attachment: JsonObject, base: string | undefined): Enclosure | undefined {
	const url = webAddress(textIn(attachment, 'url'), base);
	return url ? {url, type: textIn(attachment, 'mime_type'), length: Number(textIn(attachment, 'size_in_bytes') ?? NaN)} : undefined;
}
