import {lineOfByline} from '../metadata/bylines/byline-line.js';
import {endsSentence} from '../../text/ends-sentence.js';
import {type TextChunk} from './text-paragraphs.js';

/** The title of a text, and what is left without it. */
export function takeTitle(chunks: readonly TextChunk[]): {title?: string; chunks: readonly TextChunk[]} {
	const [first, ...others] = chunks;
	const [line = '', ...below] = first?.lines ?? [];
	const isUnderlined = below.length === 1 && /^={3,200}$/u.test(below[0] ?? '');
	const rest = below.length === 0 || isUnderlined ? others : [{lines: below}, ...others];
	return isTitle(line.trim(), rest, rest === others) ? {title: line.trim(), chunks: rest} : {chunks};
}

/** Plainly a title: short, no sentence, and prose behind a line of its own, or else a byline or a date. */
function isTitle(line: string, [next]: readonly TextChunk[], isAlone: boolean): boolean {
	const words = line.split(/\s+/u).length;
	const isShort = words >= 2 && words <= 25 && line.length <= 160;
	const isSentence = /[,.:;…]["”»’]?$/u.test(line) || /^[\p{Lowercase_Letter}\-*•>]/u.test(line);
	const below = isAlone ? next?.lines.join(' ') ?? '' : next?.lines[0]?.trim() ?? '';
	const isHead = isByline(below) || lineOfByline(below, {names: [], dates: []}) === 'date';
	return isShort && !isSentence && (isHead || (isAlone && below.length > line.length && endsSentence(below)));
}

/** A line such as "By Jane Doe". */
export function isByline(line: string): boolean {
	return line.length <= 120 && /^(?:(?:words |written |story |text |report )?by|von|par|por|di|door|af|av|przez)\s+\p{Uppercase_Letter}/iu.test(line) && !/[!.?]$/u.test(line);
}
