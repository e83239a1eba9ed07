import type Parser from 'rss-parser';
import {writeCanonicalFeed} from './canonical-feed.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';

type CanonicalItem = {
	'atom:updated'?: string;
	authors?: Array<{_?: string; $: {uri: string}}>;
	enclosures?: Array<{$?: {url?: string; type?: string; length?: string}}>;
};

/** What rss-parser makes of a draft, written for it in batches so that a huge feed never stands in memory three times over. */
export async function readThroughLibrary(draft: DraftFeed): Promise<DraftFeed> {
	const head = await readCanonicalFeed({...draft, items: draft.items.slice(0, batchSize)});
	for (let start = batchSize; start < draft.items.length; start += batchSize) {
		const {items} = await readCanonicalFeed({...draft, items: draft.items.slice(start, start + batchSize)});
		head.items.push(...items);
	}

	return head;
}

const batchSize = 2000;

/** Bodies and the schedule come from the draft: rss-parser cannot give them whole. */
async function readCanonicalFeed(draft: DraftFeed): Promise<DraftFeed> {
	library ??= loadLibrary();
	const parser = await library;
	const feed = await parser.parseString(writeCanonicalFeed(draft));
	return {...draft, title: feed.title, link: feed.link, selfUrl: feed.feedUrl, items: feed.items.map((item, index) => readItem(item, draft.items[index]))};
}

/** One for all feeds: it starts anew with each text, and making it costs as much as reading a short feed. */
let library: Promise<Parser<Record<never, never>, CanonicalItem>> | undefined;

async function loadLibrary(): Promise<Parser<Record<never, never>, CanonicalItem>> {
	const {default: RssParser} = await import('rss-parser');
	return new RssParser({
		defaultRSS: 2,
		customFields: {item: [['atom:author', 'authors', {keepArray: true}], ['enclosure', 'enclosures', {keepArray: true}], ['atom:updated', 'atom:updated', {keepArray: false}]]},
	});
}

type ParsedByLibrary = CanonicalItem & {title?: string; link?: string; guid?: string; isoDate?: string; categories?: string[]};

function readItem(item: ParsedByLibrary, draft: DraftItem | undefined): DraftItem {
	return {
		id: item.guid,
		title: item.title,
		url: item.link,
		published: item.isoDate,
		updated: item['atom:updated'],
		authors: (item.authors ?? []).map(author => ({name: author._ ?? '', url: author.$.uri})),
		categories: item.categories ?? [],
		enclosures: (item.enclosures ?? []).map(({$: {url = '', type, length} = {}}) => ({url, type, length: Number(length)})),
		content: draft?.content,
		summary: draft?.summary,
	};
}
