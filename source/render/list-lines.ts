import {type Feed} from '../model/feed.js';
import {padEnd, textWidth, truncate} from '../text/width.js';
import {countText, listText} from './headlines.js';
import {type Painter} from './paint.js';
import {type Token} from './theme.js';

export type LineOptions = {
	/** Columns of the window; the last one stays free. */
	width: number;
	painter: Painter;
	isSelected?: boolean;
};

export type Row = {
	/** A number before the name; nothing is shown for zero. */
	count: number;
	name: string;
	/** What stands dim behind the name. */
	note?: string;
	isFailing?: boolean;
};

/** A feed with its unread count, and what is wrong with it where something is. */
export function feedLine(feed: Pick<Feed, 'title' | 'unread' | 'tags' | 'health'>, options: LineOptions): string {
	const {title, unread, tags, health} = feed;
	const isFailing = health.error !== undefined;
	return countedLine({count: unread, name: title, note: health.error ?? tags.map(tag => `#${tag}`).join(' '), isFailing}, options);
}

/** A name with a count before it: a feed, a tag, a saved query. */
export function countedLine({count, name, note = '', isFailing = false}: Row, {width, painter, isSelected = false}: LineOptions): string {
	const ellipsis = painter.glyph('…', '...');
	const lead = ` ${countText(count, 5)} ${isFailing ? '!' : ' '} `;
	const shownName = truncate(listText(name, painter), width - lead.length - 1, ellipsis);
	const room = width - lead.length - textWidth(shownName) - 3;
	const shownNote = room < 6 ? '' : truncate(listText(note, painter), room, ellipsis);
	if (isSelected) {
		return selectedLine(lead + shownName + (shownNote === '' ? '' : `  ${shownNote}`), width, painter);
	}

	const style: Token = isFailing ? 'error' : 'count';
	const tail = shownNote === '' ? '' : `  ${painter.paint('dim', shownNote)}`;
	return painter.paint(style, lead) + painter.paint(count > 0 ? 'unread' : 'read', shownName) + tail;
}

/** A line as the cursor marks it: in the selection's style over the whole width, or with a sign before it where no style can be shown. */
export function selectedLine(text: string, width: number, painter: Painter): string {
	const shown = truncate(listText(text, painter), width - 1, painter.glyph('…', '...'));
	return painter.hasAttributes ? painter.paint('selection', padEnd(shown, width - 1)) : `>${painter.paint('text', shown.slice(1)).trimEnd()}`;
}

/** A line with something at each end: the head of a screen. What does not fit is cut from the left text. */
export function titleLine({left, right = '', style = 'heading'}: {left: string; right?: string; style?: Token}, {width, painter}: LineOptions): string {
	const shownRight = truncate(listText(right, painter), width - 3, painter.glyph('…', '...'));
	const rightWidth = textWidth(shownRight);
	const room = width - 2 - (rightWidth === 0 ? 0 : rightWidth + 2);
	const shownLeft = truncate(listText(left, painter), room, painter.glyph('…', '...'));
	const gap = rightWidth === 0 ? '' : ' '.repeat(Math.max(2, width - 2 - textWidth(shownLeft) - rightWidth));
	return ` ${painter.paint(style, shownLeft)}${gap}${painter.paint('accent', shownRight)}`;
}

export type KeyHint = {key: string; title: string};

/** The line at the foot of a screen: where the reader is, then as many key hints as fit. */
export function hintLine(place: string, hints: readonly KeyHint[], {width, painter}: LineOptions): string {
	const shownPlace = truncate(listText(place, painter), width - 2, painter.glyph('…', '...'));
	let taken = 1 + Math.max(textWidth(shownPlace) + 2, Math.min(14, Math.floor(width / 5)));
	let line = ` ${painter.paint('status', padEnd(shownPlace, taken - 1))}`;
	for (const {key, title} of hints) {
		const columns = textWidth(key) + textWidth(title) + 3;
		if (taken + columns - 2 > width - 1) {
			break;
		}

		line += `${painter.paint('key', key)} ${painter.paint('status', title)}  `;
		taken += columns;
	}

	return line.trimEnd();
}
