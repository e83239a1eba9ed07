import {feedJson} from '../feeds/parsing/feed-json.js';
import {parseFeed} from '../feeds/parsing/parse-feed.js';
import {Failure} from '../model/failure.js';
import {type ParsedFeed} from '../model/feed.js';
import {cleanLine} from '../text/clean.js';
import {createParsePool} from '../work/parse-pool.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';
import {answerLines, textField} from './json-lines.js';
import {feedLines} from './preview-lines.js';
import {readSourceFile, readStdin} from './sources.js';
import {describeOutput} from './terminal-output.js';

type FeedSource = {bytes: Uint8Array; url?: string; contentType?: string};

/** `preview SOURCE`: what a feed holds, without subscribing to it. With `--jsonl` many files in one process. */
export async function run(context: Context): Promise<void> {
	if (context.options.flag('jsonl')) {
		await answerLines(context, async line => feedJson(await parseBounded(await sourceOfLine(line))));
		return;
	}

	const [word, ...rest] = context.positionals;
	if (word === undefined || rest.length > 0) {
		throw new Failure('usage', 'preview takes one source.', {remedy: 'Give a file, an address, or - for stdin.'});
	}

	await (context.options.value('format') === 'json' ? printJson(context, word) : printText(context, word));
}

async function printText(context: Context, word: string): Promise<void> {
	const lines = feedLines(await previewFeed(context, word), describeOutput(context));
	await context.print(lines.map(line => `${line}\n`).join(''));
}

/** A script that asks for JSON gets JSON when there is no feed, too. */
async function printJson(context: Context, word: string): Promise<void> {
	try {
		const feed = await previewFeed(context, word);
		await context.print(`${JSON.stringify(feedJson(feed), undefined, 2)}\n`);
	} catch (error) {
		if (error instanceof Failure && error.kind !== 'usage') {
			await context.print(`${JSON.stringify({error: cleanLine(error.message)})}\n`);
		}

		throw error;
	}
}

async function previewFeed(context: Context, word: string): Promise<ParsedFeed> {
	const source = await loadFeedSource(context, word);
	const {options} = context;
	return parseBounded({...source, url: options.value('url') ?? source.url, contentType: options.value('content-type') ?? source.contentType});
}

async function loadFeedSource(context: Context, word: string): Promise<FeedSource> {
	if (word === '-') {
		return {bytes: await readStdin(context)};
	}

	return /^https?:\/\//iv.test(word) ? fetchFeed(context, word) : {bytes: await readSourceFile(word)};
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

	return {bytes: await readSourceFile(path), url: textField(line, 'url'), contentType: textField(line, 'content_type')};
}

/** Larger feeds go to a thread that can be stopped, since only they can take long or much memory. */
const largeFeedBytes = 1024 * 1024;

async function parseBounded({bytes, ...origin}: FeedSource): Promise<ParsedFeed> {
	const isPacked = bytes[0] === 0x1F && bytes[1] === 0x8B;
	if (bytes.length < largeFeedBytes && !isPacked) {
		return parseFeed(bytes, origin);
	}

	const pool = createParsePool({size: 1});
	try {
		return await pool.parse(bytes, origin);
	} finally {
		await pool.close();
	}
}
