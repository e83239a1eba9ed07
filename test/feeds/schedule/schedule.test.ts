import {type IncomingHttpHeaders} from 'node:http';
import test from 'ava';
import {healthAfterAnswer, healthAfterFailure, healthAtInterval, isBroken, type SoundAnswer, validatorsToSend} from '../../../source/feeds/schedule/schedule.js';
import {type FeedHealth} from '../../../source/model/feed.js';

const now = Date.UTC(2026, 10, 22, 13, 0);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const fresh: FeedHealth = {failures: 0, gone: false};

/** A feed with an entry every so many minutes before now. */
function publishing(everyMinutes: number, count = 20): NonNullable<SoundAnswer['feed']> {
	const items = Array.from({length: count}, (_, index) => {
		const published = new Date(now - ((index + 1) * everyMinutes * minute));
		return {id: String(index), title: 'A story', authors: [], categories: [], enclosures: [], published: published.toISOString()};
	});
	return {items, skipHours: [], skipDays: []};
}

type Case = {headers?: IncomingHttpHeaders; feed?: Partial<NonNullable<SoundAnswer['feed']>>; everyMinutes?: number; intervalMinutes?: number};

const due = test.macro((t, {headers = {}, feed, everyMinutes = 60, intervalMinutes}: Case, expectedMinutes: number) => {
	const answer = {status: 200, headers, feed: {...publishing(everyMinutes), ...feed}, hasBody: true};
	const {nextDue} = healthAfterAnswer(fresh, answer, {now, intervalMinutes});
	t.is(((nextDue ?? 0) - now) / minute, expectedMinutes);
});

test('half the gap between entries', due, {everyMinutes: 120}, 60);
test('a busy feed: not more often than every 20 minutes', due, {everyMinutes: 1}, 20);
test('a quiet feed: twice a day', due, {everyMinutes: 10_000}, 720);
test('a feed without dates: every hour', due, {feed: {items: []}}, 60);
test('ttl of the feed', due, {feed: {intervalMinutes: 90}}, 90);
test('max-age beyond the own interval', due, {headers: {'cache-control': 'public, max-age=7200'}}, 120);
test('max-age less its age', due, {headers: {'cache-control': 'max-age=7200', age: '3600'}}, 60);
test('a silly max-age: a day', due, {headers: {'cache-control': 'max-age=504576000'}}, 1440);
test('no-store with max-age counts for nothing', due, {headers: {'cache-control': 'no-store, max-age=7200'}}, 30);
test('Expires by the server\'s clock', due, {headers: {date: 'Sun, 22 Nov 2026 10:00:00 GMT', expires: 'Sun, 22 Nov 2026 13:00:00 GMT'}}, 180);
test('Expires: 0', due, {headers: {expires: '0'}}, 30);
test('the user\'s interval in place of the own', due, {intervalMinutes: 5}, 5);
test('the user\'s interval does not undercut the server', due, {intervalMinutes: 5, headers: {'cache-control': 'max-age=3600'}}, 60);
test('the user\'s interval may be longer than a day', due, {intervalMinutes: 4320}, 4320);
test('skipHours move it to the next hour allowed', due, {feed: {skipHours: [13, 14]}}, 120);
test('skipHours of a whole day: a day later', due, {feed: {skipHours: Array.from({length: 24}, (_, index) => index + 1)}}, 30 + 1440);
test('skipDays', due, {feed: {skipDays: ['Sunday']}}, 11 * 60);

test('304 keeps validators, interval and body, and takes newer validators', t => {
	const health = {...fresh, etag: '"a"', lastModified: 'then', intervalMinutes: 45, lastBody: now - hour, bodyDigest: 'x'};
	const after = healthAfterAnswer(health, {status: 304, headers: {etag: '"b"'}, hasBody: false}, {now});
	t.like(after, {etag: '"b"', lastModified: 'then', nextDue: now + (45 * minute), lastBody: now - hour, bodyDigest: 'x', httpStatus: 304});
});

