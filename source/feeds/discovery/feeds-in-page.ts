import {Parser} from 'htmlparser2';
import {cleanLine} from '../../text/clean.js';

/** A feed that a page names. */
export type NamedFeed = {url: string; title: string};

/** `stated` by link elements; `guessed` from anchors whose address or text looks like a feed's. Both absolute, http(s), without doubles. */
export type FeedsInPage = {stated: NamedFeed[]; guessed: NamedFeed[]; title: string};

const feedTypes = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|text\/(?:rss|atom)(?:\+xml)?|application\/(?:x-)?rss|application\/json)$/iv;
const commentFeed = /\/comments\/(?:feed|default)|comments feed|kommentar-feed/iv;
const feedAddress = /\/(?:feed|rss|atom)s?\/?$|\.(?:rss|atom|rdf)$|\/(?:feed|rss|atom|index)\.(?:xml|json)$|[&?](?:format|feed|type)=(?:rss|atom)\b/iv;
const mostNamed = 50;

/** Reads a page for the feeds it names. */
export function feedsInPage(html: string, pageUrl: string): FeedsInPage {
	const reading: Reading = {base: pageUrl, stated: new Map(), guessed: new Map(), title: '', isInTitle: false};
	const parser = new Parser({
		onopentag(name, attributes) {
			tagReaders[name]?.(reading, attributes);
			reading.isInTitle = name === 'title' && reading.title === '';
		},
		ontext(text) {
			if (reading.isInTitle) {
				reading.title += text;
			}
		},
		onclosetag() {
			reading.isInTitle = false;
		},
	}, {decodeEntities: true});
	parser.end(html);
	const title = cleanLine(reading.title).slice(0, 200);
	const listed = (feeds: Map<string, string>) => [...feeds].map(([url, own]) => ({url, title: own === '' ? title : own}));
	const stated = listed(reading.stated);
	const articles = stated.filter(feed => !commentFeed.test(`${feed.url} ${feed.title}`));
	return {stated: articles.length === 0 ? stated : articles, guessed: listed(reading.guessed), title};
}

type Reading = {base: string; stated: Map<string, string>; guessed: Map<string, string>; title: string; isInTitle: boolean};

const tagReaders: Readonly<Record<string, (reading: Reading, attributes: Record<string, string>) => void>> = {
	base(reading, {href}) {
		reading.base = absolute(href, reading.base) ?? reading.base;
	},
	link(reading, {rel = '', type = '', href, title = ''}) {
		const relations = new Set(rel.toLowerCase().split(/\s+/v));
		const isFeed = relations.has('feed') || (relations.has('alternate') && feedTypes.test(type.split(';', 1)[0]?.trim() ?? ''));
		// WordPress offers its interface under the type of JSON feeds.
		if (isFeed && !href?.includes('/wp-json/')) {
			note(reading.stated, absolute(href, reading.base), title);
		}
	},
	a(reading, {href, title = '', type = ''}) {
		const url = absolute(href, reading.base);
		if (url !== undefined && (feedAddress.test(url) || feedTypes.test(type))) {
			note(reading.guessed, url, title);
		}
	},
};

function note(feeds: Map<string, string>, url: string | undefined, title: string): void {
	if (url !== undefined && feeds.size < mostNamed && !feeds.has(url)) {
		feeds.set(url, cleanLine(title).slice(0, 200));
	}
}

function absolute(href: string | undefined, base: string): string | undefined {
	const address = href?.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iv, '').replace(/^feed:\/\//iv, 'http://');
	if (address === undefined || address === '' || !URL.canParse(address, base)) {
		return undefined;
	}

	const url = new URL(address, base);
	url.hash = '';
	return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
