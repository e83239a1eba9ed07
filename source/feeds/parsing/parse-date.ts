import {monthOf, zoneMinutes} from './date-names.js';

type Day = {year: number; month: number; day: number};
type Clock = {hours: number; minutes: number; seconds: number; milliseconds: number};

const longestDate = 100;
const earliestYear = 1000;
const latestYear = 2200;
const endOfTime = Date.UTC(latestYear, 0);
const midnight: Clock = {hours: 0, minutes: 0, seconds: 0, milliseconds: 0};

/**
A date of any kind feeds use, as ISO 8601 in UTC: W3C-DTF and its relatives, RFC 822, asctime, month names of several languages, am and pm, Korean.
A date without a zone is UTC, never the machine's zone. Nothing for what is no date, for days that do not exist and for years before 1000 or after 2200.
*/
export function parseDate(text: string | undefined): string | undefined {
	return usualDate(text) ?? unusualDate(text);
}

/** The two ways most feeds write a date, with its zone, as the machine reads them itself. Days that not every month has take the long way. */
const usualForms = [
	/^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+\-](?:0\d|1[0-4]):[0-5]\d)$/v,
	/^(?:[A-Z][a-z]{2}, )?(?:0?[1-9]|1\d|2[0-8]) [A-Z][a-z]{2} [12]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|[+\-](?:0\d|1[0-4])[0-5]\d)$/v,
];

function usualDate(text: string | undefined): string | undefined {
	const time = text !== undefined && usualForms.some(form => form.test(text)) ? Date.parse(text) : NaN;
	return time < endOfTime ? new Date(time).toISOString() : undefined;
}

function unusualDate(text: string | undefined): string | undefined {
	const tidy = text?.trim().slice(0, longestDate * 3).replaceAll(/\([^\(\)]*\)/gv, ' ').replaceAll(/\s+/gv, ' ').trim() ?? '';
	if (tidy === '' || tidy.length > longestDate || !/\d/v.test(tidy)) {
		return undefined;
	}

	const {clock, zone, rest} = splitTime(tidy.replace(hourAlone, '$&:00'));
	const day = clock ? readDay(rest) : undefined;
	return day && clock ? instant(day, clock, zone) : undefined;
}

/** The time of day and the zone of a date, and what is left. A broken time gives no clock; an absent one is midnight. */
function splitTime(text: string): {clock?: Clock; zone: number; rest: string} {
	const found = timeOfDay.exec(text);
	if (!found) {
		return {clock: midnight, zone: 0, rest: text.replace(/(?<=\d)(?:z|[+\-]\d{2}:\d{2})$/iv, '')};
	}

	const before = text.slice(0, found.index);
	const after = text.slice(found.index + found[0].length);
	const {zone, rest} = splitZone(after);
	const meridiem = found.groups?.['meridiem'] ?? /오전|오후|\b[ap]\.?m\b\.?/iv.exec(before)?.[0];
	return {clock: readClock(found.groups ?? {}, meridiem), zone: zone ?? (/[년오]/v.test(text) ? 9 * 60 : 0), rest: `${before} ${rest}`};
}

/** ISO 8601 may leave out the minutes. */
const hourAlone = /(?<=\dt)\d{2}(?=(?:z|[+\-]\d{2}:?\d{2})?$)/iv;
const timeOfDay = /(?:^|[\s,\/t])(?<hours>\d{1,2})[:h](?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:[,.](?<fraction>\d{1,9}))?)?(?!\d)\s?(?<meridiem>[ap]\.?m\b\.?)?/iv;

function readClock(groups: Record<string, string | undefined>, meridiem: string | undefined): Clock | undefined {
	const written = Number(groups['hours']);
	const isAfternoon = meridiem !== undefined && /^p|후/iv.test(meridiem);
	const hours = meridiem === undefined || written > 12 ? written : (written % 12) + (isAfternoon ? 12 : 0);
	const minutes = Number(groups['minutes']);
	const seconds = Number(groups['seconds'] ?? 0);
	const milliseconds = Math.floor(Number(`0.${groups['fraction'] ?? 0}`) * 1000);
	const isReal = minutes < 60 && seconds <= 60 && (hours < 24 || (hours === 24 && minutes === 0 && seconds === 0));
	return isReal ? {hours, minutes, seconds, milliseconds} : undefined;
}

