import {writeFeedLines} from '../feeds/opml/feed-lines.js';
import {writeOpml} from '../feeds/opml/write-opml.js';
import {listFeeds} from '../work/import-feeds.js';
import {type Context} from './context.js';

/** `export [--format opml|ndjson]`: the subscriptions, for another reader or machine. Passwords, headers and commands stay here. */
export async function run(context: Context): Promise<void> {
	const library = await context.library();
	const feeds = library.feeds();
	const listed = listFeeds(feeds);
	const isLines = context.options.value('format') === 'ndjson';
	const date = new Date(context.now());
	await context.print(isLines ? writeFeedLines(listed) : writeOpml(listed, {title: 'pullquote feeds', date}));
	const local = feeds.filter(({kind}) => kind === 'exec' || kind === 'file').length;
	if (local > 0) {
		context.note(`${local} ${local === 1 ? 'feed that comes' : 'feeds that come'} from a command or file ${local === 1 ? 'is' : 'are'} not exported.`);
	}
}
