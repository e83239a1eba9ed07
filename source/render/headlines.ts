import {type Entry} from '../model/feed.js';
import {simplifyForTerminal} from '../text/simplify.js';
import {padEnd, padStart, textWidth, truncate} from '../text/width.js';
import {readingMinutes} from './article-facts.js';
import {dayNumber, formatClock, formatDay, formatShortDay, zonedTime, type ZonedTime} from './date.js';
import {type Painter} from './paint.js';
import {paintable} from './paintable.js';
import {type Style, type Token} from './theme.js';

export type HeadlineOptions = {
	/** Columns of the window; the last one stays free. */
	width: number;
	painter: Painter;
	timeZone?: string;
	isSelected?: boolean;
	/** What the time column shows: the clock where days are set apart, else the day. */
	time?: 'clock' | 'day';
	/** Other feeds that have the same story. */
	also?: readonly string[];
};

type Columns = {
	from: number;
	quotations: boolean;
	minutes: boolean;
	/** Width of the feed's name; 0 for none. */
	feed: number;
	gap: number;
};

/** What fits at which width of the window; the first that applies. */
const columnPlans: readonly Columns[] = [
	{from: 100, quotations: true, minutes: true, feed: 16, gap: 2},
	{from: 72, quotations: true, minutes: true, feed: 12, gap: 2},
	{from: 50, quotations: true, minutes: false, feed: 0, gap: 1},
	{from: 0, quotations: false, minutes: false, feed: 0, gap: 1},
];

const remembered = new WeakMap<Painter, WeakMap<Entry, Map<string, string>>>();

/** One headline as one styled line: state, time, quotations, minutes and feed before the title, because the width of a title is never sure. */
export function headlineLine(entry: Entry, options: HeadlineOptions): string {
	const key = [options.width, options.isSelected, options.time, options.timeZone, options.also?.join(' ')].join('|');
	const lines = rememberedLines(entry, options.painter);
	const known = lines.get(key);
	if (known !== undefined) {
		return known;
	}

	const line = paintHeadline(entry, options);
	lines.set(key, line);
	return line;
}

/** The line that sets days apart. */
export function dayLine(name: string, painter: Painter): string {
	return ` ${painter.paint('heading', name)}`;
}

/** `Today`, `Yesterday`, else the date. */
export function dayName(time: ZonedTime, today: number): string {
	const day = dayNumber(time);
	return day === today ? 'Today' : day === today - 1 ? 'Yesterday' : formatDay(time);
}

function rememberedLines(entry: Entry, painter: Painter): Map<string, string> {
	const ofPainter = remembered.get(painter) ?? new WeakMap<Entry, Map<string, string>>();
	remembered.set(painter, ofPainter);
	const lines = ofPainter.get(entry) ?? new Map<string, string>();
	ofPainter.set(entry, lines);
	return lines;
}

type Cell = {text: string; style: Style | Token};

function paintHeadline(entry: Entry, options: HeadlineOptions): string {
	const {painter, width, isSelected = false} = options;
	const cells = headlineCells(entry, options);
	if (!isSelected) {
		return cells.map(({text, style}) => painter.paint(style, text)).join('').trimEnd();
	}

	const text = cells.map(cell => cell.text).join('');
	const marked = painter.hasAttributes ? text : `>${text.slice(1)}`;
	return painter.paint(entry.read ? 'selection' : 'selectedUnread', painter.hasAttributes ? padEnd(marked, width - 1) : marked.trimEnd());
}

function headlineCells(entry: Entry, options: HeadlineOptions): Cell[] {
	const {painter, width} = options;
	const plan = columnPlans.find(({from}) => width >= from) ?? columnPlans.at(-1);
	const gap = ' '.repeat(plan?.gap ?? 1);
	const lead: Cell[] = [
		stateCell(entry, painter, gap),
		{text: timeText(entry, options) + gap, style: 'dim'},
		...plan?.quotations ? [{text: quotationText(entry, painter) + gap, style: 'count'} as const] : [],
		...plan?.minutes ? [{text: minutesText(entry).padStart(3) + gap, style: 'dim'} as const] : [],
		...plan && plan.feed > 0 ? [{text: feedText(entry.feedTitle, plan.feed, painter) + gap, style: 'feed'} as const] : [],
	];
	const taken = lead.reduce((sum, cell) => sum + textWidth(cell.text), 0);
	return [...lead, ...titleCells(entry, Math.max(1, width - 1 - taken), options)];
}

function stateCell({read, starred}: Entry, painter: Painter, gap: string): Cell {
	const mark = starred ? painter.glyph('★', '*') : read ? ' ' : painter.glyph('●', 'o');
	return {text: ` ${mark}${gap}`, style: starred ? 'star' : 'accent'};
}

function timeText({published}: Entry, {timeZone, time = 'clock'}: HeadlineOptions): string {
	const zoned = zonedTime(published, timeZone);
	return time === 'clock' ? formatClock(zoned) : formatShortDay(zoned).padStart(6);
}

/** `11”`, a dash for none, nothing as long as nobody counted. */
function quotationText({quotations}: Entry, {glyph}: Painter): string {
	if (quotations === undefined) {
		return ' '.repeat(3);
	}

	return quotations === 0 ? glyph(' – ', ' - ') : `${Math.min(quotations, 99)}${glyph('”', '"')}`.padStart(3);
}

function minutesText({words}: Entry): string {
	return words === undefined ? '' : `${Math.min(readingMinutes(words), 99)}m`;
}

function feedText(title: string, width: number, painter: Painter): string {
	return padEnd(truncate(listText(title, painter), width, painter.glyph('…', '...')), width);
}

function titleCells({title, read}: Entry, room: number, {painter, also = []}: HeadlineOptions): Cell[] {
	const shown = truncate(listText(title, painter) || '(no title)', room, painter.glyph('…', '...'));
	const style = title === '' ? 'dim' : read ? 'read' : 'unread';
	const left = room - textWidth(shown) - 2;
	const others = also.length === 0 ? '' : `+${also.length} ${listText(also.join(', '), painter)}`;
	return [
		{text: shown, style},
		...others !== '' && left >= 8 ? [{text: `  ${truncate(others, left, painter.glyph('…', '...'))}`, style: 'dim'} as const] : [],
	];
}

/** Words from a feed on their way into a row: one harmless line whose width terminals agree on. */
export function listText(text: string, {ascii}: Painter): string {
	return ascii(simplifyForTerminal(paintable(text)));
}

/** Numbers in a column, and nothing for zero. */
export function countText(count: number, width: number): string {
	return padStart(count === 0 ? '' : String(count), width);
}
