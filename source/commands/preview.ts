import {feedJson} from '../feeds/parsing/feed-json.js';
import {parseFeed} from '../feeds/parsing/parse-feed.js';
import {isBodyWithin} from '../feeds/parsing/unpack-body.js';
import {Failure} from '../model/failure.js';
import {type ParsedFeed} from '../model/feed.js';
import {cleanLine} from '../text/clean.js';
import {safeJson} from '../text/safe-json.js';
import {createParsePool, type ParsePool} from '../work/parse-pool.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';
import {answerLines, textField} from './json-lines.js';
import {feedLines} from './preview-lines.js';
import {readSourceFile, readStdin} from './sources.js';
import {describeOutput} from './terminal-output.js';

type FeedSource = {bytes: Uint8Array; url?: string; contentType?: string};

/** `preview SOURCE`: what a feed holds, without subscribing to it. With `--jsonl` many files in one process. */
export async function run(context: Context): Promise<void> {
	const pool = createParsePool({size: 1});
	const parse: ParseSource = async source => parseBounded(source, pool);
	try {
		await (context.options.flag('jsonl') ? answerLines(context, async line => feedJson(await parse(await sourceOfLine(line)))) : preview(context, parse));
	} finally {
		await pool.close();
	}
}

type ParseSource = (source: FeedSource) => Promise<ParsedFeed>;

async function preview(context: Context, parse: ParseSource): Promise<void> {
	const [word, ...rest] = context.positionals;
	if (word === undefined || rest.length > 0) {
		throw new Failure('usage', 'preview takes one source.', {remedy: 'Give a file, an address, or - for stdin.'});
	}

	const {options} = context;
	const read = async () => {
		const source = await loadFeedSource(context, word);
		return parse({...source, url: options.value('url') ?? source.url, contentType: options.value('content-type') ?? source.contentType});
	};

	await (options.value('format') === 'json' ? printJson(context, read) : printText(context, await read()));
}

async function printText(context: Context, feed: ParsedFeed): Promise<void> {
	const lines = feedLines(feed, describeOutput(context));
	await context.print(lines.map(line => `${line}\n`).join(''));
}

/** A script that asks for JSON gets JSON when there is no feed, too. */
async function printJson(context: Context, read: () => Promise<ParsedFeed>): Promise<void> {
	try {
		const feed = await read();
		await context.print(`${safeJson(feedJson(feed), 2)}\n`);
	} catch (error) {
		if (error instanceof Failure && error.kind !== 'usage') {
			await context.print(`${safeJson({error: cleanLine(error.message)})}\n`);
		}

		throw error;
	}
}

async function loadFeedSource(context: Context, word: string): Promise<FeedSource> {
	if (word === '-') {
		return {bytes: await readStdin(context)};
	}

	return /^https?:\/\//iv.test(word) ? fetchFeed(context, word) : {bytes: readSourceFile(word)};
}

async function fetchFeed(context: Context, address: string): Promise<FeedSource> {
	const services = await fetchServices(context);
	try {
		const {fetchResource} = await import('../feeds/fetching/fetch-resource.js');
		const {body, url, headers} = await fetchResource({url: address, purpose: 'feed', typedUrls: [address], signal: context.signal}, services);
		return {bytes: body, url, contentType: headers['content-type']};
	} finally {
		services.close();
	}
}

async function sourceOfLine(line: Record<string, unknown>): Promise<FeedSource> {
	const path = textField(line, 'path');
	if (path === undefined) {
		throw new Failure('usage', 'The line has no path.', {remedy: 'It takes {"path", "url", "content_type"}.'});
	}

	return {bytes: readSourceFile(path), url: textField(line, 'url'), contentType: textField(line, 'content_type')};
}

/** Larger feeds go to a thread that can be stopped, since only they can take long or much memory; for others the start of a thread costs more than the reading. */
const largeFeedBytes = 8 * 1024 * 1024;

async function parseBounded({bytes, ...origin}: FeedSource, pool: ParsePool): Promise<ParsedFeed> {
	return isBodyWithin(bytes, largeFeedBytes) ? parseFeed(bytes, origin) : pool.parse(bytes, origin);
}
