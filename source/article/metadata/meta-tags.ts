import {cleanLine} from '../../text/clean.js';
import {type Document} from '../page/dom.js';

/** The page's meta elements: lower-case name or property to contents, in page order, empty ones left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const longestContent = 2000;
const mostTags = 600;

export function readMetaTags(document: Document): MetaTags {
	const tags = new Map<string, string[]>();
	for (const element of [...document.querySelectorAll('meta[content]')].slice(0, mostTags)) {
		const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv') ?? '').trim().toLowerCase();
		const content = cleanLine((element.getAttribute('content') ?? '').slice(0, longestContent));
		if (name !== '' && content !== '') {
			tags.set(name, [...tags.get(name) ?? [], content]);
		}
	}

	return tags;
}

/** The first content of the first name that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
	for (const name of names) {
		const [content] = tags.get(name) ?? [];
		if (content !== undefined) {
			return content;
		}
	}

	return undefined;
}
