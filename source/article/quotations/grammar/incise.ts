import {type Lexicon, wordClass} from '../languages/lexicon.js';

/** So much of a run is searched, in UTF-16 units, and so long is the clause at most. */
const reach = 1500;
const longest = 80;

/** "accuse-t-elle", "a-t-elle ajouté", "dit Jeanne Roche", "s’amuse le maire". */
const clause = /^(?:s['’])?(?:(?:a|ont|avait)(?:-(?:t-)?(?:ils?|elles?))? )?(?<verb>\p{Lowercase_Letter}+)(?:-(?:t-)?(?:ils?|elles?)\b| (?=\p{Uppercase_Letter}|l[ae] |l['’]|une? )|$)/u;

/** French sets the clause that reports inside the marks: « Il savait, accuse-t-elle. Il savait en mars. » Where that clause stands, without its commas. */
export function inciseOf(text: string, run: {start: number; end: number}, lexicon: Lexicon): {start: number; end: number} | undefined {
	if (!lexicon.table.hasIncises) {
		return undefined;
	}

	const words = text.slice(run.start, Math.min(run.end, run.start + reach));
	for (const {index} of words.matchAll(/, /gu)) {
		const behind = words.slice(index + 2, index + 2 + longest);
		const end = behind.search(/[.!?»”]/u);
		const length = end === -1 ? behind.indexOf(',') : end;
		const verb = clause.exec(behind.slice(0, Math.max(0, length)))?.groups?.['verb'];
		if (verb !== undefined && (lexicon.classesOf(verb) & wordClass.speech) !== 0) {
			return {start: run.start + index + 2, end: run.start + index + 2 + length};
		}
	}

	return undefined;
}
