import {type Article, type ExtractionSource} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {type Database} from './database.js';
import {indexEntry} from './index-entry.js';
import {storeQuotations} from './said.js';
import {type StoredArticle} from './types.js';

/** Stores the article of an entry, beside one that came from the other source; the counts and quotations are those of the newest. */
export function storeArticle(database: Database, entryId: number, {article, now}: {article: Article; now: number}): void {
	database.write(() => {
		database.run(`
			insert or replace into articles (entry_id, source, stored_at, article) values (:entryId, :source, :now, :article)
		`, {entryId, source: article.extraction.source, now, article: JSON.stringify(article)});
		database.run('update entries set quotations = :quotations, words = :words, source = :source where id = :entryId', {
			entryId,
			quotations: article.quotations.length,
			words: countWords(bodyText(article.blocks)),
			source: article.extraction.source,
		});
		storeQuotations(database, entryId, article);
		indexEntry(database, entryId);
	});
}

function countWords(text: string): number {
	return text.match(/\S+/gv)?.length ?? 0;
}

/** The article of an entry: from that source, or the one stored last. */
export function storedArticle(database: Database, entryId: number, source?: ExtractionSource): StoredArticle | undefined {
	const row = database.get<{article: string; storedAt: number}>(`
		select article, stored_at as storedAt from articles
		where entry_id = :entryId and (:source is null or source = :source) order by stored_at desc, source desc limit 1
	`, {entryId, source});
	return row && {article: JSON.parse(row.article) as Article, storedAt: row.storedAt};
}
