import {type TextChunk} from './text-paragraphs.js';

/** The first line of a text where it plainly is a title: alone, short, no sentence, and prose behind it. */
export function titleOfText(chunks: readonly TextChunk[]): string | undefined {
	const [first, second] = chunks;
	const line = first?.lines[0]?.trim() ?? '';
	const isAlone = first?.lines.length === 1 || (first?.lines.length === 2 && /^={3,200}$/u.test(first.lines[1] ?? ''));
	const words = line.split(/\s+/u).length;
	const isShort = words >= 2 && words <= 25 && line.length <= 160;
	const isSentence = /[,.:;…]["”»’]?$/u.test(line) || /^[\p{Lowercase_Letter}\-*•>]/u.test(line);
	const next = second?.lines.join(' ') ?? '';
	return isAlone && isShort && !isSentence && ((next.length > line.length && /[!.?…]["”»’)]?$/u.test(next)) || isByline(next)) ? line : undefined;
}

/** A line such as "By Jane Doe". */
export function isByline(line: string): boolean {
	return line.length <= 120 && /^(?:(?:words |written |story |text |report )?by|von|par|por|di|door|af|av|przez)\s+\p{Uppercase_Letter}/iu.test(line) && !/[!.?]$/u.test(line);
}
