import {type Line} from '../marks/lines.js';

/** Whose turn a line of an interview is: the label as it stands in the text. */
export type Voice = {name: string; start: number; end: number};

/** "Ines Roe: ..." at the start of a line; stars are those of Markdown. */
const label = /^\*{0,2}(?<name>\p{Uppercase_Letter}[\p{Letter}.'’-]+(?: \p{Letter}[\p{Letter}.'’-]*){0,3})(?::\*{0,2}|\*{0,2}:)\s/u;

/** Labels are no longer, in UTF-16 units; nor are questions. */
const longestLabel = 60;
const longestQuestion = 400;

/** The voices of an interview by line; none in a text that is no interview. A question without a label is the asker's, what follows it the answerer's. */
export function voicesOf(text: string, lines: readonly Line[]): ReadonlyMap<number, Voice> {
	const labels = lines.map(line => labelOf(text, line));
	const talk = talkOf(labels, line => isQuestion(text, lines[line]));
	const voices = new Map<number, Voice>();
	let voice: Voice | undefined;
	for (const index of (talk ? lines : []).keys()) {
		voice = labels[index] ?? (isQuestion(text, lines[index]) ? talk?.asking : isQuestion(text, lines[index - 1]) ? talk?.answering : voice);
		if (voice) {
			voices.set(index, voice);
		}
	}

	return voices;
}

type Talk = {asking?: Voice | undefined; answering: Voice};

/** Who asks and who answers: a label behind a question answers it; else two labels that both come again. */
function talkOf(labels: ReadonlyArray<Voice | undefined>, isAsked: (line: number) => boolean): Talk | undefined {
	const counts = new Map<string, number>();
	for (const voice of labels) {
		counts.set(voice?.name ?? '', (counts.get(voice?.name ?? '') ?? 0) + 1);
	}

	const comesAgain = (voice: Voice | undefined) => voice !== undefined && (counts.get(voice.name) ?? 0) > 1;
	const reply = labels.findIndex((voice, line) => voice && isAsked(line - 1) && labels[line - 1]?.name !== voice.name && (comesAgain(voice) || labels[line - 1] !== undefined));
	const answering = labels[reply];
	if (answering) {
		return {asking: labels[reply - 1], answering};
	}

	const first = labels.find(comesAgain);
	const second = labels.find(voice => comesAgain(voice) && voice?.name !== first?.name);
	return first && second ? {asking: first, answering: second} : undefined;
}

function labelOf(text: string, {start, end}: Line): Voice | undefined {
	const match = label.exec(text.slice(start, Math.min(end, start + longestLabel)));
	const name = match?.groups?.['name'];
	if (!match || name === undefined) {
		return undefined;
	}

	const at = start + match[0].indexOf(name);
	return {name, start: at, end: at + name.length};
}

function isQuestion(text: string, line: Line | undefined): boolean {
	return line !== undefined && line.end - line.start < longestQuestion && /\?\**$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
