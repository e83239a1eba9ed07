import {type HexColor} from './color.js';
import {type Style, type Theme, type Token} from './theme.js';

/** Uses the terminal's own sixteen colours, so that it fits whatever the user has chosen there. */
const terminal: Theme = {
	name: 'terminal',
	description: 'the colours of your terminal',
	background: 'any',
	ascii: false,
	styles: {
		text: {},
		dim: {dim: true},
		title: {bold: true},
		heading: {bold: true},
		accent: {color: 'cyan'},
		link: {underline: true},
		code: {color: 'cyan'},
		quotation: {color: 'yellow'},
		bar: {color: 'yellow'},
		rule: {dim: true},
		selection: {inverse: true},
		selectedUnread: {inverse: true, bold: true},
		unread: {bold: true},
		read: {},
		star: {color: 'yellow'},
		count: {color: 'cyan'},
		feed: {color: 'blue'},
		match: {inverse: true},
		status: {dim: true},
		key: {bold: true},
		error: {color: 'red', bold: true},
		warning: {color: 'yellow'},
		success: {color: 'green'},
	},
	speakers: [
		{color: 'cyan'},
		{color: 'magenta'},
		{color: 'green'},
		{color: 'blue', bold: true},
		{color: 'red'},
		{color: 'cyan', bold: true},
		{color: 'magenta', bold: true},
		{color: 'green', bold: true},
		{color: 'red', bold: true},
		{color: 'yellow', bold: true},
	],
};

/** No colour at all: weight and lines carry what colours carry elsewhere. */
const mono: Theme = {
	name: 'mono',
	description: 'no colours, only weight and underlines',
	background: 'any',
	ascii: false,
	styles: {
		text: {},
		dim: {dim: true},
		title: {bold: true},
		heading: {bold: true},
		accent: {bold: true},
		link: {underline: true},
		code: {},
		quotation: {italic: true},
		bar: {bold: true},
		rule: {dim: true},
		selection: {inverse: true},
		selectedUnread: {inverse: true, bold: true},
		unread: {bold: true},
		read: {},
		star: {bold: true},
		count: {},
		feed: {},
		match: {inverse: true},
		status: {dim: true},
		key: {bold: true},
		error: {bold: true},
		warning: {bold: true},
		success: {},
	},
	speakers: [
		{bold: true},
		{bold: true, underline: true},
		{bold: true, italic: true},
		{italic: true, underline: true},
		{bold: true, italic: true, underline: true},
		{underline: true},
		{bold: true, dim: true},
		{underline: true, dim: true},
	],
};

type Palette = {
	paper: HexColor;
	text: HexColor;
	soft: HexColor;
	title: HexColor;
	accent: HexColor;
	code: HexColor;
	quotation: HexColor;
	feed: HexColor;
	selected: {color: HexColor; background: HexColor};
	star: HexColor;
	error: HexColor;
	warning: HexColor;
	success: HexColor;
};

/** From few colours to every token, so that the coloured themes stay alike in what they stress. */
function paletteStyles(palette: Palette): Record<Token, Style> {
	return {
		text: {color: palette.text},
		dim: {color: palette.soft},
		title: {color: palette.title, bold: true},
		heading: {color: palette.title, bold: true},
		accent: {color: palette.accent},
		link: {color: palette.text, underline: true},
		code: {color: palette.code},
		quotation: {color: palette.quotation},
		bar: {color: palette.quotation},
		rule: {color: palette.soft},
		selection: palette.selected,
		selectedUnread: {...palette.selected, bold: true},
		unread: {color: palette.title, bold: true},
		read: {color: palette.soft},
		star: {color: palette.star},
		count: {color: palette.accent},
		feed: {color: palette.feed},
		match: {color: palette.paper, background: palette.accent},
		status: {color: palette.soft},
		key: {color: palette.accent, bold: true},
		error: {color: palette.error, bold: true},
		warning: {color: palette.warning},
		success: {color: palette.success},
	};
}

type Coloured = {name: string; description: string; background: 'light' | 'dark'; palette: Palette; speakers: readonly HexColor[]};

function coloured({name, description, background, palette, speakers}: Coloured): Theme {
	return {
		name,
		description,
		background,
		paper: palette.paper,
		ascii: false,
		styles: paletteStyles(palette),
		speakers: speakers.map(color => ({color})),
	};
}

