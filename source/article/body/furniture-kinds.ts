import {type OmittedKind} from '../../model/article.js';
import {nearestTag} from './kept-blocks.js';
import {groupNumber} from './name-groups.js';
import {farAway, type PageBlock} from './page-blocks.js';
import {cues} from './text-features.js';

/** What left-out text is called, by the names around it, nearest first; the order settles ties. */
const kindsByName: ReadonlyArray<readonly [group: string, kind: OmittedKind, within: number]> = [
	['navigation', 'navigation', 1],
	['contents', 'navigation', 1],
	['comment', 'comments', 4],
	['newsletter', 'newsletter', 3],
	['paywall', 'subscription', 2],
	['advertisement', 'advertisement', 2],
	['overlay', 'cookies', 2],
	['share', 'share', 2],
	['related', 'related', 4],
	['teaser', 'related', 3],
	['caption', 'caption', 1],
	['credit', 'caption', 1],
	['bio', 'author-note', 2],
	['author', 'byline', 2],
	['date', 'date', 1],
	['tags', 'tags', 2],
	['deck', 'deck', 1],
	['legal', 'legal', 1],
	['picture', 'caption', 1],
	['player', 'caption', 1],
	['meta', 'byline', 1],
	['footer', 'legal', 3],
	['sidebar', 'related', 3],
];

const kindsByCue: Readonly<Record<string, OmittedKind>> = {
	'read more': 'related',
	subscribe: 'newsletter',
	share: 'share',
	legal: 'legal',
	advertisement: 'advertisement',
	byline: 'byline',
	'date line': 'date',
	comment: 'comments',
	'more list': 'related',
	'appeared first': 'legal',
};

const groups = kindsByName.map(([name, kind, within]) => ({group: groupNumber(name), kind, within}));

/** Why a block was left out, as well as its place and words tell. */
export function furnitureKind(block: PageBlock): OmittedKind {
	const {container, inlineNames, text} = block;
	if (nearestTag(container, 'figcaption')) {
		return 'caption';
	}

	if (nearestTag(container, 'nav')) {
		return 'navigation';
	}

	const distance = (group: number) => inlineNames.has(group) ? 0 : container.nameDistances[group] ?? farAway;
	const near = groups.filter(({group, within}) => distance(group) <= within).toSorted((a, b) => distance(a.group) - distance(b.group))[0];
	return near?.kind ?? kindByCue(text) ?? (block.linkLength > text.length / 2 ? 'related' : 'other');
}

function kindByCue(text: string): OmittedKind | undefined {
	const opening = text.slice(0, 200).toLowerCase();
	for (const [name, pattern] of text.length < 300 ? cues : []) {
		const kind = kindsByCue[name];
		if (kind !== undefined && pattern.test(opening)) {
			return kind;
		}
	}

	return undefined;
}
