import test from 'ava';
import {describeHealth, describeTime, type FeedCondition} from '../../../source/feeds/schedule/describe-health.js';
import {type FeedHealth, type FeedSourceKind} from '../../../source/model/feed.js';

const now = Date.UTC(2026, 10, 22, 13);
const hour = 3_600_000;

const judged = test.macro((t, health: Partial<FeedHealth>, state: FeedCondition['state'], kind: FeedSourceKind = 'url') => {
	const url = 'https://news.example/feed';
	const feed = {id: 7, kind, url, typedUrl: url, title: 'News', tags: [], unread: 0, total: 0, settings: {headers: {}, source: 'auto' as const}};
	const condition = describeHealth({...feed, health: {failures: 0, gone: false, ...health}}, now);
	t.is(condition.state, state);
	t.is(condition.advice === undefined, ['sample', 'well'].includes(state) || (state === 'waiting' && health.failures === undefined), 'what ails has an advice');
});

test('a sample', judged, {}, 'sample', 'sample');
test('never asked', judged, {}, 'never asked');
test('well', judged, {lastTried: now, lastSucceeded: now}, 'well');
test('moved', judged, {lastTried: now, lastSucceeded: now, movedFrom: 'https://old.example/'}, 'moved');
test('failing', judged, {lastTried: now, lastSucceeded: now - hour, failures: 2}, 'failing');
test('waiting after 429', judged, {lastTried: now, failures: 1, notBefore: now + hour}, 'waiting');
test('waiting because of another feed of the host', judged, {lastTried: now, lastSucceeded: now, notBefore: now + hour}, 'waiting');
test('broken', judged, {lastTried: now, lastSucceeded: now - (11 * 24 * hour), failures: 9}, 'broken');
test('gone', judged, {lastTried: now, failures: 1, gone: true}, 'gone');

test('times as a reader says them', t => {
	t.deepEqual(
		[undefined, now, now - (3 * hour), now + (20 * 60_000), now - (72 * hour)].map(time => describeTime(time, now)),
		['never', 'now', '3 h ago', 'in 20 min', '3 d ago'],
	);
});
