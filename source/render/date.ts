/** A moment as clocks and calendars show it in one zone. `weekday` is 0 for Sunday, `month` 1 for January. */
export type ZonedTime = {year: number; month: number; day: number; weekday: number; hour: number; minute: number};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/v;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The moment in a zone, the reader's own when none is named. Intl is asked only about named zones, because it is slow to start. */
export function zonedTime(milliseconds: number, timeZone?: string): ZonedTime {
	return timeZone === undefined ? localTime(new Date(milliseconds)) : namedZoneTime(milliseconds, timeZone);
}

/** `Wed 8 Dec 2021, 21:40` in the reader's zone; a date without a time of day stays the day it names; undefined for what is no date. */
export function formatDate(iso: string, timeZone?: string): string | undefined {
	const day = dateOnly.exec(iso);
	if (day) {
		return formatDay(calendarDay(Number(day[1]), Number(day[2]), Number(day[3])));
	}

	const milliseconds = Date.parse(iso);
	if (Number.isNaN(milliseconds)) {
		return undefined;
	}

	const time = zonedTime(milliseconds, timeZone);
	return `${formatDay(time)}, ${formatClock(time)}`;
}

/** `21:40` */
export function formatClock({hour, minute}: ZonedTime): string {
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `Wed 8 Dec 2021` */
export function formatDay({weekday, day, month, year}: ZonedTime): string {
	return `${weekdays[weekday] ?? ''} ${day} ${months[month - 1] ?? ''} ${year}`;
}

/** `8 Dec` */
export function formatShortDay({day, month}: ZonedTime): string {
	return `${day} ${months[month - 1] ?? ''}`;
}

/** Days since 1970 of the calendar day; the same number means the same day. */
export function dayNumber({year, month, day}: ZonedTime): number {
	return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

function calendarDay(year: number, month: number, day: number): ZonedTime {
	return {year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), hour: 0, minute: 0};
}

function localTime(date: Date): ZonedTime {
	return {
		year: date.getFullYear(),
		month: date.getMonth() + 1,
		day: date.getDate(),
		weekday: date.getDay(),
		hour: date.getHours(),
		minute: date.getMinutes(),
	};
}

function namedZoneTime(milliseconds: number, timeZone: string): ZonedTime {
	const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
	for (const {type, value} of zoneFormat(timeZone).formatToParts(milliseconds)) {
		parts[type] = value;
	}

	return {
		...calendarDay(Number(parts.year), Number(parts.month), Number(parts.day)),
		hour: Number(parts.hour) % 24,
		minute: Number(parts.minute),
	};
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
	const known = formats.get(timeZone);
	if (known) {
		return known;
	}

	const format = new Intl.DateTimeFormat('en-GB', {timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23'});
	formats.set(timeZone, format);
	return format;
}
