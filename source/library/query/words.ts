import {type QueryNode} from './syntax.js';

/** A word or phrase; with `prefix` its last word may go on. */
export type SearchedWord = {value: string; prefix: boolean};

/** The words and phrases that a query looks for (not those that it excludes), for showing where they stand. */
export function searchedWords(node: QueryNode): SearchedWord[] {
	switch (node.kind) {
		case 'text': {
			return node.field === 'author' ? [] : [{value: node.value, prefix: node.prefix}];
		}

		case 'and':
		case 'or': {
			return node.nodes.flatMap(searchedWords);
		}

		default: {
			return [];
		}
	}
}
