import {type Lexicon, wordClass} from '../languages/lexicon.js';
import {type Line} from './lines.js';
import {dialogueLines, dialogueRuns} from './dialogue.js';
import {type MarkedRun, pairMarks} from './pair-marks.js';
import {singleMarkLines} from './quote-style.js';
import {transcriptRuns} from './transcript.js';

/** A stretch of the text that the page sets as a block quotation; neighbours of one group are one quotation. */
export type BlockStretch = {start: number; end: number; group: number; cite?: string};

/** Every stretch of words that somebody may have said: between marks, behind dashes and labels, in block quotations. In order, never overlapping. */
export function findRuns({text, lines, lexicon, blocks}: {text: string; lines: readonly Line[]; lexicon: Lexicon; blocks: readonly BlockStretch[]}): MarkedRun[] {
	const dialogue = dialogueLines(text, lines, lexicon);
	const transcript = transcriptRuns(text, lines);
	const quoted = blockRuns(text, lines, blocks);
	const isOther = (line: number) => dialogue.has(line) || transcript.has(line) || quoted.has(line);
	const isSingle = singleMarkLines(text, lines);
	const isReport = (words: string) => words.split(/\s+/u).some(word => (lexicon.classesOf(word.toLowerCase()) & wordClass.speech) !== 0);
	const marked = pairMarks({text, lines, isReport}, line => ({singles: isSingle(line), isSkipped: isOther(line)}));
	const byLine = Map.groupBy(marked, ({line}) => line);

	return lines.flatMap((line, index) => {
		const special = quoted.get(index) ?? transcript.get(index);
		return special ? [special] : dialogue.has(index) ? dialogueRuns(text, line, {index, lexicon}) : byLine.get(index) ?? [];
	});
}

/** "— Jane Roe" as a line of its own. */
export const signatureLine = /^[—–―~-]{1,2}\s?\p{Uppercase_Letter}[^.!?]{2,80}$/u;

function blockRuns(text: string, lines: readonly Line[], blocks: readonly BlockStretch[]): Map<number, MarkedRun> {
	const runs = new Map<number, MarkedRun>();
	let next = 0;
	let group: number | undefined;
	for (const [index, line] of lines.entries()) {
		while ((blocks[next]?.end ?? Infinity) <= line.start) {
			next++;
		}

		const block = blocks[next];
		const isInside = block && block.start <= line.start && !signatureLine.test(text.slice(line.start, Math.min(line.end, line.start + 100)));
		if (isInside) {
			runs.set(index, {...line, line: index, closed: true, continues: group === block.group, opener: 'block', ...block.cite !== undefined && {cite: block.cite}});
		}

		group = isInside ? block.group : undefined;
	}

	return runs;
}
