import {isElement, type Element} from '../../page/dom.js';
import {brokenText, signalsOf} from '../element-signals.js';
import {type Survey} from '../page-survey.js';
import {safeUrl} from '../safe-url.js';
import {firstNodesBelow, startOfText} from '../start-of-text.js';
import {foldName} from './person-name.js';
import {splitByline, type Byline, type NamedPerson} from './split-byline.js';

const bylineSignal = /byline|authors?(?!iz|it)|autor(?!i[sz])|auteur|writer|contributor|journalist|redacteur|forfatter|kirjoittaja|skribent|(?:^|[\s_\-])(?:firma|signature|creator|reporter|columnist|verfasser|journalisten)(?:$|[\s_\-])/v;
const otherPlace = /comment|related|teaser|recommend|popular|trending|latest|taboola|outbrain|caption|(?:^|[\s_\-])credits?|(?:image|photo|foto|media|figure|video|picture)[_\-]*(?:author|autor|description|credit|byline)|author-?bio|gallery|carousel|slider|(?:^|[\s_\-])cards?(?:$|[\s_\-])|(?:^|[\s_\-])nav|menu|most-?read|more-?(?:stories|from|news)|read-?(?:more|next|also)|sidebar|share-|newsletter|promo|(?:^|[\s_\-])feed(?:$|[\s_\-])|publisher-|listing|search|reply|tag-?list/v;
const articleTags = new Set(['body', 'article', 'main']);
const lineTags = new Set(['p', 'div', 'span', 'a', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'em', 'i', 'strong', 'small']);
const otherTags = new Set(['figure', 'figcaption', 'nav', 'aside', 'blockquote', 'table', 'form']);
const leadInStart = /^[\s\-–—]{0,20}(?:(?:written |words |story |posted |published |reported )?by|von|par|por|text|contributors?|autor(?:in|en)?|authors?|auteur|texte|texto|redacción|di|door|av|af)(?:\s*:|\s)/iv;
const gluedLeadIn = /^\s*(?:By|Von|Par|Por)(?=\p{Uppercase_Letter}\p{Lowercase_Letter})/v;
const laterLeadIn = /[\s\|•·](?:By|BY|Von|VON|Par|PAR|Por|POR)\s|\d\s+(?:by|von|par|por)\s/v;
const longestVisible = 300;
const mostCandidates = 300;

export type VisibleByline = Byline & {
	/** The people of the one element that looks most like the byline; `people` has those of its like beside it too. */
	own: NamedPerson[];
	urls: ReadonlyMap<string, string>;
	strength: number;
};

type Candidate = {element: Element; strength: number; byline: Byline; urls: ReadonlyMap<string, string>};

const authorPath = /\/(?:authors?|autore?s?|autore[ns]|autor-?in|auteurs?|profiles?|people|person|persons|staff|contributors?|columnists?|writers?|journalists?|reporters?|redaktion|team|by|bio|user|users|members?|experts?|experten|correspondents?|toireporter|blogger|about-?us|av|forfatter|redacteuren|firmas?|perfil)(?:[\/\-_?=]|$)/v;
const brokenJoiner = /(?: and| und| et| y| &|,)\n|\n(?=(?:and|und|et|y|&) |,)/gv;

function isElsewhere(element: Element, levels: number): boolean {
	let current: Element | null = element;
	for (let depth = 0; current && depth < levels; depth++) {
		if (articleTags.has(current.localName)) {
			return false;
		}

		if (otherTags.has(current.localName) || otherPlace.test(signalsOf(current))) {
			return true;
		}

		current = current.parentElement;
	}

	return false;
}

function nearness(index: number, headline: number): number {
	const distance = index - headline;
	if (distance < -40) {
		return -3;
	}

	return distance < 80 ? 3 : distance < 250 ? 2 : distance < 700 ? 0 : -2;
}

function strengthOf(element: Element, index: number, survey: Survey): number {
	const signals = signalsOf(element);
	const named = bylineSignal.test(signals);
	const linked = /(?:^|\s)author(?:$|\s)/v.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
	return nearness(index, survey.headline) + (named ? 2 : 0) + (linked ? 1 : 0) + (signals.includes('byline') ? 1 : 0);
}

/** Right below the headline the classes of outer boxes say nothing: page builders call them feed, card or sidebar. */
function isBesideHeadline(index: number, survey: Survey): boolean {
	return survey.headline > 0 && index > survey.headline && index < survey.headline + 25;
}

function isAuthorLink(element: Element): boolean {
	const isLink = element.localName === 'a' && authorPath.test(element.getAttribute('href') ?? '');
	const text = isLink ? startOfText(element, 60) : '';
	return text.length < 60 && /\p{Uppercase_Letter}\p{Letter}{1,30} \p{Uppercase_Letter}/v.test(text);
}

