import {Failure} from '../../model/failure.js';
import {cleanLine} from '../../text/clean.js';

const shownLength = 60;

/** A failure that says where a query is wrong: the column in the sentence, and the query with a caret under that place as remedy. */
export function queryFailure(query: string, position: number, problem: string): Failure {
	const {line, caret} = window(query, position);
	return new Failure('usage', `The query is wrong at column ${position + 1}: ${problem}`, {
		remedy: `\n${line}\n${' '.repeat(caret)}^`,
	});
}

/** The part of a query around a position, without anything that could steer a terminal. */
function window(query: string, position: number): {line: string; caret: number} {
	const safe = Array.from({length: query.length}, (_, index) => cleanLine(query[index] ?? '') || ' ').join('');
	const start = Math.max(0, position - (shownLength / 2));
	return {line: safe.slice(start, start + shownLength), caret: position - start};
}
