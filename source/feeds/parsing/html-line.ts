import {decodeHTML} from 'entities/decode';

const hiddenPart = /<!--|<(?:script|style)\b/giv;
const blockTags = /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|t[dhr]|table|h[1-6]|blockquote|pre|section|article|img)\b[^<>]*>/giv;
const tags = /<\/?[!a-z][^<>]*>/giv;
/** Long enough for any line that is shown; what is cut off before parsing costs nothing. */
const longestLine = 8000;

/** HTML as one line of text: tags out, references resolved. White space is left to the cleaning at the end. */
export function htmlLine(html: string): string {
	const bounded = html.slice(0, longestLine);
	return !bounded.includes('<') && !bounded.includes('&') ? bounded : decodeHTML(withoutHiddenParts(bounded).replaceAll(blockTags, ' ').replaceAll(tags, ''));
}

/** HTML without comments, scripts and styles; one that never ends hides the rest. */
function withoutHiddenParts(html: string): string {
	let shown = '';
	let from = 0;
	for (const {0: opening, index} of html.matchAll(hiddenPart)) {
		if (index < from) {
			continue;
		}

		const closing = opening === '<!--' ? /-->/gv : /<\/(?:script|style)\b[^<>]*>/giv;
		closing.lastIndex = index;
		shown += `${html.slice(from, index)} `;
		from = closing.test(html) ? closing.lastIndex : html.length;
	}

	return shown + html.slice(from);
}

const inlineElements = new Set([
	'a', 'abbr', 'acronym', 'address', 'b', 'bdi', 'bdo', 'big', 'blockquote', 'br', 'center', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em',
	'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp',
	'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'tt', 'u', 'ul', 'var', 'wbr', 'script', 'style',
]);

/**
Whether a text that may be plain or HTML (RSS does not say) is meant as HTML: it has a closing tag, a void element or a reference, all its tags
are HTML's and all its references exist. `a < b`, `R&D` and `<T>` are plain.
*/
export function looksLikeHtml(text: string): boolean {
	const bounded = text.slice(0, longestLine);
	if (!/<\/\w+\s*>|<(?:br|hr|img|wbr)\b[^<>]*>|&#?\w{1,32};/iv.test(bounded)) {
		return false;
	}

	const names = Array.from(bounded.matchAll(/<\/?([a-z][\w\-]*)/giv), ([, name]) => name?.toLowerCase() ?? '');
	const references = bounded.match(/&[a-z]\w{0,31};/giv) ?? [];
	return names.every(name => inlineElements.has(name)) && references.every(name => decodeHTML(name) !== name);
}
