import {type ExecutionContext} from 'ava';
import {findQuotations} from '../../source/article/quotations/find-quotations.js';

/** The quotations of a text as pairs of words and name. */
export function said(text: string, language?: string): Array<[words: string, name: string | undefined]> {
	return findQuotations({text, ...language !== undefined && {language}})
		.map(({runs, speaker}) => [text.slice(runs[0]?.start, runs.at(-1)?.end), speaker?.name]);
}

/** Checks a table of texts, each with the names of those who say its quotations, in order; a dash stands for nobody known. */
export function checkNames(t: ExecutionContext, language: string, table: ReadonlyArray<readonly [text: string, ...names: string[]]>): void {
	t.deepEqual(table.map(([text]) => [text, ...said(text, language).map(([, name]) => name ?? '-')]), table.map(row => [...row]));
}
