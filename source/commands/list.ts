import {Failure} from '../model/failure.js';
import {type Entry} from '../model/feed.js';
import {type SortKey} from '../model/settings.js';
import {type Library} from '../library/types.js';
import {safeJson} from '../text/safe-json.js';
import {type Context} from './context.js';
import {entryFieldNames, entryRecord, fieldText, parseFields, type EntryField} from './entry-fields.js';
import {compileTemplate} from './entry-template.js';
import {queryFromWords} from './query-words.js';

/** Headlines for people end here unless the user says otherwise; `--json`, `--tsv` and `--template` are for programs and give all. */
const readableLimit = 100;
const rowsAtOnce = 500;

/** The default fields of `--tsv`. */
const tabFields: readonly EntryField[] = ['id', 'published', 'read', 'starred', 'feed', 'title', 'url'];

/** How entries become text: what stands before, between and behind chunks. */
type Format = {start: string; chunk: (entries: readonly Entry[], isFirst: boolean) => string; end: string};

/** `list [QUERY]`: headlines. */
export async function run(context: Context): Promise<void> {
	const {options, positionals} = context;
	const format = await chooseFormat(context);
	const query = queryFromWords(positionals);
	const sort = options.value('sort') as SortKey | undefined ?? context.settings().get('sort');
	const isReadable = format === 'rows';
	const limit = options.integer('limit') ?? (isReadable ? readableLimit : 0);
	const library = await context.library();
	const entries = library.eachEntry({query, sort, ...(limit > 0 && {limit})});
	const printed = await printEntries(context, entries, isReadable ? await rowFormat(context) : format);
	if (isReadable && options.value('limit') === undefined && printed === limit) {
		noteRest({context, library, query, printed});
	}

	if (isReadable && context.stdout.isTTY && isSampleEdition(library)) {
		context.note('These are samples to try things on. Add your first feed with: pullquote add URL');
	}
}

function isSampleEdition(library: Library): boolean {
	return !library.hasOwnFeeds() && library.feeds().some(({kind}) => kind === 'sample');
}

/** Says that there is more, so that nobody takes a part for the whole. */
function noteRest({context, library, query, printed}: {context: Context; library: Library; query: string; printed: number}): void {
	const total = library.countEntries({query});
	if (total > printed) {
		context.note(`${printed} of ${total} headlines; --limit 0 shows all.`);
	}
}

async function printEntries(context: Context, entries: Iterable<Entry>, {start, chunk, end}: Format): Promise<number> {
	let printed = 0;
	let waiting: Entry[] = [];
	const flush = async () => {
		await context.print((printed === 0 ? start : '') + chunk(waiting, printed === 0));
		printed += waiting.length;
		waiting = [];
	};

	for (const entry of entries) {
		waiting.push(entry);
		if (waiting.length === rowsAtOnce) {
			await flush();
		}
	}

	if (waiting.length > 0 || printed === 0) {
		await flush();
	}

	await context.print(end);
	return printed;
}

async function chooseFormat({options}: Context): Promise<Format | 'rows'> {
	const chosen = ['json', 'tsv', 'template'].filter(name => options.flag(name));
	if (chosen.length > 1) {
		throw new Failure('usage', `--${chosen[0] ?? ''} and --${chosen[1] ?? ''} exclude each other.`);
	}

	const template = options.value('template');
	const fieldList = options.value('fields');
	if (template !== undefined) {
		return templateFormat(template, fieldList);
	}

	const fields = fieldList === undefined ? undefined : parseFields(fieldList);
	if (options.flag('json')) {
		return jsonFormat(fields ?? entryFieldNames);
	}

	return options.flag('tsv') || fields ? tabFormat(fields ?? tabFields) : 'rows';
}

function templateFormat(template: string, fieldList: string | undefined): Format {
	if (fieldList !== undefined) {
		throw new Failure('usage', '--template names its own fields.', {remedy: 'Leave --fields out.'});
	}

	const write = compileTemplate(template);
	return {start: '', chunk: entries => entries.map(entry => `${write(entry)}\n`).join(''), end: ''};
}

/** An array with an entry a line, so that it can be read by programs and by eye. */
function jsonFormat(fields: readonly EntryField[]): Format {
	return {
		start: '[',
		chunk: (entries, isFirst) => entries.map((entry, index) => `${isFirst && index === 0 ? '' : ','}\n${safeJson(entryRecord(entry, fields))}`).join(''),
		end: '\n]\n',
	};
}

function tabFormat(fields: readonly EntryField[]): Format {
	return {start: '', chunk: entries => entries.map(entry => `${fields.map(name => fieldText(entry, name)).join('\t')}\n`).join(''), end: ''};
}

/** Loaded only when people read: themes and widths are of no use to a program. */
async function rowFormat(context: Context): Promise<Format> {
	const [{describeOutput}, {makeRowWriter}] = await Promise.all([import('./terminal-output.js'), import('./entry-rows.js')]);
	const write = makeRowWriter({...describeOutput(context), now: context.now()});
	return {start: '', chunk: entries => write(entries).map(line => `${line}\n`).join(''), end: ''};
}
