import {createRequire} from 'node:module';
import {type Terminal as TerminalType} from '@xterm/headless';

// The package is CommonJS whose exports Node cannot name.
const {Terminal} = createRequire(import.meta.url)('@xterm/headless') as {Terminal: typeof TerminalType};

export type ScreenCell = {text: string; inverse: boolean; bold: boolean; foreground: number; background: number};
export type ScreenSize = {columns: number; rows: number};

/** A headless terminal of that size. */
export function createScreen({columns, rows}: ScreenSize): TerminalType {
	return new Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
}

/** The cells of every row. */
export function cellsOf(terminal: TerminalType): ScreenCell[][] {
	const {active} = terminal.buffer;
	return Array.from({length: terminal.rows}, (_, row) => {
		const line = active.getLine(active.baseY + row);
		return Array.from({length: terminal.cols}, (__, column) => {
			const cell = line?.getCell(column);
			return {
				text: cell === undefined || cell.getChars() === '' ? ' ' : cell.getChars(),
				inverse: Boolean(cell?.isInverse()),
				bold: Boolean(cell?.isBold()),
				foreground: cell?.getFgColor() ?? -1,
				background: cell?.getBgColor() ?? -1,
			};
		});
	});
}

/** The words of every row, without the blanks at its end. */
export function textOf(terminal: TerminalType): string[] {
	const {active} = terminal.buffer;
	return Array.from({length: terminal.rows}, (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '');
}

/** What a terminal shows after these bytes. */
export async function screenOf(bytes: string, size: ScreenSize): Promise<ScreenCell[][]> {
	const terminal = createScreen(size);
	await new Promise<void>(resolve => {
		terminal.write(bytes, resolve);
	});
	return cellsOf(terminal);
}
