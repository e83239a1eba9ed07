import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {statusFailure} from '../feeds/fetching/failures.js';
import {requestResource} from '../feeds/fetching/fetch-resource.js';
import {type FetchedResource, type FetchServices} from '../feeds/fetching/resource.js';
import {validatorsToSend} from '../feeds/schedule/schedule.js';
import {Failure} from '../model/failure.js';
import {type Feed} from '../model/feed.js';
import {limits} from '../model/limits.js';
import {runCommand} from './run-command.js';

/** What a feed's source gave: an answer as of HTTP. Commands and files answer 200. `failure` is there when the status is no success. */
export type SourceAnswer = FetchedResource & {failure?: Failure};

/** Asks a feed's source: its server with the validators kept, its command, or its file; then runs the user's filter over the bytes. */
export async function readSource(feed: Feed, {fetch, signal}: {fetch: FetchServices; signal?: AbortSignal}): Promise<SourceAnswer> {
	const answer = await readKind(feed, {fetch, signal});
	const {filter} = feed.settings;
	return filter === undefined || answer.body.length === 0 ? answer : {...answer, body: await runCommand(filter, {input: answer.body, signal})};
}

async function readKind(feed: Feed, context: {fetch: FetchServices; signal?: AbortSignal}): Promise<SourceAnswer> {
	switch (feed.kind) {
		case 'url': {
			return askServer(feed, context);
		}

		case 'exec': {
			return local(await runCommand(feed.url, {signal: context.signal}), feed.url);
		}

		case 'file': {
			return local(await readFeedFile(feed.url), feed.url);
		}

		case 'sample':
		case 'saved': {
			throw new Failure('usage', `There is nowhere to fetch “${feed.title}” from.`);
		}
	}
}

async function askServer(feed: Feed, {fetch, signal}: {fetch: FetchServices; signal?: AbortSignal}): Promise<SourceAnswer> {
	const {userAgent, headers, basicAuth} = feed.settings;
	const validators = validatorsToSend(feed.health, fetch.now());
	const answer = await requestResource({url: feed.url, purpose: 'feed', typedUrls: [feed.typedUrl], validators, userAgent, headers, basicAuth, signal}, fetch);
	const isConditional = validators.etag !== undefined || validators.lastModified !== undefined;
	const isSound = (answer.status >= 200 && answer.status < 300) || (answer.status === 304 && isConditional);
	return isSound ? answer : {...answer, failure: statusFailure(answer.status, answer.url)};
}

async function readFeedFile(address: string): Promise<Uint8Array> {
	const path = address.startsWith('file:') ? fileURLToPath(address) : address;
	try {
		const bytes = await readFile(path);
		return bytes.subarray(0, limits.feedBytesDecoded);
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw new Failure(isMissing ? 'not-found' : 'failed', `The file ${path} ${isMissing ? 'does not exist' : 'cannot be read'}.`, {cause: error});
	}
}

function local(body: Uint8Array, url: string): SourceAnswer {
	return {status: 200, url, headers: {}, body, cut: false};
}
