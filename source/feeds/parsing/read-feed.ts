import {type ParsedAuthor} from '../../model/feed.js';
import {limits} from '../../model/limits.js';
import {buildTree} from './build-tree.js';
import {childNamed, childrenNamed, descendantsNamed, textOf, type FeedNode} from './feed-tree.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';
import {lineOf} from './markup.js';
import {readAuthors} from './read-authors.js';
import {type FeedVocabulary} from './open-elements.js';
import {readItem, readLink, readSelf, readTitle} from './read-item.js';

const feedRoots = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel', 'entry']);
const itemNames = ['item', 'entry'];

/** What a text says as a feed in XML, or nothing when there is no feed in it. */
export function readFeed(text: string, base: string | undefined): DraftFeed | undefined {
	const drafts = new Map<FeedNode, DraftItem>();
	const tree = buildTree(text, base, (node, vocabulary) => {
		if (drafts.size < limits.feedItems) {
			drafts.set(node, readItem(node, vocabulary));
		}
	});
	const root = findRoot(tree);
	if (!root) {
		return undefined;
	}

	const vocabulary: FeedVocabulary = root.name === 'feed' || root.name === 'entry' ? 'atom' : 'rss';
	const head = vocabulary === 'atom' ? root : childNamed(root, 'channel') ?? root;
	const itemNodes = root.name === 'entry' ? [root] : descendantsNamed(root, itemNames);
	const feedAuthors = vocabulary === 'atom' ? readAuthors(head) : [];
	return {
		title: readTitle(head, vocabulary),
		link: readLink(head, vocabulary),
		description: lineOf(childNamed(head, 'description', 'subtitle', 'tagline', 'abstract', 'itunes:summary'), vocabulary === 'atom' ? 'text' : 'guess'),
		language: [textOf(childNamed(head, 'language', 'dc:language')).trim(), head.attributes['xml:lang'], root.attributes['xml:lang']].find(Boolean),
		selfUrl: readSelf(head),
		...readSchedule(head),
		items: itemNodes.map(node => drafts.get(node)).filter(item => item !== undefined).map(item => withAuthors(item, feedAuthors)),
	};
}

/** Atom: the authors of the feed are those of an entry that names none. */
function withAuthors(item: DraftItem, authors: ParsedAuthor[]): DraftItem {
	return item.authors.length > 0 ? item : {...item, authors};
}

function findRoot(tree: FeedNode): FeedNode | undefined {
	const [root] = descendantsNamed(tree, [...feedRoots, 'html', 'xhtml:html']);
	return root && feedRoots.has(root.name) ? root : undefined;
}

const periodMinutes: Readonly<Record<string, number>> = {hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600};

function readSchedule(head: FeedNode): Pick<DraftFeed, 'intervalMinutes' | 'skipHours' | 'skipDays'> {
	const ttl = Number(textOf(childNamed(head, 'ttl')).trim() || NaN);
	const period = periodMinutes[textOf(childNamed(head, 'sy:updateperiod')).trim().toLowerCase()];
	const frequency = Number(textOf(childNamed(head, 'sy:updatefrequency')).trim() || 1);
	const syndication = period === undefined ? undefined : period / (frequency > 0 ? frequency : 1);
	return {
		intervalMinutes: ttl > 0 ? ttl : syndication,
		skipHours: partsOf(childNamed(head, 'skiphours'), 'hour').map(hour => Number(hour) % 24),
		skipDays: partsOf(childNamed(head, 'skipdays'), 'day'),
	};
}

function partsOf(node: FeedNode | undefined, name: string): string[] {
	return node ? childrenNamed(node, name).map(child => textOf(child).trim()).filter(text => text !== '') : [];
}
