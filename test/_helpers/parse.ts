import {type ParsedFeed, type ParsedItem} from '../../source/model/feed.js';
import {parseFeed} from '../../source/feeds/parsing/parse-feed.js';

export const feedUrl = 'https://feeds.example/news/feed.xml';

/** Parses a feed given as text or bytes, as if it came from `feedUrl`; keys without a value are left out. */
export async function parse(source: string | Uint8Array, contentType?: string): Promise<ParsedFeed> {
	const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
	const json = JSON.stringify(await parseFeed(bytes, {url: feedUrl, contentType}));
	return JSON.parse(json) as ParsedFeed;
}

/** An RSS 2.0 feed around the inside of its channel. */
export function rss(channel: string, attributes = ''): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${attributes}><channel>${channel}</channel></rss>`;
}

/** An Atom feed around its inside. */
export function atom(inside: string, attributes = ''): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`;
}

/** The only item of an RSS feed with this inside. */
export async function rssItem(inside: string, attributes = ''): Promise<ParsedItem> {
	return onlyItem(await parse(rss(`<item>${inside}</item>`, attributes)));
}

/** The only entry of an Atom feed with this inside. */
export async function atomEntry(inside: string, attributes = ''): Promise<ParsedItem> {
	return onlyItem(await parse(atom(`<entry>${inside}</entry>`, attributes)));
}

export function onlyItem({items}: ParsedFeed): ParsedItem {
	const [item] = items;
	if (!item || items.length > 1) {
		throw new Error(`one item was expected, not ${items.length}`);
	}

	return item;
}
