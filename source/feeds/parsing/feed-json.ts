import {type ParsedFeed, type ParsedItem} from '../../model/feed.js';

/** A feed as the JSON scripts rely on: absent values are null, absent lists are empty, no field is ever missing. */
export function feedJson(feed: ParsedFeed) {
	return {title: feed.title ?? null, link: feed.link ?? null, items: feed.items.map(item => itemJson(item))};
}

function itemJson({id, title, url, author, authors, published, updated, content, summary, categories, enclosures}: ParsedItem) {
	return {
		id,
		title,
		url: url ?? null,
		author: author ?? null,
		authors: authors.map(({name, url: address}) => ({name, url: address ?? null})),
		published: published ?? null,
		updated: updated ?? null,
		content: content ?? null,
		summary: summary ?? null,
		categories,
		enclosures: enclosures.map(enclosure => ({url: enclosure.url, type: enclosure.type ?? null, length: enclosure.length ?? null})),
	};
}
