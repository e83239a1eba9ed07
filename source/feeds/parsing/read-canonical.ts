import {writeCanonicalFeed} from './canonical-feed.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';

type Texts = string[];
type CanonicalItem = {
	'atom:updated'?: string;
	authors?: Array<{'atom:name'?: Texts; 'atom:uri'?: Texts}>;
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
	const {default: Parser} = await import('rss-parser');
	const parser = new Parser<Record<never, never>, CanonicalItem>({
		defaultRSS: 2,
		customFields: {item: [['atom:author', 'authors', {keepArray: true}], ['enclosure', 'enclosures', {keepArray: true}], ['atom:updated', 'atom:updated', {keepArray: false}]]},
	});
	const feed = await parser.parseString(writeCanonicalFeed(draft));
	return {...draft, title: feed.title, link: feed.link, selfUrl: feed.feedUrl, items: feed.items.map((item, index) => readItem(item, draft.items[index]))};
}

type ParsedByLibrary = CanonicalItem & {title?: string; link?: string; guid?: string; isoDate?: string; categories?: string[]};

function readItem(item: ParsedByLibrary, draft: DraftItem | undefined): DraftItem {
	return {
		id: item.guid,
		title: item.title,
		url: item.link,
		published: item.isoDate,
		updated: item['atom:updated'],
		authors: (item.authors ?? []).map(author => ({name: author['atom:name']?.[0] ?? '', url: author['atom:uri']?.[0]})),
		categories: item.categories ?? [],
		enclosures: (item.enclosures ?? []).map(({$: {url = '', type, length} = {}}) => ({url, type, length: Number(length)})),
		content: draft?.content,
		summary: draft?.summary,
	};
}
