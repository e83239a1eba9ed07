import {type IBufferCell, type Terminal} from '@xterm/headless';

/** The colours a terminal shows where a program leaves the choice to it. */
export type Palette = {foreground: string; background: string; colors: readonly string[]};

export const palettes: Readonly<Record<'dark' | 'light', Palette>> = {
	dark: {
		foreground: '#d4d4d4', background: '#1b1d21',
		colors: ['#2b2e34', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#c8ccd4', '#6b717d', '#ff8b94', '#b5e09a', '#f5d491', '#84c5ff', '#dd9cf0', '#7fd6e0', '#ffffff'],
	},
	light: {
		foreground: '#24292f', background: '#fdfdfb',
		colors: ['#24292f', '#b3261e', '#1a7f37', '#8a5a00', '#0b5cad', '#8250a8', '#0f6f7c', '#6e7781', '#57606a', '#cf222e', '#116329', '#7d4e00', '#0a4a94', '#6e3a9e', '#0b5a65', '#3c4249'],
	},
};

const cellWidth = 8.4;
const cellHeight = 18;
const padding = 12;

/** The screen of a headless terminal as an SVG picture. */
export function terminalPicture({buffer: {active}, cols, rows}: Terminal, palette: Palette): string {
	const width = (cols * cellWidth) + (2 * padding);
	const height = (rows * cellHeight) + (2 * padding);
	const lines = Array.from({length: rows}, (_, row) => drawLine(cellsOf(active.getLine(active.viewportY + row), cols), {row, palette}));
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${height}" viewBox="0 0 ${width.toFixed(0)} ${height}" `
		+ 'font-family="\'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="14">\n'
		+ `<rect width="100%" height="100%" rx="6" fill="${palette.background}"/>\n${lines.join('')}</svg>\n`;
}

type Look = {color: string; background: string | undefined; bold: boolean; italic: boolean; underline: boolean; strike: boolean; dim: boolean};
type Stretch = {column: number; width: number; text: string; look: Look};
type Line = {getCell: (column: number) => IBufferCell | undefined} | undefined;

function cellsOf(line: Line, columns: number): IBufferCell[] {
	return Array.from({length: columns}, (_, column) => line?.getCell(column)).filter(cell => cell !== undefined);
}

function drawLine(cells: readonly IBufferCell[], {row, palette}: {row: number; palette: Palette}): string {
	const stretches = stretchesOf(cells, palette);
	const top = padding + (row * cellHeight);
	return stretches.map(({column, width, text, look}) => {
		const x = (padding + (column * cellWidth)).toFixed(1);
		const length = (width * cellWidth).toFixed(1);
		const box = look.background === undefined ? '' : `<rect x="${x}" y="${top}" width="${length}" height="${cellHeight}" fill="${look.background}"/>`;
		const words = text.trim() === '' && !look.underline ? '' : `<text x="${x}" y="${top + 13.5}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"${attributes(look)}>${escapeXml(text)}</text>`;
		return box + words;
	}).filter(Boolean).join('') + '\n';
}

function stretchesOf(cells: readonly IBufferCell[], palette: Palette): Stretch[] {
	const stretches: Stretch[] = [];
	let column = 0;
	for (const cell of cells) {
		const width = cell.getWidth();
		if (width === 0) {
			continue;
		}

		const look = lookOf(cell, palette);
		const text = cell.getChars() || ' ';
		const last = stretches.at(-1);
		if (last && width === 1 && isPlain(last.text) && isPlain(text) && JSON.stringify(last.look) === JSON.stringify(look)) {
			last.text += text;
			last.width += 1;
		} else {
			stretches.push({column, width, text, look});
		}

		column += width;
	}

	return stretches;
}

/** Letters of one width can share a text element; others stand alone so that they keep their cell. */
function isPlain(text: string): boolean {
	return /^[ -~À-ſ‘’“”„–—…•·]+$/v.test(text);
}

function lookOf(cell: IBufferCell, palette: Palette): Look {
	const own = colorOf({isDefault: cell.isFgDefault(), isRgb: cell.isFgRGB(), value: cell.getFgColor()}, palette) ?? palette.foreground;
	const behind = colorOf({isDefault: cell.isBgDefault(), isRgb: cell.isBgRGB(), value: cell.getBgColor()}, palette);
	const isInverse = cell.isInverse() !== 0;
	return {
		color: isInverse ? behind ?? palette.background : own,
		background: isInverse ? own : behind,
		bold: cell.isBold() !== 0,
		italic: cell.isItalic() !== 0,
		underline: cell.isUnderline() !== 0,
		strike: cell.isStrikethrough() !== 0,
		dim: cell.isDim() !== 0,
	};
}

function colorOf({isDefault, isRgb, value}: {isDefault: boolean; isRgb: boolean; value: number}, palette: Palette): string | undefined {
	if (isDefault) {
		return undefined;
	}

	return isRgb ? `#${value.toString(16).padStart(6, '0')}` : palette.colors[value] ?? xtermColor(value);
}

/** Colours 16 to 255 of xterm: a cube of six levels, then greys. */
function xtermColor(index: number): string {
	if (index >= 232) {
		const grey = (8 + ((index - 232) * 10)).toString(16).padStart(2, '0');
		return `#${grey.repeat(3)}`;
	}

	const level = (step: number) => (step === 0 ? 0 : 55 + (step * 40)).toString(16).padStart(2, '0');
	const cube = index - 16;
	return `#${level(Math.floor(cube / 36))}${level(Math.floor(cube / 6) % 6)}${level(cube % 6)}`;
}

function attributes({color, bold, italic, underline, strike, dim}: Look): string {
	const lines = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
	return ` fill="${color}"${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}${lines ? ` text-decoration="${lines}"` : ''}${dim ? ' opacity="0.6"' : ''}`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
