/** True when two addresses differ only in http or https, `www.`, a trailing slash or a `#part`: they are one feed to a reader. */
export function isSameAddress(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

function plain(address: string): string {
	if (!URL.canParse(address)) {
		return address;
	}

	const {host, pathname, search} = new URL(address);
	return `${host.replace(/^www\./v, '')}${pathname.replace(/\/$/v, '')}${search}`;
}

/** The address meant by what a user typed: `news.example/world` is https, `feed://…` is the web. */
export function typedAddress(typed: string): string {
	const address = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iv, '').replace(/^feed:\/\//iv, 'https://');
	return /^[a-z][a-z\d+.\-]*:/iv.test(address) && !/^[\w.\-]+:\d+(?:\/|$)/v.test(address) ? address : `https://${address}`;
}
