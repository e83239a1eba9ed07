import {type Enclosure, type ParsedAuthor} from '../../model/feed.js';
import {cleanText} from '../../text/clean.js';
import {escapeText} from './feed-tree.js';
import {mendEncoding} from './mend-encoding.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';

/**
A feed in the one dialect rss-parser reads without loss: well-formed RSS 2.0 with standard prefixes, sound dates and absolute links. Bodies stay out:
rss-parser would make a plain-text copy of each with an expression that takes quadratic time on hostile text.
*/
export function writeCanonicalFeed(feed: DraftFeed): string {
	const parts = [
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
		element('title', feed.title), element('link', feed.link),
		feed.selfUrl ? `<atom:link rel="self" href="${escaped(feed.selfUrl)}"/>` : '',
		...feed.items.map(item => writeItem(item)),
		'</channel></rss>',
	];
	return parts.join('');
}

function writeItem({title, url, id, published, updated, authors, categories, enclosures}: DraftItem): string {
	return [
		'<item>', element('title', title), element('link', url), element('guid', id), element('pubDate', published), element('atom:updated', updated),
		...authors.map(author => writeAuthor(author)), ...categories.map(category => element('category', category)),
		...enclosures.map(enclosure => writeEnclosure(enclosure)), '</item>',
	].join('');
}

function writeAuthor({name, url}: ParsedAuthor): string {
	return `<atom:author uri="${escaped(url ?? '')}">${escaped(name)}</atom:author>`;
}

function writeEnclosure({url, type = '', length}: Enclosure): string {
	return `<enclosure url="${escaped(url)}" type="${escaped(type)}" length="${length ?? ''}"/>`;
}

function element(name: string, text: string | undefined): string {
	return text ? `<${name}>${escaped(text)}</${name}>` : '';
}

/** Printable ASCII without what XML escapes: most of what feeds say. */
const plain = /^[ !#-%'-;=?-~]*$/v;

function escaped(text: string): string {
	return plain.test(text) ? text : escapeText(cleanText(mendEncoding(text))).replaceAll('"', '&quot;');
}
