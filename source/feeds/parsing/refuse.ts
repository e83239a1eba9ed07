import {Failure} from '../../model/failure.js';

/** Files that are no feed, by how they begin. */
const signatures: ReadonlyArray<readonly [start: readonly number[], name: string]> = [
	[[0x89, 0x50, 0x4E, 0x47], 'a PNG image'],
	[[0xFF, 0xD8, 0xFF], 'a JPEG image'],
	[[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
	[[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
	[[0x50, 0x4B, 0x03, 0x04], 'a ZIP file'],
	[[0x49, 0x44, 0x33], 'an MP3 file'],
	[[0x7F, 0x45, 0x4C, 0x46], 'a program'],
	[[0x52, 0x49, 0x46, 0x46], 'a media file'],
	[[0x00, 0x00, 0x01, 0x00], 'an icon'],
];

/** Documents that are no feed, by their first element. */
const documents: ReadonlyArray<readonly [element: RegExp, name: string, remedy?: string]> = [
	[/^<(?:!doctype\s+html|html|head|body)\b/iv, 'a web page', 'Give the address of the page to `pullquote add`, which looks for its feeds.'],
	[/^<opml\b/iv, 'an OPML list of feeds', 'Import it with `pullquote import`.'],
	[/^<(?:\w+:)?(?:urlset|sitemapindex)\b/iv, 'a sitemap'],
	[/^<svg\b/iv, 'an SVG image'],
	[/^<(?:\w+:)?opensearchdescription\b/iv, 'a search description'],
];

/** Refuses what is known by its first bytes not to be text. */
export function refuseBinary(bytes: Uint8Array): void {
	if (bytes.length === 0) {
		throw new Failure('unreadable', 'The feed is empty.');
	}

	const found = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte));
	if (found) {
		throw new Failure('unreadable', `This is ${found[1]}, not a feed.`);
	}
}

/** The failure for text in which no feed was found, naming what it is instead. */
export function noFeed(text: string): Failure {
	const start = firstElement(text.slice(0, 20_000));
	if (start === '') {
		return new Failure('unreadable', 'The feed is empty.');
	}

	const found = documents.find(([element]) => element.test(start));
	return found ? new Failure('unreadable', `This is ${found[1]}, not a feed.`, {remedy: found[2]}) : new Failure('unreadable', `This is ${/^[\[\{]/v.test(start) ? 'JSON but no JSON Feed' : 'no feed'}: no RSS, Atom, RDF or JSON Feed was found in it.`);
}

function firstElement(text: string): string {
	return text.trimStart().replace(/^(?:(?:<\?[^>]*>|<!--(?:[^\-]|-(?!->))*-->)\s*)+/v, '').replace(/^<!doctype\s(?!html)[^>]*>/iv, '').trimStart();
}
