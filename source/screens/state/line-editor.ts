import {cleanLine, cleanText} from '../../text/clean.js';
import {segments} from '../../text/segments.js';
import {pasteName, type Key} from '../keys/key.js';

/** A line being typed; `cursor` counts characters as a reader sees them. */
export type EditedLine = {text: string; cursor: number};

/** Longer input is not for a prompt. */
const longest = 4000;

/** The characters of a text as a reader sees them. */
export function characters(text: string): string[] {
	return Array.from(segments(text), ({segment}) => segment);
}

/** A line with the cursor at its end. */
export function editedLine(text = ''): EditedLine {
	return {text, cursor: characters(text).length};
}

type Edit = (before: readonly string[], after: readonly string[]) => {before: readonly string[]; after: readonly string[]};

/** Drops the word in front of the cursor and the blanks behind it. */
const dropWord: Edit = (before, after) => {
	const kept = before.join('').trimEnd();
	return {before: characters(kept.slice(0, kept.lastIndexOf(' ') + 1)), after};
};

/** Drops the blanks behind the cursor and the word after them. */
const dropNextWord: Edit = (before, after) => {
	const start = after.findIndex(character => character !== ' ');
	const end = after.indexOf(' ', Math.max(0, start));
	return {before, after: start === -1 || end === -1 ? [] : after.slice(end)};
};

const edits: Readonly<Record<string, Edit>> = {
	Backspace: (before, after) => ({before: before.slice(0, -1), after}),
	'Ctrl-H': (before, after) => ({before: before.slice(0, -1), after}),
	Delete: (before, after) => ({before, after: after.slice(1)}),
	Left: (before, after) => ({before: before.slice(0, -1), after: [...before.slice(-1), ...after]}),
	Right: (before, after) => ({before: [...before, ...after.slice(0, 1)], after: after.slice(1)}),
	'Ctrl-B': (before, after) => ({before: before.slice(0, -1), after: [...before.slice(-1), ...after]}),
	'Ctrl-F': (before, after) => ({before: [...before, ...after.slice(0, 1)], after: after.slice(1)}),
	Home: (before, after) => ({before: [], after: [...before, ...after]}),
	'Ctrl-A': (before, after) => ({before: [], after: [...before, ...after]}),
	End: (before, after) => ({before: [...before, ...after], after: []}),
	'Ctrl-E': (before, after) => ({before: [...before, ...after], after: []}),
	'Ctrl-U': (before, after) => ({before: [], after}),
	'Ctrl-K': before => ({before, after: []}),
	'Ctrl-W': dropWord,
	'Alt-Backspace': dropWord,
	'Alt-b'(before, after) {
		const kept = dropWord(before, after).before;
		return {before: kept, after: [...before.slice(kept.length), ...after]};
	},
	'Alt-f'(before, after) {
		const rest = dropNextWord(before, after).after;
		return {before: [...before, ...after.slice(0, after.length - rest.length)], after: rest};
	},
	'Alt-d': dropNextWord,
};

/** The keys that edit a line. */
export const editingKeys: ReadonlySet<string> = new Set(Object.keys(edits));

/** The line after a key; the same line for a key that means nothing in it. */
export function editLine(line: EditedLine, key: Key): EditedLine {
	const all = characters(line.text);
	const before = all.slice(0, line.cursor);
	const after = all.slice(line.cursor);
	const edit = edits[key.name];
	if (edit) {
		const {before: start, after: end} = edit(before, after);
		return {text: [...start, ...end].join(''), cursor: start.length};
	}

	const typed = typedText(key);
	if (typed === '' || line.text.length + typed.length > longest) {
		return line;
	}

	const start = before.join('') + typed;
	return {text: start + after.join(''), cursor: characters(start).length};
}

/** What a key types: a pasted text becomes one line, and neither brings anything that could steer a terminal. */
function typedText({name, text = ''}: Key): string {
	return name === pasteName ? cleanLine(text) : cleanText(text).replaceAll('\n', ' ');
}
