import {keyName, pasteName, type Key} from './key.js';

/** What the terminal has sent so far of a key that is not complete. */
export type Decoded = {keys: Key[]; pending: string};

const escape = '\u{1B}';
const pasteStart = '\u{1B}[200~';
const pasteEnd = '\u{1B}[201~';
const pasteLimit = 1024 * 1024;
const sequenceLimit = 64;

const controlNames: Readonly<Record<string, string>> = {'\r': 'Enter', '\n': 'Enter', '\t': 'Tab', '\u{7F}': 'Backspace', '\b': 'Backspace', ' ': 'Space', '\0': 'Ctrl-Space'};

const finalNames: Readonly<Record<string, string>> = {
	A: 'Up', B: 'Down', C: 'Right', D: 'Left', H: 'Home', F: 'End', Z: 'Tab', M: 'Enter', P: 'F1', Q: 'F2', R: 'F3', S: 'F4',
};

const tildeNames: Readonly<Record<string, string>> = {
	1: 'Home', 2: 'Insert', 3: 'Delete', 4: 'End', 5: 'PageUp', 6: 'PageDown', 7: 'Home', 8: 'End', 11: 'F1', 12: 'F2', 13: 'F3', 14: 'F4', 15: 'F5',
	17: 'F6', 18: 'F7', 19: 'F8', 20: 'F9', 21: 'F10', 23: 'F11', 24: 'F12',
};

const codeNames: Readonly<Record<string, string>> = {9: 'Tab', 13: 'Enter', 27: 'Esc', 32: 'Space', 127: 'Backspace'};

/**
Splits what the terminal sent into keys: every character of a chunk is a key, a sequence split over chunks waits in `pending`
for its rest. Replies and reports of the terminal (mouse, focus, colours) are swallowed.
*/
export function decodeKeys(chunk: string): Decoded {
	const keys: Key[] = [];
	let index = 0;
	while (index < chunk.length) {
		const taken = chunk[index] === escape ? takeEscape(chunk, index) : takeCharacter(chunk, index);
		if (taken === undefined) {
			return {keys, pending: chunk.slice(index)};
		}

		if (taken.key) {
			keys.push(taken.key);
		}

		index = taken.next;
	}

	return {keys, pending: ''};
}

/** What a sequence that never got its rest means: Escape, then the characters as typed. */
export function flushPending(pending: string): Key[] {
	if (!pending.startsWith(escape) || pending.startsWith(pasteStart)) {
		return [];
	}

	const rest = pending.slice(1);
	return [{name: 'Esc', raw: escape}, ...(isUnfinishedSequence(rest) ? [] : decodeKeys(rest).keys)];
}

