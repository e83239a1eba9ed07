import {type Enclosure, type ParsedAuthor} from '../../model/feed.js';

/** An item as read from any format, before the last cleaning. */
export type DraftItem = {
	id?: string;
	title?: string;
	url?: string;
	authors: ParsedAuthor[];
	published?: string;
	updated?: string;
	content?: string;
	summary?: string;
	categories: string[];
	enclosures: Enclosure[];
};

/** A feed as read from any format, before the last cleaning. */
export type DraftFeed = {
	title?: string;
	link?: string;
	description?: string;
	language?: string;
	intervalMinutes?: number;
	skipHours: number[];
	skipDays: string[];
	selfUrl?: string;
	items: DraftItem[];
};
