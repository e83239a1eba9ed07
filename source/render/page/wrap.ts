import wrapAnsi from 'wrap-ansi';
import {segments} from '../../text/segments.js';
import {textWidth} from '../../text/width.js';

/** A stretch of a text, UTF-16 offsets. */
export type TextRange = {start: number; end: number};

/*
wrap-ansi decides where lines break. It is given a stand-in of the same length in which every character that is surely one column wide is ASCII,
because it measures ASCII many times faster; the offsets it finds hold for the real text, so quotations and links keep their places.
What is neither ASCII nor surely two columns wide is stood in for character by character as a reader sees them, because wrap-ansi composes text
to NFC, which would shift the offsets.
*/
const narrow = /[\u{A0}\u{A1}-\u{AC}\u{AE}-\u{2FF}\u{370}-\u{377}\u{384}-\u{38A}\u{38C}\u{38E}-\u{3A1}\u{3A3}-\u{482}\u{48A}-\u{52F}\u{5D0}-\u{5EA}\u{620}-\u{64A}\u{671}-\u{6D3}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{20A0}-\u{20C0}]/gv;
const blanks = /\s/gv;
const wide = /[\u{2E80}-\u{303E}\u{3041}-\u{33FF}\u{3400}-\u{9FFF}\u{F900}-\u{FAFF}\u{FF01}-\u{FF60}]/v;

// French spaces its punctuation, and dashes stand free: neither may begin a line, and an opening mark may not end one.
const beforeClosing = / (?=[!%.:;?»–—…›]{1,4}(?: |$))/gv;
const afterOpening = /(?<=(?:^| )[«‹]|^[\-–—]) /gv;

// What may not begin a line in Chinese and Japanese (kinsoku), and what may not end one.
const closing = /^[’”‥…、。々〉》」』！，．？；：】〕）〟ぁ］｝ぃぅぇぉっーゃゅょァィゥェォッャュョ]{1,4}/v;
const opening = /[‘“〈《「『【〔（［｛]$/v;

const twoColumns = /[\u{3000}-\u{3029}\u{3041}-\u{3096}\u{309B}-\u{30FF}\u{3400}-\u{4DBF}\u{AC00}-\u{D7A3}\u{FF01}-\u{FF60}]/gv;
const uncertain = /[^ -~\u{4E00}-\u{9FFF}]/v;

/** wrap-ansi takes more than linear time on very long words, so long paragraphs are given to it in pieces. */
const pieceLength = 2000;

/** Where the lines of a text lie at a width in columns: no range is wider, none begins or ends with a space, newlines always break. */
export function wrapText(text: string, width: number): TextRange[] {
	const ranges: TextRange[] = [];
	let start = 0;
	for (const part of text.split('\n')) {
		for (const range of wrapPart(part, Math.max(1, width))) {
			ranges.push({start: range.start + start, end: range.end + start});
		}

		start += part.length + 1;
	}

	return ranges;
}

function wrapPart(text: string, width: number): TextRange[] {
	if (text.length <= width && textWidth(text) <= width) {
		return [{start: text.length - text.trimStart().length, end: text.trimEnd().length}];
	}

	const standIn = standInFor(text);
	const isWide = width > 4 && wide.test(text);
	const ranges = wrapStandIn(standIn, isWide ? width - 2 : width);
	return isWide ? keepPunctuation(text, ranges, width) : ranges;
}

function standInFor(text: string): string {
	const standIn = text
		.replaceAll(beforeClosing, '\u{A0}')
		.replaceAll(afterOpening, '\u{A0}')
		.replaceAll(narrow, 'x')
		.replaceAll(twoColumns, '漢')
		.replaceAll(blanks, ' ');
	return uncertain.test(standIn) ? [...segments(standIn)].map(({segment}) => clusterStandIn(segment)).join('') : standIn;
}

/** As many ASCII and Han characters as make the cluster's width, then selectors, which take no column, up to its length. */
function clusterStandIn(cluster: string): string {
	if (!uncertain.test(cluster)) {
		return cluster;
	}

	const columns = textWidth(cluster);
	const visible = columns === 1 ? 'x' : '漢'.repeat(Math.floor(columns / 2)) + 'x'.repeat(columns % 2);
	return visible.slice(0, cluster.length).padEnd(cluster.length, '\u{FE0E}');
}

/** The last line of a piece may be incomplete; the next piece begins with it. */
function wrapStandIn(standIn: string, width: number): TextRange[] {
	const ranges: TextRange[] = [];
	let start = 0;
	while (start < standIn.length) {
		const end = start + pieceLength;
		const found = locate(wrapAnsi(standIn.slice(start, end), width, {hard: true}), standIn, start);
		const unfinished = end < standIn.length && found.length > 1 ? found.pop() : undefined;
		ranges.push(...found);
		start = unfinished?.start ?? end;
	}

	return ranges.length === 0 ? [{start: 0, end: 0}] : ranges;
}

/** The lines are the stand-in without some of its spaces; finds where each lies in it. */
function locate(wrapped: string, standIn: string, from: number): TextRange[] {
	const ranges: TextRange[] = [];
	let position = from;
	for (const line of wrapped.split('\n')) {
		while (standIn[position] === ' ') {
			position++;
		}

		if (line === '') {
			continue;
		}

		ranges.push({start: position, end: position + line.length});
		position += line.length;
	}

	return ranges;
}

/** Text without spaces was wrapped two columns short, so that marks may hang at the end of a line or take a character along to the next. */
function keepPunctuation(text: string, ranges: TextRange[], width: number): TextRange[] {
	for (const [index, range] of ranges.entries()) {
		const before = ranges[index - 1];
		if (before?.end !== range.start) {
			continue;
		}

		const moved = movedMarks(text, before, range, width);
		before.end += moved;
		range.start += moved;
	}

	return ranges.filter(range => range.end > range.start);
}

/** How many units at the start of a line belong to the line before; negative: how many of that line's belong here. */
function movedMarks(text: string, before: TextRange, range: TextRange, width: number): number {
	const marks = closing.exec(text.slice(range.start, range.end))?.[0] ?? '';
	const last = before.end - before.start > 1 ? text.slice(before.end - 1, before.end) : '';
	if (marks === '') {
		return opening.test(last) ? -1 : 0;
	}

	const hasRoom = textWidth(text.slice(before.start, before.end) + marks) <= width;
	return hasRoom ? marks.length : wide.test(last) && !closing.test(last) ? -1 : 0;
}

/** The lines of a text at a width in columns. */
export function wrapPlain(text: string, width: number): string[] {
	return wrapText(text, width).map(({start, end}) => text.slice(start, end));
}
