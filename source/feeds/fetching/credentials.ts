/** An address and the `user:password` that stood in it; the address is as before when it is none or holds none. */
export function splitCredentials(address: string): {url: string; basicAuth?: string} {
	if (!URL.canParse(address)) {
		return {url: address};
	}

	const url = new URL(address);
	if (url.username === '' && url.password === '') {
		return {url: address};
	}

	const basicAuth = `${decoded(url.username)}:${decoded(url.password)}`;
	url.username = '';
	url.password = '';
	return {url: url.href, basicAuth};
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
