import {Failure} from '../../model/failure.js';
import {cleanLine} from '../../text/clean.js';
import {safeJson} from '../../text/safe-json.js';
import {type FeedList, type ListedFeed, type ListedSettings} from './opml.js';

/** Writes a JSON object a line (ndjson), the shape of `ListedFeed`. */
export function writeFeedLines(feeds: readonly ListedFeed[]): string {
	return feeds.map(feed => `${safeJson(feed)}\n`).join('');
}

/** Reads what `writeFeedLines` wrote, by whoever it was written: every value is checked, only http and https addresses are taken. */
export function readFeedLines(text: string): FeedList {
	const feeds: ListedFeed[] = [];
	const refused: string[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '') {
			continue;
		}

		const feed = readLine(line);
		if (feed === undefined) {
			refused.push(`No feed with an http or https address: ${cleanLine(line).slice(0, 100)}`);
		} else {
			feeds.push(feed);
		}
	}

	return {feeds, refused};
}

function readLine(line: string): ListedFeed | undefined {
	const {url, title, siteUrl, tags, settings} = parseObject(line);
	if (typeof url !== 'string' || !isWebAddress(url)) {
		return undefined;
	}

	return {
		url: new URL(url).href,
		...(typeof title === 'string' && {title: cleanLine(title)}),
		...(typeof siteUrl === 'string' && isWebAddress(siteUrl) && {siteUrl}),
		tags: Array.isArray(tags) ? tags.filter(tag => typeof tag === 'string').map(tag => cleanLine(tag)) : [],
		settings: readSettings(settings),
	};
}

function readSettings(value: unknown): ListedSettings | undefined {
	if (typeof value !== 'object' || value === null) {
		return undefined;
	}

	const {title, intervalMinutes, source, maxEntries} = value as Record<string, unknown>;
	const choice = (['feed', 'page', 'auto'] as const).find(name => name === source);
	return {
		...(typeof title === 'string' && {title: cleanLine(title)}),
		...(isCount(intervalMinutes) && {intervalMinutes}),
		...(choice !== undefined && {source: choice}),
		...(isCount(maxEntries) && {maxEntries}),
	};
}

function parseObject(line: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
	} catch (error) {
		throw new Failure('unreadable', `A line is no JSON: ${cleanLine(line).slice(0, 60)}`, {remedy: 'Import the file that pullquote export --format ndjson wrote, or OPML.', cause: error});
	}
}

function isWebAddress(address: string): boolean {
	return /^https?:\/\//iv.test(address) && URL.canParse(address);
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) > 0;
}
