import stringWidth from 'string-width';
import {segments} from './segments.js';

/*
Ranges of single UTF-16 units whose width never depends on their neighbours, taken from EastAsianWidth.txt: they cover nearly all news text,
so that `string-width`, whose expressions are slow when cold, is asked only about the rest (emoji, combining marks, Indic scripts…).
*/
const fixedWidths: ReadonlyArray<readonly [first: number, last: number, width: 0 | 1 | 2]> = [
	[0x20, 0x7E, 1], [0xA0, 0xAC, 1], [0xAE, 0x2_FF, 1], [0x3_00, 0x3_6F, 0], // Latin, combining marks
	[0x3_70, 0x3_77, 1], [0x3_84, 0x3_8A, 1], [0x3_8C, 0x3_8C, 1], [0x3_8E, 0x3_A1, 1], [0x3_A3, 0x4_82, 1], [0x4_8A, 0x5_2F, 1], // Greek, Cyrillic
	[0x5_91, 0x5_BD, 0], [0x5_BE, 0x5_BE, 1], [0x5_D0, 0x5_EA, 1], // Hebrew
	[0x6_06, 0x6_0F, 1], [0x6_1B, 0x6_1B, 1], [0x6_1D, 0x6_4A, 1], [0x6_4B, 0x6_5F, 0], [0x6_60, 0x6_6F, 1], [0x6_70, 0x6_70, 0], [0x6_71, 0x6_D5, 1], // Arabic
	[0x9_00, 0x9_02, 0], [0x9_03, 0x9_39, 1], [0x9_3A, 0x9_3A, 0], [0x9_3B, 0x9_3B, 1], [0x9_3C, 0x9_3C, 0], [0x9_3D, 0x9_40, 1], // Devanagari
	[0x9_41, 0x9_48, 0], [0x9_49, 0x9_4C, 1], [0x9_4D, 0x9_4D, 0], [0x9_4E, 0x9_50, 1], [0x9_51, 0x9_57, 0], [0x9_58, 0x9_61, 1], [0x9_62, 0x9_63, 0], [0x9_64, 0x9_7F, 1],
	[0xE_01, 0xE_30, 1], [0xE_31, 0xE_31, 0], [0xE_32, 0xE_33, 1], [0xE_34, 0xE_3A, 0], [0xE_3F, 0xE_46, 1], [0xE_47, 0xE_4E, 0], [0xE_4F, 0xE_5B, 1], // Thai
	[0x20_10, 0x20_27, 1], [0x20_30, 0x20_5E, 1], [0x20_A0, 0x20_C0, 1], // Punctuation, currencies
	[0x25_00, 0x25_9F, 1], [0x25_C1, 0x25_FA, 1], [0x26_05, 0x26_06, 1], // Boxes, blocks, marks of our own
	[0x30_00, 0x30_29, 2], [0x30_41, 0x30_96, 2], [0x30_9B, 0x30_FF, 2], [0x34_00, 0x4D_BF, 2], [0x4E_00, 0x9F_FF, 2], [0xAC_00, 0xD7_A3, 2], [0xFF_01, 0xFF_60, 2], // East Asia
];

const notPlain = /[^ -~]/v;

/** How many columns a text takes in a terminal. The text holds no escape sequences. */
export function textWidth(text: string): number {
	return notPlain.test(text) ? knownWidth(text) ?? stringWidth(text, {countAnsiEscapeCodes: true}) : text.length;
}

/** The text cut to at most `width` columns, with an ellipsis when something was cut. Never splits what a reader sees as one character. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
	if (width <= 0) {
		return '';
	}

	if (text.length * 2 <= width || textWidth(text) <= width) {
		return text;
	}

	const mark = ellipsis.length < width ? ellipsis : '';
	return fittingStart(text, width - mark.length).trimEnd() + mark;
}

/** The longest start of the text, in whole characters as a reader sees them, that fits in `width` columns. */
export function fittingStart(text: string, width: number): string {
	if (!notPlain.test(text)) {
		return text.slice(0, width);
	}

	const known = knownStart(text, width);
	if (known !== undefined) {
		return known;
	}

	let columns = 0;
	for (const {segment, index} of segments(text)) {
		columns += textWidth(segment);
		if (columns > width) {
			return text.slice(0, index);
		}
	}

	return text;
}

/** The text followed by as many spaces as it needs to take `width` columns. */
export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text preceded by as many spaces as it needs to take `width` columns. */
export function padStart(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The width of one UTF-16 unit when it is the same whatever stands beside it, else undefined. */
export function unitWidth(unit: number): 0 | 1 | 2 | undefined {
	widthOfUnit ??= widthTable();
	const known = widthOfUnit[unit] ?? unknown;
	return known === unknown ? undefined : known as 0 | 1 | 2;
}

const unknown = 3;
let widthOfUnit: Readonly<Uint8Array> | undefined;

/** Made at the first use: plain ASCII never needs it. In bytes, because 65,536 elements of an array take 2 ms to make before the first frame. */
function widthTable(): Readonly<Uint8Array> {
	const table = new Uint8Array(0x1_00_00).fill(unknown);
	for (const [first, last, width] of fixedWidths) {
		table.fill(width, first, last + 1);
	}

	return table;
}

/** The same for a text of which every unit up to there has a width of its own; undefined for others, because a mark may belong to the unit before it. */
function knownStart(text: string, columns: number): string | undefined {
	let left = columns;
	for (let index = 0; index < text.length; index++) {
		const width = unitWidth(text.codePointAt(index) ?? 0);
		if (width === undefined) {
			return undefined;
		}

		left -= width;
		if (left < 0) {
			return text.slice(0, index);
		}
	}

	return text;
}

function knownWidth(text: string): number | undefined {
	let columns = 0;
	for (let index = 0; index < text.length; index++) {
		const width = unitWidth(text.codePointAt(index) ?? 0);
		if (width === undefined) {
			return undefined;
		}

		columns += width;
	}

	return columns;
}