function isCandidate(element: Element, index: number, survey: Survey): boolean {
	if (bylineSignal.test(signalsOf(element))) {
		return true;
	}

	const near = survey.headline > 0 && index >= survey.headline - 12 && index < survey.headline + 80;
	if (!near) {
		return false;
	}

	const start = startOfText(element, 80);
	const isLine = lineTags.has(element.localName) && (leadInStart.test(start) || gluedLeadIn.test(start));
	return isLine || isAuthorLink(element) || (isBesideHeadline(index, survey) && laterLeadIn.test(start));
}

function insideAny(element: Element, chosen: ReadonlySet<Element>): boolean {
	let current = element.parentElement;
	while (current) {
		if (chosen.has(current)) {
			return true;
		}

		current = current.parentElement;
	}

	return false;
}

/** The first line that names people; where none does, the first that names an organisation. */
function firstLine(text: string, siteNames: ReadonlySet<string>): Byline {
	const lines = text.split('\n').map(line => splitByline(line, {siteNames}));
	return lines.find(line => line.people.length > 0) ?? lines.find(line => line.organisations.length > 0) ?? {people: [], organisations: []};
}

/** The people of the first line that names any, and those of later lines who have an author page: tags and buttons often look like names. */
function readByline(text: string, siteNames: ReadonlySet<string>, urls: ReadonlyMap<string, string>): Byline {
	const joined = text.replaceAll(brokenJoiner, match => match.replace('\n', ' '));
	const byline = splitByline(joined, {siteNames});
	const {people, organisations} = firstLine(joined, siteNames);
	const first = new Set(people.map(person => foldName(person.name)));
	return {people: byline.people.filter(person => first.has(foldName(person.name)) || authorPath.test(urls.get(foldName(person.name)) ?? '')), organisations};
}

function isMarkedAuthor(element: Element): boolean {
	return /(?:^|\s)author(?:$|\s)/v.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`) || /(?:^|[\s_\-])author(?:$|[\s_\-](?:name|link|url))/v.test(element.className);
}

/** Blogs sign with a first name: taken where the element is marked as the author and holds nothing else. */
function singleName(text: string, siteNames: ReadonlySet<string>): Byline {
	const byline = splitByline(text, {siteNames, structured: true});
	return byline.people.length === 1 && !(byline.people[0]?.name.includes(' ') ?? true) && text.split(/\s/v).length <= 3 ? byline : {people: [], organisations: []};
}

function findCandidates(survey: Survey, siteNames: ReadonlySet<string>, base: string | undefined): Candidate[] {
	const found: Candidate[] = [];
	const chosen = new Set<Element>();
	let tried = 0;
	for (const [index, element] of survey.elements.entries()) {
		if (!isCandidate(element, index, survey) || insideAny(element, chosen)) {
			continue;
		}

		tried++;
		if (tried > mostCandidates) {
			break;
		}

		const text = brokenText(element, longestVisible);
		if (text.trim() === '' || text.replaceAll(/\s+/gv, ' ').length > longestVisible || isElsewhere(element, isBesideHeadline(index, survey) ? 3 : 12)) {
			continue;
		}

		const urls = linksOf(element, base);
		const full = readByline(text, siteNames, urls);
		const byline = full.people.length === 0 && full.organisations.length === 0 && isMarkedAuthor(element) ? singleName(text, siteNames) : full;
		if (!(byline.people.length > 0 || byline.organisations.length > 0)) {
			continue;
		}

		chosen.add(element);
		found.push({element, byline, urls, strength: strengthOf(element, index, survey) + (byline.people.length > 0 ? 1 : 0) + (leadInStart.test(text) ? 1 : 0)});
	}

	return found;
}

function linksOf(element: Element, base: string | undefined): Map<string, string> {
	const urls = new Map<string, string>();
	const links = element.localName === 'a' ? [element] : [...firstNodesBelow(element)].filter(node => isElement(node) && node.localName === 'a') as Element[];
	for (const link of links) {
		const url = safeUrl(link.getAttribute('href'), base);
		if (url !== undefined) {
			urls.set(foldName(startOfText(link, longestVisible)), url);
		}
	}

	return urls;
}

function isBeside(candidate: Candidate, best: Candidate, survey: Survey): boolean {
	const distance = Math.abs((survey.indexes.get(candidate.element) ?? 0) - (survey.indexes.get(best.element) ?? 0));
	return distance <= 40 && candidate.element.className === best.element.className && candidate.element.localName === best.element.localName;
}

/** The byline that the page shows near its headline; undefined where it shows none. */
export function findVisibleByline(survey: Survey, siteNames: ReadonlySet<string>, base?: string): VisibleByline | undefined {
	const candidates = findCandidates(survey, siteNames, base);
	const best = candidates.reduce<Candidate | undefined>((top, candidate) => top === undefined || candidate.strength > top.strength ? candidate : top, undefined);
	if (!best || best.strength < 2) {
		return undefined;
	}

	const beside = candidates.filter(candidate => isBeside(candidate, best, survey));
	return {
		people: beside.flatMap(candidate => candidate.byline.people),
		organisations: beside.flatMap(candidate => candidate.byline.organisations),
		urls: new Map(beside.flatMap(candidate => [...candidate.urls])),
		own: best.byline.people,
		strength: best.strength,
	};
}
