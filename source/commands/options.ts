/** One option of the command line. `boolean` options take no value; the others name theirs in `value`. */
export type Option = {
	name: string;
	short?: string;
	/** What the help text calls the value; absent for a switch. */
	value?: string;
	/** May be given several times. */
	multiple?: boolean;
	/** The only values allowed. */
	choices?: readonly string[];
	/** A whole number in this range. */
	integer?: {from: number; to: number};
	summary: string;
};

/** The options every verb takes. */
export const globalOptions: readonly Option[] = [
	{name: 'home', value: 'DIR', summary: 'keep library and settings in DIR (or set PULLQUOTE_HOME)'},
	{name: 'color', value: 'WHEN', choices: ['auto', 'always', 'never'], summary: 'auto, always or never'},
	{name: 'width', value: 'N', integer: {from: 20, to: 1000}, summary: 'set text for N columns'},
	{name: 'quiet', short: 'q', summary: 'say nothing on stderr but errors'},
	{name: 'verbose', short: 'v', summary: 'say more on stderr'},
	{name: 'debug', summary: 'show stack traces of errors'},
	{name: 'help', short: 'h', summary: 'show help; with a verb, its help'},
	{name: 'version', short: 'V', summary: 'print the version'},
];
