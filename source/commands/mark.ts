import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {changes, type Change, type Library, type MarkTarget} from '../library/types.js';
import {safeJson} from '../text/safe-json.js';
import {listWords} from './command-line.js';
import {type Context} from './context.js';
import {queryFromWords} from './query-words.js';

/** `mark STATE ID...|QUERY`: marks entries by id, or all that a query finds. */
export async function run(context: Context): Promise<void> {
	const [state, ...words] = context.positionals;
	const change = parseState(state);
	if (words.length === 0) {
		throw new Failure('usage', `Mark what as ${change}?`, {remedy: `Give ids or a query, as in: pullquote mark ${change} feed:bbc`});
	}

	const library = await context.library();
	const target = targetOf(library, words);
	const isTrial = context.options.flag('dry-run');
	const count = isTrial ? library.wouldMark(target, change) : library.mark(target, change).ids.length;
	if (context.options.flag('json')) {
		await context.print(`${safeJson({state: change, changed: count, dryRun: isTrial})}\n`);
		return;
	}

	const entries = `${count} ${count === 1 ? 'entry' : 'entries'}`;
	await context.print(isTrial ? `Would mark ${entries} as ${change}.\n` : `Marked ${entries} as ${change}.\n`);
}

function parseState(state: string | undefined): Change {
	const change = changes.find(candidate => candidate === state?.toLowerCase());
	if (!change) {
		throw new Failure('usage', state === undefined ? 'Mark as what?' : `Entries cannot be marked as "${cleanLine(state)}".`, {remedy: `It takes ${listWords(changes)}.`});
	}

	return change;
}

/** Words that are all numbers are ids, and each must be there; anything else is a query. */
function targetOf(library: Library, words: readonly string[]): MarkTarget {
	if (words.some(word => !/^\d{1,15}$/v.test(word))) {
		return {query: queryFromWords(words)};
	}

	const ids = words.map(Number);
	const missing = ids.find(id => !library.entry(id));
	if (missing !== undefined) {
		throw new Failure('not-found', `There is no entry ${missing}.`, {remedy: 'See the ids with: pullquote list'});
	}

	return {ids};
}
