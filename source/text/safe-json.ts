import {mayBeUnsafe, unsafe} from './clean.js';

const markFlood = /\p{Mark}{9,}/gv;

/** JSON in which also what could steer a terminal or hide text is escaped, so that it can be looked at anywhere; the values stay what they are. */
export function safeJson(value: unknown, indent?: string | number): string {
	const json = JSON.stringify(value, undefined, indent);
	if (!mayBeUnsafe(json)) {
		return json;
	}

	return json
		.replaceAll(unsafe, character => escapeUnits(character))
		.replaceAll(markFlood, marks => escapeUnits(marks));
}

/** The text as JSON escapes, one for each UTF-16 unit. */
function escapeUnits(text: string): string {
	return Array.from({length: text.length}, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
