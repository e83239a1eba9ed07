import {parseFeed} from '../../source/feeds/parsing/parse-feed.js';

export const feedUrl = 'https://feeds.example/news/feed.xml';

/** Parses a feed given as text, as if it came from `feedUrl`. */
export async function parse(text: string, contentType?: string) {
	return parseFeed(new TextEncoder().encode(text), {url: feedUrl, contentType});
}
