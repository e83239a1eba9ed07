import {type Document} from '../page/dom.js';
import {firstValue} from './article-objects.js';
import {foldName} from './bylines/person-name.js';
import {asList, isObject, textOf, type JsonObject} from './json-ld.js';
import {firstMeta, type MetaTags} from './meta-tags.js';
import {safeUrl} from './safe-url.js';
import {decodeTitle} from './titles/find-title.js';
import {hostLabels, statedSiteNames} from './titles/site-names.js';

export type PageFacts = {
	document: Document;
	objects: readonly JsonObject[];
	articles: readonly JsonObject[];
	tags: MetaTags;
	/** The address the page was read from. */
	url?: string;
};

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/v;

/** The site's name to show: as JSON-LD's publisher or the meta elements state it, else as the window's title has it behind the article's. */
export function findPublisher({document, articles, tags, objects}: PageFacts, title: string): string | undefined {
	const stated = textOf(firstValue(articles, 'publisher')) ?? statedSiteNames(tags)[0] ?? textOf(objects.map(object => object['publisher']).find(value => value !== undefined));
	const name = decodeTitle(stated ?? '');
	return name === '' || /^https?:/v.test(name) ? nameBehind(title, document) : name.slice(0, 200);
}

/** "Rain ahead | The Example": a few words behind the article's title and one mark. */
function nameBehind(title: string, document: Document): string | undefined {
	const stated = decodeTitle(document.querySelector('title')?.textContent ?? '');
	const tail = title !== '' && stated.startsWith(title) ? /^ [\|\-–—«»·•] (?<name>[^\|\-–—«»·•:]{2,40})$/v.exec(stated.slice(title.length))?.groups?.['name'] : undefined;
	return tail !== undefined && tail.split(' ').length <= 4 ? tail : undefined;
}

export function findSection({articles, tags}: PageFacts): string | undefined {
	const stated = textOf(firstValue(articles, 'articleSection')) ?? firstMeta(tags, ['article:section', 'parsely-section', 'og:section', 'section', 'dc.subject.section', 'cxenseparse:section', 'sailthru.section']);
	const section = decodeTitle(stated ?? '');
	return section === '' || section.length > 80 || /^https?:|^\d+$/v.test(section) ? undefined : section;
}

/** The language as the page states it, as a BCP 47 tag in lower case. */
export function findLanguage(document: Document, tags: MetaTags, articles: readonly JsonObject[]): string | undefined {
	const stated = [document.documentElement.getAttribute('lang'), document.documentElement.getAttribute('xml:lang'), textOf(firstValue(articles, 'inLanguage')), firstMeta(tags, ['content-language', 'og:locale', 'language', 'dc.language'])];
	const settled = stated.map(value => (value ?? '').trim().toLowerCase().replaceAll('_', '-').split(/[,; ]/v, 1)[0] ?? '');
	return settled.find(value => languageTag.test(value));
}

function isSameSite(a: string, b: string): boolean {
	const first = hostLabels(a);
	return hostLabels(b).some(label => first.includes(label));
}

/** The canonical address if it is http(s), belongs to the site the page came from, and is no home page; else the address the page came from. */
export function findCanonicalUrl({document, tags, url}: PageFacts): string | undefined {
	const stated = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), firstMeta(tags, ['og:url'])];
	const checked = stated.map(value => safeUrl(value, url)).filter(value => value !== undefined);
	const found = checked.find(value => url === undefined || (isSameSite(value, url) && (URL.parse(value)?.pathname !== '/' || URL.parse(url)?.pathname === '/')));
	return found ?? safeUrl(url);
}

function imageOf(value: unknown): string | undefined {
	for (const image of asList(value)) {
		const address = typeof image === 'string' ? image : isObject(image) ? textOf(image['url'] ?? image['contentUrl'] ?? image['@id']) : undefined;
		if (address !== undefined) {
			return address;
		}
	}

	return undefined;
}

export function findLeadImage({articles, tags, url}: PageFacts): string | undefined {
	const shared = firstMeta(tags, ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnail']);
	return safeUrl(shared, url) ?? safeUrl(imageOf(firstValue(articles, 'image')), url);
}

/** The deck: what the page states as description, when it is shown in the page too and does not repeat the title. */
export function findSubtitle({document, articles, tags}: PageFacts, title: string): string | undefined {
	const marked = [...document.querySelectorAll('h2, h3, p, div')].slice(0, 1500).find(element => deckSignal.test(`${element.className} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase()));
	const text = decodeTitle(marked?.textContent.slice(0, 2000) ?? '');
	const stated = decodeTitle(textOf(firstValue(articles, 'alternativeHeadline')) ?? '');
	const description = foldName(firstMeta(tags, ['og:description', 'description']) ?? '');
	const candidate = text.length > 15 && text.length <= 500 ? text : stated;
	const isDeck = candidate !== '' && foldName(candidate) !== foldName(title) && (candidate === stated || description === '' || description.slice(0, 40) === foldName(candidate).slice(0, 40) || candidate.length < 300);
	return isDeck ? candidate : undefined;
}

const deckSignal = /(?:^|[\s_\-])(?:subtitle|sub-title|subheadline|sub-headline|subheading|sub-heading|subhead|deck|dek|standfirst|article-lead|articlelead|article__lead|article-intro|article__intro|chapeau|kicker-text|headline-deck|alternativeheadline|story-summary|article-summary|article__summary|article__subtitle|article-subtitle|article__deck|sottotitolo|entradilla|bajada|strapline)(?:$|[\s_\-])/v;
