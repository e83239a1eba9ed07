import {createPainter, type Painter} from '../render/paint.js';
import {defaultTheme, themes} from '../render/themes.js';
import {detectCapabilities, type Capabilities, type ColorChoice} from '../terminal/capabilities.js';
import {type Context} from './context.js';

/** How text goes to stdout: what the terminal can do, a painter for it, and the columns to keep to (none in a pipe). */
export type TerminalOutput = {capabilities: Capabilities; painter: Painter; columns: number | undefined};

/** What stdout of this run can show. */
export function describeOutput({stdout, env, options, settings}: Context): TerminalOutput {
	const capabilities = detectCapabilities({
		env,
		isTTY: stdout.isTTY === true,
		columns: stdout.columns,
		rows: stdout.rows,
		color: options.value('color') as ColorChoice | undefined,
	});
	const theme = capabilities.attributes ? themes[settings().get('theme')] ?? defaultTheme : defaultTheme;
	const width = options.integer('width');
	return {capabilities, painter: createPainter(theme, capabilities), columns: width ?? (stdout.isTTY === true ? capabilities.columns : undefined)};
}
