import {type Agent, type IncomingHttpHeaders} from 'node:http';
import {type LookupFunction} from 'node:net';

/** What the server asked to have sent back, as it stood in its answer. */
export type Validators = {etag?: string; lastModified?: string};

export type FetchRequest = {
	/** http or https. A user name and password inside it become basic auth. */
	url: string;
	/** Decides on Accept, cookies and size limits: cookies go out for pages only; a page too large is cut, a feed too large refused. */
	purpose: 'feed' | 'page';
	/** Addresses from the user's own hand. Only within their origins may a private address be asked. */
	typedUrls?: readonly string[];
	validators?: Validators;
	userAgent?: string;
	/** Extra headers and `user:password`; they go to the origin of `url` alone. */
	headers?: Readonly<Record<string, string>>;
	basicAuth?: string;
	limits?: Partial<FetchLimits>;
	signal?: AbortSignal;
};

export type FetchLimits = {
	connectMs: number;
	/** From the first connection to the last byte, all redirects included. */
	fetchMs: number;
	bytesOnWire: number;
	bytesDecoded: number;
	redirects: number;
};

export type FetchedResource = {
	status: number;
	/** The address that answered, after redirects. */
	url: string;
	/** `url` when every redirect on the way was permanent (301, 308) and none led from https to http; otherwise absent. */
	permanentUrl?: string;
	/** Names in small letters; values untrusted, in the bytes the server sent (Latin-1). */
	headers: IncomingHttpHeaders;
	/** Decoded; empty unless the status is 2xx. */
	body: Uint8Array;
	/** True when a page was longer than its limit and only its beginning is here. */
	cut: boolean;
};

/** A line of a Netscape cookie file. `expires` is in seconds since 1970; 0 is a session cookie. */
export type FileCookie = {
	domain: string;
	includeSubdomains: boolean;
	path: string;
	secure: boolean;
	expires: number;
	name: string;
	value: string;
};

/** The variables that name proxies, as the process has them. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** What fetching needs of the outside world. `createFetchServices` makes the real one; close it to let kept connections go. */
export type FetchServices = {
	now: () => number;
	lookup: LookupFunction;
	/** Which addresses count as the open internet. */
	isPublicAddress: (address: string) => boolean;
	proxyEnvironment: ProxyEnvironment;
	pageCookies: readonly FileCookie[];
	agents: Agents;
	close: () => void;
};

export type Agents = {
	/** The agent for an exchange. Connections that were let through to private addresses are never shared with requests that may not go there. */
	agentFor: (exchange: {url: URL; proxy: URL | undefined; isTyped: boolean}) => Promise<Agent>;
	close: () => void;
};
