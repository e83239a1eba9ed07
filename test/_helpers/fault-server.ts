import http, {type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import net, {type AddressInfo, type Socket} from 'node:net';
import {type ExecutionContext} from 'ava';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type FaultServer = {
	/** `http://127.0.0.1:PORT` */
	origin: string;
	/** Every request that came, oldest first. */
	requests: Array<{method: string; url: string; headers: IncomingMessage['headers']}>;
};

/** A server on loopback whose paths misbehave as their handlers say; unknown paths answer 404. Closed when the test ends. */
export async function faultServer(t: ExecutionContext, paths: Record<string, Handler>, host = '127.0.0.1'): Promise<FaultServer> {
	const requests: FaultServer['requests'] = [];
	const listener: RequestListener = (request, response) => {
		requests.push({method: request.method ?? '', url: request.url ?? '', headers: request.headers});
		const handler = paths[(request.url ?? '').split('?', 1)[0] ?? ''] ?? (() => response.writeHead(404).end('no such page'));
		handler(request, response);
	};

	return {origin: await listen(t, http.createServer(listener), host), requests};
}

/** A server that answers each connection with the bytes given, then closes it. */
export async function rawServer(t: ExecutionContext, converse: (socket: Socket) => void): Promise<string> {
	return listen(t, net.createServer(socket => {
		socket.on('error', () => undefined);
		socket.once('data', () => {
			converse(socket);
		});
	}));
}

/** Starts a server on a free port and closes it with the test. */
export async function listen(t: ExecutionContext, server: net.Server, host = '127.0.0.1'): Promise<string> {
	await new Promise<void>(resolve => {
		server.listen(0, host, resolve);
	});
	t.teardown(() => {
		server.close();
		if (server instanceof http.Server) {
			server.closeAllConnections();
		}
	});
	const {port} = server.address() as AddressInfo;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Answers with a body and headers. */
export function answer(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler {
	return (_request, response) => {
		response.writeHead(status, headers).end(body);
	};
}

/** Redirects. */
export function redirect(status: number, location: string): Handler {
	return answer('', {location}, status);
}

/** A small sound RSS feed. */
export function smallFeed({title = 'A feed', items = 3, base = 'https://news.example/'}: {title?: string; items?: number; base?: string} = {}): string {
	const entries = Array.from({length: items}, (_, index) => `<item><title>Story ${index + 1} of ${title}</title><link>${base}${index + 1}</link>`
		+ `<guid isPermaLink="false">${base}#${index + 1}</guid><pubDate>Sat, 21 Nov 2026 1${index % 10}:00:00 GMT</pubDate>`
		+ `<description>The harbour office said on Friday that ferry ${index + 1} would sail again.</description></item>`);
	return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title}</title><link>${base}</link><description>News of the harbour</description>${entries.join('')}</channel></rss>`;
}
