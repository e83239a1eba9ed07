import {type Lexicon, wordClass} from '../languages/lexicon.js';
import {type Line} from './lines.js';
import {type MarkedRun} from './pair-marks.js';

const dash = /^[—–―-]\s?(?=[¿¡«"“\p{Uppercase_Letter}])/u;
const insertion = /(?<pause>,|\s?[—–―])\s?(?<verb>\p{Letter}+)/gu;

/** The narrator's words inside speech are no longer, in UTF-16 units. */
const longestInsertion = 300;

/** Lines that open with a dash, where the language sets speech so and at least two lines do. */
export function dialogueLines(text: string, lines: readonly Line[], lexicon: Lexicon): ReadonlySet<number> {
	if (!lexicon.table.opensSpeechWithDash) {
		return new Set();
	}

	const found = lines.flatMap(({start, end}, index) => dash.test(text.slice(start, Math.min(end, start + 4))) ? [index] : []);
	return new Set(found.length > 1 ? found : found.filter(index => insertions(text, lines[index], lexicon).length > 0));
}

/** The spoken stretches of a line of dialogue: "—No sé —dijo Ana—. Tal vez." holds two. */
export function dialogueRuns(text: string, line: Line, {index, lexicon}: {index: number; lexicon: Lexicon}): MarkedRun[] {
	const runs: MarkedRun[] = [];
	let {start} = line;
	for (const [from, to] of insertions(text, line, lexicon)) {
		pushRun(runs, {text, start, end: from, index});
		start = to;
	}

	pushRun(runs, {text, start, end: line.end, index});
	return runs;
}

function pushRun(runs: MarkedRun[], {text, start, end, index}: {text: string; start: number; end: number; index: number}): void {
	const words = text.slice(start, end);
	const from = start + (/^[\s.,;:—–―]*(?=[\p{Letter}¿¡«"“])/u.exec(runs.length === 0 ? '' : words)?.[0].length ?? 0);
	const to = start + words.trimEnd().length;
	if (/\p{Letter}/u.test(text.slice(from, to))) {
		runs.push({start: from, end: to, line: index, closed: true, continues: false, opener: '—'});
	}
}

/** Where the narrator speaks: from a comma or dash before a reporting verb to the next dash or the end of the sentence. */
function insertions(text: string, line: Line | undefined, lexicon: Lexicon): Array<[from: number, to: number]> {
	const found: Array<[number, number]> = [];
	if (!line) {
		return found;
	}

	const words = text.slice(line.start, line.end);
	let behind = 1;
	for (const match of words.matchAll(insertion)) {
		const {pause = '', verb = ''} = match.groups ?? {};
		if (match.index < behind || !isReport(verb, lexicon)) {
			continue;
		}

		const isDash = pause !== ',';
		const after = match.index + pause.length + 1;
		const stop = words.slice(after, after + longestInsertion).search(isDash ? /[—–―]|$/u : /[.!?]|$/u);
		behind = after + stop + 1;
		found.push([line.start + match.index + (isDash ? 0 : 1), Math.min(line.end, line.start + behind)]);
	}

	return found;
}

function isReport(verb: string, lexicon: Lexicon): boolean {
	return verb === verb.toLowerCase() && (lexicon.classesOf(verb) & wordClass.speech) !== 0;
}
