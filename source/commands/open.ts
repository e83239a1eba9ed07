import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {openExternal} from '../terminal/open-external.js';
import {type Context} from './context.js';
import {describeOutput} from './terminal-output.js';

/** `open ID`: the page of an entry in the browser. */
export async function run(context: Context): Promise<void> {
	const [word = '', ...more] = context.positionals;
	if (!/^\d{1,15}$/v.test(word) || more.length > 0) {
		throw new Failure('usage', word === '' ? 'Open which entry?' : `"${cleanLine(context.positionals.join(' '))}" is not the id of an entry.`, {
			remedy: 'See the ids with: pullquote list',
		});
	}

	await openAddress(context, await addressOf(context, Number(word)));
}

async function addressOf(context: Context, id: number): Promise<string> {
	const library = await context.library();
	const entry = library.entry(id);
	if (!entry) {
		throw new Failure('not-found', `There is no entry ${id}.`, {remedy: 'See the ids with: pullquote list'});
	}

	if (entry.url === undefined) {
		throw new Failure('not-found', `Entry ${id} has no address.`, {remedy: `Read it with: pullquote read ${id}`});
	}

	return entry.url;
}

async function openAddress(context: Context, address: string): Promise<void> {
	const own = context.settings().get('browser').split(' ').filter(part => part !== '');
	const {capabilities} = describeOutput(context);
	const result = await openExternal(address, {remote: capabilities.remote, ...(own.length > 0 && {browser: own})});
	switch (result.kind) {
		case 'opened': {
			break;
		}

		case 'show-link': {
			context.note('There is no browser to open here; this is the address.');
			await context.print(`${result.address}\n`);
			break;
		}

		case 'refused': {
			throw new Failure('failed', `${result.reason} The entry's is ${cleanLine(address)}.`);
		}
	}
}
