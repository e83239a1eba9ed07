import {type HexColor} from './color.js';

/** The sixteen colours of the terminal's own palette. */
export const terminalColors = [
	'black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white',
	'brightBlack', 'brightRed', 'brightGreen', 'brightYellow', 'brightBlue', 'brightMagenta', 'brightCyan', 'brightWhite',
] as const;

export type TerminalColor = typeof terminalColors[number];

export type Color = HexColor | TerminalColor;

export const styleFlags = ['bold', 'dim', 'italic', 'underline', 'inverse', 'strikethrough'] as const;

/** How a stretch of text looks. What is absent is left as the terminal has it. */
export type Style = {
	color?: Color;
	background?: Color;
} & Partial<Record<typeof styleFlags[number], boolean>>;

/** Every use of style in the program, by what it means. */
export const tokens = {
	text: 'body text',
	dim: 'what matters less: dates, sources, hints, names in the margin',
	title: 'the title of an article',
	heading: 'headings, day separators',
	accent: 'what the program wants noticed: progress, new arrivals',
	link: 'links in the text',
	code: 'code and preformatted text',
	quotation: 'a quotation whose speaker is not known',
	bar: 'the gutter bar of a quotation whose speaker is not known',
	rule: 'rules and borders',
	selection: 'the row or the quotation the cursor is on',
	selectedUnread: 'the row the cursor is on, when it is unread',
	unread: 'unread headlines',
	read: 'headlines already read',
	star: 'the star',
	count: 'counts: quotations, unread',
	feed: 'the name of a feed',
	match: 'what a search found',
	status: 'the status line',
	key: 'keys in hints and help',
	error: 'errors',
	warning: 'warnings and notices',
	success: 'something done',
} as const;

export type Token = keyof typeof tokens;

export type Theme = {
	name: string;
	description: string;
	/** What the theme is made for. */
	background: 'light' | 'dark' | 'any';
	/** The background its colours are chosen for; absent where the terminal's own is used. */
	paper?: HexColor;
	/** True where only ASCII may be shown, whatever the terminal can do. */
	ascii: boolean;
	styles: Readonly<Record<Token, Style>>;
	/** At least eight; a speaker keeps one all through an article. */
	speakers: readonly Style[];
};
