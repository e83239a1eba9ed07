import {type Article} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {type Database} from './database.js';
import {spaceIdeographs} from './ideographs.js';
import {plainText} from './plain-text.js';

type Indexed = {title: string; author: string | null; html: string | null; summary: string | null; article: string | null};

const select = `
	select e.title, e.author, c.html, c.summary,
		(select article from articles a where a.entry_id = e.id order by a.source = 'page' desc limit 1) as article
	from entries e left join contents c on c.entry_id = e.id where e.id = :id
`;

/** Brings the words of an entry into the search, from its article where there is one, else from what the feed gave. */
export function indexEntry(database: Database, id: number): void {
	const row = database.get<Indexed>(select, {id});
	if (!row) {
		return;
	}

	database.run('insert or replace into search (rowid, title, author, body) values (:id, :title, :author, :body)', {
		id,
		title: spaceIdeographs(row.title),
		author: spaceIdeographs(row.author ?? ''),
		body: spaceIdeographs(textOf(row)),
	});
}

/** The plain text that an entry is searched by. */
export function searchedText(database: Database, id: number): string {
	const row = database.get<Indexed>(select, {id});
	return row ? textOf(row) : '';
}

function textOf({html, summary, article}: Indexed): string {
	return article === null ? plainText(html ?? summary ?? '') : bodyText((JSON.parse(article) as Article).blocks);
}
