import {once} from 'node:events';
import http, {type ClientRequest, type IncomingMessage} from 'node:http';
import https from 'node:https';
import {type LookupFunction} from 'node:net';
import {Failure} from '../../model/failure.js';
import {limits as fixedLimits} from '../../model/limits.js';
import {publicLookup, refusePrivateHost} from './address-guard.js';
import {proxyFor} from './proxies.js';
import {basicAuthorization, requestHeaders} from './request-headers.js';
import {type FetchLimits, type FetchRequest, type FetchServices} from './resource.js';

export type Exchange = {url: URL; request: FetchRequest; services: FetchServices; limits: FetchLimits; signal: AbortSignal};

/** Sends one GET and waits for the head of the answer. A kept connection that the server closed in the same moment is replaced once. */
export async function exchange(details: Exchange): Promise<IncomingMessage> {
	const clientRequest = await send(details);
	try {
		return await answerOf(clientRequest);
	} catch (error) {
		if (clientRequest.reusedSocket && !details.signal.aborted && (error as NodeJS.ErrnoException).code === 'ECONNRESET') {
			return answerOf(await send(details));
		}

		throw error;
	}
}

async function answerOf(clientRequest: ClientRequest): Promise<IncomingMessage> {
	const [response] = await once(clientRequest, 'response') as [IncomingMessage];
	return response;
}

async function send({url, request, services, limits, signal}: Exchange): Promise<ClientRequest> {
	const isTyped = (request.typedUrls ?? []).some(typed => URL.canParse(typed) && new URL(typed).origin === url.origin);
	if (!isTyped) {
		refusePrivateHost(url, services);
	}

	const proxy = proxyFor(url, services.proxyEnvironment);
	const agent = await services.agents.agentFor({url, proxy, isTyped});
	const target = destination(url, proxy);
	const client = target.protocol === 'https:' ? https : http;
	const clientRequest = client.request({
		...target,
		method: 'GET',
		headers: {...requestHeaders(request, url, services), ...proxyAuthorization(url, proxy)},
		agent,
		lookup: isTyped || proxy !== undefined ? services.lookup : publicLookup(services),
		maxHeaderSize: fixedLimits.headerBytes,
		signal,
	});
	watchConnecting(clientRequest, url, limits.connectMs);
	clientRequest.on('error', () => undefined); // An error after the answer has begun reaches the reader of the body.
	return clientRequest.end();
}

// Plain http goes through a proxy with the whole address in the request line; https goes through a tunnel that the agent digs.
function destination(url: URL, proxy: URL | undefined): {protocol: string; hostname: string; port: string; path: string} {
	const isProxied = proxy !== undefined && url.protocol === 'http:';
	const {protocol, hostname, port} = isProxied ? proxy : url;
	return {protocol, hostname: bare(hostname), port, path: `${isProxied ? url.origin : ''}${url.pathname}${url.search}`};
}

function bare(hostname: string): string {
	return hostname.replaceAll(/[\[\]]/gv, '');
}

function proxyAuthorization(url: URL, proxy: URL | undefined): Record<string, string> {
	if (proxy === undefined || url.protocol === 'https:') {
		return {};
	}

	const {username, password} = proxy;
	const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return {Host: url.host, ...(username !== '' && {'Proxy-Authorization': basicAuthorization(credentials)})};
}

function watchConnecting(clientRequest: ClientRequest, url: URL, connectMs: number): void {
	clientRequest.once('socket', socket => {
		if (!socket.connecting) {
			return;
		}

		const timer = setTimeout(() => {
			clientRequest.destroy(new Failure('network', `${url.host} did not take the connection within ${connectMs / 1000} seconds.`));
		}, connectMs);
		const stop = () => {
			clearTimeout(timer);
		};

		socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', stop);
		socket.once('close', stop);
	});
}
