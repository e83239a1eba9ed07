import {endsSentence} from '../../text/ends-sentence.js';

/** A stretch of plain text between blank lines. */
export type TextChunk = {lines: string[]};

/** The chunks of a text; white space at line ends is gone. */
export function textChunks(text: string): TextChunk[] {
	const chunks: TextChunk[] = [];
	let lines: string[] = [];
	for (const line of [...text.split('\n').map(raw => raw.trimEnd()), '']) {
		if (line !== '') {
			lines.push(line);
		} else if (lines.length > 0) {
			chunks.push({lines});
			lines = [];
		}
	}

	return chunks;
}

/** The paragraphs of a chunk: hard-wrapped lines joined, lines that stand for themselves apart. */
export function chunkParagraphs({lines}: TextChunk): string[] {
	const trimmed = lines.map(line => line.trim());
	return trimmed.length > 1 && isHardWrapped(trimmed) ? [trimmed.join(' ')] : trimmed;
}

/**
A wrapped paragraph breaks where the next word no longer fits: no line is longer than a wrapping program makes them, and each line with the first
word of the next would be longer than the longest.
*/
function isHardWrapped(lines: readonly string[]): boolean {
	const longest = Math.max(...lines.map(({length}) => length));
	if (longest > widestWrap || longest < narrowestWrap || lines.every(line => endsSentence(line))) {
		return false;
	}

	const breaks = lines.slice(0, -1).map((line, index) => line.length + 1 + (lines[index + 1]?.split(' ', 1)[0]?.length ?? 0));
	const wrapped = breaks.filter(length => length > longest - slack).length;
	return wrapped >= breaks.length * 0.8;
}

const widestWrap = 120;
const narrowestWrap = 40;

/** Programs that break at a preferred length leave lines a little shorter. */
const slack = 8;
