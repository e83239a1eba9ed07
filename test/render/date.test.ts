import test from 'ava';
import {dayNumber, formatDate, zonedTime} from '../../source/render/date.js';

const shown = test.macro((t, [iso, timeZone]: [string, string], expected: string | undefined) => {
	t.is(formatDate(iso, timeZone), expected);
});

test('a moment in the reader\'s zone', shown, ['2021-12-08T15:40:00-05:00', 'Europe/Berlin'], 'Wed 8 Dec 2021, 21:40');
test('midnight is 00:00', shown, ['2026-03-01T00:00:00Z', 'UTC'], 'Sun 1 Mar 2026, 00:00');
test('a day without a time stays that day', shown, ['2021-12-08', 'Pacific/Honolulu'], 'Wed 8 Dec 2021');
test('summer time', shown, ['2026-07-01T12:00:00Z', 'Europe/Berlin'], 'Wed 1 Jul 2026, 14:00');
test('what is no date', shown, ['last Tuesday', 'UTC'], undefined);
test('an escape sequence is no date', shown, ['\u001B[2J2026-07-01', 'UTC'], undefined);

test('the system\'s zone where none is named', t => {
	const now = new Date(2026, 4, 17, 9, 5);
	t.deepEqual(zonedTime(now.getTime()), {year: 2026, month: 5, day: 17, weekday: 0, hour: 9, minute: 5});
});

test('days follow each other over the end of a year', t => {
	const day = (iso: string) => dayNumber(zonedTime(Date.parse(iso), 'UTC'));
	t.is(day('2026-01-01T00:00:00Z') - day('2025-12-31T23:59:00Z'), 1);
	t.is(day('2026-03-29T23:59:00Z'), day('2026-03-29T00:00:00Z'));
});
