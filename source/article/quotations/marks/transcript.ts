import {type Line} from './lines.js';
import {type MarkedRun} from './pair-marks.js';

/** A speaker's label at the start of a line: "WALLACE:", "MARY ANN ROE:", "Q:". */
const label = /^(?:\p{Uppercase_Letter}[\p{Uppercase_Letter}.'’-]{2,}(?: [\p{Uppercase_Letter}.'’-]{2,}){0,3}|[QAI]\.?):\s+(?=\S)/u;

/** So many labelled lines make a transcript. */
const fewestLines = 4;

/** Labels are no longer, in UTF-16 units. */
const longestLabel = 60;

/** The words behind the labels of a transcript, a run a line; none in a text that is no transcript. */
export function transcriptRuns(text: string, lines: readonly Line[]): ReadonlyMap<number, MarkedRun> {
	const runs = new Map<number, MarkedRun>();
	const labels = new Set<string>();
	for (const [index, {start, end}] of lines.entries()) {
		const found = label.exec(text.slice(start, Math.min(end, start + longestLabel)))?.[0];
		if (found === undefined) {
			continue;
		}

		labels.add(found);
		runs.set(index, {start: start + found.length, end, line: index, closed: true, continues: false, opener: ':'});
	}

	return runs.size >= fewestLines && labels.size > 1 ? runs : new Map();
}
