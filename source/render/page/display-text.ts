import {asciiCharacter, isAscii} from '../../text/ascii.js';
import {cleanText} from '../../text/clean.js';
import {paintable} from '../paintable.js';

/** A text as the terminal will show it, with the way from its offsets to those of the original and back. */
export type DisplayText = {
	text: string;
	toDisplay: (offset: number) => number;
	toSource: (offset: number) => number;
};

/** Newlines stay. Without Unicode, or where something had to be removed, offsets shift; for nearly every text they do not. */
export function displayText(text: string, unicode: boolean): DisplayText {
	const isUnchanged = unicode ? paintable(text.replaceAll('\n', ' ')).length === text.length : isAscii(text);
	return isUnchanged ? {text, toDisplay: offset => offset, toSource: offset => offset} : mapped(text, unicode);
}

function mapped(text: string, unicode: boolean): DisplayText {
	const display: string[] = [];
	const forward = new Uint32Array(text.length + 1);
	let source = 0;
	let length = 0;
	for (const character of text) {
		const shown = shownCharacter(character, unicode);
		forward.fill(length, source, source + character.length);
		display.push(shown);
		source += character.length;
		length += shown.length;
	}

	forward[text.length] = length;
	return {text: display.join(''), toDisplay: offset => forward[offset] ?? length, toSource: backward(forward, length)};
}

function shownCharacter(character: string, unicode: boolean): string {
	if (character === '\t') {
		return ' ';
	}

	const clean = cleanText(character);
	return unicode || clean === '' ? clean : asciiCharacter(clean);
}

function backward(forward: Uint32Array, length: number): (offset: number) => number {
	const end = forward.length - 1;
	const back = new Uint32Array(length + 1).fill(end);
	for (let source = end; source >= 0; source--) {
		back[forward[source] ?? 0] = source;
	}

	for (let offset = 1; offset < length; offset++) {
		if (back[offset] === end) {
			back[offset] = back[offset - 1] ?? 0;
		}
	}

	return offset => back[offset] ?? end;
}
