import {type ParsedAuthor} from '../../model/feed.js';
import {webAddress} from './addresses.js';
import {childNamed, childrenNamed, hasElements, textOf, type FeedNode} from './feed-tree.js';
import {htmlLine, looksLikeHtml} from './html-line.js';

/** The elements that name an author, the best first; the first kind that names anyone counts. */
const authorElements = new Set(['author', 'atom:author', 'dc:creator', 'dc:author', 'creator', 'itunes:author', 'googleplay:author', 'media:credit', 'dc:publisher']);
const longestAuthor = 1000;
const mostAuthors = 100;

/** The authors of an item or feed. A kind of element that gives a name goes before one that gives only an address. */
export function readAuthors(node: FeedNode): ParsedAuthor[] {
	if (node.children.every(child => typeof child === 'string' || !authorElements.has(child.name))) {
		return [];
	}

	let addresses: ParsedAuthor[] = [];
	for (const kind of authorElements) {
		const authors = unique(childrenNamed(node, kind).slice(0, mostAuthors).filter(isAuthor).map(readAuthor));
		if (authors.some(({name}) => !isMailAddress(name))) {
			return authors;
		}

		addresses = addresses.length === 0 ? authors : addresses;
	}

	return addresses;
}

function isAuthor({name, attributes}: FeedNode): boolean {
	return name !== 'media:credit' || attributes['role']?.trim().toLowerCase() === 'author';
}

function unique(authors: Array<ParsedAuthor | undefined>): ParsedAuthor[] {
	const known = authors.filter(author => author !== undefined);
	return known.filter(({name}, index) => known.findIndex(other => other.name === name) === index);
}

function readAuthor(node: FeedNode): ParsedAuthor | undefined {
	if (!hasElements(node)) {
		return parseAuthor(textOf(node));
	}

	const person = childNamed(node, 'foaf:person', 'rdf:description') ?? node;
	const name = textOf(childNamed(person, 'name', 'atom:name', 'foaf:name', 'itunes:name', 'title')).trim();
	const mail = textOf(childNamed(person, 'email', 'atom:email', 'itunes:email')).trim();
	const url = webAddress(textOf(childNamed(person, 'uri', 'url', 'atom:uri', 'homepage', 'link')), person.base);
	if (name || mail) {
		return {...(parseAuthor(name) ?? {name: withoutMailto(mail)}), ...(url && {url})};
	}

	const written = parseAuthor(textOf(node));
	return written && {...written, ...(url && {url})};
}

/** `mail (Name)`, `Name <mail>`, `Name (mail)` and `Name mail` are names; a lone address stands for its owner. */
export function parseAuthor(text: string): ParsedAuthor | undefined {
	const bounded = text.slice(0, longestAuthor);
	const line = plainName(bounded).replaceAll(/\s+/gv, ' ').trim();
	const words = line.split(' ');
	const mails = words.filter(word => isMailAddress(bareWord(word)));
	if (mails.length !== 1) {
		return line ? {name: withoutMailto(line)} : undefined;
	}

	const rest = words.filter(word => !mails.includes(word)).join(' ').trim();
	const name = /^[\(\[]/v.test(rest) && /[\)\]]$/v.test(rest) ? rest.slice(1, -1).trim() : rest.replace(/[,:;]$/v, '').replace(/^"([^"]*)"$/v, '$1').trim();
	return {name: name === '' || name === '-' ? bareWord(mails[0] ?? '') : name};
}

/** Names come with references resolved once too few; what would turn into markup is left as it is. */
function plainName(text: string): string {
	const plain = looksLikeHtml(text) ? htmlLine(text) : text;
	return plain.includes('<') && !text.includes('<') ? text : plain;
}

function bareWord(word: string): string {
	return withoutMailto(word.replace(/^[\(<\[]+/v, '').replace(/[\),;>\]]{1,5}$/v, ''));
}

function withoutMailto(text: string): string {
	return text.replace(/^mailto:/iv, '').replace(/\?subject=.*$/iv, '');
}

function isMailAddress(text: string): boolean {
	const at = text.indexOf('@');
	return at > 0 && at === text.lastIndexOf('@') && /^[^\s\(\)<>@]+@[^\s\(\).<>@]+(?:\.[^\s\(\).<>@]+)*$/v.test(text);
}
