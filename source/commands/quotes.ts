import {quotesLine} from '../article/quotations/quotes-line.js';
import {wordKey} from '../library/query/fold.js';
import {parseTime, timeExamples} from '../library/query/time.js';
import {type SaidQuotation} from '../library/types.js';
import {type Quotation} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {Failure} from '../model/failure.js';
import {formatShortDay, zonedTime} from '../render/date.js';
import {quotationJson} from '../render/formats/json.js';
import {articleQuotationLines, groupBySpeaker, quotationCount, said} from '../render/quotation-lines.js';
import {cleanLine} from '../text/clean.js';
import {safeJson} from '../text/safe-json.js';
import {loadArticle, type LoadedArticle} from './articles.js';
import {type Context} from './context.js';
import {answerLines, textField} from './json-lines.js';
import {describeOutput} from './terminal-output.js';

/** `quotes [SOURCE...]`: who said what, in sources or in the whole library. */
export async function run(context: Context): Promise<void> {
	const {options, positionals} = context;
	if (options.flag('jsonl') && positionals.length === 0) {
		await answerLines(context, async line => lineQuotes(line, options.value('speaker')));
		return;
	}

	await (positionals.length === 0 ? quoteLibrary(context) : quoteSources(context));
}

/** A line `{id, text}` to `{id, quotes}`. */
async function lineQuotes(line: Record<string, unknown>, name: string | undefined): Promise<unknown> {
	const text = textField(line, 'text');
	if (text === undefined) {
		throw new Failure('usage', 'The line has no text.');
	}

	const {id, quotes} = quotesLine({id: line['id'], text, language: textField(line, 'language')});
	return {id, quotes: name === undefined ? quotes : quotes.filter(({speaker}) => isNamed(speaker?.name, name))};
}

/** Names match in whole words, whatever their case and accents: `biden` means `Joe Biden`. */
function isNamed(speaker: string | undefined, name: string | undefined): boolean {
	return name === undefined || (speaker !== undefined && wordKey(name) !== '' && wordKey(speaker).includes(wordKey(name)));
}

async function quoteSources(context: Context): Promise<void> {
	const {options, positionals} = context;
	const records: unknown[] = [];
	for (const [index, word] of positionals.entries()) {
		try {
			const loaded = await loadArticle(word, context);
			const wanted = loaded.article.quotations.filter(({speaker}) => isNamed(speaker?.name, options.value('speaker')));
			if (options.flag('json') || options.flag('jsonl')) {
				records.push(sourceRecord(loaded, wanted));
			} else {
				await context.print(`${index === 0 ? '' : '\n'}${sourceText(loaded, wanted, context)}`);
			}
		} catch (error) {
			if (positionals.length === 1) {
				throw error;
			}

			context.fail(error);
		}
	}

	await printRecords(records, context);
}

function sourceText({article}: LoadedArticle, wanted: Quotation[], context: Context): string {
	const {painter, columns} = describeOutput(context);
	const groups = groupBySpeaker(wanted);
	context.detail(quotationCount(groups));
	if (wanted.length === 0) {
		context.note('No quotations.');
	}

	return articleQuotationLines(article, groups, {painter, width: columns}).map(line => `${line}\n`).join('');
}

function sourceRecord({article, entry}: LoadedArticle, wanted: Quotation[]): unknown {
	const body = bodyText(article.blocks);
	return {
		id: entry?.id ?? null,
		url: article.url ?? null,
		title: article.title,
		published: article.published ?? null,
		quotations: wanted.map(quotation => quotationJson(article, quotation, body)),
	};
}

/** `--jsonl` prints a record a line, `--json` one array. */
async function printRecords(records: readonly unknown[], {options, print}: Context): Promise<void> {
	if (options.flag('jsonl')) {
		await print(records.map(record => `${safeJson(record)}\n`).join(''));
	} else if (options.flag('json')) {
		await print(`${safeJson(records, 2)}\n`);
	}
}

async function quoteLibrary(context: Context): Promise<void> {
	const {options} = context;
	const library = await context.library();
	const quotations = library.quotations({speaker: options.value('speaker'), since: sinceTime(context)});
	if (options.flag('json')) {
		await printRecords(quotations.map(quotation => saidRecord(quotation)), context);
		return;
	}

	const {painter, columns} = describeOutput(context);
	for (const quotation of quotations) {
		const {entries, speaker = 'Nobody named', published, text} = quotation;
		const [first] = entries;
		const outlets = [...new Set(entries.map(({feedTitle}) => feedTitle))].join(', ');
		const head = `${painter.paint('dim', formatShortDay(zonedTime(published, context.env['TZ'])).padStart(6))}  ${painter.paint('heading', speaker)}  ${painter.paint('dim', outlets)}`;
		await context.print([head, ...said(text, '', {painter, width: columns}), `  ${painter.paint('dim', `${first?.id ?? ''}  ${first?.title ?? ''}`)}`, '', ''].join('\n'));
	}

	if (quotations.length === 0) {
		context.note('No quotations. They are kept when an article is read; pullquote read ID reads one.');
	}
}

function saidRecord({speaker, text, kind, published, entries}: SaidQuotation): unknown {
	return {
		speaker: speaker ?? null, text, kind,
		published: new Date(published).toISOString(),
		entries: entries.map(({id, title, url, feedTitle, published: date}) => ({id, title, url: url ?? null, feed: feedTitle, published: new Date(date).toISOString()})),
	};
}

function sinceTime({options, now}: Context): number | undefined {
	const word = options.value('since');
	if (word === undefined) {
		return undefined;
	}

	const time = parseTime(word, now());
	if (time === undefined) {
		throw new Failure('usage', `--since cannot be "${cleanLine(word)}".`, {remedy: `It takes ${timeExamples}.`});
	}

	return time;
}