/** The zone that stands behind a time, in minutes east of Greenwich: an offset, a name, or a name with an offset. */
function splitZone(text: string): {zone?: number; rest: string} {
	const offset = /^\s?(?:(?:gmt|utc?|z)\s?)?(?<sign>[+\-\u{2212}])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/iv.exec(text);
	if (offset?.groups) {
		const {sign, hours, minutes} = offset.groups;
		const size = (Number(hours) * 60) + Number(minutes ?? 0);
		return {zone: size > 15 * 60 ? 0 : sign === '+' ? size : -size, rest: text.slice(offset[0].length)};
	}

	const named = /^\s?(?<name>[a-z]{1,5})\b/iv.exec(text);
	const zone = named?.groups ? zoneMinutes(named.groups['name'] ?? '') : undefined;
	return named && zone !== undefined ? {zone, rest: text.slice(named[0].length)} : {rest: text};
}

function readDay(text: string): Day | undefined {
	const trimmed = text.trim().replace(/\s?[,.t]?$/iv, '');
	return readNumericDay(trimmed) ?? readNamedDay(trimmed);
}

const numericDays: ReadonlyArray<readonly [pattern: RegExp, order: 'ymd' | 'dmy' | 'mdy']> = [
	[/(?:^|\s)(?<a>\d{4})[\-.\/](?<b>\d{1,2})(?:[\-.\/](?<c>\d{1,2}))?$/v, 'ymd'],
	[/^(?<a>\d{4})(?:(?<b>\d{2})(?<c>\d{2}))?$/v, 'ymd'],
	[/^(?<a>\d{4})년\s?(?<b>\d{1,2})월\s?(?<c>\d{1,2})일/v, 'ymd'],
	[/(?:^|\s)(?<a>\d{4})[\-.\/](?<b>\d{1,2})[\-.\/](?<c>\d{1,2})(?!\d)/v, 'ymd'],
	[/(?:^|\s)(?<a>\d{1,2})\.\s?(?<b>\d{1,2})\.\s?(?<c>\d{4}|\d{2})$/v, 'dmy'],
	[/(?:^|\s)(?<a>\d{1,2})[\-\/](?<b>\d{1,2})[\-\/](?<c>\d{4})$/v, 'mdy'],
	[/^(?<a>\d{2})-(?<b>\d{1,2})-(?<c>\d{1,2})$/v, 'ymd'],
];

function readNumericDay(text: string): Day | undefined {
	const ordinal = /^(?<year>\d{4})-?(?<dayOfYear>\d{3})$/v.exec(text)?.groups;
	if (ordinal) {
		return dayOfYear(Number(ordinal['year']), Number(ordinal['dayOfYear']));
	}

	for (const [pattern, order] of numericDays) {
		const groups = pattern.exec(text)?.groups;
		if (groups) {
			return orderedDay(order, groups['a'] ?? '', groups['b'] ?? '1', groups['c'] ?? '1');
		}
	}

	return undefined;
}

function orderedDay(order: 'ymd' | 'dmy' | 'mdy', a: string, b: string, c: string): Day {
	if (order === 'ymd') {
		return {year: fullYear(a), month: Number(b), day: Number(c)};
	}

	const [day, month] = order === 'dmy' || Number(a) > 12 ? [a, b] : [b, a];
	return {year: fullYear(c), month: Number(month), day: Number(day)};
}

function dayOfYear(year: number, ordinal: number): Day | undefined {
	const date = new Date(Date.UTC(year, 0, ordinal));
	return date.getUTCFullYear() === year ? {year, month: date.getUTCMonth() + 1, day: date.getUTCDate()} : undefined;
}

/** A day with the month as a word: the longest number is the year, the other the day; without a year there is no date. */
function readNamedDay(text: string): Day | undefined {
	const month = text.match(/\p{Letter}+/gv)?.map(word => monthOf(word)).findLast(found => found !== undefined);
	const numbers = text.match(/\d+/gv) ?? [];
	const [first, second] = numbers;
	if (month === undefined || first === undefined || second === undefined) {
		return undefined;
	}

	const isYearFirst = first.length === 4 || (first.length === 2 && second.length === 1) || (Number(first) > 31 && second.length <= 2);
	const [year, day] = isYearFirst ? [first, second] : [second, first];
	return {year: fullYear(year), month, day: Number(day)};
}

/** RFC 2822: two digits mean 1950 to 2049, three mean years since 1900. */
function fullYear(written: string): number {
	const year = Number(written);
	const century = year < 50 ? 2000 : 1900;
	return written.length > 3 ? year : century + year;
}

function instant({year, month, day}: Day, {hours, minutes, seconds, milliseconds}: Clock, zone: number): string | undefined {
	const midnightOfDay = new Date(Date.UTC(year, month - 1, day));
	const isExists = midnightOfDay.getUTCMonth() === month - 1 && midnightOfDay.getUTCDate() === day;
	if (!isExists || year < earliestYear || year > latestYear) {
		return undefined;
	}

	const secondsOfDay = (((hours * 60) + minutes - zone) * 60) + seconds;
	return new Date(midnightOfDay.getTime() + (secondsOfDay * 1000) + milliseconds).toISOString();
}
