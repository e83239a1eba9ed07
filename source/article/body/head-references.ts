import {type Document} from '../page/dom.js';
import {type References, squeeze} from './page-facts.js';

/** What the page's head and its JSON-LD say about its title, summary and body. */
export function headReferences(document: Document): References {
	return {
		title: squeezed(metaContent(document, 'meta[property="og:title"]') ?? document.querySelector('title')?.textContent),
		description: squeezed(descriptionOf(document)),
		statedBody: statedBody(document),
	};
}

/** What the page says of itself for search and sharing. */
export function descriptionOf(document: Document): string | undefined {
	return metaContent(document, 'meta[property="og:description"]') ?? metaContent(document, 'meta[name="description"]');
}

function squeezed(text: string | undefined): string | undefined {
	return text === undefined ? undefined : squeeze(text);
}

function metaContent(document: Document, selector: string): string | undefined {
	return document.querySelector(selector)?.getAttribute('content') ?? undefined;
}

function statedBody(document: Document): string | undefined {
	for (const script of document.querySelectorAll('script')) {
		// The string of the property alone: JSON-LD is often broken elsewhere.
		const stated = /"articleBody"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){200,})"/su.exec(script.textContent)?.[1];
		if (stated !== undefined) {
			return squeeze(stated.replaceAll(/\\u([\dA-Fa-f]{4})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll(/\\[nrt]/gu, ' '));
		}
	}

	return undefined;
}
