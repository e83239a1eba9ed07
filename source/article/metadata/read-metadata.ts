import {type Author} from '../../model/article.js';
import {type ParsedItem} from '../../model/feed.js';
import {type Document} from '../page/dom.js';
import {findArticleObjects, firstValue} from './article-objects.js';
import {findAuthors} from './bylines/find-authors.js';
import {foldName} from './bylines/person-name.js';
import {findVisibleByline} from './bylines/visible-byline.js';
import {findDates} from './dates/find-dates.js';
import {findCanonicalUrl, findLanguage, findLeadImage, findPublisher, findSection, findSubtitle} from './page-facts.js';
import {findPaywall, type Paywall} from './paywall.js';
import {readJsonLd, textOf} from './json-ld.js';
import {readMetaTags} from './meta-tags.js';
import {surveyPage} from './page-survey.js';
import {startOfText} from './start-of-text.js';
import {findTitle, statedTitles} from './titles/find-title.js';
import {siteNamesOf} from './titles/site-names.js';

/** What a page says about its article. Dates are ISO 8601 with the zone as given; addresses are absolute http(s). */
export type Metadata = {
	/** Empty where the page states none. */
	title: string;
	subtitle?: string;
	authors: Author[];
	published?: string;
	updated?: string;
	publisher?: string;
	section?: string;
	/** BCP 47, lower case. */
	language?: string;
	/** The canonical address where it belongs to the same site, else the address the page was read from. */
	url?: string;
	leadImage?: string;
	/** Whether the page says or shows that it is paid for: a short article of such a page is only the beginning. */
	paywall: Paywall;
};

export type MetadataOptions = {
	/** The address the page was read from. */
	url?: string;
	/** The feed's entry of the page, for what the page leaves out. */
	feedItem?: ParsedItem;
};

function feedAuthors(item: ParsedItem | undefined): string[] {
	const names = item?.authors.map(author => author.name) ?? [];
	return names.length > 0 ? names : [item?.author ?? ''].filter(name => name !== '');
}

/** True for a good part of a title: a single word of it may stand in any heading, and the site's name in the first. */
function isHeadline(text: string, titles: readonly string[]): boolean {
	return text !== '' && titles.some(title => title.includes(text) && text.length * 2 >= title.length);
}

const longestHeadline = 400;

/** Reads all that a page, and its feed entry, say about the article. Never throws on a page that `parsePage` gave; call it before the body is cut. */
export function readMetadata(document: Document, {url, feedItem}: MetadataOptions = {}): Metadata {
	const objects = readJsonLd(document);
	const tags = readMetaTags(document);
	const rough = statedTitles({document, tags, feedTitle: feedItem?.title}).map(title => foldName(title));
	const articles = findArticleObjects(objects, new Set(rough));
	const headline = textOf(firstValue(articles, 'headline'));
	const siteNames = siteNamesOf({tags, objects, url});
	const name = textOf(articles.find(article => article['headline'] !== undefined)?.['name']);
	const title = findTitle({document, tags, headline, name, siteNames, feedTitle: feedItem?.title});
	const titles = [...rough, foldName(title), foldName(headline ?? '')].filter(text => text !== '');
	const survey = surveyPage(document, element => isHeadline(foldName(startOfText(element, longestHeadline)), titles));
	const language = findLanguage(document, tags, articles);
	const authors = findAuthors({articles, objects, tags, visible: findVisibleByline(survey, siteNames, url), feedAuthors: feedAuthors(feedItem), siteNames, url});
	const facts = {document, objects, articles, tags, url};
	return {
		title,
		subtitle: findSubtitle(facts, title),
		authors,
		...findDates({articles, tags, survey, language, url, feedDate: feedItem?.published}),
		publisher: findPublisher(facts, title),
		section: findSection(facts),
		language,
		url: findCanonicalUrl(facts),
		leadImage: findLeadImage(facts),
		paywall: findPaywall(facts),
	};
}

