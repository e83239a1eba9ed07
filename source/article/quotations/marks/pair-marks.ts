import {closersOf, singleMarks} from './quote-marks.js';
import {type Line} from './lines.js';

/** A marked stretch of one line, marks included. */
export type MarkedRun = {
	start: number;
	end: number;
	/** Index of the line it stands in. */
	line: number;
	/** False when the closing mark is missing and the run ends with its line. */
	closed: boolean;
	/** True when it carries on the run before it, with its mark re-opened. */
	continues: boolean;
	/** The opening mark; "—" for dialogue, ":" for a transcript, "block" for a block quotation. */
	opener: string;
	/** The source that the page names for a block quotation. */
	cite?: string;
};

type Mark = {at: number; length: number; text: string; canOpen: boolean; canClose: boolean; isPossessive?: boolean; opensAlone?: boolean};

export type PairOptions = {
	/** True where ‘ ’ and ' quote on the outermost level (British style, headlines). */
	singles: boolean;
	/** True for lines that quote without marks. */
	isSkipped: boolean;
};

/** Whether a few words are a clause like "he said". */
type IsReport = (words: string) => boolean;

/** Pairs the quotation marks of every line; nested marks belong to the run around them. Linear in the text. */
export function pairMarks({text, lines, isReport}: {text: string; lines: readonly Line[]; isReport: IsReport}, optionsOf: (line: number) => PairOptions): MarkedRun[] {
	const runs: MarkedRun[] = [];
	let open: MarkedRun | undefined;
	for (const [line, range] of lines.entries()) {
		const options = optionsOf(line);
		const marks = options.isSkipped ? [] : findMarks(text, range, options);
		const found = pairLine({text, range, line, isReport}, withoutStray(marks, text));
		const first = found[0];
		if (open && first?.start === range.start && first.opener === open.opener) {
			first.continues = true;
		}

		for (const run of found) { // a line may hold more runs than a call takes arguments
			if (!isStageDirection(text, run)) {
				runs.push(run);
			}
		}

		open = found.at(-1);
		open = open && !open.closed ? open : undefined;
	}

	return runs;
}

/** "“(Laughter.)”": told, not said. */
function isStageDirection(text: string, {start, end}: MarkedRun): boolean {
	return end - start < longestDirection && /^["“”]\([^()]*\)[."“”]*$/u.test(text.slice(start, end));
}

const longestDirection = 80;

function pairLine({text, range, line, isReport}: {text: string; range: Line; line: number; isReport: IsReport}, marks: readonly Mark[]): MarkedRun[] {
	const runs: MarkedRun[] = [];
	let index = 0;
	let mayOpenAlone = true; // where nothing closed one such mark, nothing closes those behind it
	while (index < marks.length) {
		const opener = marks[index];
		const opensAlone = opener !== undefined && !opener.canOpen && opener.opensAlone === true;
		const mayOpen = opensAlone ? mayOpenAlone : opener?.canOpen === true;
		const ending = mayOpen ? findEnding(marks, index) : undefined;
		if (opensAlone && !ending) {
			mayOpenAlone = false;
		}

		const runsOn = opener?.canOpen === true && !singleMarks.includes(opener.text); // to the end of its line
		if (!opener || (ending === undefined && !runsOn)) {
			index++;
			continue;
		}

		const closed = ending?.kind === 'closed';
		const end = ending === undefined ? range.end : closed ? endOfMark(marks[ending.at]) : endBefore(text, {start: opener.at, end: marks[ending.at]?.at ?? range.end}, isReport);
		runs.push({start: opener.at, end, line, closed, continues: false, opener: opener.text});
		index = ending === undefined ? marks.length : closed ? ending.at + 1 : ending.at;
	}

	return runs;
}

function endOfMark(mark: Mark | undefined): number {
	return (mark?.at ?? 0) + (mark?.length ?? 0);
}

