import {type ParsedFeed} from '../../model/feed.js';
import {decodeText} from '../../text/decode.js';
import {webAddress} from './addresses.js';
import {type DraftFeed} from './feed-draft.js';
import {readThroughLibrary} from './read-canonical.js';
import {readFeed} from './read-feed.js';
import {readJsonFeed} from './read-json-feed.js';
import {noFeed, refuseBinary} from './refuse.js';
import {secureFeed} from './secure-feed.js';
import {unpackBody} from './unpack-body.js';

export type FeedOrigin = {
	/** Where the feed came from: what its relative addresses resolve against. */
	url?: string;
	/** The Content-Type header, for its charset. */
	contentType?: string;
};

/**
A feed of any format (RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, CDF, JSON Feed), however broken, as safe values.

@throws Failure `unreadable` when there is no feed in the bytes; the sentence names what is there instead.
*/
export async function parseFeed(bytes: Uint8Array, {url, contentType}: FeedOrigin): Promise<ParsedFeed> {
	const body = unpackBody(bytes);
	refuseBinary(body);
	const text = decodeText(body, {contentType, kind: 'xml'});
	const base = webAddress(url);
	const draft = /^\s*\{/v.test(text) ? readJsonFeed(text, base) : await readXmlFeed(text, base);
	if (!draft) {
		throw noFeed(text);
	}

	return secureFeed(draft);
}

async function readXmlFeed(text: string, base: string | undefined): Promise<DraftFeed | undefined> {
	const draft = readFeed(text, base);
	return draft && readThroughLibrary(draft);
}
