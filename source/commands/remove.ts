import {Failure} from '../model/failure.js';
import {type Context} from './context.js';
import {namedFeed} from './named-feed.js';

/** `remove FEED...`: takes subscriptions away; their entries stay for a while, so that adding one again brings them back. */
export async function run(context: Context): Promise<void> {
	if (context.positionals.length === 0) {
		throw new Failure('usage', 'Remove which feed?', {remedy: 'Give its id, address or title; see: pullquote feeds'});
	}

	const library = await context.library();
	for (const reference of context.positionals) {
		try {
			const {id, title} = namedFeed(library, reference);
			library.removeFeed(id);
			await context.print(`Removed ${title}.\n`);
		} catch (error) {
			if (context.positionals.length === 1) {
				throw error;
			}

			context.fail(error);
		}
	}
}
