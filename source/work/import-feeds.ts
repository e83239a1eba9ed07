import {addressKey} from '../feeds/discovery/same-address.js';
import {isLocalName, isPublicAddress, literalAddress} from '../feeds/fetching/addresses.js';
import {splitCredentials} from '../feeds/fetching/credentials.js';
import {type ListedFeed} from '../feeds/opml/opml.js';
import {type Feed} from '../model/feed.js';
import {type Library} from '../library/types.js';

export type ImportSummary = {added: number; known: number; /** Addresses of this machine or network; they are not asked until the user types them. */ isPrivate: string[]};

/** Subscribes to the feeds of a list. A feed that is there already gets the tags it lacks. Nothing is fetched. */
export function importFeeds(library: Library, listed: readonly ListedFeed[], {keepSamples}: {keepSamples: boolean}): ImportSummary {
	const known = new Map(library.feeds().map(feed => [addressKey(feed.url), feed]));
	const summary: ImportSummary = {added: 0, known: 0, isPrivate: []};
	for (const feed of listed) {
		const same = known.get(addressKey(feed.url));
		if (same === undefined) {
			known.set(addressKey(feed.url), subscribe(library, feed));
			summary.added++;
			summary.isPrivate.push(...(isPrivateAddress(feed.url) ? [feed.url] : []));
		} else {
			addTags(library, same, feed.tags);
			summary.known++;
		}
	}

	if (!keepSamples && library.hasOwnFeeds()) {
		library.removeSamples();
	}

	return summary;
}

/** The list that an export writes: everything but samples, commands, files and secrets. */
export function listFeeds(feeds: readonly Feed[]): ListedFeed[] {
	return feeds.filter(({kind}) => kind === 'url').map(({url, title, siteUrl, tags, settings}) => {
		const {title: ownTitle, intervalMinutes, source, maxEntries} = settings;
		const own = {
			...(ownTitle !== undefined && {title: ownTitle}),
			...(intervalMinutes !== undefined && {intervalMinutes}),
			...(source !== 'auto' && {source}),
			...(maxEntries !== undefined && {maxEntries}),
		};
		return {
			url: splitCredentials(url).url, tags,
			...(title !== url && {title}),
			...(siteUrl !== undefined && {siteUrl}),
			...(Object.keys(own).length > 0 && {settings: own}),
		};
	});
}

function subscribe(library: Library, {url, title, siteUrl, tags, settings}: ListedFeed): Feed {
	// A list is not the user's own hand: what it names may not be a private address, so no typed address is noted.
	const address = splitCredentials(url);
	const {basicAuth} = address;
	return library.addFeed({url: address.url, typedUrl: `import:${address.url}`, title, siteUrl, tags, settings: {...settings, ...(basicAuth !== undefined && {basicAuth})}});
}

function addTags(library: Library, feed: Feed, tags: readonly string[]): void {
	const missing = tags.filter(tag => !feed.tags.includes(tag));
	if (missing.length > 0) {
		library.editFeed(feed.id, {tags: [...feed.tags, ...missing]});
	}
}

function isPrivateAddress(address: string): boolean {
	const url = new URL(address);
	const literal = literalAddress(url);
	return isLocalName(url.hostname) || (literal !== undefined && !isPublicAddress(literal));
}
