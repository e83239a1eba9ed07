import {dayNumber, zonedTime} from '../../render/date.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A number that is the same for all moments of one day in the reader's time zone. */
export function dayOf(time: number): number {
	return dayNumber(zonedTime(time));
}

/** `8 Dec`, with the year when it is another than this one. */
export function dateLabel(time: number, now: number): string {
	const {day, month, year} = zonedTime(time);
	return `${day} ${months[month - 1] ?? ''}${year === zonedTime(now).year ? '' : ` ${year}`}`;
}

const steps: ReadonlyArray<readonly [ms: number, name: string]> = [[24 * 3_600_000, 'd'], [3_600_000, 'h'], [60_000, 'min']];

/** How long a span is: `5min`, `3h`, `12d`; undefined for less than a minute. */
export function spanLabel(spanMs: number): string | undefined {
	const span = Math.abs(spanMs);
	const step = steps.find(([ms]) => span >= ms);
	return step && `${Math.floor(span / step[0])}${step[1]}`;
}
