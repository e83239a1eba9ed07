import {DOMParser} from 'linkedom';
import {boundedHtml} from './bounded-html.js';
import {type Document} from './dom.js';

/**
The one DOM of a page, shared by metadata and body. Always has a head and a body, whatever the input; holds no scripts but JSON-LD; within the
bounds of `limits` (what lies behind the first 8 MB is not read).
*/
export function parsePage(html: string): Document {
	return new DOMParser().parseFromString(boundedHtml(html), 'text/html') as unknown as Document;
}
