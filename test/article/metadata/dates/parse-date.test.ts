import test from 'ava';
import {parseDate} from '../../../../source/article/metadata/dates/parse-date.js';

const parses = test.macro((t, text: string, expected: string | undefined) => {
	t.is(parseDate(text), expected);
});

test('ISO with milliseconds', parses, '2024-05-03T15:47:42.389Z', '2024-05-03T15:47:42.389Z');
test('ISO with an offset without colon', parses, '2023-04-28T19:50:30+0200', '2023-04-28T19:50:30+02:00');
test('ISO with a space', parses, '2025-01-31 11:30:00', '2025-01-31T11:30:00');
test('a day alone', parses, '2024-07-17', '2024-07-17');
test('seven digits of a second', parses, '2025-02-12T07:25:30.9996320', '2025-02-12T07:25:30.999');
test('RFC 822', parses, 'Wed, 08 Dec 2021 21:40:00 GMT', '2021-12-08T21:40:00Z');
test('as JavaScript prints it', parses, 'Mon Nov 18 2019 09:00:00 GMT+0100', '2019-11-18T09:00:00+01:00');
test('American', parses, 'Posted May 24, 2026 10:05 am', '2026-05-24T10:05:00');
test('American with a zone', parses, 'Nov 18, 2019, 4:33pm EST', '2019-11-18T16:33:00-05:00');
test('the hour alone', parses, 'June 26, 2023 5 AM', '2023-06-26T05:00:00');
test('a short month with a dot', parses, 'Sept. 3, 2019', '2019-09-03');
test('British', parses, 'Published: 15:56 BST, 27 April 2024', '2024-04-27T15:56:00+01:00');
test('German', parses, '28. April 2023, 14:26 Uhr', '2023-04-28T14:26:00');
test('German in figures', parses, '28.04.2023, 19:09', '2023-04-28T19:09:00');
test('German with a short year', parses, '19.11.19', '2019-11-19');
test('French', parses, '1er janvier 2020 à 10h30', '2020-01-01T10:30:00');
test('Spanish', parses, '15 de octubre de 2024', '2024-10-15');
test('Portuguese', parses, '2 de março de 2021', '2021-03-02');
test('Italian', parses, '7 giugno 2022', '2022-06-07');
test('Russian', parses, '14 мая 2025, 20:28', '2025-05-14T20:28:00');
test('Polish', parses, '3 września 2020', '2020-09-03');
test('Turkish', parses, '3 Ağustos 2020', '2020-08-03');
test('Greek', parses, '14 Μαΐου 2025', '2025-05-14');
test('Japanese', parses, '2025年1月13日 21時37分', '2025-01-13T21:37:00');
test('Vietnamese', parses, '14 tháng 5, 2025', '2025-05-14');
test('seconds since 1970', parses, '1574168580', '2019-11-19T13:03:00.000Z');
test('a compact day', parses, '20191205', '2019-12-05');
test('midnight and noon', parses, 'Jan 7, 2024 12:20 am', '2024-01-07T00:20:00');
test('a day that is none', parses, '2023-02-31', undefined);
test('a time ago', parses, 'hace 2 horas', undefined);
test('no date', parses, 'Ten minutes to read', undefined);
test('a version is no date', parses, 'Version 10.15.7.2', undefined);
test('empty', parses, '', undefined);

test('figures are read in the order of the language', t => {
	t.is(parseDate('12/05/2019', 'day-first'), '2019-05-12');
	t.is(parseDate('12/05/2019', 'month-first'), '2019-12-05');
	t.is(parseDate('25/12/2019', 'month-first'), '2019-12-25');
});

for (const text of ['1 '.repeat(200_000), '1/'.repeat(200_000), 'janvier '.repeat(50_000), '2019-'.repeat(80_000)]) {
	test(`400 KB of ${JSON.stringify(text.slice(0, 8))} hold no date`, t => {
		t.is(parseDate(text), undefined);
	});
}
