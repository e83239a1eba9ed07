import process from 'node:process';
import {type Context} from './context.js';

/** No verb: browse; without a terminal at both ends the headlines are printed as text. */
export async function run(context: Context): Promise<number | void> {
	const {stdin, stdout, env} = context;
	if (stdin.isTTY !== true || stdout.isTTY !== true || env['TERM'] === 'dumb') {
		const {run: list} = await import('./list.js');
		return list(context);
	}

	const library = await context.library();
	const [{browsing}, {startApp}] = await Promise.all([import('./browse-services.js'), import('../screens/start-app.js')]);
	const {options, close} = browsing(context, library);
	try {
		return await startApp(options);
	} finally {
		const {setTimeout} = process.getBuiltinModule('node:timers/promises');
		endAnyway(await Promise.race([close(), setTimeout(longestEndMs, 'stuck' as const, {ref: false})]));
	}
}

/** The user has left: a thread that cannot be called off in the middle of a page is not waited for longer. */
const longestEndMs = 1000;

function endAnyway(end: 'stuck' | void): void {
	if (end === 'stuck') {
		setImmediate(() => process.exit());
	}
}
