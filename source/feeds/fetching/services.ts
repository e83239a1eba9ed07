import {lookup} from 'node:dns';
import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import process from 'node:process';
import {isPublicAddress} from './addresses.js';
import {type Agents, type FetchServices, type FileCookie} from './resource.js';

/** The fetcher's services over the real network; any of them can be replaced. */
export function createFetchServices(replaced: Partial<Omit<FetchServices, 'agents' | 'close'>> = {}): FetchServices {
	const agents = createAgents();
	return {
		now: Date.now,
		lookup,
		isPublicAddress,
		proxyEnvironment: process.env,
		pageCookies: noCookies,
		...replaced,
		agents,
		close: agents.close,
	};
}

const noCookies: readonly FileCookie[] = [];

function createAgents(): Agents {
	const agents = new Map<string, HttpAgent>();
	return {
		async agentFor({url, proxy, isTyped}) {
			const tunnel = proxy !== undefined && url.protocol === 'https:' ? proxy.href : '';
			const key = `${url.protocol} ${isTyped} ${proxy?.protocol ?? ''} ${tunnel}`;
			const kept = agents.get(key) ?? await createAgent(proxy === undefined ? url.protocol : proxy.protocol, tunnel);
			agents.set(key, kept);
			return kept;
		},
		close() {
			for (const agent of agents.values()) {
				agent.destroy();
			}
		},
	};
}

async function createAgent(protocol: string, tunnel: string): Promise<HttpAgent> {
	if (tunnel !== '') {
		const {HttpsProxyAgent} = await import('https-proxy-agent');
		return new HttpsProxyAgent(tunnel, {keepAlive: true});
	}

	const options = {keepAlive: true, maxFreeSockets: 32, scheduling: 'lifo'} as const;
	return protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
}
