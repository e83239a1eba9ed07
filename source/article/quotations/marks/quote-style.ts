import {type Line} from './lines.js';

/** Headlines are no longer, in UTF-16 units. */
const longestHeadline = 160;

const singleOpening = /(?:^|[\s([—–])[‘'‚](?=[\p{Letter}\p{Number}])/gmu;
const singleClosing = /[,.?!…]['’](?=[\s—–);:.,]|$)/gmu;
const doubleMark = /["“”„«»]/gu;

/** Which lines quote with ‘single’ marks on the outermost level: all in the British style, headlines everywhere. */
export function singleMarkLines(text: string, lines: readonly Line[]): (line: number) => boolean {
	const isBritish = quotesWithSingles(text);
	return index => {
		const line = lines[index];
		return isBritish || (line !== undefined && index < 3 && isHeadline(text.slice(line.start, line.end)));
	};
}

/** True when single marks open more often than double ones and close behind punctuation, as speech does. */
function quotesWithSingles(text: string): boolean {
	const openings = text.match(singleOpening)?.length ?? 0;
	const closings = text.match(singleClosing)?.length ?? 0;
	const doubles = (text.match(doubleMark)?.length ?? 0) / 2;
	return openings > 0 && (doubles === 0 || (closings > doubles && openings > doubles));
}

function isHeadline(line: string): boolean {
	return line.length < longestHeadline && !/["“”]/u.test(line);
}
