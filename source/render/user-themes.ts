import {isHexColor} from './color.js';
import {type Color, type Style, styleFlags, terminalColors, type Theme, type Token, tokens} from './theme.js';
import {defaultTheme, themes} from './themes.js';

/** A user's theme as the settings hold it: `base`, `paper`, `speakers` (separated by commas) and tokens, each a style in words. */
export type UserTheme = Readonly<Record<string, string>>;

export type ThemeChoice = {
	theme: Theme;
	/** What is wrong with the user's themes, a sentence each. */
	faults: string[];
};

const fewestSpeakers = 2;

/** The same theme for the same settings: pages and rows are remembered by it. */
const builtThemes = new WeakMap<UserTheme, ThemeChoice>();

/** The theme of a name, built in or the user's own; the default and a fault where there is none. Faulty entries of a theme are left out. */
export function chooseTheme(name: string, userThemes: Readonly<Record<string, UserTheme>> = {}): ThemeChoice {
	const own = Object.hasOwn(userThemes, name) ? userThemes[name] : undefined;
	if (own) {
		const built = builtThemes.get(own) ?? buildTheme(name, own);
		builtThemes.set(own, built);
		return built;
	}

	const builtIn = Object.hasOwn(themes, name) ? themes[name] : undefined;
	return builtIn
		? {theme: builtIn, faults: []}
		: {theme: defaultTheme, faults: [`There is no theme "${name}"; there are ${[...Object.keys(themes), ...Object.keys(userThemes)].join(', ')}.`]};
}

/** A style in words: `bold #c0392b on #fdf6e3`, `underline cyan`, `none`; undefined where a word is not known. */
export function parseStyle(words: string): Style | undefined {
	const style: Style = {};
	let isBackground = false;
	for (const word of words.trim().split(/\s+/v)) {
		const flag = styleFlags.find(name => name === word);
		const color = parseColor(word);
		if (flag) {
			style[flag] = true;
		} else if (color) {
			style[isBackground ? 'background' : 'color'] = color;
		} else if (word !== 'on' && word !== 'none') {
			return undefined;
		}

		isBackground = word === 'on';
	}

	return isBackground ? undefined : style;
}

function parseColor(word: string): Color | undefined {
	return isHexColor(word) ? word : terminalColors.find(name => name === word);
}

function buildTheme(name: string, entries: UserTheme): ThemeChoice {
	const base = themes[entries['base'] ?? 'terminal'];
	const faults: string[] = base ? [] : [`Theme "${name}": base "${entries['base']}" is no built-in theme (${Object.keys(themes).join(', ')}).`];
	const styles: Record<Token, Style> = {...(base ?? defaultTheme).styles};
	for (const [key, value] of Object.entries(entries)) {
		const fault = Object.hasOwn(appliers, key) ? undefined : applyToken(styles, key, value);
		faults.push(...fault ? [`Theme "${name}": ${fault}`] : []);
	}

	const theme: Theme = {...base ?? defaultTheme, name, description: 'your own', styles};
	for (const [key, apply] of Object.entries(appliers)) {
		const fault = entries[key] === undefined ? undefined : apply(theme, entries[key]);
		faults.push(...fault ? [`Theme "${name}": ${fault}`] : []);
	}

	return {theme, faults};
}

/** The entries of a theme that are no tokens; each changes the theme or returns what is wrong. */
const appliers: Readonly<Record<string, (theme: Theme, value: string) => string | undefined>> = {
	base: () => undefined,
	paper(theme, value) {
		if (!isHexColor(value)) {
			return `paper "${value}" is no colour; write it as #rrggbb.`;
		}

		theme.paper = value;
		return undefined;
	},
	speakers(theme, value) {
		const parsed = value.split(',').map(words => parseStyle(words));
		const styles = parsed.filter(style => style !== undefined);
		if (styles.length < parsed.length || styles.length < fewestSpeakers) {
			return `speakers "${value}" must be at least two styles separated by commas, like "cyan, bold green, #c0392b".`;
		}

		theme.speakers = styles;
		return undefined;
	},
};

function applyToken(styles: Record<Token, Style>, key: string, value: string): string | undefined {
	if (!isToken(key)) {
		return `"${key}" is nothing a theme can colour; it can colour ${Object.keys(tokens).join(', ')}, speakers.`;
	}

	const style = parseStyle(value);
	if (!style) {
		return `${key} "${value}" is no style; write colours as #rrggbb or by name, like "bold cyan" or "#222222 on #eeeeee".`;
	}

	styles[key] = style;
	return undefined;
}

function isToken(key: string): key is Token {
	return Object.hasOwn(tokens, key);
}
