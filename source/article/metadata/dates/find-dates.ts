import {type Element} from '../../page/dom.js';
import {brokenText, signalsOf} from '../element-signals.js';
import {firstValue} from '../article-objects.js';
import {textOf, type JsonObject} from '../json-ld.js';
import {firstMeta, type MetaTags} from '../meta-tags.js';
import {type Survey} from '../page-survey.js';
import {startOfText} from '../start-of-text.js';
import {parseDate, type DateOrder} from './parse-date.js';

export type DateEvidence = {
	articles: readonly JsonObject[];
	tags: MetaTags;
	survey: Survey;
	/** The text of the element with the byline, where dates often stand. */
	language?: string;
	url?: string;
	feedDate?: string;
};

export type FoundDates = {published?: string; updated?: string};

const publishedNames = [
	'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'datepublished', 'date.published', 'published_time', 'published_at', 'article.published', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime',
	'cxenseparse:publishtime', 'publish-date', 'publish_date', 'publishdate', 'published-date', 'publication_date', 'publicationdate', 'publication-date', 'pubdate', 'pub_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'prism.publicationdate', 'citation_publication_date',
	'citation_online_date', 'date_published', 'article:post_date', 'article_date_original', 'originalpublicationdate', 'displaydate', 'release_date', 'dc.date', 'dcterms.date', 'date', 'published', 'article:create_time', 'created', 'creation_date', 'datecreated', 'og:pubdate', 'video:release_date', 'bt:pubdate', 'rnews:datepublished', 'last-modified-created', 'revision_date', 'iso-8601-publish-date', 'shareaholic:article_published_time', 'uploaddate', 'ptime', 'timestamp', 'mediator_published_time', 'citation_date',
];
const updatedNames = ['article:modified_time', 'article:modified', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'date.modified', 'modified_time', 'lastmod', 'last-modified', 'last_modified', 'dcterms.modified', 'dc.date.modified', 'lastupdate', 'article:updated', 'article:updated_time'];
const monthFirstLanguages = /^(?:en(?:-us|-ph)?|es-us)$/v;
const otherPlace = /comment|related|teaser|recommend|popular|trending|latest|sidebar|footer|(?:^|[\s_\-])cards?(?:$|[\s_\-])|promo|widget|menu|(?:^|[\s_\-])nav|event|more-|carousel|listing|copyright|most-?read|ticker/v;
const commentPlace = /comment|related|recommend|copyright|(?:^|[\s_\-])nav|menu|upcoming/v;
const dateSignal = /date|time|publish|posted|datum|fecha|meta|byline|created|author|info/v;
const modified = /modif|updat|aktualis|actualiz|mis.?[aà].?jour|aggiorna|oppdat|uppdat|bijgewerkt|last.?edit/iv;
const dateAttributes = ['datetime', 'content', 'title', 'data-date', 'data-timestamp', 'data-time'];
const longestDateText = 200;
const mostDates = 60;

function orderOf(language: string | undefined): DateOrder {
	return language === undefined || monthFirstLanguages.test(language) ? 'month-first' : 'day-first';
}

/** True in comments and lists of other articles; beside the headline, where a box may have any name, only in comments and the like. */
function isElsewhere(element: Element, isNear: boolean): boolean {
	let current: Element | null = element;
	for (let depth = 0; current && depth < 10 && current.localName !== 'body' && current.localName !== 'main' && current.localName !== 'article'; depth++) {
		const other = isNear ? commentPlace : otherPlace;
		if (current.localName === 'nav' || (!isNear && /^(?:footer|aside)$/v.test(current.localName)) || other.test(signalsOf(current))) {
			return true;
		}

		current = current.parentElement;
	}

	return false;
}

function isNearHeadline(index: number, survey: Survey): boolean {
	return survey.headline > 0 && index >= survey.headline - 15 && index <= survey.headline + 50;
}

type Stated = {date: string; distance: number; updated: boolean};

function statedDate(element: Element, order: DateOrder): string | undefined {
	const machine = dateAttributes.map(name => element.getAttribute(name)).find(value => value !== null);
	return parsed(machine ?? undefined, order) ?? parseDate(brokenText(element, longestDateText).replaceAll('\n', ' '), order);
}

