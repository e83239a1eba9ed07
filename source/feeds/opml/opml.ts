/** A feed in a list of subscriptions. Tags are the names of the folders it lies in, `/` between nested ones, and its categories. */
export type ListedFeed = {url: string; title?: string; siteUrl?: string; tags: string[]; /** What only pullquote understands; kept for a round trip. */ settings?: ListedSettings};

/** The settings of a feed that an export carries: none that could run something or give a secret away. */
export type ListedSettings = {title?: string; intervalMinutes?: number; source?: 'feed' | 'page' | 'auto'; maxEntries?: number};

/** What was read: the feeds, and a sentence for each line that was not taken. */
export type FeedList = {feeds: ListedFeed[]; refused: string[]};

/** Our own attributes in OPML, in a namespace of their own as OPML 2.0 asks. */
export const ownNamespace = 'https://pullquote.example/opml';
