import {type Author, type Confidence} from '../../../model/article.js';
import {cleanLine} from '../../../text/clean.js';
import {asList, isObject, textOf, typesOf, type JsonObject} from '../json-ld.js';
import {resolveReference} from '../article-objects.js';
import {type MetaTags} from '../meta-tags.js';
import {safeUrl} from '../safe-url.js';
import {foldName} from './person-name.js';
import {splitByline, type Byline, type NamedPerson} from './split-byline.js';
import {type VisibleByline} from './visible-byline.js';

type Person = NamedPerson & {url?: string};

type Named = {people: Person[]; organisations: string[]};

export type AuthorEvidence = {
	articles: readonly JsonObject[];
	objects: readonly JsonObject[];
	tags: MetaTags;
	visible?: VisibleByline;
	feedAuthors: readonly string[];
	siteNames: ReadonlySet<string>;
	url?: string;
};

const metaAuthorNames = [
	'author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'citation_author', 'byl', 'byline', 'cxenseparse:author', 'og:article:author', 'lp.article:author', 'article:author_name',
	'article.author', 'article_author', 'authors', 'og:author', 'vr:author', 'book:author', 'dc.contributor', 'rbauthors', 'bt:author', 'author_name', 'cxenseparse:recs:author', 'cxenseparse:articleauthor', 'mrf:authors', 'creator',
];
const catalogueNames = new Set(['dc.creator', 'dcterms.creator', 'citation_author', 'dc.contributor']);
const mostAuthors = 30;
const longestField = 120;
const plainByline = 5;

function emptyNames(): Named {
	return {people: [], organisations: []};
}

function addByline(named: Named, byline: Byline, extra: {role?: string; url?: string} = {}): void {
	for (const person of byline.people) {
		if (named.people.length < mostAuthors && named.people.every(known => foldName(known.name) !== foldName(person.name))) {
			named.people.push({...person, ...(extra.role !== undefined && {role: extra.role}), ...(extra.url !== undefined && byline.people.length === 1 && {url: extra.url})});
		}
	}

	named.organisations.push(...byline.organisations);
}

function nameOf(object: JsonObject): string | undefined {
	const given = textOf(object['givenName']);
	const family = textOf(object['familyName']);
	return textOf(object['name']) ?? textOf(object['byline']) ?? (given !== undefined && family !== undefined ? `${given} ${family}` : undefined);
}

function shortLine(text: string | undefined): string | undefined {
	const line = cleanLine((text ?? '').slice(0, longestField));
	return line === '' ? undefined : line;
}

function addObject(named: Named, object: JsonObject, evidence: AuthorEvidence): void {
	const names = Array.isArray(object['name']) ? object['name'].filter(name => typeof name === 'string') : [nameOf(object) ?? ''];
	const organisation = typesOf(object).some(type => type.endsWith('Organization'));
	const role = shortLine(textOf(object['jobTitle']));
	const url = safeUrl(textOf(object['url']) ?? textOf(object['sameAs']), evidence.url);
	for (const name of names) {
		const byline = splitByline(name, {siteNames: evidence.siteNames, structured: !organisation});
		if (byline.people.length === 0 && byline.organisations.length === 0 && organisation) {
			named.organisations.push(...[shortLine(name)].filter(line => line !== undefined));
		} else {
			addByline(named, byline, {role, url});
		}
	}
}

/** Authors stated by the objects that describe the article; the first object that names anyone decides. */
function fromObjects(evidence: AuthorEvidence): Named {
	const organisations: string[] = [];
	for (const article of evidence.articles) {
		const named = emptyNames();
		for (const value of [...asList(article['author']), ...asList(article['creator'])]) {
			const author = resolveReference(value, evidence.objects);
			if (isObject(author)) {
				addObject(named, author, evidence);
			} else if (typeof author === 'string') {
				addByline(named, splitByline(author, {siteNames: evidence.siteNames, structured: true}));
			}
		}

		if (named.people.length > 0) {
			return named;
		}

		organisations.push(...named.organisations);
	}

	return {people: [], organisations};
}

/** The contents of `twitter:data1` where its label says that it names the author. */
function labelledAuthors(tags: MetaTags): readonly string[] {
	const index = ['1', '2'].find(number => /^(?:written by|author|by|von|verfasst von|geschrieben von|autor|écrit par|escrito por|scritto da|geschreven door)$/iv.test((tags.get(`twitter:label${number}`) ?? [])[0] ?? ''));
	return index === undefined ? [] : tags.get(`twitter:data${index}`) ?? [];
}

function fromTags(evidence: AuthorEvidence): Named {
	const organisations: string[] = [];
	const fields = metaAuthorNames.map(name => ({contents: evidence.tags.get(name) ?? [], inverted: catalogueNames.has(name)}));
	for (const {contents, inverted} of [...fields, {contents: labelledAuthors(evidence.tags), inverted: false}]) {
		const named = emptyNames();
		for (const content of contents) {
			addByline(named, splitByline(content, {siteNames: evidence.siteNames, structured: true, inverted}));
		}

		if (named.people.length > 0) {
			return named;
		}

		organisations.push(...named.organisations);
	}

	return {people: [], organisations};
}

