import {type Enclosure} from '../../model/feed.js';
import {webAddress} from './addresses.js';
import {bestChild, childNamed, childrenNamed, hasElements, innerHtml, textOf, type FeedNode} from './feed-tree.js';
import {type DraftItem} from './feed-draft.js';
import {type FeedVocabulary} from './open-elements.js';
import {htmlOf, lineOf} from './markup.js';
import {parseDate} from './parse-date.js';
import {readAuthors} from './read-authors.js';

/** The elements a field may stand in, the best first. */
const fieldElements = {
	title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
	id: ['guid', 'id', 'atom:id'],
	published: ['pubdate', 'published', 'issued', 'atom:published', 'atom:issued', 'dcterms:issued', 'dc:date', 'date'],
	updated: ['updated', 'modified', 'atom:updated', 'atom:modified', 'dcterms:modified', 'lastbuilddate'],
	created: ['created', 'atom:created', 'dcterms:created'],
	content: ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem', 'content:items'],
	summary: ['description', 'summary', 'atom:summary', 'dc:description', 'abstract', 'itunes:summary', 'dcterms:abstract', 'itunes:subtitle', 'media:description'],
} as const;

/** What an entry or item of the repaired tree says. */
export function readItem(node: FeedNode, vocabulary: FeedVocabulary): DraftItem {
	const media = childNamed(node, 'media:group');
	return {
		id: readId(node),
		title: readTitle(node, vocabulary) ?? (media && readTitle(media, vocabulary)),
		url: readItemLink(node, vocabulary),
		authors: readAuthors(node),
		...readDates(node),
		content: readHtml(node, fieldElements.content, vocabulary),
		summary: readHtml(node, fieldElements.summary, vocabulary) ?? (media && readHtml(media, fieldElements.summary, vocabulary)),
		categories: readCategories(node),
		enclosures: readEnclosures(node),
	};
}

function readId(node: FeedNode): string | undefined {
	return bestChild(node, {names: fieldElements.id, read: id => filled(hasElements(id) ? innerHtml(id) : textOf(id))}) ?? node.attributes['rdf:about'] ?? textOf(childNamed(node, 'dc:identifier'));
}

export function readTitle(node: FeedNode, vocabulary: FeedVocabulary): string | undefined {
	return bestChild(node, {names: fieldElements.title, read: title => filled(lineOf(title, vocabulary === 'atom' ? 'text' : 'guess'))});
}

function filled(text: string): string | undefined {
	return text.trim() || undefined;
}

function readHtml(node: FeedNode, names: readonly string[], vocabulary: FeedVocabulary): string | undefined {
	return bestChild(node, {names, read: child => filled(htmlOf(child, vocabulary === 'atom' || plainElements.has(child.name) ? 'guess' : 'html'))});
}

const plainElements = new Set(['abstract', 'itunes:subtitle']);

function readDates(node: FeedNode): Pick<DraftItem, 'published' | 'updated'> {
	const [published, updated, created] = [fieldElements.published, fieldElements.updated, fieldElements.created].map(names => readDate(node, names));
	return {published: published ?? updated ?? created ?? parseDate(node.attributes['lastmod']), updated};
}

/** A date stated again corrects the one before. */
function readDate(node: FeedNode, names: readonly string[]): string | undefined {
	return bestChild(node, {names, ties: 'last', read: child => parseDate(textOf(child))});
}

/** Where an item leads: its link, its alternate, its permanent guid, its id where that is an address. */
function readItemLink(node: FeedNode, vocabulary: FeedVocabulary): string | undefined {
	return readLink(node, vocabulary)
		?? childrenNamed(node, 'guid').filter(isPermalink).map(guid => webAddress(textOf(guid), guid.base)).find(Boolean)
		?? webAddress(node.attributes['rdf:about'], node.base);
}

function isPermalink({attributes}: FeedNode): boolean {
	return attributes['ispermalink']?.trim().toLowerCase() !== 'false';
}