test('a body without validators drops the old ones', t => {
	const after = healthAfterAnswer({...fresh, etag: '"a"', lastModified: 'then'}, {status: 200, headers: {}, feed: publishing(60), hasBody: true}, {now});
	t.is(after.etag, undefined);
	t.is(after.lastModified, undefined);
});

test('validators are sent after a body, not before one, and left out about weekly', t => {
	const health = {...fresh, etag: '"a"'};
	t.deepEqual(validatorsToSend(health, now), {});
	t.like(validatorsToSend({...health, lastBody: now - day}, now), {etag: '"a"'});
	t.deepEqual(validatorsToSend({...health, lastBody: now - (9 * day)}, now), {});
});

type Refusal = {status?: number; headers?: IncomingHttpHeaders; failures?: number};

const waits = test.macro((t, {status, headers = {}, failures = 0}: Refusal, expected: {due: number; notBefore?: number}) => {
	const after = healthAfterFailure({...fresh, failures}, {message: 'It failed.', status, headers, isOffline: false}, now);
	t.is((after.nextDue ?? 0) - now, expected.due);
	t.is(after.notBefore, expected.notBefore === undefined ? undefined : now + expected.notBefore);
	t.is(after.failures, failures + 1);
});

test('429 with seconds', waits, {status: 429, headers: {'retry-after': '7200'}}, {due: 2 * hour, notBefore: 2 * hour});
test('503 with a date', waits, {status: 503, headers: {'retry-after': 'Sun, 22 Nov 2026 15:00:00 GMT'}}, {due: 2 * hour, notBefore: 2 * hour});
test('429 without a word: an hour', waits, {status: 429}, {due: hour, notBefore: hour});
test('429 again without a word: doubled', waits, {status: 429, failures: 2}, {due: 4 * hour, notBefore: 4 * hour});
test('a silly Retry-After: a week', waits, {status: 429, headers: {'retry-after': '999999999'}}, {due: 7 * day, notBefore: 7 * day});
test('503 with a Retry-After that is no time: backs off', waits, {status: 503, headers: {'retry-after': 'soon'}}, {due: hour});
test('404 backs off', waits, {status: 404, failures: 3}, {due: 8 * hour});
test('back-off ends at a day', waits, {status: 500, failures: 30}, {due: day});
test('no answer backs off', waits, {}, {due: hour});

test('no network of one\'s own does not count against the feed', t => {
	const after = healthAfterFailure(fresh, {message: 'No network.', isOffline: true}, now);
	t.is(after.failures, 0);
	t.is(after.nextDue, now + (10 * minute));
});

test('410 is remembered until an answer comes', t => {
	const gone = healthAfterFailure({...fresh, etag: '"a"'}, {message: 'Gone.', status: 410, isOffline: false}, now);
	t.true(gone.gone);
	t.is(gone.etag, '"a"');
	t.false(healthAfterAnswer(gone, {status: 200, headers: {}, feed: publishing(60), hasBody: true}, {now}).gone);
});

test('broken after ten days of failures', t => {
	t.false(isBroken({...fresh, failures: 3, lastSucceeded: now - (9 * day), lastTried: now}));
	t.true(isBroken({...fresh, failures: 3, lastSucceeded: now - (11 * day), lastTried: now}));
	t.true(isBroken({...fresh, failures: 8, lastTried: now}));
});

test('another interval counts from the last answer; a failing feed keeps its back-off', t => {
	const sound = {...fresh, lastSucceeded: now - (20 * minute), nextDue: now + day, intervalMinutes: 600};
	t.is(healthAtInterval(sound, 30).nextDue, now + (10 * minute));
	t.is(healthAtInterval(sound, undefined).nextDue, sound.lastSucceeded + (600 * minute));
	t.is(healthAtInterval({...sound, failures: 1}, 30).nextDue, now + day);
	t.is(healthAtInterval(fresh, 30).nextDue, fresh.nextDue);
});
