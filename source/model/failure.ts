/**
The kinds of failure a user can meet. Exit codes hang on them (see `exitCode`).

- `failed`: unwritable or damaged home, every feed failed, a crash
- `usage`: unknown verb or option, wrong value, a query that does not parse
- `not-found`: file, id, feed; HTTP 404 and 410 of a source
- `network`: host down, time-out, TLS, other HTTP errors
- `unreadable`: empty input, binary file, HTML without an article, no feed
*/
export type FailureKind = 'failed' | 'usage' | 'not-found' | 'network' | 'unreadable';

/** An expected failure. `message` is one full sentence that names the thing; `remedy` says what to do, where there is something to do. */
export class Failure extends Error {
	override readonly name = 'Failure';
	readonly kind: FailureKind;
	readonly remedy?: string;

	constructor(kind: FailureKind, message: string, options: {remedy?: string; cause?: unknown} = {}) {
		super(message, options.cause === undefined ? undefined : {cause: options.cause});
		this.kind = kind;
		this.remedy = options.remedy;
	}
}

/** The exit code of each kind of failure. */
export const exitCodes: Readonly<Record<FailureKind, number>> = {
	failed: 1,
	usage: 2,
	'not-found': 3,
	network: 4,
	unreadable: 5,
};

/** The exit code for anything thrown. */
export function exitCode(error: unknown): number {
	return error instanceof Failure ? exitCodes[error.kind] : 1;
}
