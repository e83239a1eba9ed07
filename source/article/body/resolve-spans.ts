import {type Span} from '../../model/article.js';

const safeProtocols = new Set(['http:', 'https:', 'mailto:']);

/** Spans with absolute, safe links; links that are neither go. Stretches of the same style never overlap: the outer one stands. */
export function resolveSpans(spans: readonly Span[], base: string | undefined): Span[] {
	const resolved = spans.flatMap(span => span.style === 'link' ? resolveLink(span, base) : [span]);
	const ordered = resolved.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const ends = new Map<string, number>();
	return ordered.filter(({start, end, style}) => {
		const isFree = start >= (ends.get(style) ?? 0);
		if (isFree) {
			ends.set(style, end);
		}

		return isFree;
	});
}

function resolveLink(span: Span & {style: 'link'}, base: string | undefined): Span[] {
	const href = resolveAddress(span.href, base);
	return href === undefined ? [] : [{...span, href}];
}

/** An absolute http, https or mailto address; undefined for anything else, and for places on the same page. */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
	const trimmed = address.trim();
	if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > longestAddress) {
		return undefined;
	}

	const url = URL.parse(trimmed, base);
	return url && safeProtocols.has(url.protocol) ? url.href : undefined;
}

const longestAddress = 2000;
