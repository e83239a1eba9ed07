import {type FileCookie} from './resource.js';

/** Reads the cookie file that browsers' export add-ons and curl write: seven fields a line, separated by tabs. Other lines are passed over. */
export function parseCookieFile(text: string): FileCookie[] {
	return text.split('\n').flatMap(line => {
		const cookie = parseLine(line.replace(/\r$/v, ''));
		return cookie === undefined ? [] : [cookie];
	});
}

/** The Cookie header for an address, or undefined when no cookie of the file is meant for it. */
export function cookieHeader(cookies: readonly FileCookie[], url: URL, now: number): string | undefined {
	const fitting = cookies
		.filter(cookie => isMeantFor(cookie, url) && (cookie.expires === 0 || cookie.expires * 1000 > now))
		.toSorted((one, other) => other.path.length - one.path.length);
	return fitting.length === 0 ? undefined : fitting.map(({name, value}) => `${name}=${value}`).join('; ');
}

function parseLine(line: string): FileCookie | undefined {
	// A cookie that scripts may not read is written behind this mark, which would otherwise make it a comment.
	const fields = line.replace(/^#HttpOnly_/v, '').split('\t');
	const [domain = '', subdomains, path = '/', secure, expires = '', name = '', value = ''] = fields;
	if (fields.length < 6 || domain.startsWith('#') || !isSendable(name) || !isSendable(value)) {
		return undefined;
	}

	return {
		domain: domain.toLowerCase().replace(/^\./v, ''),
		includeSubdomains: subdomains === 'TRUE',
		path,
		secure: secure === 'TRUE',
		expires: /^\d{1,15}$/v.test(expires) ? Number(expires) : 0,
		name,
		value,
	};
}

function isSendable(text: string): boolean {
	return /^[\u{20}-\u{3A}\u{3C}-\u{7E}]*$/v.test(text);
}

function isMeantFor({domain, includeSubdomains, path, secure}: FileCookie, url: URL): boolean {
	const host = url.hostname.toLowerCase();
	const isHost = host === domain || (includeSubdomains && host.endsWith(`.${domain}`));
	const folder = path.endsWith('/') ? path : `${path}/`;
	return isHost && (!secure || url.protocol === 'https:') && (url.pathname === path || url.pathname.startsWith(folder));
}
