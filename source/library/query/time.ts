/** How far back a unit goes, milliseconds; months and years go by the calendar. */
const fixedUnits: Readonly<Record<string, number>> = {
	min: 60_000,
	h: 3_600_000,
	d: 86_400_000,
	w: 7 * 86_400_000,
};

const span = /^(\d{1,5})(min|[dhmwy])$/iv;
const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/v;
const timestamp = /^\d{4}-\d{2}-\d{2}[ t]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:z|[\-+]\d{2}:?\d{2}))?$/iv;

/** What `parseTime` understands, for messages. */
export const timeExamples = '12h, 2d, 3w, 6m, 1y, today, yesterday, 2026-11-01 or 2026-11-01T08:30';

/**
The time that a word of the user means, milliseconds since 1970: a span back from `now` (`30min`, `12h`, `2d`, `3w`, `6m`, `1y`), `today`, `yesterday`,
a date, a month, or a timestamp. Dates without a zone are in the reader's own. Undefined when it is none of these.
*/
export function parseTime(text: string, now: number): number | undefined {
	const word = text.trim();
	return parseSpan(word, now) ?? parseDayName(word, now) ?? parseDay(word) ?? parseTimestamp(word);
}

function parseSpan(word: string, now: number): number | undefined {
	const match = span.exec(word);
	if (!match) {
		return undefined;
	}

	const count = Number(match[1]);
	const unit = match[2]?.toLowerCase() ?? '';
	const fixed = fixedUnits[unit];
	return fixed === undefined ? monthsBack(now, unit === 'y' ? count * 12 : count) : now - (count * fixed);
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
function monthsBack(now: number, months: number): number | undefined {
	const date = new Date(now);
	const dayOfMonth = date.getDate();
	date.setDate(1);
	date.setMonth(date.getMonth() - months);
	const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
	date.setDate(Math.min(dayOfMonth, lastDay));
	return known(date.getTime());
}

function parseDayName(word: string, now: number): number | undefined {
	const daysBack = ['today', 'yesterday'].indexOf(word.toLowerCase());
	if (daysBack === -1) {
		return undefined;
	}

	const date = new Date(now);
	date.setHours(0, 0, 0, 0);
	date.setDate(date.getDate() - daysBack);
	return date.getTime();
}

function parseDay(word: string): number | undefined {
	const match = day.exec(word);
	if (!match) {
		return undefined;
	}

	const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
	const parsed = new Date(year, month - 1, date);
	// The 31st of a month without one would become the 1st of the next.
	return parsed.getMonth() === month - 1 && parsed.getDate() === date ? known(parsed.getTime()) : undefined;
}

function parseTimestamp(word: string): number | undefined {
	return timestamp.test(word) ? known(Date.parse(word.replace(' ', 'T').replace(' ', ''))) : undefined;
}

function known(time: number): number | undefined {
	return Number.isNaN(time) ? undefined : time;
}
