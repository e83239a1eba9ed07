/** The fields whose values may hold several words. */
const wordyField = /^(-?(?:author|said|feed|tag|title):)(.+)$/iv;
const holdsSyntax = /["“”\(\)\|]|(?:^|\s)-|\b(?:OR|AND|NOT)\b|\b[a-z]+:/v;

/**
The query that the words of the command line make. The shell has taken the quotation marks of `author:"Jane Doe"` away, so a value with spaces
gets them back; so does a word with spaces among others. One word alone that is no such value is the whole query as it stands.
*/
export function queryFromWords(words: readonly string[]): string {
	return words.map(word => quoteAgain(word, words.length > 1)).join(' ');
}

function quoteAgain(word: string, isOneOfMany: boolean): string {
	if (!/\s/v.test(word.trim())) {
		return word;
	}

	const [, field = '', value = ''] = wordyField.exec(word) ?? [];
	if (field !== '' && !holdsSyntax.test(value)) {
		return `${field}"${value}"`;
	}

	return field === '' && isOneOfMany && !holdsSyntax.test(word) ? `"${word}"` : word;
}
