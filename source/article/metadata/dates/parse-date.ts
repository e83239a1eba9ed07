import {cleanLine} from '../../../text/clean.js';
import {monthNumbers} from './month-names.js';

export type DateOrder = 'day-first' | 'month-first';

type Parts = {year: number; month: number; day: number};

const longestDate = 300;
const zones: Readonly<Record<string, string>> = {
	z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', bst: '+01:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00',
	msk: '+03:00', ist: '+05:30', jst: '+09:00', kst: '+09:00', aest: '+10:00', aedt: '+11:00', akst: '-09:00', hst: '-10:00', nzst: '+12:00', nzdt: '+13:00', sgt: '+08:00', hkt: '+08:00', wib: '+07:00', eat: '+03:00', wat: '+01:00', sast: '+02:00',
};

const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:t|\s{1,3}|\s-\s)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(z|utc|gmt|[+\-]\d{2}:?\d{2}|[+\-]\d{2}(?!\d))?/iv;
const asian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/v;
const yearFirst = /(?<![\d\/.])(\d{4})[\/.]\s?(\d{1,2})[\/.]\s?(\d{1,2})(?!\d)/v;
const numeric = /(?<![\d\/.\-])(\d{1,2})([\/.\-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[.\/]\d)/v;
const dayMonthYear = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?\s*(?:(?:de\s|of\s|-|\/)\s*)?(\p{Letter}[\p{Letter}\p{Mark}]{2,13})\.?,?\s*(?:(?:de\s|del\s|-|\/)\s*)?(\d{4}|['’]?\d{2}(?![\d:]))(?!\d)/gv;
const monthDayYear = /(\p{Letter}[\p{Letter}\p{Mark}]{2,13})\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(?:at\s+)?(\d{4})(?!\d)/gv;
const vietnamese = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iv;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?)?Z?$/v;
const clock = /(?<![\d:.])(\d{1,2})[:.h時시](\d{2})(?::(\d{2})|分|분|\s?uhr)?(?!\d|[.\/]\d)\s*([ap])?\.?\s?(m)?\.?/iv;
const hourOnly = /(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b/iv;
const zoneAfter = /(?:^|[\s\(\d]|UTC|GMT)([A-Z]{1,3}T|UTC|ME?SZ|MEZ|MSK|WIB|Z|[+\-]\d{2}:?\d{2})(?![\w:]|[+\-]\d)/v;

function fold(word: string): string {
	return word.normalize('NFKD').replaceAll(/\p{Mark}/gv, '').toLowerCase();
}

function monthOf(word: string, months: ReadonlyMap<string, number>): number | undefined {
	return months.get(fold(word)) ?? months.get(word.toLowerCase());
}

function isReal({year, month, day}: Parts): boolean {
	return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

function formatDay({year, month, day}: Parts): string {
	return `${year}-${pad(month)}-${pad(day)}`;
}

function fullYear(text: string): number {
	const year = Number(text.replaceAll(/\D/gv, ''));
	const century = year < 70 ? 2000 : 1900;
	return year < 100 ? century + year : year;
}

function formatZone(zone: string | undefined): string {
	if (zone === undefined) {
		return '';
	}

	const known = zones[zone.toLowerCase()];
	if (known !== undefined) {
		return known;
	}

	const offset = /^([+\-])(\d{2}):?(\d{2})?$/v.exec(zone);
	return offset ? (offset[0].replace(':', '') === '+0000' ? 'Z' : `${offset[1] ?? '+'}${offset[2] ?? '00'}:${offset[3] ?? '00'}`) : '';
}

function parseIso(text: string): string | undefined {
	const match = iso.exec(text);
	if (!match) {
		return undefined;
	}

	const [, year, month, day, hour, minute, second, fraction, zone] = match;
	const parts = {year: Number(year), month: Number(month), day: Number(day)};
	if (!isReal(parts)) {
		return undefined;
	}

	if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
		return formatDay(parts);
	}

	const milliseconds = fraction === undefined || Number(fraction) === 0 ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`;
	return `${formatDay(parts)}T${pad(Number(hour))}:${minute}:${second ?? '00'}${milliseconds}${formatZone(zone)}`;
}

function orderNumbers(first: number, second: number, separator: string, order: DateOrder): {day: number; month: number} {
	if (first > 12 || (separator === '.' && second <= 12)) {
		return {day: first, month: second};
	}

	return second > 12 || order === 'month-first' ? {day: second, month: first} : {day: first, month: second};
}

type Found = Parts & {rest: string};

function toFound(match: RegExpExecArray, text: string, parts: Parts): Found | undefined {
	const rest = `${text.slice(Math.max(0, match.index - 40), match.index)}  ${text.slice(match.index + match[0].length, match.index + match[0].length + 60)}`;
	return isReal(parts) ? {...parts, rest} : undefined;
}

function findNumeric(text: string, order: DateOrder): Found | undefined {
	const early = asian.exec(text) ?? yearFirst.exec(text);
	if (early) {
		return toFound(early, text, {year: Number(early[1]), month: Number(early[2]), day: Number(early[3])});
	}

	const local = vietnamese.exec(text);
	if (local) {
		return toFound(local, text, {year: Number(local[3]), month: Number(local[2]), day: Number(local[1])});
	}

	const match = numeric.exec(text);
	return match ? toFound(match, text, {year: fullYear(match[4] ?? ''), ...orderNumbers(Number(match[1]), Number(match[3]), match[2] ?? '/', order)}) : undefined;
}

function findWorded(text: string): Found | undefined {
	const months = monthNumbers();
	const places = [{pattern: dayMonthYear, day: 1, month: 2}, {pattern: monthDayYear, day: 2, month: 1}];
	for (const {pattern, day, month} of places) {
		for (const match of text.matchAll(pattern)) {
			const number = monthOf(match[month] ?? '', months);
			const found = number === undefined ? undefined : toFound(match, text, {year: fullYear(match[3] ?? ''), month: number, day: Number(match[day])});
			if (found) {
				return found;
			}
		}
	}

	return undefined;
}

function formatClock(rest: string): string {
	const match = clock.exec(rest);
	const short = match ? undefined : hourOnly.exec(rest);
	const half = (match ? match[5] === undefined ? undefined : match[4] : short?.[2])?.toLowerCase();
	const stated = Number(match?.[1] ?? short?.[1] ?? NaN);
	const hour = half === undefined ? stated : (stated % 12) + (half === 'p' ? 12 : 0);
	const minute = match?.[2] ?? '00';
	return Number.isNaN(hour) || hour > 23 || Number(minute) > 59 ? '' : `T${pad(hour)}:${minute}:${match?.[3] ?? '00'}${formatZone(zoneAfter.exec(rest)?.[1])}`;
}

function parseCompact(text: string): string | undefined {
	const match = compact.exec(text);
	if (match) {
		const parts = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])};
		return isReal(parts) ? formatDay(parts) : undefined;
	}

	if (!/^(?:\d{10}|\d{13})$/v.test(text)) {
		return undefined;
	}

	const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
	return date.getUTCFullYear() >= 1995 && date.getUTCFullYear() <= 2100 ? date.toISOString() : undefined;
}

/**
A date and time as publishers write them, as ISO 8601 with the zone as given (none where none is stated; the day alone where no time is).
`order` decides between 03/04 as 3 April and as 4 March. Undefined where the text holds no whole date.
*/
export function parseDate(value: string, order: DateOrder = 'day-first'): string | undefined {
	const text = cleanLine(value.slice(0, longestDate));
	const exact = parseCompact(text) ?? parseIso(text);
	if (exact !== undefined) {
		return exact;
	}

	const found = findWorded(text) ?? findNumeric(text, order);
	return found && `${formatDay(found)}${formatClock(found.rest)}`;
}
