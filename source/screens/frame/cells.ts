/** One character of a styled line with what makes it look as it does: SGR parameters (`1;38;5;12`, empty for plain) and a link's address. */
export type Cell = {text: string; style: string; link: string};

type Attributes = {flags: Map<number, string>; foreground: string; background: string};

const sequencePattern = /\u{1B}\[([\d;:]*)m|\u{1B}\]8;[^;\u{7}\u{1B}]*;([^\u{7}\u{1B}]*)(?:\u{7}|\u{1B}\\)/gv;

/** Which flags a closing parameter ends. */
const closers: ReadonlyMap<number, readonly number[]> = new Map([[22, [1, 2]], [23, [3]], [24, [4, 21]], [25, [5, 6]], [27, [7]], [28, [8]], [29, [9]], [55, [53]]]);

/** The cells of a line. Only SGR and links are understood, which is all that our lines hold; a combining mark stays with its base. */
export function lineCells(line: string): Cell[] {
	const cells: Cell[] = [];
	const attributes: Attributes = {flags: new Map(), foreground: '', background: ''};
	let style = '';
	let link = '';
	let position = 0;
	for (const match of line.matchAll(sequencePattern)) {
		pushCells(cells, {text: line.slice(position, match.index), style, link});
		position = match.index + match[0].length;
		if (match[2] === undefined) {
			applyParameters(attributes, (match[1] ?? '').split(';'));
			style = styleKey(attributes);
		} else {
			link = match[2];
		}
	}

	pushCells(cells, {text: line.slice(position), style, link});
	return cells;
}

function pushCells(cells: Cell[], {text, style, link}: Cell): void {
	for (const character of text) {
		const last = cells.at(-1);
		if (last && joins(character)) {
			last.text += character;
		} else {
			cells.push({text: character, style, link});
		}
	}
}

const joins = (character: string) => character > '\u{2FF}' && /^[\p{Mark}\u{200D}\u{200C}\u{1F3FB}-\u{1F3FF}]$/v.test(character);

function styleKey({flags, foreground, background}: Attributes): string {
	return [...flags.values(), foreground, background].filter(Boolean).join(';');
}

function applyParameters(attributes: Attributes, parameters: readonly string[]): void {
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index] ?? '';
		const code = Number(parameter.split(':', 1)[0]);
		if (code === 38 || code === 48) {
			const length = parameter.includes(':') ? 1 : parameters[index + 1] === '2' ? 5 : 3;
			attributes[code === 38 ? 'foreground' : 'background'] = parameters.slice(index, index + length).join(';');
			index += length - 1;
		} else {
			applyCode(attributes, code, parameter);
		}
	}
}

function applyCode(attributes: Attributes, code: number, parameter: string): void {
	const {flags} = attributes;
	if (code === 0) {
		flags.clear();
		attributes.foreground = '';
		attributes.background = '';
	} else if (closers.has(code)) {
		for (const flag of closers.get(code) ?? []) {
			flags.delete(flag);
		}
	} else if (code === 39 || (code >= 30 && code <= 37) || (code >= 90 && code <= 97)) {
		attributes.foreground = code === 39 ? '' : parameter;
	} else if (code === 49 || (code >= 40 && code <= 47) || (code >= 100 && code <= 107)) {
		attributes.background = code === 49 ? '' : parameter;
	} else {
		flags.set(code, parameter);
	}
}

/** The code that makes the terminal write in a style on the screen's ground: `base` holds the SGR parameters of the ground, empty for the terminal's own. */
export function styleCode(style: string, base: string): string {
	const parameters = [base, style].filter(Boolean).join(';');
	return parameters === '' ? '\u{1B}[m' : `\u{1B}[0;${parameters}m`;
}

/** Writes cells with as few style changes as they need; begins and ends in the style of the ground. */
export function writeCells(cells: readonly Cell[], base: string): string {
	let written = '';
	let style = '';
	let link = '';
	for (const cell of cells) {
		if (cell.link !== link) {
			written += `\u{1B}]8;;${cell.link}\u{1B}\\`;
			link = cell.link;
		}

		if (cell.style !== style) {
			written += style === '' && base === '' ? `\u{1B}[${cell.style}m` : styleCode(cell.style, base);
			style = cell.style;
		}

		written += cell.text;
	}

	return written + (link === '' ? '' : '\u{1B}]8;;\u{1B}\\') + (style === '' ? '' : styleCode('', base));
}

/** Whether every terminal draws this cell one column wide: ASCII and Latin letters. Others are drawn anew rather than counted. */
export function isCertain(cell: Cell): boolean {
	const code = cell.text.codePointAt(0) ?? 0;
	return cell.text.length === 1 && ((code >= 0x20 && code < 0x7F) || (code >= 0xC0 && code < 0x2_50 && code !== 0xD7 && code !== 0xF7));
}