/** The rest of an arrow or another key whose Escape came so early that it counted alone; undefined for anything else. */
export function lateTail(chunk: string): Key | undefined {
	const taken = /^(?:\[|O[A-DFHP-S]$)/v.test(chunk) ? takeEscape(escape + chunk, 0) : undefined;
	return taken?.key && taken.next === chunk.length + 1 && /^(?:\[[\d;]*[A-DFH~]|O)/v.test(chunk) ? taken.key : undefined;
}

type Taken = {key?: Key; next: number};

const isUnfinishedSequence = (rest: string) => /^[\[O\]P^_X]/v.test(rest);

function takeCharacter(chunk: string, index: number): Taken {
	const character = String.fromCodePoint(chunk.codePointAt(index) ?? 0);
	const next = index + character.length;
	const code = character.codePointAt(0) ?? 0;
	const named = controlNames[character];
	if (named !== undefined) {
		return {key: {name: named, raw: character, ...(named === 'Space' && {text: ' '})}, next};
	}

	if (code < 0x20) {
		return {key: {name: `Ctrl-${String.fromCodePoint(code + 0x40)}`, raw: character}, next};
	}

	return code >= 0x80 && code < 0xA0 ? {next} : {key: {name: character, raw: character, text: character}, next};
}

function takeEscape(chunk: string, index: number): Taken | undefined {
	const introducer = chunk[index + 1];
	switch (introducer) {
		case undefined: {
			return undefined;
		}

		case '[': {
			return chunk.startsWith(pasteStart, index) ? takePaste(chunk, index) : takeControlSequence(chunk, index);
		}

		case 'O': {
			return takeSingleShift(chunk, index);
		}

		case ']':
		case 'P':
		case '_':
		case '^':
		case 'X': {
			return takeString(chunk, index);
		}

		case escape: {
			return {key: {name: 'Esc', raw: escape}, next: index + 1};
		}

		default: {
			const {key, next} = takeCharacter(chunk, index + 1);
			return {key: key && {name: withAlt(key.name), raw: chunk.slice(index, next)}, next};
		}
	}
}

const withAlt = (name: string) => name.startsWith('Ctrl-') ? `Ctrl-Alt-${name.slice(5)}` : `Alt-${name}`;

function takePaste(chunk: string, index: number): Taken | undefined {
	const start = index + pasteStart.length;
	const end = chunk.indexOf(pasteEnd, start);
	if (end === -1) {
		return chunk.length - start > pasteLimit ? {next: chunk.length} : undefined;
	}

	return {key: {name: pasteName, raw: '', text: chunk.slice(start, end)}, next: end + pasteEnd.length};
}

function takeControlSequence(chunk: string, index: number): Taken | undefined {
	let position = index + 2;
	while (position < chunk.length && /[\u{20}-\u{3F}]/v.test(chunk[position] ?? '')) {
		position++;
	}

	if (position >= chunk.length) {
		return position - index > sequenceLimit ? {next: chunk.length} : undefined;
	}

	const final = chunk[position] ?? '';
	const parameters = chunk.slice(index + 2, position);
	if (final === 'M' && parameters === '') {
		// An old-style mouse report: three more bytes.
		return chunk.length < position + 4 ? undefined : {next: position + 4};
	}

	const name = sequenceName(parameters, final);
	return {key: name === undefined ? undefined : {name, raw: chunk.slice(index, position + 1)}, next: position + 1};
}

function takeSingleShift(chunk: string, index: number): Taken | undefined {
	const final = chunk[index + 2];
	if (final === undefined) {
		return undefined;
	}

	const name = finalNames[final];
	return {key: name === undefined ? undefined : {name, raw: chunk.slice(index, index + 3)}, next: index + 3};
}

/** Answers of the terminal (OSC, DCS, APC, PM, SOS) up to BEL or ST; no keys. */
function takeString(chunk: string, index: number): Taken | undefined {
	const bell = chunk.indexOf('\u{7}', index);
	const terminator = chunk.indexOf('\u{1B}\\', index + 1);
	const ends = [bell === -1 ? Infinity : bell + 1, terminator === -1 ? Infinity : terminator + 2];
	const end = Math.min(...ends);
	if (end === Infinity) {
		return chunk.length - index > pasteLimit ? {next: chunk.length} : undefined;
	}

	return {next: end};
}

function sequenceName(parameters: string, final: string): string | undefined {
	if (/[^\d;:]/v.test(parameters)) {
		return undefined;
	}

	if (final === 'Z') {
		return 'Shift-Tab';
	}

	const [first = '', second = ''] = parameters.split(';', 2);
	const modifiers = modifiersOf(Number(second.split(':', 1)[0] ?? ''));
	const base = final === '~' ? tildeNames[first] : final === 'u' ? codeName(Number(first)) : final === 'R' ? undefined : finalNames[final];
	return base === undefined ? undefined : keyName(base, modifiers);
}

function codeName(code: number): string | undefined {
	return codeNames[String(code)] ?? (code > 32 && code < 0xD8_00 ? String.fromCodePoint(code) : undefined);
}

/** xterm's modifier parameter: one more than a bit set of Shift, Alt, Ctrl. */
function modifiersOf(parameter: number): Set<string> {
	const bits = parameter > 1 ? parameter - 1 : 0;
	return new Set([...(bits & 1 ? ['Shift'] : []), ...(bits & 2 ? ['Alt'] : []), ...(bits & 4 ? ['Ctrl'] : [])]);
}
