import {Parser} from 'htmlparser2';
import {Failure} from '../../model/failure.js';
import {limits} from '../../model/limits.js';
import {cleanLine} from '../../text/clean.js';
import {type FeedList, type ListedFeed, type ListedSettings} from './opml.js';

type Attributes = Record<string, string>;

const deepestFolder = 20;

/**
Reads OPML 1.0 or 2.0: nested folders become tags. Only http and https addresses are taken, whatever else an outline asks for (commands,
filters, files); nothing is run and nothing is fetched.
*/
export function readOpml(text: string): FeedList {
	const feeds = new Map<string, ListedFeed>();
	const refused: string[] = [];
	const folders: string[] = [];
	let isOpml = false;
	let outlines = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			isOpml ||= name.toLowerCase() === 'opml';
			if (name.toLowerCase() !== 'outline') {
				return;
			}

			outlines++;
			const outline = lowerCased(attributes);
			folders.push(take(outline, {folders, feeds, refused}));
		},
		onclosetag(name) {
			if (name.toLowerCase() === 'outline') {
				folders.pop();
			}
		},
	}, {xmlMode: true, decodeEntities: true});
	parser.end(text);
	if (!isOpml && outlines === 0) {
		throw new Failure('unreadable', 'This is no OPML list of feeds.', {remedy: 'Import the file that another reader exported as OPML.'});
	}

	return {feeds: [...feeds].map(([, feed]) => feed), refused};
}

type Reading = {folders: readonly string[]; feeds: Map<string, ListedFeed>; refused: string[]};

/** Notes a feed, or gives the name of a folder for the outlines within. */
function take(outline: Attributes, {folders, feeds, refused}: Reading): string {
	const name = cleanLine(outline['title'] ?? outline['text'] ?? '').slice(0, limits.titleLength);
	const address = outline['xmlurl'];
	if (address === undefined) {
		return name.replaceAll('/', '-');
	}

	const url = webAddress(address);
	if (url === undefined) {
		refused.push(`${cleanLine(name === '' ? address : name).slice(0, 100)}: only http and https addresses are imported (${cleanLine(address).slice(0, 100)}).`);
		return '';
	}

	const feed = listedFeed(outline, {url, name, folder: folders.slice(0, deepestFolder).filter(folder => folder !== '').join('/')});
	const known = feeds.get(url);
	feeds.set(url, known === undefined ? feed : {...known, tags: [...new Set([...known.tags, ...feed.tags])]});
	return '';
}

function listedFeed(outline: Attributes, {url, name, folder}: {url: string; name: string; folder: string}): ListedFeed {
	const siteUrl = webAddress(outline['htmlurl'] ?? '');
	const settings = readSettings(outline);
	return {
		url,
		...(name !== '' && name !== url && {title: name}),
		...(siteUrl !== undefined && {siteUrl}),
		tags: [...new Set([folder, ...categories(outline['category'] ?? '')].filter(tag => tag !== ''))],
		...(settings !== undefined && {settings}),
	};
}

/** `/News/World,Sea`: a list of paths, as OPML 2.0 has it. */
function categories(list: string): string[] {
	return list.split(',').map(category => cleanLine(category).replace(/^\//v, '').replace(/\/$/v, '')).filter(category => category !== '').slice(0, 50);
}

function readSettings(outline: Attributes): ListedSettings | undefined {
	const source = (['feed', 'page', 'auto'] as const).find(choice => choice === outline['pullquote:source']);
	const title = cleanLine(outline['pullquote:title'] ?? '');
	const intervalMinutes = wholeNumber(outline['pullquote:interval']);
	const maxEntries = wholeNumber(outline['pullquote:maxentries']);
	const settings: ListedSettings = {
		...(title !== '' && {title}),
		...(intervalMinutes !== undefined && {intervalMinutes}),
		...(source !== undefined && {source}),
		...(maxEntries !== undefined && {maxEntries}),
	};
	return Object.keys(settings).length === 0 ? undefined : settings;
}

function wholeNumber(value: string | undefined): number | undefined {
	return value !== undefined && /^[1-9]\d{0,6}$/v.test(value) ? Number(value) : undefined;
}

function webAddress(address: string): string | undefined {
	const trimmed = address.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iv, '').replace(/^feed:\/\//iv, 'http://');
	return /^https?:\/\//iv.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined;
}

function lowerCased(attributes: Attributes): Attributes {
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}
