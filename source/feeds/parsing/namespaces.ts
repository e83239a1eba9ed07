/** The prefix each namespace gets in the repaired tree; the empty prefix is the feed's own vocabulary (RSS of all versions, CDF). */
const prefixOfUri: Readonly<Record<string, string>> = {
	'http://backend.userland.com/rss': '',
	'http://backend.userland.com/rss2': '',
	'http://blogs.law.harvard.edu/tech/rss': '',
	'http://cyber.law.harvard.edu/rss': '',
	'http://purl.org/rss/1.0': '',
	'http://purl.org/rss/1.0/modules/rss091#': '',
	'http://purl.org/net/rss1.1#': '',
	'http://my.netscape.com/rdf/simple/0.9': '',
	'http://channel.netscape.com/rdf/simple/0.9': '',
	'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
	'http://www.rssboard.org/rss-specification': '',
	'http://www.w3.org/2005/atom': 'atom',
	'http://purl.org/atom/ns#': 'atom',
	'http://purl.org/pie': 'atom',
	'http://purl.org/echo': 'atom',
	'http://example.com/necho': 'atom',
	'http://example.com/newformat#': 'atom',
	'uri/of/echo/namespace#': 'atom',
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
	'http://purl.org/dc/elements/1.1': 'dc',
	'http://purl.org/dc/elements/1.0': 'dc',
	'http://purl.org/dc/terms': 'dcterms',
	'http://purl.org/rss/1.0/modules/content': 'content',
	'http://purl.org/rss/1.0/modules/syndication': 'sy',
	'http://purl.org/rss/1.0/modules/slash': 'slash',
	'http://search.yahoo.com/mrss': 'media',
	'http://www.rssboard.org/media-rss': 'media',
	'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
	'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
	'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
	'https://podcastindex.org/namespace/1.0': 'podcast',
	'https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md': 'podcast',
	'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
	'http://www.w3.org/1999/xhtml': 'xhtml',
	'http://www.w3.org/xml/1998/namespace': 'xml',
	'http://www.w3.org/1999/xlink': 'xlink',
	'http://xmlns.com/foaf/0.1': 'foaf',
};

/** Prefixes that mean what they usually mean when nobody declares them. */
const usualPrefixes = new Set([...Object.values(prefixOfUri), 'rss', 'a10', 'atom10', 'atom03']);

/** The standard prefix of a namespace address, or nothing when it is none of ours. Case, a trailing slash and https do not count. */
export function standardPrefix(uri: string): string | undefined {
	const plain = uri.trim().toLowerCase();
	const bare = plain.endsWith('/') ? plain.slice(0, -1) : plain;
	for (const key of [bare, bare.replace(/^https:/v, 'http:')]) {
		if (Object.hasOwn(prefixOfUri, key)) {
			return prefixOfUri[key];
		}
	}

	return undefined;
}

/** What an undeclared prefix stands for. */
export function usualPrefix(prefix: string): string | undefined {
	if (!usualPrefixes.has(prefix)) {
		return undefined;
	}

	return prefix === 'rss' ? '' : prefix === 'a10' || prefix.startsWith('atom') ? 'atom' : prefix;
}
