import {type IncomingHttpHeaders} from 'node:http';
import {type FeedHealth, type ParsedFeed} from '../../model/feed.js';
import {limits} from '../../model/limits.js';
import {freshnessMs, retryAfterMs} from './answer-headers.js';
import {intervalFor, ownIntervals} from './publishing-rate.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Validators are left out about weekly, because some servers answer "not modified" for ever. */
const validatorsLastMs = 8 * dayMs;
/** Failures for longer than this mean that a feed is broken rather than down. */
const brokenAfterMs = 10 * dayMs;
/** While this machine is off the network. */
const offlineRetryMs = 10 * minuteMs;

/** What a sound answer said. `feed` is absent when there was no new body (304, or the same bytes again). */
export type SoundAnswer = {
	headers: IncomingHttpHeaders;
	status: number;
	feed?: Pick<ParsedFeed, 'items' | 'intervalMinutes' | 'skipHours' | 'skipDays'>;
	bodyDigest?: string;
	/** True when the server sent the body, also when it was the same as before. */
	hasBody: boolean;
};

/** The health of a feed after a sound answer; the newest validators come with it. `intervalMinutes` is the user's own wish. */
export function healthAfterAnswer(health: FeedHealth, answer: SoundAnswer, {now, intervalMinutes}: {now: number; intervalMinutes?: number}): FeedHealth {
	const {headers, feed, status, hasBody} = answer;
	const ownMinutes = feed === undefined ? health.intervalMinutes ?? ownIntervals.unknown : intervalFor(feed, now);
	const waitMs = Math.max((intervalMinutes ?? ownMinutes) * minuteMs, freshnessMs(headers, now));
	const due = now + Math.min(waitMs, Math.max(limits.intervalMs, (intervalMinutes ?? 0) * minuteMs));
	return {
		...health,
		...validatorsOf(headers, health, hasBody),
		lastTried: now,
		lastSucceeded: now,
		nextDue: feed === undefined ? due : afterSkipped(due, feed),
		notBefore: undefined,
		failures: 0,
		httpStatus: status,
		error: undefined,
		gone: false,
		intervalMinutes: ownMinutes,
		...(hasBody && {lastBody: now, bodyDigest: answer.bodyDigest}),
	};
}

/** The health of a feed whose user wants another interval, or none: it counts from the last answer on. A failing feed keeps its back-off. */
export function healthAtInterval(health: FeedHealth, intervalMinutes: number | undefined): FeedHealth {
	const minutes = intervalMinutes ?? health.intervalMinutes ?? ownIntervals.unknown;
	return health.failures > 0 || health.lastSucceeded === undefined ? health : {...health, nextDue: health.lastSucceeded + (minutes * minuteMs)};
}

/** What failed. `status` and `headers` are absent when no answer came; `isOffline` when this machine has no network. */
export type FailedAnswer = {message: string; status?: number; headers?: IncomingHttpHeaders; isOffline: boolean};

/** The health of a feed after a failure: back-off that doubles, Retry-After obeyed, 410 remembered; what was known stays. */
export function healthAfterFailure(health: FeedHealth, answer: FailedAnswer, now: number): FeedHealth {
	const failures = health.failures + (answer.isOffline ? 0 : 1);
	const askedWait = askedWaitMs(answer, failures, now);
	const waitMs = answer.isOffline ? offlineRetryMs : Math.max(askedWait ?? 0, backOffMs(failures));
	return {
		...health,
		lastTried: now,
		nextDue: now + waitMs,
		notBefore: askedWait === undefined ? health.notBefore : now + askedWait,
		failures,
		httpStatus: answer.status,
		error: answer.message,
		gone: answer.status === 410,
	};
}

// "Too many requests" is a request to wait even without Retry-After; "unavailable" without it is a failure like others.
function askedWaitMs({status, headers}: FailedAnswer, failures: number, now: number): number | undefined {
	const stated = status === 429 || status === 503 ? retryAfterMs(headers ?? {}, now) : undefined;
	const wait = stated ?? (status === 429 ? backOffMs(failures) : undefined);
	return wait === undefined ? undefined : Math.min(wait, limits.retryAfterMs);
}

/** The validators to send: none at the first fetch, none when the last whole body is too long ago. */
export function validatorsToSend({etag, lastModified, lastBody}: FeedHealth, now: number): {etag?: string; lastModified?: string} {
	return lastBody === undefined || now - lastBody > validatorsLastMs ? {} : {etag, lastModified};
}

/** True when a feed has failed for so long that nobody should wait for it. */
export function isBroken({failures, lastSucceeded, lastTried}: FeedHealth): boolean {
	return failures > 0 && lastTried !== undefined && (lastSucceeded === undefined ? failures >= 8 : lastTried - lastSucceeded > brokenAfterMs);
}

// A body brings its own validators or none; an answer of 304 need not repeat them.
function validatorsOf(headers: IncomingHttpHeaders, health: FeedHealth, hasBody: boolean): Pick<FeedHealth, 'etag' | 'lastModified'> {
	const kept: Pick<FeedHealth, 'etag' | 'lastModified'> = hasBody ? {} : health;
	return {etag: headers.etag ?? kept.etag, lastModified: headers['last-modified'] ?? kept.lastModified};
}

function backOffMs(failures: number): number {
	return Math.min(hourMs * (2 ** Math.max(0, failures - 1)), limits.intervalMs);
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Moves a time out of the hours and days in which a feed does not want to be asked; by a day at most, for a feed that skips everything. */
function afterSkipped(due: number, {skipHours, skipDays}: {skipHours: readonly number[]; skipDays: readonly string[]}): number {
	const hours = new Set(skipHours.map(hour => hour % 24)); // Some feeds count from 1 to 24.
	const days = new Set(skipDays.map(day => day.toLowerCase()));
	for (let step = 0; step < 24; step++) {
		const start = step === 0 ? due : (Math.floor(due / hourMs) + step) * hourMs;
		const date = new Date(start);
		if (!hours.has(date.getUTCHours()) && !days.has(dayNames[date.getUTCDay()] ?? '')) {
			return start;
		}
	}

	return due + dayMs;
}
