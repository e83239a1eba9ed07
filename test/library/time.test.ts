import test from 'ava';
import {parseTime} from '../../source/library/query/time.js';

const now = new Date(2026, 2, 31, 15, 30).getTime();

const means = test.macro((t, text: string, expected: Date | undefined) => {
	t.is(parseTime(text, now), expected?.getTime());
});

test('minutes', means, '30min', new Date(2026, 2, 31, 15, 0));
test('hours', means, '12H', new Date(2026, 2, 31, 3, 30));
test('weeks', means, '1w', new Date(now - (7 * 86_400_000)));
test('a month back from the 31st ends in February', means, '1m', new Date(2026, 1, 28, 15, 30));
test('years', means, '2y', new Date(2024, 2, 31, 15, 30));
test('today', means, 'today', new Date(2026, 2, 31));
test('yesterday', means, 'Yesterday', new Date(2026, 2, 30));
test('a date is the start of that day here', means, '2026-03-05', new Date(2026, 2, 5));
test('a month is its first day', means, '2026-03', new Date(2026, 2, 1));
test('a timestamp with zone', means, '2026-03-05T10:00:00Z', new Date(Date.UTC(2026, 2, 5, 10)));
test('a timestamp with a space', means, '2026-03-05 10:00', new Date(2026, 2, 5, 10));
test('a timestamp with an offset', means, '2026-03-05 10:00 +02:00', new Date(Date.UTC(2026, 2, 5, 8)));
test('the 30th of February', means, '2026-02-30', undefined);
test('a bare number', means, '5', undefined);
test('a word', means, 'later', undefined);
test('hour 25', means, '2026-03-05T25:00', undefined);