/** The page a feed or item belongs to: its link, else (Atom) its id and (CDF) its own address where those lead anywhere. */
export function readLink(node: FeedNode, vocabulary: FeedVocabulary): string | undefined {
	const own = childrenNamed(node, 'link').slice(-mostLinks).filter(link => relation(link) === 'alternate');
	const alternates = childrenNamed(node, 'atom:link').slice(-mostLinks).filter(link => relation(link) === 'alternate');
	const ids = childrenNamed(node, 'id', 'atom:id').map(id => webAddress(textOf(id)));
	// RSS: a later link corrects an earlier one. Atom: the alternates are equals, of which HTML is read best.
	const links = vocabulary === 'rss' ? [...own.toReversed(), ...htmlFirst(alternates)] : htmlFirst([...own, ...alternates]);
	return [...links.map(link => linkAddress(link)), ...ids, webAddress(node.attributes['href'], node.base)].find(Boolean);
}

const mostLinks = 100;

function htmlFirst(links: readonly FeedNode[]): FeedNode[] {
	return [...links.filter(isHtmlLink), ...links];
}

function linkAddress(link: FeedNode): string | undefined {
	return webAddress(textOf(link).trim() || hrefOf(link), link.base);
}

function relation({attributes}: FeedNode): string {
	return (attributes['rel'] ?? 'alternate').trim().toLowerCase().replace('http://www.iana.org/assignments/relation/', '');
}

function isHtmlLink({attributes}: FeedNode): boolean {
	return /^(?:text\/html|application\/xhtml\+xml)?$/v.test((attributes['type'] ?? '').trim().toLowerCase());
}

function hrefOf({attributes}: FeedNode): string | undefined {
	return attributes['href'] ?? attributes['url'] ?? attributes['uri'] ?? attributes['rdf:resource'];
}

export function readSelf(node: FeedNode): string | undefined {
	return childrenNamed(node, 'link', 'atom:link').filter(link => relation(link) === 'self').map(link => webAddress(hrefOf(link), link.base)).find(Boolean);
}

function readCategories(node: FeedNode): string[] {
	const media = childrenNamed(node, 'media:group', 'media:content', 'categories');
	const found = [node, ...media].flatMap(holder => childrenNamed(holder, ...categoryElements)).slice(0, mostCategories).flatMap(element => categoryTerms(element));
	return [...new Set(found)];
}

const mostCategories = 200;
const categoryElements = ['category', 'atom:category', 'dc:subject', 'media:category', 'media:keywords', 'itunes:keywords', 'itunes:category', 'keywords', 'tags'];
const listElements = new Set(['media:keywords', 'itunes:keywords', 'tags']);

function categoryTerms(element: FeedNode): string[] {
	const {label = '', term: key = '', text = ''} = element.attributes;
	// Atom: the label is what a reader should see, the term what a program compares.
	const term = [label, key, text, lineOf(element, 'guess')].find(each => each.trim() !== '') ?? '';
	const terms = listElements.has(element.name) ? term.split(',') : [term];
	return terms.map(each => each.trim()).filter(each => each !== '');
}

const mostEnclosures = 100;

function readEnclosures(node: FeedNode): Enclosure[] {
	const linked = childrenNamed(node, 'link', 'atom:link').slice(0, mostLinks).filter(link => relation(link) === 'enclosure');
	const found = [...childrenNamed(node, 'enclosure').slice(0, mostEnclosures), ...linked].map(readEnclosure).filter(enclosure => enclosure !== undefined);
	return found.filter(({url}, index) => found.findIndex(other => other.url === url) === index);
}

function readEnclosure(node: FeedNode): Enclosure | undefined {
	const url = webAddress(hrefOf(node) ?? textOf(node), node.base);
	const length = Number(node.attributes['length']);
	const type = node.attributes['type']?.trim();
	return url ? {url, ...(type && {type}), ...(length > 0 && {length})} : undefined;
}

