import {type ParsedFeed, type ParsedItem} from '../model/feed.js';
import {formatClock, formatDay, zonedTime} from '../render/date.js';
import {type Painter} from '../render/paint.js';
import {simplifyForTerminal} from '../text/simplify.js';
import {truncate} from '../text/width.js';
import {type TerminalOutput} from './terminal-output.js';

const indent = ' '.repeat(4);

/** A feed as lines: what it is, then each item with its title, who wrote it and when, and where it leads. */
export function feedLines(feed: ParsedFeed, {painter, columns}: Pick<TerminalOutput, 'painter' | 'columns'>): string[] {
	const fit = (text: string) => (columns === undefined ? text : truncate(simplifyForTerminal(text), columns));
	return [
		painter.paint('title', fit(feed.title ?? 'Untitled feed')),
		...[feed.link, feed.description, countItems(feed.items.length)].filter(text => text !== undefined).map(text => painter.paint('dim', fit(text))),
		...feed.items.flatMap(item => ['', ...itemLines(item, painter, fit)]),
	];
}

function countItems(count: number): string {
	return count === 1 ? '1 item' : `${count} items`;
}

function itemLines(item: ParsedItem, painter: Painter, fit: (text: string) => string): string[] {
	const byline = [item.published && formatMoment(item.published), item.author].filter(Boolean).join(' · ');
	const details = [byline, item.url ?? '', ...item.enclosures.map(({url}) => url)].filter(text => text !== '');
	return [painter.paint('text', fit(item.title === '' ? 'Untitled' : item.title)), ...details.map(text => painter.paint('dim', fit(indent + text)))];
}

function formatMoment(iso: string): string {
	const time = zonedTime(Date.parse(iso));
	return `${formatDay(time)}, ${formatClock(time)}`;
}
