/** One key press, named as in the settings (`j`, `G`, `Enter`, `Ctrl-L`, `Alt-x`, `PageDown`), or pasted text. `raw` is what the terminal sent. */
export type Key = {name: string; raw: string; text?: string};

/** The name of a pasted piece of text; its words are in `text`. */
export const pasteName = 'Paste';

const longNames: Readonly<Record<string, string>> = {
	enter: 'Enter', return: 'Enter', esc: 'Esc', escape: 'Esc', space: 'Space', tab: 'Tab', backspace: 'Backspace', delete: 'Delete', insert: 'Insert',
	up: 'Up', down: 'Down', left: 'Left', right: 'Right', pageup: 'PageUp', pgup: 'PageUp', pagedown: 'PageDown', pgdn: 'PageDown', home: 'Home', end: 'End',
};

const functionKey = /^f(?:[1-9]|1[0-2])$/v;
const modifierPattern = /^(ctrl|c|alt|meta|m|shift|s)-/iv;
const modifierNames: Readonly<Record<string, string>> = {ctrl: 'Ctrl', c: 'Ctrl', alt: 'Alt', meta: 'Alt', m: 'Alt', shift: 'Shift', s: 'Shift'};
const modifierOrder = ['Ctrl', 'Alt', 'Shift'];

/** The one spelling of a key that a person may write in several ways (`C-l`, `ctrl-L`, `pgdn`); undefined when it names no key. */
export function normalizeKey(written: string): string | undefined {
	const modifiers = new Set<string>();
	let rest = written.trim();
	for (let match = modifierPattern.exec(rest); match && rest.length > match[0].length; match = modifierPattern.exec(rest)) {
		modifiers.add(modifierNames[match[1]?.toLowerCase() ?? ''] ?? '');
		rest = rest.slice(match[0].length);
	}

	const base = baseName(rest === '' && written === ' ' ? 'space' : rest);
	return base === undefined ? undefined : keyName(base, modifiers);
}

/** A base (`l`, `Up`) with its modifiers, spelled canonically. */
export function keyName(base: string, modifiers: ReadonlySet<string>): string {
	const isLetter = /^\p{Letter}$/v.test(base);
	const kept = modifierOrder.filter(modifier => modifiers.has(modifier) && !(isLetter && modifier === 'Shift'));
	const letter = (isLetter && modifiers.has('Ctrl')) || (isLetter && modifiers.has('Shift')) ? base.toUpperCase() : base;
	return [...kept, letter].join('-');
}

function baseName(written: string): string | undefined {
	const lower = written.toLowerCase();
	return functionKey.test(lower) ? lower.toUpperCase() : longNames[lower] ?? ([...written].length === 1 ? written : undefined);
}
