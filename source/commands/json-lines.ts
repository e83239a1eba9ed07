import {createInterface} from 'node:readline';
import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';
import {safeJson} from '../text/safe-json.js';
import {type Context} from './context.js';

/**
The line mode: a JSON object a line on stdin, a JSON object a line on stdout, in order. What fails gives `{"error": ...}` in place of a result,
with the line's `id` where it has one.
*/
export async function answerLines(context: Context, answer: (line: Record<string, unknown>) => Promise<unknown>): Promise<void> {
	const lines = createInterface({input: context.stdin, crlfDelay: Infinity});
	for await (const line of lines) {
		if (line.trim() !== '') {
			// The end of the line for itself: a long line is not copied for it.
			await context.print(safeJson(await answerLine(line, answer)));
			await context.print('\n');
		}
	}
}

async function answerLine(line: string, answer: (line: Record<string, unknown>) => Promise<unknown>): Promise<unknown> {
	let id: unknown;
	try {
		const request = parseLine(line);
		id = request['id'];
		return await answer(request);
	} catch (error) {
		const message = error instanceof Failure ? [error.message, error.remedy].filter(Boolean).join(' ') : String(error);
		return {...(id !== undefined && {id}), error: cleanLine(message)};
	}
}

function parseLine(line: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		throw new Failure('usage', 'The line is not JSON.', {cause: error});
	}

	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Failure('usage', 'The line is not a JSON object.');
	}

	return value as Record<string, unknown>;
}

/** The text of a field; undefined when it is absent, null or no string. */
export function textField(line: Record<string, unknown>, name: string): string | undefined {
	const value = line[name];
	return typeof value === 'string' ? value : undefined;
}
