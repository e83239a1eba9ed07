import {Failure} from '../model/failure.js';

/**
The words of a command line as the user wrote it: separated by white space, grouped by single or double quotes. No shell reads it, so nothing
else has a meaning.
*/
export function commandWords(line: string): [program: string, ...words: string[]] {
	const words: string[] = [];
	let word: string | undefined;
	let quote = '';
	for (const character of line) {
		if (quote !== '' && character === quote) {
			quote = '';
		} else if (quote === '' && (character === '"' || character === '\'')) {
			quote = character;
			word ??= '';
		} else if (quote === '' && /\s/v.test(character)) {
			words.push(...(word === undefined ? [] : [word]));
			word = undefined;
		} else {
			word = (word ?? '') + character;
		}
	}

	const [program, ...rest] = word === undefined ? words : [...words, word];
	if (program === undefined || quote !== '') {
		throw new Failure('usage', quote === '' ? 'The command is empty.' : `The command has a ${quote} that is never closed.`);
	}

	return [program, ...rest];
}
