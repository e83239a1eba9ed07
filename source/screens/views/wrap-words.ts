import {fittingStart, textWidth} from '../../text/width.js';

/** Plain text in lines of at most `width` columns, broken between words; a word that is too long is cut. Newlines begin a new line. */
export function wrapWords(text: string, width: number): string[] {
	return text.split('\n').flatMap(paragraph => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let columns = 0;
	for (const word of paragraph.split(' ').filter(Boolean).flatMap(long => cutWord(long, width))) {
		const wordColumns = textWidth(word);
		if (line !== '' && columns + 1 + wordColumns > width) {
			lines.push(line);
			line = '';
			columns = 0;
		}

		columns += wordColumns + (line === '' ? 0 : 1);
		line = line === '' ? word : `${line} ${word}`;
	}

	return [...lines, line];
}

function cutWord(word: string, width: number): string[] {
	const parts: string[] = [];
	let rest = word;
	while (rest.length * 2 > width && textWidth(rest) > width) {
		const start = fittingStart(rest, width) || ([...rest][0] ?? rest);
		parts.push(start);
		rest = rest.slice(start.length);
	}

	return rest === '' ? parts : [...parts, rest];
}
