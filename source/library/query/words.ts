import {type QueryNode} from './syntax.js';

/** The words and phrases that a query looks for (not those that it excludes), for showing where they stand. */
export function searchedWords(node: QueryNode): string[] {
	switch (node.kind) {
		case 'text': {
			return node.field === 'author' ? [] : [node.value];
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
