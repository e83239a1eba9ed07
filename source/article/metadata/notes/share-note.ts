import {type Author} from '../../../model/article.js';

/** One paragraph may tell of several authors in turn: from the sentence that begins with another's name on, it is theirs. */
export function shareNote(note: string, owner: Author, authors: readonly Author[]): Array<{author: Author; text: string}> {
	const shares = [{author: owner, text: ''}];
	for (const sentence of note.split(/(?<=[.!?]["”’\)]?) (?=\p{Uppercase_Letter})/v)) {
		const named = authors.find(author => author.name.includes(' ') && sentence.startsWith(`${author.name} `));
		const last = shares.at(-1);
		if (last === undefined || (named !== undefined && named !== last.author)) {
			shares.push({author: named ?? owner, text: sentence});
		} else {
			last.text += last.text === '' ? sentence : ` ${sentence}`;
		}
	}

	return shares.filter(({text}) => text !== '');
}
