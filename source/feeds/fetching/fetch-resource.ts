import {type IncomingMessage} from 'node:http';
import {Failure} from '../../model/failure.js';
import {limits as fixedLimits} from '../../model/limits.js';
import {cleanLine} from '../../text/clean.js';
import {exchange} from './exchange.js';
import {networkFailure, statusFailure} from './failures.js';
import {discardBody, readBody} from './read-body.js';
import {isRedirect, nextStop, withoutCredentials, type Trail} from './redirects.js';
import {type FetchedResource, type FetchLimits, type FetchRequest, type FetchServices} from './resource.js';

/** Fetches a resource: status 2xx, or 304 when validators were sent. Everything else rejects with a Failure of one sentence. */
export async function fetchResource(request: FetchRequest, services: FetchServices): Promise<FetchedResource> {
	const resource = await requestResource(request, services);
	if (isSuccess(resource.status) || (resource.status === 304 && hasValidators(request))) {
		return resource;
	}

	throw statusFailure(resource.status, resource.url);
}

/** As `fetchResource`, but any status of the server is an answer; only what keeps an answer from coming whole rejects. */
export async function requestResource(request: FetchRequest, services: FetchServices): Promise<FetchedResource> {
	const limits = limitsOf(request);
	const timeout = AbortSignal.timeout(limits.fetchMs);
	const ending = new AbortController();
	const signal = AbortSignal.any([timeout, ending.signal, ...(request.signal === undefined ? [] : [request.signal])]);
	const start = startAddress(request.url);
	try {
		return await follow({request, services, limits, signal}, start);
	} catch (error) {
		throw failureOf(error, {request, timeout, start, limits});
	} finally {
		ending.abort(); // What is still open of this fetch, such as the body of an error page, is let go.
	}
}

type Fetching = {request: FetchRequest; services: FetchServices; limits: FetchLimits; signal: AbortSignal};

async function follow(fetching: Fetching, start: URL): Promise<FetchedResource> {
	let url = start;
	let trail: Trail = {visited: [start.href], isPermanent: true};
	for (;;) {
		const response = await exchangeAt(fetching, url);
		const status = response.statusCode ?? 0;
		if (!isRedirect(status)) {
			return receive(fetching, response, {url, trail});
		}

		await discardBody(response);
		({url, trail} = nextStop({from: url, status, location: response.headers.location, trail, maxHops: fetching.limits.redirects}));
	}
}

async function exchangeAt(fetching: Fetching, url: URL): Promise<IncomingMessage> {
	try {
		return await exchange({...fetching, url});
	} catch (error) {
		fetching.signal.throwIfAborted();
		throw networkFailure(error, url);
	}
}

async function receive({request, limits}: Fetching, response: IncomingMessage, {url, trail}: {url: URL; trail: Trail}): Promise<FetchedResource> {
	const status = response.statusCode ?? 0;
	const resource = {
		status,
		url: url.href,
		...(trail.visited.length > 1 && trail.isPermanent && {permanentUrl: url.href}),
		headers: response.headers,
	};
	if (!isSuccess(status)) {
		await (status === 304 ? discardBody(response) : response.destroy());
		return {...resource, body: new Uint8Array(), cut: false};
	}

	const read = await readBody(response, {limits, cutAtBound: request.purpose === 'page', name: cleanLine(url.href)});
	return {...resource, ...read};
}

function limitsOf({purpose, limits}: FetchRequest): FetchLimits {
	return {
		connectMs: fixedLimits.connectMs,
		fetchMs: fixedLimits.fetchMs,
		bytesOnWire: fixedLimits.feedBytesOnWire,
		bytesDecoded: purpose === 'feed' ? fixedLimits.feedBytesDecoded : fixedLimits.pageBytesDecoded,
		redirects: fixedLimits.redirects,
		...limits,
	};
}

function startAddress(address: string): URL {
	if (!URL.canParse(address)) {
		throw new Failure('usage', `${cleanLine(address)} is no web address.`, {remedy: 'Give an address that begins with http:// or https://.'});
	}

	const url = new URL(address);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new Failure('usage', `${cleanLine(address)} is no web address: only http and https are fetched.`);
	}

	return withoutCredentials(url);
}

function failureOf(error: unknown, {request, timeout, start, limits}: {request: FetchRequest; timeout: AbortSignal; start: URL; limits: FetchLimits}): unknown {
	if (request.signal?.aborted) {
		return request.signal.reason;
	}

	return timeout.aborted ? new Failure('network', `${cleanLine(start.host)} did not send everything within ${limits.fetchMs / 1000} seconds.`, {remedy: 'Try again later.'}) : networkFailure(error, start);
}

function isSuccess(status: number): boolean {
	return status >= 200 && status < 300;
}

function hasValidators({validators}: FetchRequest): boolean {
	return validators?.etag !== undefined || validators?.lastModified !== undefined;
}
