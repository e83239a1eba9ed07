export type ContentFormat = 'html' | 'markdown' | 'text';

/** What a file or stdin holds, by its first characters. In doubt plain text, which shows all that is there. */
export function sniffFormat(content: string): ContentFormat {
	const head = content.slice(0, 20_000).trimStart();
	if (/^(?:<!doctype|<\?xml|<html|<head|<body|<article|<div|<p[ >]|<!--)/iu.test(head) || countOf(head, htmlTag) >= 2) {
		return 'html';
	}

	const signs = markdownSigns.filter(sign => sign.test(head)).length;
	return signs >= 2 || /^(?:# \S|---\n[a-z]{3,20} ?:)/iu.test(head) ? 'markdown' : 'text';
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

const htmlTag = /<\/?(?:[abip]|article|blockquote|body|br|div|em|h[1-6]|head|html|img|li|main|meta|ol|section|span|strong|table|ul)(?:\s[^<>]{0,500})?>/giu;

const markdownSigns = [
	/^#{1,6} \S/mu,
	/\[[^\n[\]]{1,200}\]\([^()\s]{1,500}\)/u,
	/^(?:```|~~~)/mu,
	/\*\*[^\s*][^*\n]{0,200}\*\*/u,
	/^[*-] \S/mu,
	/^> \S/mu,
];
