import {Failure} from '../../model/failure.js';
import {cleanLine} from '../../text/clean.js';
import {type App} from '../app-context.js';

/** Says something in the status line until the next key. */
export function tell({store}: Pick<App, 'store'>, text: string): void {
	store.dispatch({type: 'told', message: {tone: 'note', text: cleanLine(text)}});
}

/** Says what failed. */
export function tellFailure({store}: Pick<App, 'store'>, error: unknown): void {
	store.dispatch({type: 'told', message: {tone: 'error', text: failureSentence(error)}});
}

/** One line for anything thrown: what happened and what to do; a picture that follows the remedy is for wider places. */
export function failureSentence(error: unknown): string {
	const sentence = error instanceof Failure ? [error.message, error.remedy?.split('\n', 1)[0]].filter(Boolean).join(' ') : error instanceof Error ? error.message : String(error);
	return cleanLine(sentence);
}
