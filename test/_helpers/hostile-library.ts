import {openLibrary} from '../../source/library/library.js';
import {healthy, testItem} from './feed-items.js';
import {hostileArticle} from './hostile-article.js';
import {hostilePayloads} from './hostile-payloads.js';

/**
Fills a library with payloads past the door where text is cleaned, as if its file had been tampered with: what is painted must be harmless even then.
Every payload has an entry, with its article unless there shall be none, and a feed that failed.
*/
export function fillHostileLibrary(home: string, {hasArticles = true} = {}): void {
	const library = openLibrary({home});
	const {id} = library.addFeed({url: 'http://127.0.0.1:9/feed', title: 'First', tags: ['plain']});
	const items = hostilePayloads.map(({text}, index) => testItem(index, {
		title: `Title ${index} ${text} end`,
		url: `http://127.0.0.1:9/${index}/${text}`,
		author: `By ${text}`,
		authors: [{name: `By ${text}`}],
		content: hasArticles ? `<p>Content ${text}</p>` : undefined,
		summary: hasArticles ? `Summary ${text}` : undefined,
		categories: [text],
		enclosures: [{url: `https://fine.example/${text}`, type: text}],
	}));
	const {added} = library.storeFetch(id, {feed: {title: `Feed ${hostilePayloads[0]?.text ?? ''}`, items}, health: healthy});
	for (const [index, {text}] of hostilePayloads.entries()) {
		const entryId = added[index];
		if (entryId !== undefined && hasArticles) {
			library.storeArticle(entryId, hostileArticle(text));
		}

		const feed = library.addFeed({url: `http://127.0.0.1:9/feed/${index}/${text}`, title: `Feed ${index} ${text} end`, tags: [text], siteUrl: `https://fine.example/${text}`});
		library.storeHealth(feed.id, {...healthy, failures: 2, httpStatus: 500, error: `Failed ${text} so`, movedFrom: `https://fine.example/${text}`});
	}

	library.close();
}
