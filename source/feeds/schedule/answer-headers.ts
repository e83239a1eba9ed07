import {type IncomingHttpHeaders} from 'node:http';

const secondMs = 1000;

/** How long the answer stays fresh by Cache-Control and Expires, in milliseconds; 0 when it says nothing or nothing sound. */
export function freshnessMs(headers: IncomingHttpHeaders, now: number): number {
	const control = (headers['cache-control'] ?? '').toLowerCase();
	if (/\bno-(?:cache|store)\b/v.test(control)) {
		return 0;
	}

	const maxAge = /\bmax-age\s*=\s*"?(\d{1,12})/v.exec(control)?.[1];
	if (maxAge !== undefined) {
		return Math.max(0, (Number(maxAge) - seconds(headers.age)) * secondMs);
	}

	const expires = Date.parse(headers.expires ?? '');
	return Number.isNaN(expires) ? 0 : Math.max(0, expires - serverTime(headers, now));
}

/** The wait that Retry-After asks for, given in seconds or as a date, in milliseconds; undefined when it says nothing sound. */
export function retryAfterMs(headers: IncomingHttpHeaders, now: number): number | undefined {
	const value = headers['retry-after']?.trim() ?? '';
	if (/^\d{1,12}$/v.test(value)) {
		return Number(value) * secondMs;
	}

	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime(headers, now));
}

// A date is meant by the server's own clock, which its Date header tells.
function serverTime(headers: IncomingHttpHeaders, now: number): number {
	const date = Date.parse(headers.date ?? '');
	return Number.isNaN(date) ? now : date;
}

function seconds(value: string | undefined): number {
	return value !== undefined && /^\d{1,12}$/v.test(value) ? Number(value) : 0;
}
