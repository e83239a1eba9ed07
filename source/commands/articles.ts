import {type Article} from '../model/article.js';
import {type Entry, type SourceChoice} from '../model/feed.js';
import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {type Context} from './context.js';
import {loadSource, type Source} from './sources.js';

export type LoadedArticle = {article: Article; entry?: Entry};

/** The article behind a word of the command line: a file, stdin, an address or an entry (extracted now, or as it is stored). */
export async function loadArticle(word: string, context: Context): Promise<LoadedArticle> {
	const source = await loadSource(word, context);
	return source.kind === 'entry' ? entryArticle(source.id, context) : {article: await contentArticle(source, context, context.options.value('url'))};
}

type Content = Extract<Source, {kind: 'content'}>;

/** Reads content as an article; `url` stands in for an address the source does not have. */
export async function contentArticle({name, text, url, format, notices}: Content, context: Context, givenUrl: string | undefined): Promise<Article> {
	const article = await context.read(text, {name: cleanLine(name), format, url: givenUrl ?? url});
	return notices.length === 0 ? article : {...article, extraction: {...article.extraction, notices: [...article.extraction.notices, ...notices]}};
}

async function entryArticle(id: number, context: Context): Promise<LoadedArticle> {
	const library = await context.library();
	const entry = library.entry(id);
	if (!entry) {
		throw new Failure('not-found', `There is no entry ${id}.`, {remedy: 'pullquote list shows the entries with their ids.'});
	}

	const {readEntry} = await import('../work/read-entry.js');
	const {fetchServices} = await import('./fetch-services.js');
	const services = await fetchServices(context);
	try {
		const article = await readEntry({
			library, services, entryId: id, signal: context.signal, read: context.read,
			choice: context.options.value('source') as SourceChoice | undefined,
			usual: context.settings().get('source'),
			again: context.options.flag('again'),
		});
		return {article, entry};
	} finally {
		services.close();
	}
}
