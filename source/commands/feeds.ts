import {describeHealth, describeTime} from '../feeds/schedule/describe-health.js';
import {type Feed} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {cleanLine} from '../text/clean.js';
import {safeJson} from '../text/safe-json.js';
import {padEnd, padStart, textWidth} from '../text/width.js';
import {type Context} from './context.js';

/** `feeds [--health] [--json]`: the subscriptions, with what is wrong with them. */
export async function run(context: Context): Promise<void> {
	const library = await context.library();
	const feeds = library.feeds();
	if (context.options.flag('json')) {
		await context.print(`${safeJson(feeds.map(feed => feedJson(library, feed, context.now())), 2)}\n`);
		return;
	}

	if (feeds.length === 0) {
		context.note('There are no feeds yet. Add one with: pullquote add URL');
		return;
	}

	const isHealth = context.options.flag('health');
	const rows = feeds.map(feed => isHealth ? healthRow(library, feed, context.now()) : feedRow(feed));
	const header = isHealth ? ['id', 'state', 'HTTP', 'last success', 'next try', 'a week', 'feed'] : ['id', 'unread', 'all', 'feed', 'tags'];
	await context.print(table([header, ...rows]));
	if (isHealth) {
		await context.print(troubles(feeds, context.now()));
	}
}

function feedRow({id, unread, total, title, tags, health}: Feed): string[] {
	const failure = health.error === undefined ? [] : [`! ${cleanLine(health.error)}`];
	return [String(id), String(unread), String(total), cleanLine(title), [...tags.map(tag => `#${cleanLine(tag)}`), ...failure].join(' ')];
}

function healthRow(library: Library, feed: Feed, now: number): string[] {
	const {lastSucceeded, nextDue, notBefore, gone, httpStatus} = feed.health;
	const next = gone || feed.kind === 'sample' ? '–' : describeTime(Math.max(nextDue ?? now, notBefore ?? 0), now);
	const {state} = describeHealth(feed, now);
	return [String(feed.id), state, String(httpStatus ?? '–'), describeTime(lastSucceeded, now), next, String(perWeek(library, feed)), cleanLine(feed.title)];
}

/** What ails each feed that is not well, and what to do. */
function troubles(feeds: readonly Feed[], now: number): string {
	return feeds.map(feed => {
		const {advice} = describeHealth(feed, now);
		const words = [feed.health.error, advice].filter(part => part !== undefined).join(' ');
		return words === '' ? '' : `\n${feed.id}  ${cleanLine(feed.title)}\n    ${cleanLine(words)}\n`;
	}).join('');
}

function perWeek(library: Library, {id}: Feed): number {
	return Math.round(library.countEntries({query: `feed:${id} since:4w`}) / 4);
}

/** The contract's JSON of a subscription; absent values are null. Of a password is said that it is there, of headers their names. */
function feedJson(library: Library, feed: Feed, now: number): unknown {
	const {id, kind, url, title, siteUrl, tags, unread, total, settings, health} = feed;
	const {state, advice} = describeHealth(feed, now);
	return {
		id, kind, url, title, siteUrl: siteUrl ?? null, tags, unread, total,
		source: settings.source,
		intervalMinutes: settings.intervalMinutes ?? null,
		maxEntries: settings.maxEntries ?? null,
		userAgent: settings.userAgent ?? null,
		headers: Object.keys(settings.headers),
		hasBasicAuth: settings.basicAuth !== undefined,
		filter: settings.filter ?? null,
		health: {
			state,
			advice: advice ?? null,
			error: health.error ?? null,
			httpStatus: health.httpStatus ?? null,
			failures: health.failures,
			lastTried: timestamp(health.lastTried),
			lastSucceeded: timestamp(health.lastSucceeded),
			nextDue: health.gone ? null : timestamp(health.nextDue),
			notBefore: timestamp(health.notBefore),
			movedFrom: health.movedFrom ?? null,
			entriesPerWeek: perWeek(library, feed),
		},
	};
}

function timestamp(time: number | undefined): string | null {
	return time === undefined ? null : new Date(time).toISOString();
}

/** Columns as wide as their widest cell; numbers to the right, the last column open. */
function table(rows: readonly string[][]): string {
	const widths = rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0)) ?? [];
	const pad = (cell: string, column: number) => (/^\d+$/v.test(cell) ? padStart : padEnd)(cell, widths[column] ?? 0);
	return rows.map(row => `${row.map((cell, column) => pad(cell, column)).join('  ').trimEnd()}\n`).join('');
}
