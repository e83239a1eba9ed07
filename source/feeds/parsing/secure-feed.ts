import {createHash} from 'node:crypto';
import {type Enclosure, type ParsedAuthor, type ParsedFeed, type ParsedItem} from '../../model/feed.js';
import {limits} from '../../model/limits.js';
import {cleanLine, cleanText} from '../../text/clean.js';
import {webAddress} from './addresses.js';
import {type DraftFeed, type DraftItem} from './feed-draft.js';
import {mendEncoding} from './mend-encoding.js';

const most = {idLength: 2000, nameLength: 300, categories: 100, authors: 100, enclosures: 100};

/** The one door into the model: every string is made safe and every value is checked here, whatever format it came from. */
export function secureFeed(draft: DraftFeed): ParsedFeed {
	const minutes = Math.round(draft.intervalMinutes ?? 0);
	return {
		title: line(draft.title, limits.titleLength) || undefined,
		link: webAddress(draft.link),
		description: line(draft.description, limits.titleLength) || undefined,
		language: /^[a-z]{2,3}(?:-[\da-z]{1,8}){0,3}$/iv.exec(line(draft.language, 30).replaceAll('_', '-'))?.[0].toLowerCase(),
		intervalMinutes: minutes > 0 && Number.isFinite(minutes) ? minutes : undefined,
		skipHours: unique(draft.skipHours.filter(hour => Number.isSafeInteger(hour) && hour >= 0 && hour < 24)),
		skipDays: unique(draft.skipDays.map(day => weekdays[day.trim().slice(0, 3).toLowerCase()]).filter(day => day !== undefined)),
		selfUrl: webAddress(draft.selfUrl),
		items: draft.items.slice(0, limits.feedItems).map(item => secureItem(item)),
	};
}

const weekdays: Readonly<Record<string, string>> = {
	mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday',
};

function secureItem(draft: DraftItem): ParsedItem {
	const title = line(draft.title, limits.titleLength);
	const url = webAddress(draft.url);
	const published = date(draft.published);
	const authors = draft.authors.map(author => secureAuthor(author)).filter(({name}) => name !== '').slice(0, most.authors);
	return {
		id: firstFilled(line(draft.id, most.idLength), url) ?? derivedId(title, published, draft),
		title,
		url,
		author: authors.map(({name}) => name).join(', ') || undefined,
		authors,
		published,
		updated: date(draft.updated),
		content: html(draft.content),
		summary: html(draft.summary),
		categories: unique(draft.categories.map(category => line(category, most.nameLength)).filter(Boolean)).slice(0, most.categories),
		enclosures: draft.enclosures.map(enclosure => secureEnclosure(enclosure)).filter(enclosure => enclosure !== undefined).slice(0, most.enclosures),
	};
}

function firstFilled(...texts: Array<string | undefined>): string | undefined {
	return texts.find(text => text !== undefined && text !== '');
}

/** Without id and link, an item is its title and date, or its words. */
function derivedId(title: string, published: string | undefined, {content, summary}: DraftItem): string {
	return createHash('sha256').update(JSON.stringify([title, published ?? content ?? summary ?? ''])).digest('hex').slice(0, 32);
}

function secureAuthor({name, url}: ParsedAuthor): ParsedAuthor {
	return {name: line(name, most.nameLength), url: webAddress(url)};
}

function secureEnclosure({url, type, length}: Enclosure): Enclosure | undefined {
	const address = webAddress(url);
	const isSize = length !== undefined && Number.isSafeInteger(length) && length > 0;
	return address ? {url: address, type: line(type, 100) || undefined, length: isSize ? length : undefined} : undefined;
}

function line(text: string | undefined, longest: number): string {
	const given = text ?? '';
	const isSafe = given === '' || (given.length <= longest && plainLine.test(given));
	return isSafe ? given : cleanLine(mendEncoding(given.slice(0, longest * 4))).slice(0, longest).toWellFormed();
}

/** Printable ASCII without double spaces: nothing to clean. Most lines are. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/v;

function html(text: string | undefined): string | undefined {
	return text ? cleanText(mendEncoding(text)).trim() || undefined : undefined;
}

function date(text: string | undefined): string | undefined {
	return text && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/v.test(text) ? text : undefined;
}

function unique<Value>(values: Value[]): Value[] {
	return [...new Set(values)];
}
