import {Tokenizer} from 'htmlparser2';
import {decodeHTMLAttribute} from 'entities/decode';
import {escapeText} from './feed-tree.js';
import {webAddress} from './addresses.js';

const linkAttributes = new Set([
	'href', 'src', 'cite', 'action', 'poster', 'data', 'background', 'longdesc', 'usemap', 'codebase', 'classid', 'formaction', 'profile',
]);
/** Something that may be an address which is not absolute, in an attribute that holds one. Equals signs are rare, so the look begins with them. */
const relativeAddress = /(?<=[\s"'](?:href|src|cite|action|poster|data|background|longdesc|usemap|codebase|classid|formaction|profile)\s{0,9})=\s{0,9}["']?(?!https?:|mailto:|[\s"#'>])/iv;
/** Schemes that are no way to a page; a reader never follows them. */
const scheme = /^\s*[a-z][\d+\-.a-z]*:/iv;
const refused = /^[\s\p{Control}]*(?:javascript|vbscript|data|file)\s*:/iv;

type Edit = {start: number; end: number; value: string};

/** HTML with the addresses in its tags made absolute. Links within the page stay; addresses that run code or read files become empty. */
export function resolveLinks(html: string, base: string | undefined): string {
	if (!relativeAddress.test(html)) {
		return html;
	}

	const edits = findEdits(html, base);
	let resolved = '';
	let from = 0;
	for (const {start, end, value} of edits) {
		resolved += html.slice(from, start) + value;
		from = end;
	}

	return resolved + html.slice(from);
}

function findEdits(html: string, base: string | undefined): Edit[] {
	const edits: Edit[] = [];
	let name = '';
	let valueStart = -1;
	const ignore = () => undefined;
	const tokenizer = new Tokenizer({xmlMode: false, decodeEntities: false}, {
		onattribname(start: number, end: number) {
			name = html.slice(start, Math.min(end, start + 20)).toLowerCase();
			valueStart = -1;
		},
		onattribdata(start: number, end: number) {
			if (!(linkAttributes.has(name) && valueStart === -1)) {
				return;
			}

			valueStart = start;
			const value = resolvedAddress(html.slice(start, end), base);
			if (value !== undefined) {
				edits.push({start, end, value});
			}
		},
		onattribend: ignore, onattribentity: ignore, oncdata: ignore, onclosetag: ignore, oncomment: ignore, ondeclaration: ignore, onend: ignore,
		onopentagend: ignore, onopentagname: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore, ontext: ignore, ontextentity: ignore,
	});
	tokenizer.write(html);
	tokenizer.end();
	return edits;
}

/** What the address becomes as an attribute's value, or nothing when it stays as it is. */
function resolvedAddress(written: string, base: string | undefined): string | undefined {
	const address = written.includes('&') ? decodeHTMLAttribute(written) : written;
	if (refused.test(address)) {
		return '';
	}

	if (scheme.test(address) || address.trim() === '' || address.startsWith('#')) {
		return undefined;
	}

	const resolved = base ? webAddress(address, base) : undefined;
	return resolved && escapeText(resolved).replaceAll('"', '&quot;').replaceAll('\'', '&#39;');
}
