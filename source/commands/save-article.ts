import {createHash} from 'node:crypto';
import {type Article} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {type Context} from './context.js';

/** Where articles live that the user kept by hand. */
const savedFeed = {kind: 'saved', url: 'pullquote:saved', title: 'Saved articles'} as const;

/** Keeps an article in the library, in a feed of its own for saved articles; its entry's id. Saving the same again replaces it. */
export async function saveArticle(article: Article, context: Context): Promise<number> {
	const library = await context.library();
	const feed = library.findFeed(savedFeed.url) ?? library.addFeed(savedFeed);
	const text = bodyText(article.blocks);
	const id = article.url ?? `text:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
	const authors = article.authors.map(({name, url}) => ({name, url}));
	const item = {
		id, authors, title: article.title || text.slice(0, 80), url: article.url, author: authors.map(({name}) => name).join(', ') || undefined,
		published: article.published ?? new Date(context.now()).toISOString(), updated: article.updated,
		summary: text.slice(0, 300), categories: [], enclosures: [],
	};
	const {added} = library.storeFetch(feed.id, {feed: {title: savedFeed.title, items: [item]}, health: feed.health});
	const entryId = added[0] ?? library.entries({query: `feed:${feed.id}`, limit: 1000}).find(({guid}) => guid === id)?.id;
	if (entryId === undefined) {
		throw new Error('the saved article has no entry');
	}

	library.storeArticle(entryId, article);
	context.note(`Saved as ${entryId}.`);
	return entryId;
}
