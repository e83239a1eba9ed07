/** True when two addresses differ only in http or https, `www.`, a trailing slash or a `#part`: they are one feed to a reader. */
export function isSameAddress(one: string, other: string): boolean {
	return addressKey(one) === addressKey(other);
}

/** The same for addresses that are one feed to a reader. */
export function addressKey(address: string): string {
	if (!URL.canParse(address)) {
		return address;
	}

	const {host, pathname, search} = new URL(address);
	return `${host.replace(/^www\./v, '')}${pathname.replace(/\/$/v, '')}${search}`;
}

/** Hosts without a name have no certificate. */
function isNumberedHost(address: string): boolean {
	return /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])(?::\d+)?(?:\/|$)/iv.test(address);
}

/** The address meant by what a user typed: `news.example/world` is https, `feed://…` is the web. */
export function typedAddress(typed: string): string {
	const address = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iv, '').replace(/^feed:\/\//iv, 'https://');
	const hasScheme = /^[a-z][a-z\d+.\-]*:/iv.test(address) && !/^[\w.\-]+:\d+(?:\/|$)/v.test(address);
	return hasScheme ? address : `${isNumberedHost(address) ? 'http' : 'https'}://${address}`;
}