function isDateElement(element: Element): boolean {
	const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`.toLowerCase();
	return element.localName === 'time' || /datepublished|datecreated|pubdate/v.test(property) || element.hasAttribute('pubdate') || (element.localName === 'abbr' && /publish|date/v.test(element.className));
}

/** Dates of `time` elements and microdata, nearest to the headline first. */
function markedDates(survey: Survey, order: DateOrder): Stated[] {
	const found: Stated[] = [];
	for (const [index, element] of survey.elements.entries()) {
		if (found.length >= mostDates) {
			break;
		}

		const date = isDateElement(element) && !isElsewhere(element, isNearHeadline(index, survey)) ? statedDate(element, order) : undefined;
		if (date === undefined) {
			continue;
		}

		const context = `${signalsOf(element)} ${element.parentElement ? signalsOf(element.parentElement) : ''} ${element.parentElement ? startOfText(element.parentElement, 60) : ''}`;
		const distance = Math.abs(index - survey.headline) + (index < survey.headline ? 10 : 0);
		found.push({date, distance, updated: modified.test(context) && !/publish|posted/iv.test(context)});
	}

	return found.toSorted((a, b) => a.distance - b.distance);
}

/** The dates in a line such as "Published 3 May 2024 | Updated 4 May 2024". */
function datesOfLine(line: string, order: DateOrder): FoundDates {
	const change = modified.exec(line);
	const published = parseDate(change === null ? line : line.slice(0, change.index), order);
	const updated = change === null ? undefined : parseDate(line.slice(change.index), order);
	return {...(published !== undefined && {published}), ...(updated !== undefined && {updated})};
}

/** Dates written out in a short text near the headline. */
function writtenDates(survey: Survey, order: DateOrder): FoundDates {
	const start = Math.max(0, survey.headline - 60);
	let loose: FoundDates = {};
	for (const [offset, element] of survey.elements.slice(start, survey.headline + 160).entries()) {
		const text = startOfText(element, longestDateText);
		if (text.length < 6 || text.length > longestDateText || !/\d/v.test(text) || isElsewhere(element, isNearHeadline(start + offset, survey))) {
			continue;
		}

		const dates = datesOfLine(brokenText(element, longestDateText).replaceAll('\n', ' '), order);
		if (dates.published !== undefined && dateSignal.test(`${signalsOf(element)} ${element.parentElement ? signalsOf(element.parentElement) : ''}`)) {
			return {...loose, ...dates};
		}

		loose = text.trim().length < 80 ? {...dates, ...loose} : loose;
	}

	return loose;
}

function dateOfUrl(url: string | undefined): string | undefined {
	const match = /\/((?:19|20)\d{2})[\/\-_]?(\d{2})[\/\-_]?(\d{2})(?=[\/\-_.]|$)/v.exec(url === undefined ? '' : URL.parse(url)?.pathname ?? '');
	return match ? parseDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`) : undefined;
}

function parsed(value: string | undefined, order: DateOrder): string | undefined {
	return value === undefined ? undefined : parseDate(value, order);
}

function fromTags(tags: MetaTags, names: readonly string[], order: DateOrder): string | undefined {
	for (const name of names) {
		const date = parsed(firstMeta(tags, [name]), order);
		if (date !== undefined) {
			return date;
		}
	}

	return undefined;
}

/** When the article was published and last changed, from what states it best: JSON-LD, meta, `time`, text near the headline, the address. */
export function findDates({articles, tags, survey, language, url, feedDate}: DateEvidence): FoundDates {
	const order = orderOf(language);
	const marked = markedDates(survey, order);
	const modifiedStated = parsed(textOf(firstValue(articles, 'dateModified')), order) ?? fromTags(tags, updatedNames, order);
	const publishedStated = parsed(textOf(firstValue(articles, 'datePublished')), order)
		?? fromTags(tags, publishedNames, order)
		?? parsed(textOf(firstValue(articles, 'dateCreated') ?? firstValue(articles, 'uploadDate')), order)
		?? marked.find(entry => !entry.updated)?.date;
	const updatedStated = modifiedStated ?? marked.find(entry => entry.updated)?.date;
	const written = publishedStated !== undefined && updatedStated !== undefined ? {} : writtenDates(survey, order);
	const published = publishedStated ?? written.published ?? marked[0]?.date ?? written.updated ?? feedDate ?? dateOfUrl(url) ?? modifiedStated;
	const updated = updatedStated ?? later(written.updated, published);
	return {...(published !== undefined && {published}), ...(updated !== undefined && updated !== published && {updated})};
}

/** A change is no earlier than the publication. */
function later(updated: string | undefined, published: string | undefined): string | undefined {
	return updated !== undefined && updated.slice(0, 10) >= (published ?? '').slice(0, 10) ? updated : undefined;
}
