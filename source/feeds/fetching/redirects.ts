import {Buffer} from 'node:buffer';
import {Failure} from '../../model/failure.js';
import {cleanLine} from '../../text/clean.js';

const permanentStatuses = new Set([301, 308]);
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** The way a request has gone so far. */
export type Trail = {visited: readonly string[]; isPermanent: boolean};

export function isRedirect(status: number): boolean {
	return redirectStatuses.has(status);
}

/** Where a redirect leads, or a Failure: no Location, another scheme than http(s), a loop, one hop too many. A user name in it is dropped. */
export function nextStop({from, status, location, trail, maxHops}: {
	from: URL; status: number; location: string | undefined; trail: Trail; maxHops: number;
}): {url: URL; trail: Trail} {
	const url = target(location, from);
	if (trail.visited.includes(url.href)) {
		throw new Failure('network', `${cleanLine(from.host)} redirects in a circle.`);
	}

	if (trail.visited.length > maxHops) {
		throw new Failure('network', `${cleanLine(from.host)} redirects more than ${maxHops} times.`);
	}

	const isDowngrade = from.protocol === 'https:' && url.protocol === 'http:';
	return {url, trail: {visited: [...trail.visited, url.href], isPermanent: trail.isPermanent && permanentStatuses.has(status) && !isDowngrade}};
}

function target(location: string | undefined, from: URL): URL {
	const address = location === undefined ? '' : readLocation(location);
	if (address === '' || !URL.canParse(address, from.href)) {
		throw new Failure('network', `${cleanLine(from.host)} redirects without saying where to.`);
	}

	const url = new URL(address, from);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new Failure('network', `${cleanLine(from.host)} redirects to a ${cleanLine(url.protocol)} address; only http and https are followed.`);
	}

	return withoutCredentials(url);
}

/** The address as it is asked: no user name, password or fragment. */
export function withoutCredentials(url: URL): URL {
	const asked = new URL(url);
	asked.username = '';
	asked.password = '';
	asked.hash = '';
	return asked;
}

// Header bytes arrive as Latin-1; many servers put raw UTF-8 into Location.
function readLocation(location: string): string {
	const bytes = Buffer.from(location, 'latin1');
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes).trim();
	} catch {
		return location.trim();
	}
}
