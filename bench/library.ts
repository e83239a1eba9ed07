/*
What the library costs: `npm run bench -- library [ENTRIES]` (default 100,000). Each figure is the median of interleaved rounds, as a
multiple of one indexed single-row select on the same file in the same rounds.
*/
import {statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {openLibrary} from '../source/library/library.js';
import {type Library} from '../source/library/types.js';
import {type ParsedItem} from '../source/model/feed.js';
import {median} from './statistics.js';

const entriesPerFeed = 200;
const rounds = 15;
const words = 'council harbour ferry vote budget school river bridge winter tunnel strike library garden market museum storm tram orchard letter archive'.split(' ');

/** Numbers that only look random, so that every run measures the same library. */
let seed = 1;
function random(below: number): number {
	seed = (seed * 48_271) % 2_147_483_647;
	return seed % below;
}

/** Some words are common and some rare, as in a language. */
function text(length: number): string {
	return Array.from({length}, () => words[Math.min(random(words.length), random(words.length), random(words.length))]).join(' ');
}

function item(feed: number, index: number, now: number): ParsedItem {
	return {
		id: `guid-${index}`,
		title: text(8),
		url: `https://feed${feed}.example/${index}`,
		authors: [{name: `Author ${random(500)}`}],
		published: new Date(now - (random(90 * 86_400) * 1000)).toISOString(),
		content: `<p>${text(250)}</p>`,
		categories: [],
		enclosures: [],
	};
}

function fill(library: Library, entries: number): number {
	const now = Date.now();
	const started = performance.now();
	for (let feed = 0; feed < entries / entriesPerFeed; feed++) {
		const {id} = library.addFeed({url: `https://feed${feed}.example/rss`, tags: [feed % 3 === 0 ? 'world' : 'local']});
		const items = Array.from({length: entriesPerFeed}, (_, index) => item(feed, index, now));
		library.storeFetch(id, {feed: {title: `Feed ${feed}`, items}, health: {failures: 0, gone: false}});
	}

	return performance.now() - started;
}

type Measured = {name: string; run: (library: Library, round: number) => unknown};

const measured: readonly Measured[] = [
	{name: 'one entry (the baseline)', run: (library, round) => library.entry(1 + round)},
	{name: 'feeds with counts', run: library => library.feeds()},
	{name: 'newest 50', run: library => library.entries({limit: 50})},
	{name: 'newest 50 unread', run: library => library.entries({query: 'is:unread', limit: 50})},
	{name: 'newest 50 of a feed', run: (library, round) => library.entries({query: `feed:${1 + round}`, limit: 50})},
	{name: 'newest 50 of a tag', run: library => library.entries({query: 'tag:world', limit: 50})},
	{name: '50 in the middle, by key', run: (library, round) => library.entries({limit: 50, after: 1000 + round})},
	{name: 'index of an entry', run: (library, round) => library.entryIndex(1000 + round)},
	{name: 'count unread', run: library => library.countEntries({query: 'is:unread'})},
	{name: 'next unread', run: (library, round) => library.nextUnread(1000 + round)},
	{name: 'first 50 by title', run: library => library.entries({sort: 'title', limit: 50})},
	{name: 'first 50 by feed', run: library => library.entries({sort: 'feed', limit: 50})},
	{name: 'first 50 by quotations', run: library => library.entries({sort: 'quotations', limit: 50})},
	{name: 'list by a common word', run: library => library.entries({query: 'council', limit: 50})},
	{name: 'search a common word', run: library => library.search('council', {limit: 20})},
	{name: 'search two rare words', run: library => library.search('letter archive', {limit: 20})},
	{name: 'search, newest first', run: library => library.search('council', {limit: 20, order: 'newest'})},
	{name: 'mark one (on the disk)', run: (library, round) => library.mark({ids: [5000 + round]}, 'read')},
	{name: 'mark a feed and undo', run(library, round) {
		library.undo(library.mark({query: `feed:${30 + round}`}, 'read'));
	}},
	{name: 'open and close', run(library) {
		openLibrary({home: path.dirname(library.path)}).close();
	}},
];

function measure(library: Library): Map<string, number[]> {
	const times = new Map(measured.map(({name}) => [name, [] as number[]]));
	for (let round = 0; round < rounds; round++) {
		for (const {name, run} of measured) {
			const started = performance.now();
			run(library, round);
			times.get(name)?.push(performance.now() - started);
		}
	}

	return times;
}

function report(times: Map<string, number[]>): void {
	const baseline = median(times.values().next().value ?? []);
	for (const [name, values] of times) {
		const middle = median(values);
		process.stdout.write(`${name.padEnd(28)} ${(middle / baseline).toFixed(1).padStart(9)}×  ${middle.toFixed(2).padStart(8)} ms, worst ${Math.max(...values).toFixed(1)}\n`);
	}
}

/** Fills a library with made-up entries and prints what its reads and writes cost. */
export function benchLibrary({folder, entries}: {folder: string; entries: number}): void {
	const library = openLibrary({home: path.join(folder, 'library')});
	const filled = fill(library, entries);
	const bytes = statSync(library.path).size;
	process.stdout.write(`\n${entries} entries stored in ${(filled / 1000).toFixed(1)} s, ${(bytes / 1024 / 1024).toFixed(0)} MB\n`);
	report(measure(library));
	library.close();
}
