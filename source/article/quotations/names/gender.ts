import {wordClass} from '../languages/lexicon.js';
import {type Token} from '../grammar/tokens.js';
import {femaleFirstNames, maleFirstNames} from './first-names.js';

export type Gender = 'male' | 'female';

let table: Map<string, Gender> | undefined;

/** What a first name tells: "male" for John, "female" for Mary, nothing for most. */
export function genderOfFirstName(name: string): Gender | undefined {
	table ??= new Map([
		...maleFirstNames.trim().split(/\s+/u).map(word => [word, 'male'] as const),
		...femaleFirstNames.trim().split(/\s+/u).map(word => [word, 'female'] as const),
	]);
	return table.get(name.toLowerCase());
}

/** What the titles in a phrase tell: "Mrs.", "spokeswoman". */
export function genderOfTitles(tokens: readonly Token[]): Gender | undefined {
	for (const {classes} of tokens) {
		if (classes & wordClass.title && classes & (wordClass.male | wordClass.female)) {
			return classes & wordClass.male ? 'male' : 'female';
		}
	}

	return undefined;
}