function fromFeed(evidence: AuthorEvidence): Named {
	const named = emptyNames();
	for (const author of evidence.feedAuthors) {
		addByline(named, splitByline(author, {siteNames: evidence.siteNames, structured: true}));
	}

	return named;
}

/** True when one name holds all words of the other ("Jane Doe", "Jane M. Doe"). */
export function isSameName(a: string, b: string): boolean {
	const first = foldName(a).split(' ');
	const second = foldName(b).split(' ');
	const [short, long] = first.length <= second.length ? [first, second] : [second, first];
	return short.every(word => long.includes(word));
}

function covers(larger: Named, smaller: Named): boolean {
	return larger.people.length > smaller.people.length && smaller.people.every(person => larger.people.some(other => isSameName(other.name, person.name)));
}

function isSingleWord(named: Named): boolean {
	return named.people.length > 0 && named.people.every(person => !/[\s\p{Script=Han}\p{Script=Hangul}]/v.test(person.name));
}

function hasSome(named: Named, others: Named): boolean {
	return named.people.some(person => others.people.some(other => isSameName(other.name, person.name)));
}

/** The meta elements and the byline name the same people, JSON-LD somebody else: who put the article online, as a rule. */
function isOutvoted([objects, tags]: readonly [Named, Named], shown: Named): boolean {
	return objects.people.length > 0 && hasSome(tags, shown) && tags.people.length === shown.people.length && !hasSome(objects, tags) && !isSingleWord(tags);
}

/**
What the page states for machines, unless the byline names more people or the only name stated is half a one. The people beside the byline
count only where nothing is stated: often they wrote the other articles.
*/
function choosePeople(sources: readonly [Named, Named], shown: Named, byline: Named): Named {
	if (isOutvoted(sources, shown)) {
		return shown;
	}

	const stated = sources.find(source => source.people.length > 0 && !isSingleWord(source)) ?? sources.find(source => source.people.length > 0) ?? emptyNames();
	if (stated.people.length > 0 && covers(byline, stated)) {
		return byline;
	}

	return shown.people.length > 0 && (stated.people.length === 0 || (isSingleWord(stated) && !isSingleWord(shown))) ? shown : stated;
}

/** The people the page shows; where it states an organisation as the author, only those of a plain byline. */
function shownPeople({visible}: AuthorEvidence, stated: Named): Named {
	const isTrusted = visible !== undefined && (stated.organisations.length === 0 || visible.strength >= plainByline);
	return isTrusted ? visible : emptyNames();
}

function withoutRepeats(people: readonly Person[]): Person[] {
	return people.filter((person, index) => people.slice(0, index).every(other => !isSameName(other.name, person.name)));
}

function confidenceOf(name: string, sources: readonly Named[]): Confidence {
	const votes = sources.filter(source => source.people.some(person => isSameName(person.name, name))).length;
	if (votes >= 2) {
		return 'high';
	}

	return /^[\p{Script=Latin}\p{Mark}'’.\-]+$/v.test(name) ? 'low' : 'medium';
}

function withDetails(person: Person, sources: readonly Named[], urls: ReadonlyMap<string, string>): Author {
	const same = sources.flatMap(source => source.people).filter(other => isSameName(other.name, person.name));
	const role = person.role ?? same.find(other => other.role !== undefined)?.role;
	const url = person.url ?? same.find(other => other.url !== undefined)?.url ?? urls.get(foldName(person.name));
	return {name: person.name, ...(url !== undefined && {url}), ...(role !== undefined && {role}), confidence: confidenceOf(person.name, sources)};
}

function organisationsAlone(sources: readonly Named[]): Author[] {
	const stated = sources.find(source => source.organisations.length > 0)?.organisations ?? [];
	return [...new Set(stated)].slice(0, 3).map(name => ({name, confidence: 'low'}));
}

/** The authors of the page, merged from all that states them; organisations only where no person is named, with low confidence. */
export function findAuthors(evidence: AuthorEvidence): Author[] {
	const stated = fromObjects(evidence);
	const sources = [stated, fromTags(evidence)] as const;
	const visible = shownPeople(evidence, stated);
	const feed = fromFeed(evidence);
	const chosen = choosePeople(sources, visible.people.length > 0 ? visible : feed, {people: evidence.visible?.own ?? [], organisations: []});
	const all = [...sources, visible, feed];
	const authors = withoutRepeats(chosen.people).slice(0, mostAuthors).map(person => withDetails(person, all, evidence.visible?.urls ?? new Map<string, string>()));
	return authors.length > 0 ? authors : organisationsAlone(all);
}
