import {type Article} from '../../model/article.js';
import {type PageOptions} from '../page/page.js';

export const articleFormats = ['text', 'ansi', 'markdown', 'html', 'json'] as const;
export type ArticleFormat = typeof articleFormats[number];

export type FormatOptions = {
	/** For `ansi`; `width` is the window's there. */
	page: PageOptions;
	/** Where `text` wraps; without it a paragraph is one line. */
	textWidth?: number;
	timeZone?: string;
	/** The entry's id in the library, for `json`. */
	id?: number;
};

/** An article in one of the formats of `read`, ending in a newline. Only the code of that format is loaded. */
export async function formatArticle(article: Article, format: ArticleFormat, {page, textWidth, timeZone, id}: FormatOptions): Promise<string> {
	switch (format) {
		case 'text': {
			const {formatText} = await import('./text.js');
			return formatText(article, {width: textWidth, timeZone});
		}

		case 'ansi': {
			const {formatAnsi} = await import('./ansi.js');
			return formatAnsi(article, page);
		}

		case 'markdown': {
			const {formatMarkdown} = await import('./markdown.js');
			return formatMarkdown(article, {timeZone});
		}

		case 'html': {
			const {formatHtml} = await import('./html.js');
			return formatHtml(article, {timeZone});
		}

		case 'json': {
			const {formatJson} = await import('./json.js');
			return `${formatJson(article, {id})}\n`;
		}
	}
}
