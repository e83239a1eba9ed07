import {Failure} from '../model/failure.js';
import {type Entry} from '../model/feed.js';
import {cleanLine} from '../text/clean.js';
import {nearest} from './nearest.js';

type FieldValue = string | number | boolean | string[] | null;

/** The fields of an entry in JSON, TSV and templates, in this order: names that scripts may rely on. What is absent is null. */
export const entryFields = {
	id: entry => entry.id,
	title: entry => entry.title,
	url: entry => entry.url ?? null,
	author: entry => entry.author ?? null,
	feed: entry => entry.feedTitle,
	feedId: entry => entry.feedId,
	tags: entry => entry.tags,
	published: entry => isoTime(entry.published),
	dateGuessed: entry => entry.dateGuessed,
	read: entry => entry.read,
	starred: entry => entry.starred,
	quotations: entry => entry.quotations ?? null,
	words: entry => entry.words ?? null,
	source: entry => entry.source ?? null,
	sample: entry => entry.sample,
} as const satisfies Record<string, (entry: Entry) => FieldValue>;

export type EntryField = keyof typeof entryFields;

export const entryFieldNames = Object.keys(entryFields) as EntryField[];

/** ISO 8601 in UTC; null for a time that is none. */
export function isoTime(time: number): string | null {
	return Number.isFinite(time) && Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null;
}

/** The fields of a comma-separated list. A name that is none is a usage failure. */
export function parseFields(list: string): EntryField[] {
	return list.split(',').map(word => fieldNamed(word.trim()));
}

/** The field of that name. */
export function fieldNamed(word: string): EntryField {
	const found = entryFieldNames.find(name => name === word);
	if (found) {
		return found;
	}

	const close = nearest(word, entryFieldNames);
	throw new Failure('usage', `An entry has no field "${cleanLine(word)}".`, {
		remedy: close === undefined ? `Its fields are ${entryFieldNames.join(', ')}.` : `Did you mean "${close}"?`,
	});
}

/** The entry as a JSON object with these fields. */
export function entryRecord(entry: Entry, fields: readonly EntryField[] = entryFieldNames): Record<string, FieldValue> {
	return Object.fromEntries(fields.map(name => [name, entryFields[name](entry)]));
}

/** A field as text on one line, without tabs; empty where it is absent. */
export function fieldText(entry: Entry, name: EntryField): string {
	const value = entryFields[name](entry);
	return value === null ? '' : cleanLine(Array.isArray(value) ? value.join(',') : String(value));
}
