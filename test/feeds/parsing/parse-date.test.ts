import process from 'node:process';
import test from 'ava';
import {parseDate} from '../../../source/feeds/parsing/parse-date.js';

const reads = test.macro({
	exec(t, input: string, expected: string | undefined) {
		t.is(parseDate(input), expected === undefined ? undefined : new Date(expected).toISOString());
	},
	title: (_, input: string, expected: string | undefined) => `${JSON.stringify(input.slice(0, 60))} is ${expected ?? 'no date'}`,
});

test(reads, '2026-03-03T09:15:00Z', '2026-03-03T09:15:00Z');
test(reads, '2026-03-03T09:15:00.25+01:00', '2026-03-03T08:15:00.250Z');
test(reads, '2026-03-03 09:15:00 -0330', '2026-03-03T12:45:00Z');
test(reads, '2026-03-03T09:15', '2026-03-03T09:15:00Z');
test(reads, '2026-03-03T09Z', '2026-03-03T09:00:00Z');
test(reads, '2026-03-03T09+0100', '2026-03-03T08:00:00Z');
test(reads, '2026-03-31T09:15:00Z', '2026-03-31T09:15:00Z');
test(reads, 'Tue, 3 Mar 2026 9:5:0 GMT', '2026-03-03T09:05:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00 AT', '2026-03-03T13:15:00Z');
test(reads, '2026-03-03', '2026-03-03T00:00:00Z');
test(reads, '2026-03', '2026-03-01T00:00:00Z');
test(reads, '2026', '2026-01-01T00:00:00Z');
test(reads, '20260303', '2026-03-03T00:00:00Z');
test(reads, '2026-062', '2026-03-03T00:00:00Z');
test(reads, '2026/3/10', '2026-03-10T00:00:00Z');
test(reads, '2026-03-03T24:00:00Z', '2026-03-04T00:00:00Z');
test(reads, '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00 +0100', '2026-03-03T08:15:00Z');
test(reads, '3 Mar 26 09:15 GMT', '2026-03-03T09:15:00Z');
test(reads, 'Tue, 03 Mar 1998 09:15:00 EST', '1998-03-03T14:15:00Z');
test(reads, 'Tue, 3 Mar 98 09:15:00 PDT', '1998-03-03T16:15:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00 CEST', '2026-03-03T07:15:00Z');
test(reads, 'Wed, 03 Jun 2026 09:15:00 BST', '2026-06-03T08:15:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00 GMT+2', '2026-03-03T07:15:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00 +0000 (UTC)', '2026-03-03T09:15:00Z');
test(reads, 'Tue, 03 Mar 2026 09:15:00', '2026-03-03T09:15:00Z');
test(reads, 'Tue, 03 Mar 2026', '2026-03-03T00:00:00Z');
test(reads, 'Tue Mar  3 09:15:00 2026', '2026-03-03T09:15:00Z');
test(reads, 'Tue Mar 3 09:15:00 PST 2026', '2026-03-03T17:15:00Z');
test(reads, 'March 3, 2026 9:15 pm', '2026-03-03T21:15:00Z');
test(reads, '3/13/2026 12:05:00 AM', '2026-03-13T00:05:00Z');
test(reads, '13/3/2026 09:15', '2026-03-13T09:15:00Z');
test(reads, '13.03.2026 09:15', '2026-03-13T09:15:00Z');
test(reads, 'Di, 03 Mär 2026 09:15:00 +0100', '2026-03-03T08:15:00Z');
test(reads, '3 février 2026', '2026-02-03T00:00:00Z');
test(reads, '3 Αύγ 2026 12:00:00 +0300', '2026-08-03T09:00:00Z');
test(reads, '3 июля 2026 г. 12:00', '2026-07-03T12:00:00Z');
test(reads, '2026년 03월 03일 오후 9:15:00', '2026-03-03T12:15:00Z');
test(reads, '  \n Tue, 03 Mar 2026 09:15:00 GMT \n', '2026-03-03T09:15:00Z');
test(reads, '', undefined);
test(reads, 'yesterday', undefined);
test(reads, 'Tue, 32 Mar 2026 09:15:00 GMT', undefined);
test(reads, '2026-02-30', undefined);
test(reads, '2026-13-01', undefined);
test(reads, '2026-03-03T25:00:00Z', undefined);
test(reads, '99999-01-01T00:00:00Z', undefined);
test(reads, '0001-01-01T00:00:00Z', undefined);
test(reads, '3026-01-01', undefined);
test(reads, '1'.repeat(400_000), undefined);
test(reads, `${' '.repeat(400_000)}2026`, '2026-01-01');
test(reads, '('.repeat(400_000), undefined);
test(reads, '12:'.repeat(100_000), undefined);

test.serial('a date without a zone never takes the machine\'s', t => {
	const before = process.env['TZ'];
	process.env['TZ'] = 'Asia/Tokyo';
	try {
		t.is(parseDate('2026-03-03 09:15'), '2026-03-03T09:15:00.000Z');
		t.is(parseDate('3 March 2026'), '2026-03-03T00:00:00.000Z');
	} finally {
		process.env['TZ'] = before;
	}
});
