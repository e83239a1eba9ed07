import {type Feed} from '../../model/feed.js';
import {isBroken} from './schedule.js';

/** In what state a feed is, with what to do about it where there is something to do. */
export type FeedCondition = {
	state: 'sample' | 'never asked' | 'well' | 'failing' | 'broken' | 'gone' | 'waiting' | 'moved';
	advice?: string;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Judges a feed's health for a reader. */
export function describeHealth({id, kind, health}: Feed, now: number): FeedCondition {
	if (kind === 'sample') {
		return {state: 'sample'};
	}

	if (health.gone) {
		return {state: 'gone', advice: `Its server says that it is gone for good. Remove it (pullquote remove ${id}), or ask again with: pullquote refresh ${id}`};
	}

	if (isBroken(health)) {
		return {state: 'broken', advice: `It has failed for long. Look for its new address (pullquote edit ${id} --url URL), or remove it (pullquote remove ${id}).`};
	}

	if (health.failures > 0) {
		return {state: (health.notBefore ?? 0) > now ? 'waiting' : 'failing', advice: 'It is asked again by itself.'};
	}

	if (health.lastTried === undefined) {
		return {state: 'never asked', advice: 'Fetch it with: pullquote refresh'};
	}

	return (health.notBefore ?? 0) > now ? {state: 'waiting'} : movedOrWell(health);
}

function movedOrWell({movedFrom}: Feed['health']): FeedCondition {
	return movedFrom === undefined ? {state: 'well'} : {state: 'moved', advice: `It moved from ${movedFrom}; the new address is kept.`};
}

/** A time as a reader says it: "3 h ago", "in 20 min", "now". */
export function describeTime(time: number | undefined, now: number): string {
	if (time === undefined) {
		return 'never';
	}

	const distance = Math.abs(time - now);
	if (distance < minuteMs) {
		return 'now';
	}

	const amount = distance < hourMs ? `${Math.floor(distance / minuteMs)} min` : distance < 2 * dayMs ? `${Math.floor(distance / hourMs)} h` : `${Math.floor(distance / dayMs)} d`;
	return time < now ? `${amount} ago` : `in ${amount}`;
}
