import {decodeHTML} from 'entities';
import {cleanLine} from '../../../text/clean.js';
import {limits} from '../../../model/limits.js';
import {type Document} from '../../page/dom.js';
import {foldName} from '../bylines/person-name.js';
import {firstMeta, type MetaTags} from '../meta-tags.js';
import {stripSiteName} from './strip-site-name.js';

export type TitleEvidence = {
	document: Document;
	tags: MetaTags;
	/** The JSON-LD headline. */
	headline?: string;
	/** The JSON-LD name of the object with the headline. */
	name?: string;
	siteNames: ReadonlySet<string>;
	feedTitle?: string;
};

/** The titles a page states, each without the site's name; empty strings where it states none. */
type Titles = {shared: string; headline: string; name: string; window: string; others: string[]; headings: string[]};

const entity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/iv;
const kicker = /(?:^|.)(?::\s|\s[\-–—\|]\s)/gv;
const shortestTail = 20;

/** Titles are escaped twice on many pages; names of entities never stand in a real title. */
export function decodeTitle(text: string): string {
	const line = cleanLine(text.slice(0, limits.titleLength * 4));
	return entity.test(line) ? cleanLine(decodeHTML(line)) : line;
}

/** Every title the page states, as it stands: to find the headline among the headings and the article among the JSON-LD. */
export function statedTitles({document, tags, headline, feedTitle}: Omit<TitleEvidence, 'siteNames'>): string[] {
	const titles = [firstMeta(tags, ['og:title']), headline, firstMeta(tags, ['twitter:title']), document.querySelector('title')?.textContent, feedTitle];
	return titles.filter(title => title !== undefined).map(title => decodeTitle(title)).filter(title => title !== '');
}

function readTitles({document, tags, headline, name, siteNames, feedTitle}: TitleEvidence): Titles {
	const strip = (title: string | undefined): string => title === undefined ? '' : stripSiteName(decodeTitle(title), siteNames);
	const headings = [...document.querySelectorAll('h1')].slice(0, 20).map(heading => decodeTitle(heading.textContent));
	const shared = decodeTitle(firstMeta(tags, ['og:title']) ?? '');
	return {
		shared: siteNames.has(foldName(shared)) ? '' : stripSiteName(shared, siteNames),
		headline: strip(headline),
		name: decodeTitle(name ?? ''),
		window: strip(document.querySelector('title')?.textContent),
		others: [strip(firstMeta(tags, ['title', 'dc.title', 'parsely-title', 'sailthru.title'])), strip(firstMeta(tags, ['twitter:title'])), strip(feedTitle)],
		headings: headings.filter(text => text !== '' && !siteNames.has(foldName(text))),
	};
}

function dense(title: string): string {
	return foldName(title).replaceAll(' ', '');
}

function longWords(title: string): Set<string> {
	return new Set(foldName(title).split(' ').filter(word => word.length > 3));
}

/** True when two titles have a good part of their longer words in common: two versions of one headline. */
function isVersion(a: string, b: string): boolean {
	const first = longWords(a);
	const second = longWords(b);
	const common = [...first].filter(word => second.has(word)).length;
	return common >= Math.max(1, Math.min(first.size, second.size) * 0.3);
}

/** Where a heading and a title differ only in the kicker before the headline ("Crisis: ..." and "In the South - ..."), the headline. */
function commonTail(a: string, b: string): string | undefined {
	if (dense(a) === dense(b)) {
		return undefined;
	}

	for (const match of a.matchAll(kicker)) {
		const tail = a.slice(match.index + match[0].length);
		const before = b.slice(0, b.length - tail.length);
		const isWhole = tail.length >= shortestTail && tail.length * 2 > Math.max(a.length, b.length);
		if (isWhole && b.endsWith(tail) && /[:\-–—\|]\s$/v.test(before) && !before.endsWith(a.slice(Math.max(0, match.index - 3), match.index + match[0].length))) {
			return tail;
		}
	}

	return undefined;
}

function withoutShared({headline, window, others, headings}: Titles): string {
	const stated = [headline, window, ...others].map(title => dense(title)).filter(title => title !== '');
	const heading = headings.find(text => dense(text).length > 3 && stated.some(title => title.includes(dense(text)) || dense(text).includes(title)));
	return heading ?? [headline, others[0], headings[0], window].find(title => title !== undefined && title !== '') ?? '';
}

/** The shared title is a search title where it repeats the window's and the page's own headline reads otherwise. */
function ownHeading({shared, headline, window, headings}: Titles): string | undefined {
	const folded = dense(shared);
	return dense(window) !== folded || headings.some(text => dense(text) === folded) ? undefined : headings.find(text => headline === '' ? isVersion(text, shared) && !dense(text).includes(folded) : dense(text) === dense(headline));
}

/** The part of the shared title that others state alone, where nobody repeats it whole. */
function statedPart({shared, headline, window, others, headings}: Titles): string | undefined {
	const folded = dense(shared);
	if ([headline, ...headings].some(title => dense(title) === folded)) {
		return undefined;
	}

	const cut = /(?:…|\.\.\.)$/v.test(shared) ? dense(shared.replace(/[.…]{1,6}$/v, '')) : undefined;
	return [...headings, headline, others[0] ?? '', window, others[1] ?? ''].find(title => {
		const part = dense(title);
		return part !== folded && ((part.length >= Math.max(8, folded.length * 0.45) && folded.includes(part)) || (cut !== undefined && part.startsWith(cut)));
	});
}

/** Where the site writes its headline down for machines a second time, it means it: the shared title is then one for social networks. */
function repeatedTitle({shared, headline, name, others, headings}: Titles): string | undefined {
	const folded = dense(shared);
	const repeated = [headline, ...headings].find(title => title !== '' && dense(title) === dense(others[0] ?? '') && !folded.includes(dense(title)));
	const isNamed = headline !== '' && dense(name) === dense(headline) && !dense(headline).includes(folded) && !folded.includes(dense(headline));
	return repeated ?? (isNamed ? headline : undefined);
}

function chooseTitle(titles: Titles): string {
	if (titles.shared === '') {
		return withoutShared(titles);
	}

	const tail = titles.headings.map(heading => commonTail(heading, titles.shared)).find(text => text !== undefined);
	return tail ?? repeatedTitle(titles) ?? ownHeading(titles) ?? statedPart(titles) ?? titles.shared;
}

/** The headline of the article, without the site's name; an empty string where the page states none. */
export function findTitle(evidence: TitleEvidence): string {
	return chooseTitle(readTitles(evidence)).slice(0, limits.titleLength);
}
