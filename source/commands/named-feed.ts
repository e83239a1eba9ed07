import {Failure} from '../model/failure.js';
import {type Feed} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {cleanLine} from '../text/clean.js';

/** The feed of that id, address or title; a not-found Failure when there is none. */
export function namedFeed(library: Library, reference: string): Feed {
	const feed = library.findFeed(reference);
	if (feed === undefined) {
		throw new Failure('not-found', `There is no feed "${cleanLine(reference)}".`, {remedy: 'See: pullquote feeds'});
	}

	return feed;
}
