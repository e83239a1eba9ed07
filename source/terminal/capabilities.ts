/** How many colours a terminal shows: none, the sixteen of its own palette, the 256 of xterm, or all. */
export type ColorDepth = 0 | 16 | 256 | 16_777_216;

export type ColorChoice = 'auto' | 'always' | 'never';

export type Capabilities = {
	colors: ColorDepth;
	/** Bold, underline and the like; false where no escape code may be written at all. */
	attributes: boolean;
	/** False: only ASCII may be written. */
	unicode: boolean;
	/** True when the terminal is known to follow OSC 8 links. */
	hyperlinks: boolean;
	columns: number;
	rows: number;
	/** True on an SSH session without a display, where a browser cannot be opened for the user. */
	remote: boolean;
};

export type Environment = Readonly<Record<string, string | undefined>>;

export type TerminalFacts = {
	env: Environment;
	isTTY: boolean;
	columns?: number;
	rows?: number;
	/** The `--color` option. */
	color?: ColorChoice;
	/** True when styles were asked for by name, also into a file (`--format ansi`). */
	isStyled?: boolean;
	platform?: NodeJS.Platform;
};

const allColors: ColorDepth = 16_777_216;

/** What the terminal can do, judged from the environment alone: nothing is asked of the terminal itself. */
export function detectCapabilities(facts: TerminalFacts): Capabilities {
	const {env} = facts;
	// A terminal that does not know its size says 0.
	const columns = positiveNumber(facts.columns) ?? positiveNumber(env['COLUMNS']) ?? 80;
	const rows = positiveNumber(facts.rows) ?? positiveNumber(env['LINES']) ?? 24;
	const isAttributes = canStyle(facts);
	return {
		colors: isAttributes ? colorDepth(facts) : 0,
		attributes: isAttributes,
		unicode: hasUnicode(facts),
		hyperlinks: isAttributes && facts.isTTY && followsLinks(env),
		columns,
		rows,
		remote: isRemote(facts),
	};
}

/** No escape code at all for a dumb terminal, a pipe, or `--color never`; NO_COLOR (no-color.org) leaves bold and underline. */
function canStyle({env, isTTY, color = 'auto', isStyled = false}: TerminalFacts): boolean {
	if (color !== 'auto' || isStyled) {
		return color !== 'never';
	}

	const forced = forcedDepth(env);
	return forced !== undefined && forced > 0 && !isSet(env['NO_COLOR']) ? true : isTTY && env['TERM'] !== 'dumb';
}

/** The order of force-color.org and no-color.org: the option, then NO_COLOR, then FORCE_COLOR, then what the terminal says of itself. */
function colorDepth({env, color = 'auto', isStyled = false, platform = process.platform}: TerminalFacts): ColorDepth {
	if (color === 'auto' && isSet(env['NO_COLOR'])) {
		return 0;
	}

	const own = ownDepth(env, platform);
	const forced = forcedDepth(env);
	if (color === 'auto' && forced !== undefined) {
		return forced === 16 && own > 16 && !/^[123]$/v.test(env['FORCE_COLOR'] ?? '') ? own : forced;
	}

	return own === 0 && (isStyled || color === 'always') ? 16 : own;
}

function ownDepth(env: Environment, platform: NodeJS.Platform): ColorDepth {
	const term = env['TERM'] ?? '';
	if (term === 'dumb') {
		return 0;
	}

	if (/^(?:truecolor|24bit)$/iv.test(env['COLORTERM'] ?? '') || trueColorTerms.test(term) || isSet(env['WT_SESSION'])) {
		return allColors;
	}

	if (/-?256(?:color)?$/iv.test(term) || env['TERM_PROGRAM'] === 'Apple_Terminal') {
		return 256;
	}

	return term === '' && platform !== 'win32' && !isSet(env['COLORTERM']) ? 0 : 16;
}

const trueColorTerms = /-direct$|^xterm-(?:kitty|ghostty)$|^alacritty|^foot|^wezterm/v;

const forcedDepths: Readonly<Record<string, ColorDepth>> = {
	0: 0,
	1: 16,
	2: 256,
	3: allColors,
	false: 0,
	true: 16,
	'': 16,
};

function forcedDepth(env: Environment): ColorDepth | undefined {
	const forced = env['FORCE_COLOR'];
	return forced === undefined ? undefined : forcedDepths[forced] ?? 16;
}

/**
The first of LC_ALL, LC_CTYPE and LANG that is set decides, as in setlocale(3); none set means the modern default.
What goes to a pipe or a file is data and always UTF-8.
*/
function hasUnicode({env, isTTY, platform = process.platform}: TerminalFacts): boolean {
	if (!isTTY) {
		return true;
	}

	const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(value => isSet(value));
	return locale === undefined ? env['TERM'] !== 'dumb' : platform === 'win32' || /utf-?8/iv.test(locale);
}

/** Only terminals that say who they are: elsewhere an unknown sequence could show. tmux passes links since 3.4. */
function followsLinks(env: Environment): boolean {
	const program = env['TERM_PROGRAM'] ?? '';
	const term = env['TERM'] ?? '';
	return linkPrograms.has(program)
		|| /^xterm-(?:kitty|ghostty)$|^foot|^alacritty|^wezterm/v.test(term)
		|| isSet(env['WT_SESSION'])
		|| isSet(env['KONSOLE_VERSION'])
		|| Number(env['VTE_VERSION'] ?? 0) >= 5000
		|| (program === 'tmux' && /^(?:3\.[4-9]|[4-9])/v.test(env['TERM_PROGRAM_VERSION'] ?? ''));
}

const linkPrograms: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);

function isRemote({env}: TerminalFacts): boolean {
	const isOverSsh = isSet(env['SSH_CONNECTION']) || isSet(env['SSH_TTY']) || isSet(env['SSH_CLIENT']);
	return isOverSsh && !isSet(env['DISPLAY']) && !isSet(env['WAYLAND_DISPLAY']);
}

function isSet(value: string | undefined): value is string {
	return value !== undefined && value !== '';
}

function positiveNumber(value: string | number | undefined): number | undefined {
	const number = Number(value);
	return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
