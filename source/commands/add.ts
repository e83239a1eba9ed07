import {existsSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {createInterface} from 'node:readline/promises';
import {type FoundFeed} from '../feeds/discovery/discover-feeds.js';
import {typedAddress} from '../feeds/discovery/same-address.js';
import {splitCredentials} from '../feeds/fetching/credentials.js';
import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {addFoundFeed, addLocalFeed, findNewFeeds, type AddContext, type AddedFeed, type FeedWishes, type NewFeeds} from '../work/add-feed.js';
import {createRefreshServices} from '../work/refresh-services.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';

type Adding = {context: Context; adding: AddContext; wishes: FeedWishes};

/** `add URL... --title T --tag T --exec COMMAND`. */
export async function run(context: Context): Promise<void> {
	const {positionals, options} = context;
	const commands = options.values('exec');
	if (positionals.length + commands.length === 0) {
		throw new Failure('usage', 'Add what?', {remedy: 'Give the address of a feed or of a page that has one.'});
	}

	if (options.value('title') !== undefined && positionals.length + commands.length > 1) {
		throw new Failure('usage', 'One title cannot be given to several feeds.', {remedy: 'Add them one by one, or change titles later with pullquote edit.'});
	}

	const library = await context.library();
	const services = createRefreshServices(await fetchServices(context));
	const keepSamples = context.settings().get('samples') === 'keep';
	const title = options.value('title');
	const work: Adding = {
		context,
		adding: {library, services, signal: context.signal, keepSamples},
		wishes: {tags: options.values('tag'), settings: title === undefined ? {} : {title}},
	};
	try {
		await addEach(work, commands);
	} finally {
		await services.close();
	}
}

async function addEach(work: Adding, commands: readonly string[]): Promise<void> {
	const tasks = [
		...commands.map(command => async () => tell(work.context, await addLocalFeed({kind: 'exec', url: command}, work.adding, work.wishes))),
		...work.context.positionals.map(source => async () => addSource(work, source)),
	];
	for (const task of tasks) {
		try {
			await task();
		} catch (error) {
			if (tasks.length === 1) {
				throw error;
			}

			work.context.fail(error);
		}
	}
}

async function addSource(work: Adding, source: string): Promise<void> {
	const {context, adding, wishes} = work;
	if (source.startsWith('file:') || isFile(source)) {
		const url = source.startsWith('file:') ? source : path.resolve(source);
		await tell(context, await addLocalFeed({kind: 'file', url}, adding, wishes));
		return;
	}

	const typed = typedAddress(source);
	for (const found of await choose(context, splitCredentials(typed).url, await findNewFeeds(typed, adding, wishes))) {
		await tell(context, await addFoundFeed(found, typed, adding, wishes));
	}
}

function isFile(source: string): boolean {
	return !source.includes('://') && /[\/.]/v.test(source) && existsSync(source);
}

async function tell(context: Context, {feed, added, failure}: AddedFeed): Promise<void> {
	await context.print(`Added ${cleanLine(feed.title)} (${feed.id}): ${added} ${added === 1 ? 'entry' : 'entries'}.\n`);
	if (failure !== undefined) {
		context.fail(failure);
	}
}

/** The one feed where there is no other; else the user picks, where there is somebody to ask. */
async function choose(context: Context, typed: string, {fresh, known}: NewFeeds): Promise<readonly FoundFeed[]> {
	if (fresh.length + known === 1) {
		return fresh;
	}

	const lines = fresh.map(({url, title}, index) => `${index + 1}  ${title === '' ? url : `${title}  ${url}`}`);
	if (context.stdin.isTTY !== true || context.stderr.isTTY !== true) {
		for (const line of lines) {
			context.note(line);
		}

		throw new Failure('usage', `${names(typed, known, fresh)}.`, {remedy: 'Add the one you want by its own address.'});
	}

	return ask(context, names(typed, known, fresh), {found: fresh, lines});
}

function names(typed: string, known: number, {length}: readonly FoundFeed[]): string {
	const feeds = length === 1 ? 'feed' : 'feeds';
	return known === 0 ? `${cleanLine(typed)} names ${length} ${feeds}` : `${cleanLine(typed)} names ${length} ${feeds} that you do not have yet`;
}

async function ask(context: Context, heading: string, {found, lines}: {found: readonly FoundFeed[]; lines: readonly string[]}): Promise<readonly FoundFeed[]> {
	context.stderr.write(`${heading}:\n${lines.map(line => `  ${cleanLine(line)}\n`).join('')}`);
	const prompt = createInterface({input: context.stdin, output: context.stderr});
	prompt.once('SIGINT', () => {
		process.kill(process.pid, 'SIGINT'); // A prompt takes Ctrl-C for itself.
	});
	try {
		const reply = await prompt.question('Which? (numbers, or "all"; Enter: 1) ', {signal: context.signal});
		return chosen(reply.trim(), found);
	} finally {
		prompt.close();
	}
}

function chosen(reply: string, found: readonly FoundFeed[]): readonly FoundFeed[] {
	if (reply === 'all') {
		return found;
	}

	const numbers = (reply === '' ? '1' : reply).split(/[\s,]+/v).filter(word => word !== '').map(Number);
	const picked = numbers.map(number => found[number - 1]);
	if (picked.includes(undefined)) {
		throw new Failure('usage', `"${reply}" is not among the numbers 1 to ${found.length}.`);
	}

	return picked.filter(feed => feed !== undefined);
}
