/** A text a publisher could send to misuse a terminal, and what it tries. */
export type HostilePayload = {name: string; text: string};

const esc = '\u001B';
const bell = '\u0007';
const st = `${esc}\\`;

/** Operating system commands: titles, colours, the clipboard, links, notifications, files. */
const osc: HostilePayload[] = [
	{name: 'window title', text: `${esc}]0;gotcha${bell}`},
	{name: 'window title with string terminator', text: `${esc}]2;gotcha${st}`},
	{name: 'icon name', text: `${esc}]1;gotcha${bell}`},
	{name: 'clipboard write', text: `${esc}]52;c;Z290Y2hh${bell}`},
	{name: 'clipboard read', text: `${esc}]52;c;?${bell}`},
	{name: 'primary selection write', text: `${esc}]52;p;Z290Y2hh${st}`},
	{name: 'foreign link', text: `${esc}]8;;https://evil.example/${st}click${esc}]8;;${st}`},
	{name: 'link to a program', text: `${esc}]8;;javascript:alert(1)${bell}click${esc}]8;;${bell}`},
	{name: 'link to a file', text: `${esc}]8;;file:///etc/passwd${st}click${esc}]8;;${st}`},
	{name: 'link never closed', text: `${esc}]8;;https://evil.example/${st}the rest of the screen`},
	{name: 'palette change', text: `${esc}]4;1;rgb:00/00/00${st}`},
	{name: 'foreground query', text: `${esc}]10;?${st}`},
	{name: 'background change', text: `${esc}]11;#ff0000${bell}`},
	{name: 'cursor colour reset', text: `${esc}]112${bell}`},
	{name: 'notification of iTerm', text: `${esc}]9;gotcha${bell}`},
	{name: 'notification of urxvt', text: `${esc}]777;notify;a;b${bell}`},
	{name: 'file transfer of iTerm', text: `${esc}]1337;File=name=Zm9v;inline=1:Zm9v${bell}`},
	{name: 'working directory', text: `${esc}]7;file://evil.example/${st}`},
	{name: 'shell integration mark', text: `${esc}]133;A${bell}`},
	{name: 'command without an end', text: `${esc}]0;swallows everything`},
];

/** Control sequences: moving, erasing, modes, reports. */
const csi: HostilePayload[] = [
	{name: 'colour', text: `${esc}[31mred`},
	{name: 'reset', text: `${esc}[0m`},
	{name: 'true colour with colons', text: `${esc}[38:2::255:0:0mred`},
	{name: 'hidden text', text: `${esc}[8msecret`},
	{name: 'erase the screen', text: `${esc}[2J${esc}[H`},
	{name: 'erase the scrollback', text: `${esc}[3J`},
	{name: 'erase the line', text: `safe${esc}[2K${esc}[1Gforged`},
	{name: 'cursor up', text: `${esc}[99Aforged`},
	{name: 'cursor to a place', text: `${esc}[1;1Hforged`},
	{name: 'leave the alternate screen', text: `${esc}[?1049l`},
	{name: 'show the cursor', text: `${esc}[?25h`},
	{name: 'mouse reports on', text: `${esc}[?1000h${esc}[?1006h`},
	{name: 'bracketed paste off', text: `${esc}[?2004l`},
	{name: 'pasted end mark', text: `${esc}[201~rm -rf ~\n`},
	{name: 'cursor position query', text: `${esc}[6n`},
	{name: 'device attributes query', text: `${esc}[c${esc}[>c`},
	{name: 'window report of the title', text: `${esc}[21t`},
	{name: 'resize the window', text: `${esc}[8;1;1t`},
	{name: 'scroll region', text: `${esc}[1;2r`},
	{name: 'repeat a character', text: `a${esc}[99999999b`},
	{name: 'insert lines', text: `${esc}[9999L`},
	{name: 'kitty keyboard mode', text: `${esc}[>31u`},
	{name: 'sequence without an end', text: `${esc}[38;5;`},
	{name: 'soft reset', text: `${esc}[!p`},
];