/** Where a run ends that lacks its closing mark, before the mark that opens the next one: "“We start at dawn, he said, “and stop at dusk.”" */
function endBefore(text: string, {start, end}: {start: number; end: number}, isReport: IsReport): number {
	const words = text.slice(start, end).trimEnd();
	const comma = words.lastIndexOf(',', words.length - 2);
	const hasReport = comma > 0 && words.length - comma < longestReport && /[,:]$/u.test(words) && isReport(words.slice(comma + 1, -1).trim());
	return start + (hasReport ? comma + 1 : words.length);
}

/** A reporting clause between two runs is no longer, in UTF-16 units. */
const longestReport = 60;

/** Without a straight mark at the head that nothing closes while curly ones follow in pairs: what is left of a block quotation, whose own quotations count. */
function withoutStray(marks: readonly Mark[], text: string): readonly Mark[] {
	const [first, ...others] = marks;
	const count = (wanted: string) => others.filter(({text: mark}) => mark === wanted).length;
	const isStray = first?.text === '"' && count('"') === 0 && count('“') > 0 && count('“') >= count('”');
	return isStray && !speakersLabel.test(text.slice(first.at + first.length, first.at + longestLabel)) ? others : marks;
}

/** "WALLACE: ...": a turn of a transcript, whose words are all said. */
const speakersLabel = /^\p{Uppercase_Letter}[\p{Uppercase_Letter}.'’ -]+:\s/u;
const longestLabel = 60;

/** A run ends with the mark at `at`, or, where its closing mark is missing, before it. */
type Ending = {kind: 'closed' | 'missing'; at: number};

/** What ends the run that the mark at `index` opens, over nested pairs of the same kind. */
function findEnding(marks: readonly Mark[], index: number): Ending | undefined {
	const opener = marks[index];
	const closers = closersOf[opener?.text ?? ''] ?? '';
	let nested = 0;
	for (let other = index + 1; other < marks.length; other++) {
		const mark = marks[other];
		if (opener?.text === '"' && mark?.text === '“' && mark.canOpen) {
			nested++;
		} else if (nested > 0 && mark?.text === '”') {
			nested--;
		} else if (mark?.canClose && closers.includes(mark.text) && !(mark.isPossessive && closesLater(marks, other, closers))) {
			return {kind: 'closed', at: other};
		} else if (mark?.canOpen && mark.text === opener?.text) {
			return reopened(marks, other);
		}
	}

	return undefined;
}

/** A plural possessive ("the workers’ pay") closes only when nothing better follows before the next opening mark. */
function closesLater(marks: readonly Mark[], index: number, closers: string): boolean {
	for (let other = index + 1; other < Math.min(marks.length, index + 8); other++) {
		const mark = marks[other];
		if (mark?.canOpen && !mark.canClose) {
			return false;
		}

		if (mark?.canClose && closers.includes(mark.text) && !mark.isPossessive) {
			return true;
		}
	}

	return false;
}

/**
An opener met inside its own kind: nested when the marks behind it close both, a closing mark on the wrong side of a space when another one opens
right behind it, otherwise the closing mark before it is missing.
*/
function reopened(marks: readonly Mark[], inner: number): Ending | undefined {
	const opener = marks[inner]?.text ?? '';
	const closers = closersOf[opener] ?? '';
	const next = marks[inner + 1];
	if (opener === '"' && next?.canOpen && !next.canClose && next.text === opener) {
		return {kind: 'closed', at: inner};
	}

	let open = 2;
	for (let other = inner + 1; other < Math.min(marks.length, inner + mostNested); other++) {
		const mark = marks[other];
		open += mark?.canClose && closers.includes(mark.text) ? -1 : mark?.canOpen && mark.text === opener ? 1 : 0;
		if (open === 0) {
			return {kind: 'closed', at: other};
		}
	}

	return open < 2 ? {kind: 'missing', at: inner} : undefined;
}

/** Nested quotations are sought over so many marks. */
const mostNested = 12;

function findMarks(text: string, {start, end}: Line, {singles}: PairOptions): Mark[] {
	const marks: Mark[] = [];
	for (const {index} of text.slice(start, end).matchAll(markPattern)) {
		const mark = markAt(text, start + index, {start, end});
		if (mark && (!singleMarks.includes(mark.text) || (singles && !isApostrophe(text, mark)))) {
			marks.push(singleMarks.includes(mark.text) ? {...mark, isPossessive: isPluralPossessive(text, mark.at)} : mark);
		}
	}

	return marks;
}

/** "workers’ pay" */
function isPluralPossessive(text: string, at: number): boolean {
	return /^s['’] \p{Lowercase_Letter}/u.test(text.slice(at - 1, at + 3));
}

// Two single marks or commas in a row are one double mark.
const markPattern = /,,|``|''|‘‘|’’|["'`“”„‟«»‹›‘’‚「」『』]/gu;
const doubled = new Set(['``', '\'\'', '‘‘', '’’', ',,']);

function markAt(text: string, at: number, line: Line): Mark | undefined {
	const pair = text.slice(at, at + 2);
	const length = doubled.has(pair) ? 2 : 1;
	const character = length === 2 ? '"' : text[at] ?? '';
	if (!Object.hasOwn(closersOf, character) || (length === 2 && pair === ',,' && text[at + 2] === ',')) {
		return undefined;
	}

	const before = at > line.start ? text[at - 1] ?? ' ' : ' ';
	const after = at + length < line.end ? text[at + length] ?? ' ' : ' ';
	const opensAlone = opensWhereNothingIsOpen(character, before, after) && at + length < line.end;
	return {at, length, text: character, ...sides(character, before, after), ...opensAlone && {opensAlone}};
}

/** "the crew." and "We start" without a space between, and "“ we start": where nothing is open the mark must open. */
function opensWhereNothingIsOpen(mark: string, before: string, after: string): boolean {
	return (mark === '"' && /[.!?]/u.test(before) && /\p{Uppercase_Letter}/u.test(after)) || (mark === '“' && isSpace(before) && isSpace(after));
}

/** Whether a mark can open or close, from its kind and from the characters beside it. */
function sides(mark: string, before: string, after: string): {canOpen: boolean; canClose: boolean} {
	const opens = opensAfter(before) && !isSpace(after);
	const closes = !isSpace(before) || isSpace(after);
	switch (mark) {
		case '„':
		case '「':
		case '『':
		case '‚': {
			return {canOpen: true, canClose: false};
		}

		case '」':
		case '』': {
			return {canOpen: false, canClose: true};
		}

		case '“': {
			const low = isSpace(after) || /[.,;:!?)]/u.test(after);
			return {canOpen: !low, canClose: !opensAfter(before)};
		}

		case '”':
		case '‟': {
			return {canOpen: opens && /[\p{Letter}\p{Number}]/u.test(after), canClose: true};
		}

		case '"': {
			return {canOpen: opens && !/[.,;:)]/u.test(after), canClose: closes && !(opens && /[\p{Letter}\p{Number}]/u.test(after))};
		}

		default: {
			return {canOpen: mark === '«' || mark === '‹' ? opensAfter(before) : opens, canClose: mark === '»' || mark === '›' || closes};
		}
	}
}

function isSpace(character: string): boolean {
	return /\s/u.test(character);
}

function opensAfter(character: string): boolean {
	return /[\s([{\-/:\u{200B}-\u{202E}«"'*>]/u.test(character);
}

/** ’ and ' inside words, in plural possessives before a lower-case word, and in 'em and ’90s. */
function isApostrophe(text: string, {at, text: mark}: Mark): boolean {
	const before = text[at - 1] ?? ' ';
	const after = text.slice(at + 1, at + 6);
	const inWord = /[\p{Letter}\p{Number}]/u.test(before) && /^[\p{Letter}\p{Number}]/u.test(after);
	const elision = mark !== '‘' && /^(?:em|n|til|tis|cause|twas|\d\ds?)\b/iu.test(after) && !/[\p{Letter}\p{Number}]/u.test(before);
	return inWord || elision;
}
