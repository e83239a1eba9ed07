import {type Article, type Quotation} from '../../source/model/article.js';
import {type FeedHealth, type ParsedItem} from '../../source/model/feed.js';

/** The clock of test libraries stands still here: Sunday, 1 November 2026, noon UTC. */
export const testNow = Date.UTC(2026, 10, 1, 12);

export const healthy: FeedHealth = {failures: 0, gone: false};

/** The item number `n` of a feed: one an hour, the higher the newer. */
export function testItem(n: number, fields: Partial<ParsedItem> = {}): ParsedItem {
	return {
		id: `guid-${n}`,
		title: `Story ${n}`,
		url: `https://news.example/${n}`,
		authors: [],
		published: new Date(testNow - ((1000 - n) * 3_600_000)).toISOString(),
		content: `<p>The text of story ${n}.</p>`,
		categories: [],
		enclosures: [],
		...fields,
	};
}

export type TestQuotation = {text: string; speaker?: string};

/** An article whose body is one paragraph that holds these quotations. */
export function testArticle(quotations: readonly TestQuotation[], source: 'page' | 'feed' = 'page'): Article {
	let text = 'Notes of the day.';
	const found: Quotation[] = [];
	for (const quotation of quotations) {
		const start = text.length + 1;
		text += ` ${quotation.text}`;
		const {speaker} = quotation;
		found.push({
			in: 'text', kind: 'direct', runs: [{start, end: text.length}],
			...(speaker !== undefined && {speaker: {name: speaker, mention: 'Notes', start: 0, end: 5}}),
		});
	}

	return {
		title: 'Notes',
		authors: [],
		blocks: [{kind: 'paragraph', text, spans: []}],
		quotations: found,
		extraction: {source, truncated: false, omitted: [], quotationsInSource: found.length, quotationsKept: found.length, notices: []},
	};
}
