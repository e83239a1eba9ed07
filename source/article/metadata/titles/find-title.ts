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
	siteNames: ReadonlySet<string>;
	feedTitle?: string;
};

/** Titles are escaped twice on many pages; names of entities never stand in a real title. */
export function decodeTitle(text: string): string {
	const line = cleanLine(text.slice(0, limits.titleLength * 4));
	return /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/iv.test(line) ? cleanLine(decodeHTML(line)) : line;
}

function headingTexts(document: Document): string[] {
	return [...document.querySelectorAll('h1')].map(heading => decodeTitle(heading.textContent)).filter(text => text !== '');
}

/** Every title the page states, as it stands: to find the headline among the headings and the article among the JSON-LD. */
export function statedTitles({document, tags, headline, feedTitle}: Omit<TitleEvidence, 'siteNames'>): string[] {
	const titles = [firstMeta(tags, ['og:title']), headline, firstMeta(tags, ['twitter:title']), document.querySelector('title')?.textContent, feedTitle];
	return titles.filter(title => title !== undefined && title !== null).map(title => decodeTitle(title)).filter(title => title !== '');
}

function agreeing(heading: string, titles: readonly string[]): boolean {
	const folded = foldName(heading);
	return folded.length > 3 && titles.some(title => foldName(title).includes(folded));
}

function isCut(title: string): boolean {
	return /(?:…|\.\.\.)$/v.test(title);
}

/** The headline of the article, without the site's name; an empty string where the page states none. */
export function findTitle(evidence: TitleEvidence): string {
	const stated = statedTitles(evidence).map(title => stripSiteName(title, evidence.siteNames));
	const headings = headingTexts(evidence.document);
	const heading = headings.find(text => agreeing(text, stated));
	const shared = stripSiteName(decodeTitle(firstMeta(evidence.tags, ['og:title']) ?? ''), evidence.siteNames);
	if (heading !== undefined && (shared === '' || agreeing(heading, [shared]) || isCut(shared))) {
		return heading.slice(0, limits.titleLength);
	}

	const best = shared === '' ? heading ?? stated[0] ?? headings[0] ?? '' : shared;
	return best.slice(0, limits.titleLength);
}
