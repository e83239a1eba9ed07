import {type Article} from '../../model/article.js';
import {layoutArticle, type PageOptions} from '../page/page.js';

/** An article as the page looks on screen, line by line, with the colours the options ask for. */
export function formatAnsi(article: Article, options: PageOptions): string {
	return `${layoutArticle(article, options).lines.map(({text}) => text).join('\n')}\n`;
}
