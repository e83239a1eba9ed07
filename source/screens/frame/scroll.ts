/** Rows `top` to `bottom` (inclusive) move up by `by` rows; down when it is negative. */
export type Scroll = {top: number; bottom: number; by: number};

/** Below so many bytes of saved text a scroll does not pay. */
const worthwhileBytes = 60;

/** The move of a block of rows that saves most, when one is worth its own bytes. */
export function findScroll(previous: readonly string[], next: readonly string[]): Scroll | undefined {
	const count = Math.min(previous.length, next.length);
	let best: {scroll: Scroll; saved: number} | undefined;
	for (let by = 1 - count; by < count; by++) {
		const run = by === 0 ? undefined : bestRun({previous, next, by, count});
		if (run && run.saved > (best?.saved ?? worthwhileBytes)) {
			best = {scroll: {top: Math.min(run.start, run.start + by), bottom: Math.max(run.end, run.end + by), by}, saved: run.saved};
		}
	}

	return best?.scroll;
}

type BlockMove = {previous: readonly string[]; next: readonly string[]; by: number; count: number};

/** The run of rows that equal the rows `by` below them, and how many bytes need not be written because of it. */
function bestRun({previous, next, by, count}: BlockMove): {start: number; end: number; saved: number} | undefined {
	let best: {start: number; end: number; saved: number} | undefined;
	let start = 0;
	let saved = 0;
	for (let row = Math.max(0, -by); row <= Math.min(count, count - by); row++) {
		const line = next[row];
		const isMoved = row < Math.min(count, count - by) && line === previous[row + by];
		if (!isMoved) {
			saved = 0;
			start = row + 1;
			continue;
		}

		if (start > row || saved === 0) {
			start = row;
		}

		saved += line === previous[row] ? -(line?.length ?? 0) : (line?.length ?? 0);
		if (saved > (best?.saved ?? 0)) {
			best = {start, end: row, saved};
		}

		saved = Math.max(saved, 0);
	}

	return best;
}

/** The rows as the terminal shows them after the scroll. */
export function scrollLines(lines: readonly string[], {top, bottom, by}: Scroll): string[] {
	return lines.map((line, row) => {
		if (row < top || row > bottom) {
			return line;
		}

		const from = row + by;
		return from < top || from > bottom ? '' : lines[from] ?? '';
	});
}

/** The bytes that make the terminal do it: a scroll region, the scroll, the region gone again. */
export function scrollSequence({top, bottom, by}: Scroll): string {
	const count = Math.abs(by);
	return `\u{1B}[${top + 1};${bottom + 1}r\u{1B}[${count === 1 ? '' : count}${by > 0 ? 'S' : 'T'}\u{1B}[r`;
}
