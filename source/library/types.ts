import {type Article, type ExtractionSource, type QuotationKind} from '../model/article.js';
import {type Enclosure, type Entry, type Feed, type FeedHealth, type FeedSettings, type FeedSourceKind, type ParsedAuthor, type ParsedFeed} from '../model/feed.js';
import {type SortKey} from '../model/settings.js';

export type OpenOptions = {
	/** The folder that holds the library; made when it is missing. */
	home: string;
	/** Never write, and open a library that cannot be written (a read-only file system). */
	readOnly?: boolean;
	/** The clock, milliseconds since 1970. */
	now?: () => number;
};

export type NewFeed = {
	kind?: FeedSourceKind;
	/** The address asked; a command line or a path for the other kinds. */
	url: string;
	/** The address the user typed, when it is another (discovery). */
	typedUrl?: string;
	/** The feed's own title; the user's goes into the settings. */
	title?: string;
	siteUrl?: string;
	tags?: readonly string[];
	settings?: Partial<FeedSettings>;
};

/** What is left out stays as it is; settings are merged key by key, `undefined` unsets one. */
export type FeedEdit = {
	url?: string;
	typedUrl?: string;
	siteUrl?: string;
	tags?: readonly string[];
	settings?: {[Key in keyof FeedSettings]?: FeedSettings[Key] | undefined};
	health?: FeedHealth;
};

/** A fetch that brought a sound feed. Validators are part of `health`, so that they are stored in the same transaction as the entries. */
export type FetchResult = {
	feed: Pick<ParsedFeed, 'title' | 'link' | 'items'>;
	health: FeedHealth;
	/** The feed's new address after a permanent redirect. */
	url?: string;
};

/** The ids of the entries that are new, and of those whose title, text or date changed. */
export type FetchChanges = {added: number[]; updated: number[]};

/** The orders a list can have. */
export type Sort = SortKey;

/** What to list. The query is text in the query language; none means everything. */
export type Selection = {query?: string; sort?: Sort};

/** One window of a selection: `limit` entries behind (or before) the place of the entry with that id, always in the order of the sort. */
export type EntryWindow = Selection & {limit?: number; after?: number; before?: number};

export type EntryContent = {
	/** HTML as the feed gave it, links resolved. */
	html?: string;
	summary?: string;
	authors: ParsedAuthor[];
	categories: string[];
	enclosures: Enclosure[];
	updated?: string;
};

export const changes = ['read', 'unread', 'starred', 'unstarred'] as const;

export type Change = (typeof changes)[number];

/** Entries by id, or all of a selection. `upTo` spares entries that arrived later than this id: what the user never saw is not marked. */
export type MarkTarget = {ids: readonly number[]} | (Selection & {upTo?: number});

/** What a mark changed: exactly the entries whose state was another before. Hand it to `undo`. */
export type Marked = {change: Change; ids: number[]};

export type StoredArticle = {article: Article; storedAt: number};

/** What was said, where: one row for the same words by the same speaker, with every outlet that quoted them (newest first). */
export type SaidQuotation = {
	speaker: string | undefined;
	text: string;
	kind: QuotationKind;
	/** When the newest of the entries was published, milliseconds. */
	published: number;
	/** The entries that carry it, newest first. */
	entries: Array<Pick<Entry, 'id' | 'title' | 'feedTitle' | 'published'> & {url: string | undefined}>;
};

export type SaidSelection = {
	/** Any part of the name in whole words: `Biden` finds `Joe Biden`. Case and accents do not matter. */
	speaker?: string;
	/** Milliseconds since 1970. */
	since?: number;
	limit?: number;
};

export type SpeakerSummary = {name: string; quotations: number; entries: number; latest: number};

/** A hit of a search. Matches in title and snippet stand between `matchStart` and `matchEnd` positions, UTF-16. */
export type Hit = {entry: Entry; snippet: string; matches: Array<{start: number; end: number}>; titleMatches: Array<{start: number; end: number}>};

export type SearchOptions = {limit?: number; order?: 'relevance' | 'newest'};

export type PruneOptions = {
	/** Entries of removed feeds go after this time. */
	graceMs?: number;
	/** At most so many entries are taken out in one call, so that no call takes long. */
	slice?: number;
};