/** Device control and other strings, and two-character sequences. */
const others: HostilePayload[] = [
	{name: 'sixel picture', text: `${esc}Pq#0;2;0;0;0#0~~@@vv${st}`},
	{name: 'termcap query', text: `${esc}P+q544e${st}`},
	{name: 'setting query', text: `${esc}P$qm${st}`},
	{name: 'tmux passthrough', text: `${esc}Ptmux;${esc}${esc}]52;c;Z290Y2hh${bell}${st}`},
	{name: 'kitty picture', text: `${esc}_Ga=T,f=100;AAAA${st}`},
	{name: 'privacy message', text: `${esc}^gotcha${st}`},
	{name: 'start of string', text: `${esc}Xgotcha${st}`},
	{name: 'title of screen', text: `${esc}kgotcha${st}`},
	{name: 'full reset', text: `${esc}c`},
	{name: 'line drawing characters', text: `${esc}(0lqqqk`},
	{name: 'double height', text: `${esc}#3big`},
	{name: 'reverse index', text: `${esc}Mforged`},
	{name: 'escape at the very end', text: `end${esc}`},
	{name: 'two escapes in a row', text: `${esc}${esc}[31m`},
];

/** The eight-bit forms of the same, and single control characters. */
const controls: HostilePayload[] = [
	{name: 'C1 control sequence', text: '\u009B31mred\u009B2J'},
	{name: 'C1 operating system command', text: '\u009D0;gotcha\u009C'},
	{name: 'C1 device control string', text: '\u0090q\u009C'},
	{name: 'C1 application command', text: '\u009Fgotcha\u009C'},
	{name: 'next line', text: 'one\u0085two'},
	{name: 'bell', text: `ding${bell}`},
	{name: 'backspaces over a name', text: 'Alice\b\b\b\b\bMallory'},
	{name: 'carriage return', text: 'harmless\rforged'},
	{name: 'shift out', text: '\u000Elqk\u000F'},
	{name: 'null and delete', text: 'a\u0000b\u007Fc'},
	{name: 'flow control', text: '\u0013\u0011'},
	{name: 'substitute and cancel', text: '\u001A\u0018'},
	{name: 'enquiry', text: '\u0005'},
	{name: 'newline in a title', text: 'title\nforged row'},
	{name: 'tab in a title', text: 'title\tforged column'},
	{name: 'vertical tab and form feed', text: 'one\vtwo\fthree'},
	{name: 'line and paragraph separators', text: 'one\u2028two\u2029three'},
	{name: 'lone surrogates', text: 'a\uD83Db\uDC00c'},
	{name: 'noncharacters', text: 'a\uFFFEb\uFFFFc'},
];

/** Text that shows something else than it says, or far more than its length. */
const deceptive: HostilePayload[] = [
	{name: 'right-to-left override', text: 'invoice\u202Efdp.exe'},
	{name: 'left-to-right override', text: '\u202Dabc\u202C'},
	{name: 'embedding never closed', text: '\u202Babc'},
	{name: 'isolates never closed', text: '\u2066a\u2067b\u2068c'},
	{name: 'marks of direction', text: 'a\u200Eb\u200Fc\u061Cd'},
	{name: 'zero-width spaces', text: 'p\u200Ba\u200By\u2060p\uFEFFal'},
	{name: 'soft hyphens', text: 'a\u00ADb\u00ADc'},
	{name: 'tag characters', text: 'flag\u{E0041}\u{E0042}\u{E007F}'},
	{name: 'variation selectors in a row', text: `a${'\u{E0100}'.repeat(50)}`},
	{name: 'combining flood', text: `z${'\u0301\u0316\u0489'.repeat(300)}algo`},
	{name: 'enclosing flood', text: `x${'\u20DD'.repeat(500)}`},
	{name: 'Hangul fillers', text: 'a\u3164b\u115Fc\u1160d\uFFA0e'},
	{name: 'interlinear annotation', text: 'a\uFFF9b\uFFFAc\uFFFBd'},
	{name: 'musical controls', text: 'a\u{1D173}b\u{1D17A}c'},
	{name: 'very wide ligature', text: '\uFDFD'.repeat(20)},
	{name: 'joined families', text: '👨‍👩‍👧‍👦'.repeat(30)},
	{name: 'HTML in text', text: '<script>alert(1)</script><img src=x onerror=alert(1)>'},
	{name: 'HTML references', text: '&#27;[31m&#x9b;2J&lt;b&gt;'},
	{name: 'Markdown in text', text: '[x](javascript:alert(1)) `code` **bold** <b> # no heading'},
	{name: 'quotation marks that break out of an attribute', text: '" onmouseover="alert(1)\' x=\''},
];

