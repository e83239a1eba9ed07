const longestAddress = 2083;
// The OSC 8 convention allows only printable ASCII in the address; anything else must be percent-encoded, which WHATWG URLs do.
const printable = /^[!-~]+$/v;

/** An address that may become a link on the terminal: http or https, normalised, without credentials; undefined for anything else. */
export function linkableAddress(address: string): string | undefined {
	if (address.length > longestAddress || !URL.canParse(address)) {
		return undefined;
	}

	const url = new URL(address);
	if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') {
		return undefined;
	}

	return printable.test(url.href) ? url.href : undefined;
}

/** The text as an OSC 8 link; the text alone when the address may not become one. */
export function terminalLink(text: string, address: string): string {
	const href = linkableAddress(address);
	return href === undefined ? text : `\u001B]8;;${href}\u001B\\${text}\u001B]8;;\u001B\\`;
}
