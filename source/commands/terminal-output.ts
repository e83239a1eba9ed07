import {createPainter, type Painter} from '../render/paint.js';
import {type Theme} from '../render/theme.js';
import {chooseTheme} from '../render/user-themes.js';
import {detectCapabilities, type Capabilities, type ColorChoice} from '../terminal/capabilities.js';
import {type Context} from './context.js';

/** How text goes to stdout: what the terminal can do, a painter for it, and the columns to keep to (none in a pipe). */
export type TerminalOutput = {capabilities: Capabilities; theme: Theme; painter: Painter; columns: number | undefined};

/** What stdout of this run can show, in the user's theme; says what is wrong with the theme. */
export function describeOutput({stdout, env, options, settings, note}: Context): TerminalOutput {
	const capabilities = detectCapabilities({
		env,
		isTTY: stdout.isTTY === true,
		columns: stdout.columns,
		rows: stdout.rows,
		color: options.value('color') as ColorChoice | undefined,
		isStyled: options.value('format') === 'ansi',
	});
	const {theme, faults} = chooseTheme(settings().get('theme'), settings().get('themes'));
	for (const fault of capabilities.attributes ? faults : []) {
		note(fault);
	}

	const width = options.integer('width');
	return {capabilities, theme, painter: createPainter(theme, capabilities), columns: width ?? (stdout.isTTY === true ? capabilities.columns : undefined)};
}
