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
		await close();
	}
}
