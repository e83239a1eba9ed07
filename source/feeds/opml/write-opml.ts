import {encodeXML} from 'entities';
import {cleanLine} from '../../text/clean.js';
import {ownNamespace, type ListedFeed} from './opml.js';

/**
Writes OPML 2.0. The first tag of a feed becomes the folder it lies in (nested at `/`), the others its categories, so that any reader keeps the
folders and ours keeps everything. Feeds are in the order given.
*/
export function writeOpml(feeds: readonly ListedFeed[], {title, date}: {title: string; date: Date}): string {
	const root = folder('');
	for (const feed of feeds) {
		place(root, feed);
	}

	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<opml version="2.0" xmlns:pullquote="${ownNamespace}">`,
		'\t<head>',
		`\t\t<title>${encodeXML(title)}</title>`,
		`\t\t<dateCreated>${date.toUTCString()}</dateCreated>`,
		'\t</head>',
		'\t<body>',
		...outlines(root, 2),
		'\t</body>',
		'</opml>',
		'',
	].join('\n');
}

type Folder = {name: string; folders: Map<string, Folder>; feeds: ListedFeed[]};

function folder(name: string): Folder {
	return {name, folders: new Map(), feeds: []};
}

function place(root: Folder, feed: ListedFeed): void {
	let current = root;
	for (const name of feed.tags[0]?.split('/') ?? []) {
		const next = current.folders.get(name) ?? folder(name);
		current.folders.set(name, next);
		current = next;
	}

	current.feeds.push(feed);
}

function outlines({folders, feeds}: Folder, depth: number): string[] {
	const indent = '\t'.repeat(depth);
	return [
		...[...folders].flatMap(([, inner]) => [
			`${indent}<outline${attributes({text: inner.name, title: inner.name})}>`,
			...outlines(inner, depth + 1),
			`${indent}</outline>`,
		]),
		...feeds.map(feed => `${indent}<outline${attributes(feedAttributes(feed))}/>`),
	];
}

function feedAttributes({url, title, siteUrl, tags, settings}: ListedFeed): Record<string, string | undefined> {
	const name = settings?.title ?? title ?? url;
	return {
		type: 'rss',
		text: name,
		title: name,
		xmlUrl: url,
		htmlUrl: siteUrl,
		category: tags.length > 1 ? tags.slice(1).map(tag => tag.replaceAll(',', ' ')).join(',') : undefined,
		'pullquote:title': settings?.title,
		'pullquote:interval': settings?.intervalMinutes?.toString(),
		'pullquote:source': settings?.source,
		'pullquote:maxEntries': settings?.maxEntries?.toString(),
	};
}

function attributes(values: Record<string, string | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) => value === undefined ? [] : [` ${name}="${encodeXML(cleanLine(value))}"`])
		.join('');
}
