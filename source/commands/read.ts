import {type Article} from '../model/article.js';
import {Failure} from '../model/failure.js';
import {formatArticle, type ArticleFormat, type FormatOptions} from '../render/formats/format-article.js';
import {articleToJson} from '../render/formats/json.js';
import {loadArticle, contentArticle} from './articles.js';
import {type Context} from './context.js';
import {answerLines, textField} from './json-lines.js';
import {saveArticle} from './save-article.js';
import {contentSource, loadSource, readSourceFile} from './sources.js';
import {describeOutput} from './terminal-output.js';

/** `read SOURCE...`: sets articles for reading on stdout. With several sources all are tried. */
export async function run(context: Context): Promise<void> {
	const {options, positionals} = context;
	if (options.flag('jsonl')) {
		await answerLines(context, async line => lineArticle(line, context));
		return;
	}

	if (positionals.length === 0) {
		throw new Failure('usage', 'Read what?', {remedy: 'Give an address, a file, an entry\'s id, or - for stdin.'});
	}

	let printed = 0;
	for (const word of positionals) {
		try {
			const text = await readOne(word, context);
			await context.print(printed === 0 ? text : `${separator(context)}${text}`);
			printed++;
		} catch (error) {
			if (positionals.length === 1) {
				throw error;
			}

			context.fail(error);
		}
	}
}

async function readOne(word: string, context: Context): Promise<string> {
	const {article, entry} = await loadArticle(word, context);
	const saved = context.options.flag('save') && !entry ? await saveArticle(article, context) : undefined;
	const {format, ...options} = outputOptions(context);
	return formatArticle(article, format, {...options, id: entry?.id ?? saved});
}

function outputOptions(context: Context): FormatOptions & {format: ArticleFormat} {
	const {capabilities, theme, columns} = describeOutput(context);
	const format = context.options.value('format') as ArticleFormat | undefined ?? (capabilities.attributes ? 'ansi' : 'text');
	const width = columns ?? capabilities.columns;
	const measure = context.settings().get('measure');
	return {
		format,
		page: {width, theme, capabilities, measure},
		textWidth: columns === undefined ? undefined : Math.min(columns, measure),
		timeZone: context.env['TZ'],
	};
}

/** Between articles: a line of its own in text, nothing where every article is a line or a document of its own. */
function separator({options}: Context): string {
	const format = options.value('format');
	return format === 'json' || format === 'html' ? '' : '\n';
}

/** A line of `read --jsonl` to the JSON of an article. */
async function lineArticle(line: Record<string, unknown>, context: Context): Promise<unknown> {
	const json = articleToJson(await articleOfLine(line, context));
	return line['id'] === undefined ? json : {...json, id: line['id']};
}

/** `{html, url}`, `{text, url}` and `{path, url}` need no network; `{url}` alone is fetched. */
async function articleOfLine(line: Record<string, unknown>, context: Context): Promise<Article> {
	const [html, text, path, url] = ['html', 'text', 'path', 'url'].map(name => textField(line, name));
	if (html !== undefined || text !== undefined) {
		return context.read(html ?? text ?? '', {format: html === undefined ? 'text' : 'html', url});
	}

	const word = path ?? url;
	if (word === undefined) {
		throw new Failure('usage', 'The line names no path, html, text or url.');
	}

	const source = path === undefined ? await loadSource(word, context) : contentSource({name: path, bytes: readSourceFile(path)});
	if (source.kind === 'entry') {
		throw new Failure('usage', 'The url of a line begins with https://.');
	}

	return contentArticle(source, context, url);
}
