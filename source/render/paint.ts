import {type Capabilities} from '../terminal/capabilities.js';
import {terminalLink} from '../terminal/links.js';
import {toAscii} from '../text/ascii.js';
import {isHexColor, nearest16, nearest256, rgb} from './color.js';
import {paintable} from './paintable.js';
import {monoTheme, defaultTheme} from './themes.js';
import {type Color, terminalColors, type Style, type Theme, type Token} from './theme.js';

/** The codes that switch a style on and off again. */
type Codes = {open: string; close: string};

/** Turns text into styled text for one terminal and one theme. Everything that reaches a terminal goes through one of these. */
export type Painter = {
	readonly theme: Theme;
	readonly unicode: boolean;
	/** False where no style at all can be shown. */
	readonly hasAttributes: boolean;
	/** The text, made harmless, in a style: a token, or a style made of several. */
	paint: (style: Token | Style, text: string) => string;
	/** As `paint`, and a link where the terminal follows links. */
	link: (style: Token | Style, text: string, address: string) => string;
	/** The style of a speaker by order of appearance. */
	speaker: (index: number) => Style;
	/** The first text where Unicode may be shown, else the second. */
	glyph: (unicode: string, ascii: string) => string;
	/** The text as it will be shown: in ASCII where Unicode may not be shown. Needed before measuring. */
	ascii: (text: string) => string;
};

export type PainterCapabilities = Pick<Capabilities, 'colors' | 'attributes' | 'unicode' | 'hyperlinks'>;

/** The painter of a theme on a terminal. Without colours every theme becomes `mono`, because weight then has to carry what colour carried. */
export function createPainter(theme: Theme, capabilities: PainterCapabilities): Painter {
	const shown = fittingTheme(theme, capabilities);
	const isUnicode = capabilities.unicode && !shown.ascii;
	const codesOf = codeTable(shown, capabilities);
	const safe = (text: string) => isUnicode ? paintable(text) : toAscii(paintable(text));
	const paint = (style: Token | Style, text: string) => wrapInCodes(codesOf(style), safe(text));
	return {
		theme: shown,
		unicode: isUnicode,
		hasAttributes: capabilities.attributes,
		paint,
		link: (style, text, address) => capabilities.hyperlinks ? terminalLink(paint(style, text), address) : paint(style, text),
		speaker: index => shown.speakers[index % shown.speakers.length] ?? {},
		glyph: (rich, plain) => isUnicode ? rich : plain,
		ascii: text => isUnicode ? text : toAscii(text),
	};
}

function fittingTheme(theme: Theme, {colors}: PainterCapabilities): Theme {
	if (colors === 0) {
		return {...monoTheme, name: theme.name, ascii: theme.ascii};
	}

	return colors === 16 && theme.paper !== undefined ? {...theme, speakers: defaultTheme.speakers} : theme;
}

function codeTable(theme: Theme, {colors, attributes}: PainterCapabilities): (style: Token | Style) => Codes {
	const byToken = new Map<Token, Codes>();
	const byStyle = new WeakMap<Style, Codes>();
	const compile = (style: Style) => attributes ? compileStyle(style, colors) : noCodes;
	return style => typeof style === 'string' ? remember(byToken, style, () => compile(theme.styles[style])) : remember(byStyle, style, () => compile(style));
}

function remember<Key, Value>(cache: {get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown}, key: Key, make: () => Value): Value {
	const known = cache.get(key);
	if (known !== undefined) {
		return known;
	}

	const made = make();
	cache.set(key, made);
	return made;
}

const noCodes: Codes = {open: '', close: ''};

const flagCodes = [
	['bold', 1, 22],
	['dim', 2, 22],
	['italic', 3, 23],
	['underline', 4, 24],
	['inverse', 7, 27],
	['strikethrough', 9, 29],
] as const;

function compileStyle(style: Style, colors: Capabilities['colors']): Codes {
	const open: string[] = [];
	const close = new Set<number>();
	for (const [flag, on, off] of flagCodes) {
		if (style[flag] !== true) {
			continue;
		}

		open.push(String(on));
		close.add(off);
	}

	const foreground = style.color && colorCode(style.color, colors, 'foreground');
	const background = style.background && colorCode(style.background, colors, 'background');
	if (foreground) {
		open.push(foreground);
		close.add(39);
	}

	if (background) {
		open.push(background);
		close.add(background === inverse ? 27 : 49);
	}

	return open.length === 0 ? noCodes : {open: `\u001B[${open.join(';')}m`, close: `\u001B[${[...close].join(';')}m`};
}

const inverse = '7';

/** A background that a terminal of sixteen colours cannot show becomes inverse video, which always can be read. */
function colorCode(color: Color, colors: Capabilities['colors'], place: 'foreground' | 'background'): string | undefined {
	if (colors === 0) {
		return undefined;
	}

	const shift = place === 'background' ? 10 : 0;
	if (!isHexColor(color)) {
		const index = terminalColors.indexOf(color);
		return String(index + shift + (index < 8 ? 30 : 82));
	}

	if (colors === 16) {
		return place === 'background' ? inverse : nearest16(color)?.toString();
	}

	return colors === 256 ? `${38 + shift};5;${nearest256(color)}` : `${38 + shift};2;${rgb(color).join(';')}`;
}

function wrapInCodes({open, close}: Codes, text: string): string {
	return open === '' || text === '' ? text : open + text + close;
}
