import {type ParsedFeed} from '../../model/feed.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const watchedMs = 28 * dayMs;

/** The shortest and longest time between two fetches that pullquote chooses by itself, in minutes. */
export const ownIntervals = {shortest: 20, longest: 12 * 60, unknown: 60} as const;

/**
Minutes between fetches that suit how often a feed publishes: half the mean gap between its entries of the last four weeks, so that news is
at most so late, within `ownIntervals`. A feed whose entries bear no dates gets an hour.
*/
export function intervalFor(feed: Pick<ParsedFeed, 'items' | 'intervalMinutes'>, now: number): number {
	const times = feed.items.flatMap(({published, updated}) => {
		const time = Date.parse(published ?? updated ?? '');
		return Number.isNaN(time) || time > now ? [] : [time];
	});
	return Math.max(feed.intervalMinutes ?? 0, times.length === 0 ? ownIntervals.unknown : halfGap(times, now));
}

function halfGap(times: number[], now: number): number {
	const recent = times.filter(time => time > now - watchedMs);
	if (recent.length === 0) {
		return ownIntervals.longest;
	}

	const oldest = recent.reduce((earliest, time) => Math.min(earliest, time), now);
	const gap = (now - oldest) / recent.length;
	return Math.round(Math.min(ownIntervals.longest, Math.max(ownIntervals.shortest, gap / 2 / minuteMs)));
}
