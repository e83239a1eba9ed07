import {type Author} from '../../model/article.js';
import {wrapWords} from './wrap-words.js';

export type AuthorLine = {kind: 'name' | 'note'; text: string};

const mostRows = 10;

/** What stands above the list of an author's articles: the name, the role, the note. */
export function authorHead(authors: readonly Author[], columns: number): AuthorLine[] {
	const lines = authors.flatMap(author => [
		{kind: 'name' as const, text: [author.name, author.role].filter(Boolean).join(', ')},
		...wrapWords(author.note ?? '', Math.min(columns - 4, 76)).filter(Boolean).map(text => ({kind: 'note' as const, text})),
		{kind: 'note' as const, text: ''},
	]);
	return lines.slice(0, mostRows);
}
