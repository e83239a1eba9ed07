import {Failure} from '../model/failure.js';
import {type Hit} from '../library/types.js';
import {type Painter} from '../render/paint.js';
import {safeJson} from '../text/safe-json.js';
import {truncate} from '../text/width.js';
import {type Context} from './context.js';
import {entryRecord} from './entry-fields.js';
import {makeRowWriter} from './entry-rows.js';
import {queryFromWords} from './query-words.js';
import {describeOutput} from './terminal-output.js';

const defaultLimit = 20;
const indent = ' '.repeat(4);

/** `search QUERY`: the best hits first, each with the stretch of text where the words stand. */
export async function run(context: Context): Promise<void> {
	const {options, positionals} = context;
	const query = queryFromWords(positionals);
	if (query.trim() === '') {
		throw new Failure('usage', 'Search for what?', {remedy: 'Give words, as in: pullquote search harbour strike'});
	}

	const library = await context.library();
	const limit = options.integer('limit') ?? defaultLimit;
	const hits = library.search(query, {limit: limit === 0 ? Number.MAX_SAFE_INTEGER : limit, order: options.flag('newest') ? 'newest' : 'relevance'});
	if (options.flag('json')) {
		await context.print(`${safeJson(hits.map(hit => hitRecord(hit)), 2)}\n`);
		return;
	}

	await context.print(hitLines(context, hits).map(line => `${line}\n`).join(''));
	if (hits.length === 0) {
		context.note('Nothing found.');
	}
}

function hitRecord({entry, snippet, matches, titleMatches}: Hit): Record<string, unknown> {
	return {...entryRecord(entry), snippet, matches, titleMatches};
}

function hitLines(context: Context, hits: readonly Hit[]): string[] {
	const {painter, columns} = describeOutput(context);
	const rows = makeRowWriter({painter, columns, now: context.now()})(hits.map(({entry}) => entry));
	return hits.flatMap((hit, index) => {
		const snippet = snippetLine(hit, painter, columns);
		return [rows[index] ?? '', ...(snippet === '' ? [] : [indent + snippet])];
	});
}

/** The snippet, cut to the columns, with the words found marked. */
function snippetLine({snippet, matches}: Hit, painter: Painter, columns: number | undefined): string {
	const text = columns === undefined ? snippet : truncate(snippet, columns - indent.length);
	const shown = matches.filter(({end}) => end <= text.length);
	const starts = [0, ...shown.map(({end}) => end)];
	return starts.map((start, index) => {
		const match = shown[index];
		const plain = painter.paint('text', text.slice(start, match?.start ?? text.length));
		return match ? plain + painter.paint('match', text.slice(match.start, match.end)) : plain;
	}).join('');
}
