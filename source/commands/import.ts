import {fetchResource} from '../feeds/fetching/fetch-resource.js';
import {readFeedLines} from '../feeds/opml/feed-lines.js';
import {type FeedList} from '../feeds/opml/opml.js';
import {readOpml} from '../feeds/opml/read-opml.js';
import {Failure} from '../model/failure.js';
import {decodeText} from '../text/decode.js';
import {importFeeds} from '../work/import-feeds.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';
import {readSourceFile, readStdin} from './sources.js';

/** `import FILE|URL|-`: subscribes to the feeds of a list in OPML, or of our own export. Only http and https feeds; nothing is run. */
export async function run(context: Context): Promise<void> {
	const [source, ...more] = context.positionals;
	if (source === undefined || more.length > 0) {
		throw new Failure('usage', 'Import takes one file, address, or - for stdin.', {remedy: 'As in: pullquote import feeds.opml'});
	}

	const list = readList(decodeText(await load(source, context), {kind: 'xml'}));
	for (const line of list.refused) {
		context.note(`Not imported: ${line}`);
	}

	if (list.feeds.length === 0) {
		throw new Failure('unreadable', `There are no feeds to import in ${source}.`);
	}

	const library = await context.library();
	const {added, known, isPrivate} = importFeeds(library, list.feeds, {keepSamples: context.settings().get('samples') === 'keep'});
	for (const url of isPrivate) {
		context.note(`${url} is a private address, which is asked only when you type it: pullquote edit ${url} --url ${url}`);
	}

	await context.print(`Imported ${added} ${added === 1 ? 'feed' : 'feeds'}${known > 0 ? `; ${known} were there already` : ''}. Fetch them with: pullquote refresh\n`);
}

function readList(text: string): FeedList {
	return text.trimStart().startsWith('{') ? readFeedLines(text) : readOpml(text);
}

async function load(source: string, context: Context): Promise<Uint8Array> {
	if (source === '-') {
		return readStdin(context);
	}

	if (!/^https?:\/\//iv.test(source)) {
		return readSourceFile(source);
	}

	const services = await fetchServices(context);
	try {
		const {body} = await fetchResource({url: source, purpose: 'feed', typedUrls: [source], signal: context.signal}, services);
		return body;
	} finally {
		services.close();
	}
}