export type LibraryHealth = {path: string; schema: number; journal: 'wal' | 'delete'; sound: boolean; problems: string[]; bytes: number; feeds: number; entries: number; backup: {madeAt?: number; problem?: string}};

/** The library: what is kept. All functions are synchronous; none keeps rows of more than it returns. */
export type Library = {
	readonly path: string;
	/** True when nothing can be written; `notice` says why. */
	readonly readOnly: boolean;
	/** One sentence for the user about how the library was opened, when there is something to say. */
	readonly notice: string | undefined;

	/** Every subscription with its counts, by title. */
	feeds: () => Feed[];
	feed: (id: number) => Feed | undefined;
	/** By id, address, or title (case does not matter; a unique beginning is enough). */
	findFeed: (reference: string) => Feed | undefined;
	/** Adds a subscription, or revives a removed one with its entries. A feed that is there already is a usage failure. */
	addFeed: (feed: NewFeed) => Feed;
	editFeed: (id: number, edit: FeedEdit) => Feed;
	/** Takes a subscription away. Its entries and their states stay for a grace time, so that adding it again brings them back. */
	removeFeed: (id: number) => void;
	/** The feeds to ask now: due, not gone, not within Retry-After. `force` asks those that are not yet due as well. */
	dueFeeds: (options?: {now?: number; force?: boolean}) => Feed[];
	hasOwnFeeds: () => boolean;
	removeSamples: () => void;

	storeFetch: (feedId: number, result: FetchResult) => FetchChanges;
	/** After a 304 or a failure: the entries stay as they are. */
	storeHealth: (feedId: number, health: FeedHealth) => void;

	entries: (window?: EntryWindow) => Entry[];
	/** Row by row, for outputs of any length. Do not write while iterating. */
	eachEntry: (window?: EntryWindow) => IterableIterator<Entry>;
	countEntries: (selection?: Selection) => number;
	/** How many entries of the selection stand before this one: its index in the list. */
	entryIndex: (id: number, selection?: Selection) => number;
	entry: (id: number) => Entry | undefined;
	/** The entry with this address, the newest where several feeds have it. */
	entryByUrl: (url: string) => Entry | undefined;
	entryContent: (id: number) => EntryContent | undefined;
	/** The next unread entry behind this one in the order of the selection, then from the top. */
	nextUnread: (id: number | undefined, selection?: Selection) => Entry | undefined;
	previousUnread: (id: number | undefined, selection?: Selection) => Entry | undefined;
	/** The highest entry id there is, 0 when there is none. With it `mark` spares what arrives later. */
	lastEntryId: () => number;

	/** Durable when it returns. */
	mark: (target: MarkTarget, change: Change) => Marked;
	/** What `mark` would change, without changing it. */
	wouldMark: (target: MarkTarget, change: Change) => number;
	undo: (marked: Marked) => void;

	/** Stores the extracted article, its quotations and its text for searching. */
	storeArticle: (entryId: number, article: Article) => void;
	article: (entryId: number, source?: ExtractionSource) => StoredArticle | undefined;
	quotations: (selection?: SaidSelection) => SaidQuotation[];
	/** Who was quoted, most quoted first. */
	speakers: (selection?: SaidSelection) => SpeakerSummary[];

	search: (query: string, options?: SearchOptions) => Hit[];

	/** A small store for the state of the app (last position, last feed); values are JSON. */
	state: (key: string) => unknown;
	setState: (key: string, value: unknown) => void;
	/** Sets what was not set; true for the one caller, of all processes, that set it. */
	claimState: (key: string, value: unknown) => boolean;

	/** Takes out what is past its time, a slice at a call; how many entries went. States outlive them. */
	prune: (options?: PruneOptions) => number;
	/** Makes a safety copy of what cannot be fetched again, when the last is a week old; whether one was made. */
	backUpWeekly: () => boolean;
	/** `full` reads the whole file. */
	check: (options?: {full?: boolean}) => LibraryHealth;
	/** Changes whenever another connection changed the library: ask again when it differs. */
	version: () => number;
	close: () => void;
};
