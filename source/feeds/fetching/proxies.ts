import {isInRange, literalAddress} from './addresses.js';
import {type ProxyEnvironment} from './resource.js';

/**
The proxy for an address by HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY (small letters first), read as curl reads them:
NO_PROXY holds names that also cover their sub-domains, addresses, ranges (10.0.0.0/8), each with a port if wanted, or `*`.
*/
export function proxyFor(url: URL, environment: ProxyEnvironment): URL | undefined {
	const named = variable(environment, `${url.protocol.slice(0, -1)}_proxy`) ?? variable(environment, 'all_proxy');
	if (named === undefined || isExempt(url, variable(environment, 'no_proxy') ?? '')) {
		return undefined;
	}

	const address = named.includes('://') ? named : `http://${named}`;
	return URL.canParse(address) ? new URL(address) : undefined;
}

function variable(environment: ProxyEnvironment, name: string): string | undefined {
	const value = environment[name] ?? environment[name.toUpperCase()];
	return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function isExempt(url: URL, list: string): boolean {
	const port = portOf(url);
	const host = literalAddress(url) ?? url.hostname;
	return list.split(/[\s,]+/v).filter(Boolean).some(pattern => pattern === '*' || isMatch({host, port, pattern}));
}

function isMatch({host, port, pattern}: {host: string; port: string; pattern: string}): boolean {
	if (isInRange(host, pattern)) {
		return true;
	}

	const [, name = '', wantedPort] = /^\[?(.*?)\]?(?::(\d{1,5}))?$/v.exec(isBareIpv6(pattern) ? `[${pattern}]` : pattern) ?? [];
	const domain = name.toLowerCase().replace(/^\*?\./v, '');
	return domain !== '' && (wantedPort ?? port) === port && (host === domain || host.endsWith(`.${domain}`));
}

function portOf({port, protocol}: URL): string {
	const usual = protocol === 'https:' ? '443' : '80';
	return port === '' ? usual : port;
}

function isBareIpv6(pattern: string): boolean {
	return !pattern.startsWith('[') && pattern.split(':').length > 2;
}
