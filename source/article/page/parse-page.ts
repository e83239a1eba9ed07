import {DOMParser} from 'linkedom';
import {boundedHtml} from './bounded-html.js';
import {type Document} from './dom.js';

/**
The one DOM of a page, shared by metadata and body. Always has a head and a body, whatever the input; holds no scripts but JSON-LD; within the
bounds of `limits` (what lies behind the first 8 MB, or behind more text than an article has, is not read).
*/
export function parsePage(html: string): Document {
	return parseWithin(html).document;
}

/** The same, and what to tell the reader where not all of the page was read. */
export function parseWithin(html: string): {document: Document; notice?: string} {
	const {html: bounded, isCut, end} = boundedHtml(html);
	const document = new DOMParser().parseFromString(bounded, 'text/html') as unknown as Document;
	return isCut ? {document, notice: `The page was cut at ${inMegabytes(end)} of ${inMegabytes(html.length)} MB: it is too large, or nested too deep, to read whole.`} : {document};
}

function inMegabytes(length: number): string {
	return (length / 1024 / 1024).toFixed(1);
}
