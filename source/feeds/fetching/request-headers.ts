import {Buffer} from 'node:buffer';
import {homepage, version} from '../../model/program.js';
import {cookieHeader} from './cookie-file.js';
import {splitCredentials} from './credentials.js';
import {type FetchRequest, type FetchServices} from './resource.js';

/** `pullquote/VERSION (+homepage)`: who asks, and where to complain. */
export function defaultUserAgent(): string {
	return `pullquote/${version} (+${homepage})`;
}

const accept = {
	feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
	page: 'text/html, application/xhtml+xml, application/xml;q=0.8, text/plain;q=0.5, */*;q=0.1',
} as const;

/** The headers of one exchange. The user's own headers and password go to the origin the request started with and nowhere a redirect leads. */
export function requestHeaders(request: FetchRequest, url: URL, services: FetchServices): Record<string, string> {
	const start = new URL(request.url);
	return {
		'User-Agent': request.userAgent ?? defaultUserAgent(),
		Accept: accept[request.purpose],
		'Accept-Encoding': 'gzip, deflate, br, zstd',
		...conditions(request),
		...((request.purpose === 'page') && cookies(url, services)),
		...((url.origin === start.origin) && ownHeaders(request, start)),
	};
}

function conditions({validators}: FetchRequest): Record<string, string> {
	return {
		...(validators?.etag !== undefined && {'If-None-Match': validators.etag}),
		...(validators?.lastModified !== undefined && {'If-Modified-Since': validators.lastModified}),
	};
}

function cookies(url: URL, services: FetchServices): Record<string, string> {
	const header = cookieHeader(services.pageCookies, url, services.now());
	return header === undefined ? {} : {Cookie: header};
}

function ownHeaders({headers, basicAuth}: FetchRequest, start: URL): Record<string, string> {
	const credentials = basicAuth ?? splitCredentials(start.href).basicAuth;
	return {
		...(credentials !== undefined && {Authorization: basicAuthorization(credentials)}),
		...headers,
	};
}

/** The value of an Authorization header for `user:password` (RFC 7617, in UTF-8). */
export function basicAuthorization(credentials: string): string {
	const bytes = Buffer.from(credentials, 'utf8');
	return `Basic ${bytes.toString('base64')}`;
}
