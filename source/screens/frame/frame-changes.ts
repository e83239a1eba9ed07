import {isCertain, lineCells, styleCode, writeCells, type Cell} from './cells.js';
import {findScroll, scrollLines, scrollSequence} from './scroll.js';

const position = (row: number, column: number) => `\u{1B}[${row + 1}${column === 0 ? '' : `;${column + 1}`}H`;

/** Everything from scratch: clears, then writes every line. `base` is the style of the ground. */
export function wholeFrame(lines: readonly string[], base = ''): string {
	// On the terminal's own ground a line can go as it is, which the first frame is glad of: taking all of them apart costs 10 ms.
	const styled = (line: string) => base === '' ? line : writeCells(lineCells(line), base);
	const rows = lines.map((line, row) => line === '' ? '' : position(row, 0) + styled(line));
	return `${styleCode('', base)}\u{1B}[H\u{1B}[2J${rows.join('')}`;
}

/**
What turns the frame on the screen into the next one, in as few bytes as we can: rows that moved are scrolled by the terminal,
and in changed rows only what differs is written. Rows are addressed absolutely, so that text whose width a terminal sees
differently spoils at most its own row. Empty when nothing changed.
*/
export function frameChanges(previous: readonly string[], next: readonly string[], base = ''): string {
	const scroll = findScroll(previous, next);
	const before = scroll ? scrollLines(previous, scroll) : previous;
	let written = scroll ? scrollSequence(scroll) : '';
	const rows = Math.max(before.length, next.length);
	for (let row = 0; row < rows; row++) {
		const old = before[row] ?? '';
		const line = next[row] ?? '';
		if (old !== line) {
			written += rowChanges({row, old: lineCells(old), line: lineCells(line), base});
		}
	}

	return written;
}

function rowChanges({row, old, line, base}: {row: number; old: readonly Cell[]; line: readonly Cell[]; base: string}): string {
	const start = commonStart(old, line);
	const kept = commonEnd({old, line, start});
	if (kept > 0) {
		return position(row, start) + writeCells(line.slice(start, line.length - kept), base);
	}

	const erase = needsErasing({old, line, start}) ? '\u{1B}[K' : '';
	return position(row, start) + erase + writeCells(line.slice(start), base);
}

const isSame = (one: Cell | undefined, other: Cell | undefined) =>
	one !== undefined && one.text === other?.text && one.style === other.style && one.link === other.link;

/** How many cells from the left are the same and surely as wide as they look. */
function commonStart(old: readonly Cell[], line: readonly Cell[]): number {
	let start = 0;
	while (start < line.length && isSame(old[start], line[start]) && isCertain(line[start] ?? {text: '', style: '', link: ''})) {
		start++;
	}

	return start;
}

/** How many cells at the end can stay: what lies between must be surely as wide as what it replaces. */
function commonEnd({old, line, start}: {old: readonly Cell[]; line: readonly Cell[]; start: number}): number {
	if (old.length !== line.length) {
		return 0;
	}

	let kept = 0;
	while (kept < line.length - start && isSame(old.at(-1 - kept), line.at(-1 - kept))) {
		kept++;
	}

	const end = line.length - kept;
	return line.slice(start, end).every(isCertain) && old.slice(start, end).every(isCertain) ? kept : 0;
}

function needsErasing({old, line, start}: {old: readonly Cell[]; line: readonly Cell[]; start: number}): boolean {
	return old.length > line.length || (old.length > start && !(old.slice(start).every(isCertain) && line.slice(start).every(isCertain)));
}
