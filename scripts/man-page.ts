import {globalOptions, type Option} from '../source/commands/options.js';
import {verbs, type Verb} from '../source/commands/verbs.js';
import {settingTable} from '../source/model/settings.js';

/** The manual page (man(7) macros), made from the tables of verbs, options and settings. */
export function manPage(version: string): string {
	return [
		`.TH PULLQUOTE 1 "" "pullquote ${version}" "User Commands"`,
		'.SH NAME',
		'pullquote \\- a news reader that ties every quotation to its speaker',
		'.SH SYNOPSIS',
		'.B pullquote',
		'[\\fIOPTION\\fR...] [\\fIVERB\\fR [\\fIARGUMENT\\fR...]]',
		'.SH DESCRIPTION',
		'Without a verb the full-screen reader opens; without a terminal the headlines are printed as text. In the reader,',
		'.B ?',
		'shows the keys.',
		'.SH VERBS',
		...verbs.flatMap(verb => verbLines(verb)),
		'.SH OPTIONS',
		...globalOptions.flatMap(option => optionLines(option)),
		'.SH SETTINGS',
		'Shown and changed with \\fBpullquote config\\fR.',
		...Object.values(settingTable).flatMap(({name, summary, takes}) => ['.TP', `.B ${escape(name)}`, escape(`${summary}; takes ${takes}`)]),
		'.SH EXIT STATUS',
		...exitStatus.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, escape(meaning)]),
		'.SH ENVIRONMENT',
		...environment.flatMap(([name, meaning]) => ['.TP', `.B ${name}`, escape(meaning)]),
		'',
	].join('\n');
}

const exitStatus: ReadonlyArray<readonly [code: string, meaning: string]> = [
	['0', 'done'],
	['1', 'failed: unwritable or damaged home, every feed failed, Node too old'],
	['2', 'wrong use: unknown verb or option, wrong value, a query that does not parse'],
	['3', 'not found: file, id, feed; HTTP 404 and 410'],
	['4', 'network: host down, time-out, TLS, other HTTP errors'],
	['5', 'nothing readable: empty input, binary file, HTML without an article, no feed'],
	['128+n', 'ended by signal n'],
];

const environment: ReadonlyArray<readonly [name: string, meaning: string]> = [
	['PULLQUOTE_HOME', 'the folder of library and settings, as --home'],
	['NO_COLOR, FORCE_COLOR, COLORTERM, TERM', 'whether and how to use colours'],
	['HTTP_PROXY, HTTPS_PROXY, NO_PROXY', 'proxies'],
	['VISUAL, EDITOR', 'the editor of config edit'],
];

function verbLines({name, usage, summary, details, options}: Verb): string[] {
	return [
		'.TP',
		`.B ${escape(`${name} ${usage}`.trim())}`,
		escape(`${summary}.${details === undefined ? '' : ` ${details}`}`),
		...(options.length === 0 ? [] : ['.RS', ...options.flatMap(option => optionLines(option)), '.RE']),
	];
}

function optionLines({name, short, value, summary}: Option): string[] {
	const flag = `\\fB${short ? `${escape(`-${short}`)}\\fR, \\fB` : ''}${escape(`--${name}`)}\\fR${value === undefined ? '' : ` \\fI${escape(value)}\\fR`}`;
	return ['.TP', flag, escape(summary)];
}

/** Backslashes, hyphens and a dot or quote at the start of a line mean something to roff. */
function escape(text: string): string {
	return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^(?=[.'])/v, '\\&');
}
