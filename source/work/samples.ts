import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseFeed} from '../feeds/parsing/parse-feed.js';
import {type Library} from '../library/types.js';
import {type FeedHealth} from '../model/feed.js';

/** Where the addresses of the sample edition live; nothing is ever asked there. */
export const sampleOrigin = 'https://samples.pullquote.example';

/** The feeds of the sample edition, with the file each is read from. */
const sampleFeeds = [
	{url: `${sampleOrigin}/courier/feed.xml`, file: 'courier.xml'},
	{url: `${sampleOrigin}/meridian/atom.xml`, file: 'meridian.atom'},
	{url: `${sampleOrigin}/kontor/feed.json`, file: 'kontor.json'},
] as const;

/** Fills a new library with the sample edition: a few feeds written for this project, readable without a network. */
export async function seedSamples(library: Library, now: number): Promise<void> {
	for (const {url, file} of sampleFeeds) {
		const feed = await parseFeed(await readFile(sampleFile(file)), {url});
		const {id} = library.addFeed({kind: 'sample', url, title: feed.title, siteUrl: feed.link, tags: ['sample']});
		library.storeFetch(id, {feed, health: soundHealth(now)});
	}
}

function soundHealth(now: number): FeedHealth {
	return {lastTried: now, lastSucceeded: now, failures: 0, gone: false};
}

/** The HTML of a page of the sample edition; undefined for any other address. */
export async function samplePage(address: string): Promise<string | undefined> {
	const slug = samplePath.exec(address)?.groups?.['slug'];
	if (slug === undefined) {
		return undefined;
	}

	const file = sampleFile(`pages/${slug}.html`);
	return existsSync(file) ? readFile(file, 'utf8') : undefined;
}

const samplePath = /^https:\/\/samples\.pullquote\.example\/[a-z]{1,20}\/(?<slug>[a-z\-]{1,60})$/v;

/** The folder lies beside dist/ in the package, and beside source/ when run from source. */
function sampleFile(name: string): string {
	const candidates = ['../samples/', '../../samples/'].map(folder => fileURLToPath(new URL(folder + name, import.meta.url)));
	return candidates.find(candidate => existsSync(candidate)) ?? candidates[0] ?? name;
}