const night = coloured({
	name: 'night',
	description: 'cool and calm, for a dark terminal',
	background: 'dark',
	palette: {
		paper: '#16181d', text: '#d6d8dd', soft: '#9097a3', title: '#f4f5f7', accent: '#7cc7ff', code: '#a9d3c3', quotation: '#e3cf8e', feed: '#8fb4d9',
		selected: {color: '#ffffff', background: '#2f4a68'}, star: '#f6cf5f', error: '#ff8a80', warning: '#f2bd6b', success: '#8fd694',
	},
	speakers: ['#54d0ec', '#fac374', '#e8a2e1', '#9de29f', '#a8a3ff', '#ff9a86', '#3fd0b0', '#d2d579'],
});

const ember = coloured({
	name: 'ember',
	description: 'warm, for a dark terminal',
	background: 'dark',
	palette: {
		paper: '#1d1815', text: '#e2d8cc', soft: '#a3978a', title: '#fbf3e8', accent: '#f0a868', code: '#c9c08f', quotation: '#e8cf9a', feed: '#cfa98a',
		selected: {color: '#fff8ee', background: '#5a3a24'}, star: '#f4c95d', error: '#ff8d7a', warning: '#efb35c', success: '#a8cf83',
	},
	speakers: ['#58cef8', '#f2c86c', '#f19fd6', '#8ae5ab', '#b39cff', '#ff9f75', '#47d6cf', '#c4da7d'],
});

const deep = coloured({
	name: 'deep',
	description: 'dark blue, high contrast',
	background: 'dark',
	palette: {
		paper: '#0b1626', text: '#dbe6f4', soft: '#8fa3bd', title: '#ffffff', accent: '#6fd3e8', code: '#9fd8c0', quotation: '#f1d889', feed: '#8dbbf0',
		selected: {color: '#ffffff', background: '#1f4b7d'}, star: '#ffd75e', error: '#ff8f8f', warning: '#ffbf66', success: '#86dba0',
	},
	speakers: ['#50d9ef', '#ffc679', '#eca9ef', '#aae89c', '#a6adff', '#ff9d90', '#38d3b0', '#e0d977'],
});

const paper = coloured({
	name: 'paper',
	description: 'ink on cream, for a light terminal',
	background: 'light',
	palette: {
		paper: '#fbf7ee', text: '#2b2824', soft: '#6a635a', title: '#14110d', accent: '#8a3b12', code: '#4d5a1e', quotation: '#7a5200', feed: '#5a5040',
		selected: {color: '#14110d', background: '#ecdcb8'}, star: '#8a5a00', error: '#a8201a', warning: '#8a4b00', success: '#2c6a2f',
	},
	speakers: ['#006b88', '#945300', '#8d2f88', '#0b6b1c', '#4a3fc0', '#a3230f', '#00705e', '#5d5c00'],
});

const daylight = coloured({
	name: 'daylight',
	description: 'black on white, high contrast',
	background: 'light',
	palette: {
		paper: '#ffffff', text: '#1c1e21', soft: '#5d6470', title: '#000000', accent: '#0b5cad', code: '#0f5f55', quotation: '#755000', feed: '#3d5a80',
		selected: {color: '#000000', background: '#cfe3fb'}, star: '#8a5a00', error: '#b3141c', warning: '#8f4a00', success: '#17692f',
	},
	speakers: ['#006a95', '#945300', '#96288a', '#0a6e1e', '#4d37c4', '#a81f00', '#007468', '#5a6100'],
});

const meadow = coloured({
	name: 'meadow',
	description: 'soft green, for a light terminal',
	background: 'light',
	palette: {
		paper: '#eef3e8', text: '#24302a', soft: '#566259', title: '#0f1a14', accent: '#1d6048', code: '#345a1c', quotation: '#6e4d00', feed: '#3f5a4a',
		selected: {color: '#0f1a14', background: '#cbdfc4'}, star: '#7a5300', error: '#9e1c1c', warning: '#7f4500', success: '#1f6330',
	},
	speakers: ['#006579', '#854000', '#7d3089', '#225f00', '#3f44b4', '#9a1c22', '#006b50', '#5f5000'],
});

/** Every theme that comes with the program, by name. */
export const themes: Readonly<Record<string, Theme>> = {
	terminal,
	mono,
	ascii: {...mono, name: 'ascii', description: 'ASCII characters and no colours', ascii: true},
	night,
	ember,
	deep,
	paper,
	daylight,
	meadow,
};

export const defaultTheme = terminal;
export const monoTheme = mono;
