import {type JsonObject, isObject, textOf, typesOf} from '../json-ld.js';
import {firstMeta, type MetaTags} from '../meta-tags.js';
import {foldName} from '../bylines/person-name.js';

const commonLabels = new Set(['www', 'com', 'co', 'org', 'net', 'news', 'm', 'amp', 'mobile', 'edition', 'blog', 'en', 'de', 'uk', 'gov', 'ac', 'edu']);

/** The site's names as its meta elements state them; the first is the best to show. */
export function statedSiteNames(tags: MetaTags): string[] {
	const names = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'citation_journal_title', 'prism.publicationname', 'twitter:app:name:iphone'];
	return names.map(name => firstMeta(tags, [name])).filter(name => name !== undefined && !/^https?:|^\d+$/v.test(name)) as string[];
}

function isPublisher(object: JsonObject): boolean {
	return typesOf(object).some(type => /^(?:NewsMediaOrganization|Organization|WebSite)$/v.test(type));
}

/** Publishers named by the page's JSON-LD. */
function publisherNames(objects: readonly JsonObject[]): string[] {
	const stated = objects.map(object => textOf(object['publisher'])).filter(name => name !== undefined);
	const own = objects.filter(object => isPublisher(object) && object['name'] !== undefined && object['author'] === undefined).slice(0, 3).map(object => textOf(object['name'])).filter(name => name !== undefined);
	return [...stated, ...own].filter(name => !/^https?:/v.test(name)).slice(0, 6);
}

/** The parts of the host that name the site: "news.example.co.uk" gives "example". */
export function hostLabels(url: string | undefined): string[] {
	const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '');
	return host.split('.').slice(0, -1).filter(label => label.length > 2 && !commonLabels.has(label));
}

function hostNames(url: string | undefined): string[] {
	const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '').replace(/^www\./v, '');
	return host === '' ? [] : [host];
}

/** Every name by which the site may be called, folded: for titles ("... | The Times") and bylines ("By The Times"). */
export function siteNamesOf({tags, objects, url}: {tags: MetaTags; objects: readonly JsonObject[]; url?: string}): Set<string> {
	const names = [...statedSiteNames(tags), ...publisherNames(objects.filter(object => isObject(object))), ...hostNames(url), ...hostLabels(url)];
	const folded = names.map(name => foldName(name)).filter(name => name.length > 1);
	return new Set([...folded, ...folded.map(name => name.replace(/^(?:the|der|die|das|le|la|el|il) /v, ''))]);
}
