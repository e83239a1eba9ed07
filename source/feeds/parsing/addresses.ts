/** Far longer than any real address; what goes beyond is refused, not cut. */
const longestAddress = 8192;

/**
Spaces at the ends and line breaks within are never part of an address, `&amp;` is an ampersand escaped once too often, and a name that begins
with `www.` is no folder.
*/
function tidyAddress(address: string): string {
	const plain = withoutBreaks(address).replaceAll('&amp;', '&');
	return /^www\.[^\/]/iv.test(plain) ? `http://${plain}` : plain;
}

function withoutBreaks(address: string): string {
	return /[\s\p{Control}]/v.test(address) ? address.trim().replaceAll(/\p{Control}/gv, '') : address;
}

function parseAddress(address: string, base: string | undefined): URL | undefined {
	const tidy = tidyAddress(address);
	return tidy === '' || tidy.length > longestAddress ? undefined : URL.parse(tidy, base) ?? undefined;
}

/** An absolute http or https address, or nothing: for links, enclosures, everything that may be opened. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
	const url = address ? parseAddress(address, base) : undefined;
	return url && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url.href : undefined;
}

/** The base for the inside of an element that states one (xml:base); a base that is no web address is not taken. */
export function innerBase(stated: string | undefined, outer: string | undefined): string | undefined {
	return stated ? webAddress(stated, outer) ?? outer : outer;
}
