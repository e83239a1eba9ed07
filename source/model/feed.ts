import {type ExtractionSource} from './article.js';

/** What a feed parser yields. Titles and names are plain text; addresses are absolute http(s); dates are ISO 8601 in UTC. */
export type ParsedFeed = {
	title?: string;
	/** The site the feed belongs to. */
	link?: string;
	description?: string;
	language?: string;
	/** Minutes between fetches that the feed asks for (ttl, sy:update…), and the hours (0 to 23, UTC) and days in which not to ask. */
	intervalMinutes?: number;
	skipHours: number[];
	skipDays: string[];
	/** The feed's own address where it states one (atom:link rel=self, feed_url). */
	selfUrl?: string;
	items: ParsedItem[];
};

export type ParsedAuthor = {name: string; url?: string};

export type Enclosure = {url: string; type?: string; length?: number};

export type ParsedItem = {
	/** guid, Atom id, rdf:about or JSON Feed id, as given; where there is none, derived from link, else title and date. */
	id: string;
	title: string;
	url?: string;
	author?: string;
	authors: ParsedAuthor[];
	published?: string;
	updated?: string;
	/** HTML, links resolved. */
	content?: string;
	/** HTML, links resolved: the description of RSS, often the whole text where there is no content. */
	summary?: string;
	categories: string[];
	enclosures: Enclosure[];
};

/** Where a feed comes from. Commands and local files exist only when the user typed them; `sample` and `saved` are never asked. */
export type FeedSourceKind = 'url' | 'exec' | 'file' | 'sample' | 'saved';

export type SourceChoice = 'feed' | 'page' | 'auto';

/** A subscription as the library knows it. Times are milliseconds since 1970, UTC. */
export type Feed = {
	id: number;
	kind: FeedSourceKind;
	/** The address asked (http, https), the command line, or the file's path. */
	url: string;
	/** The address the user typed, whose origin may be private. */
	typedUrl: string;
	/** The title shown: the user's own, else the feed's, else the address. */
	title: string;
	siteUrl?: string;
	tags: string[];
	unread: number;
	total: number;
	settings: FeedSettings;
	health: FeedHealth;
};

/** What a user may set for one feed. */
export type FeedSettings = {
	title?: string;
	intervalMinutes?: number;
	userAgent?: string;
	headers: Record<string, string>;
	basicAuth?: string;
	source: SourceChoice;
	maxEntries?: number;
	/** A command that gets the fetched bytes on stdin and prints a feed (only ever from the user's own hand). */
	filter?: string;
};

export type FeedHealth = {
	/** What the server wants sent back, byte for byte. */
	etag?: string;
	lastModified?: string;
	lastTried?: number;
	lastSucceeded?: number;
	nextDue?: number;
	/** Before this time the server is not asked, not even by force (Retry-After). */
	notBefore?: number;
	failures: number;
	httpStatus?: number;
	/** The last failure as a sentence; absent after a success. */
	error?: string;
	/** 410: never asked again until the user says so. */
	gone: boolean;
	/** The address before a permanent redirect was kept. */
	movedFrom?: string;
	/** When a whole body last came (an answer of 304 has none), and a digest of it. */
	lastBody?: number;
	bodyDigest?: string;
	/** Minutes between fetches by how often the feed publishes and by what its text asks for; kept for answers without a body. */
	intervalMinutes?: number;
};

export type EntryState = {read: boolean; starred: boolean};

/** A headline as lists show it: nothing here needs the article's text. Times are milliseconds since 1970, UTC. */
export type Entry = EntryState & {
	id: number;
	feedId: number;
	feedTitle: string;
	guid: string;
	title: string;
	url?: string;
	author?: string;
	published: number;
	/** True when the source stated no date and `published` is when the entry was first seen. */
	dateGuessed: boolean;
	tags: string[];
	/** Known once the article was extracted. */
	quotations?: number;
	words?: number;
	source?: ExtractionSource;
	sample: boolean;
};