/** Every payload; each must come out of every line, screen, prompt, error and format without steering the terminal. */
export const hostilePayloads: readonly HostilePayload[] = [...osc, ...csi, ...others, ...controls, ...deceptive];

// Our own sequences: colours and attributes, and links to http and https addresses in printable ASCII.
const ownSequences = /\u{1B}\[[\d;]*m|\u{1B}\]8;;(?:https?:\/\/[!-~]*)?\u{1B}\\/gv;
const steering = /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{115F}\u{1160}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{FFFE}\u{FFFF}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/v;
const flood = /\p{Mark}{9}/v;

/** What is left in an output that could steer a terminal or deceive its reader, as a description; undefined when the output is harmless. */
export function findHarm(output: string): string | undefined {
	return findSteering(output.replaceAll(ownSequences, ''));
}

// What the app writes to a screen, in the colours of a theme with its own paper. Narrower than the grammar of the terminal, so that
// a sequence of a publisher's is not taken for ours: we never write `[31m`, `[0m` alone, or `[1;1H`.
const color = String.raw`[34]8;2;\d+;\d+;\d+`;
const style = String.raw`(?:[1-479]|2[2-4679]|[34]9|${color})`;
const screenSequences = [
	String.raw`\u{1B}\[\?1049h\u{1B}\[\?25l\u{1B}\[2J\u{1B}\[H\u{1B}\[\?7l\u{1B}\[\?2004h`, // The screen is taken.
	String.raw`\u{1B}\[r\u{1B}\[\?7h\u{1B}\[\?2026l\u{1B}\[0m\u{1B}\[\?2004l\u{1B}\[\?25h\u{1B}\[\?1049l`, // The screen is given back.
	String.raw`\u{1B}\[H\u{1B}\[2J`, // A whole frame begins.
	String.raw`\u{1B}\[\d+;\d+r\u{1B}\[\d*[ST]\u{1B}\[r`, // Rows are scrolled.
	String.raw`\u{1B}\[\d+;\d+H\u{1B}\[\?25h`, // The cursor is shown where something is typed.
	String.raw`\u{1B}\[\d+(?:;(?:[2-9]|\d{2,}))?H`, // A row, or a place in one.
	String.raw`\u{1B}\[\?2026[hl]|\u{1B}\[\?25l|\u{1B}\[K`,
	String.raw`\u{1B}\[(?:${style}(?:;${style})*|0(?:;${style})+)?m`,
	String.raw`\u{1B}\]8;;(?:https?://(?!evil\.example)[!-~]+)?\u{1B}\\`,
].join('|');
const ownScreenSequences = new RegExp(screenSequences, 'gv');

/** As `findHarm`, for all that was written to a screen in a theme with its own paper and true colours. */
export function findHarmOnScreen(written: string): string | undefined {
	return findSteering(written.replaceAll(ownScreenSequences, ''));
}

function findSteering(rest: string): string | undefined {
	const found = steering.exec(rest) ?? flood.exec(rest);
	return found ? `U+${found[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(rest.slice(Math.max(0, found.index - 20), found.index + 20))}` : undefined;
}
