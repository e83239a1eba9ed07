import {Failure} from '../model/failure.js';

const damagedRemedy = 'The file was kept as it is. Close pullquote everywhere and run pullquote doctor --restore to go on with the last safety copy.';

/** The primary result codes of SQLite that a user can meet. https://sqlite.org/rescode.html */
const sentences: Readonly<Record<number, {what: string; remedy: string}>> = {
	5: {what: 'is in use by another program', remedy: 'Try again in a moment.'},
	6: {what: 'is in use by another program', remedy: 'Try again in a moment.'},
	8: {what: 'cannot be written', remedy: 'Give yourself write permission, or choose another folder with --home.'},
	10: {what: 'cannot be read or written (disk error)', remedy: 'Check the disk, or choose another folder with --home.'},
	11: {what: 'is damaged', remedy: damagedRemedy},
	13: {what: 'cannot be written: the disk is full', remedy: 'Make room and try again.'},
	14: {what: 'cannot be opened', remedy: 'Check the permissions of the folder, or choose another one with --home.'},
	26: {what: 'is not a library, or is damaged', remedy: damagedRemedy},
};

/** The primary result code of an error of node:sqlite; undefined for other errors. */
export function sqliteCode(error: unknown): number | undefined {
	// The low byte is the primary code, the rest says more.
	return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode % 256 : undefined;
}

/** A failure with one sentence for what SQLite reports about the file at `path`; errors of other kinds come back as they are. */
export function libraryFailure(error: unknown, path: string): unknown {
	const code = sqliteCode(error);
	const sentence = code === undefined ? undefined : sentences[code];
	return sentence ? new Failure('failed', `The library ${path} ${sentence.what}.`, {remedy: sentence.remedy, cause: error}) : error;
}
