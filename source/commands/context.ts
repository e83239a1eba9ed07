import {type Readable, type Writable} from 'node:stream';
import {type Library} from '../library/types.js';
import {type Settings} from '../settings.js';
import {type ArticleReader} from '../work/article-reader.js';

/** The values of the options, asked by name. Choices and number ranges were checked before a verb runs. */
export type OptionValues = {
	flag: (name: string) => boolean;
	value: (name: string) => string | undefined;
	values: (name: string) => string[];
	integer: (name: string) => number | undefined;
};

/** A stream that may be a terminal. */
export type TerminalStream = {isTTY?: boolean; columns?: number; rows?: number};

/**
What a verb gets: its arguments, and everything that touches the world outside. Tests pass their own.

`library()` and `settings()` open on first use; the caller of the verb closes them.
*/
export type Context = {
	/** What stands behind the verb. */
	positionals: readonly string[];
	options: OptionValues;
	stdin: Readable & TerminalStream;
	stdout: Writable & TerminalStream;
	stderr: Writable & TerminalStream;
	env: Readonly<Record<string, string | undefined>>;
	/** Milliseconds since 1970, UTC. */
	now: () => number;
	/** Aborts when a signal ends the program. Asking for it is the promise to stop by it; a verb that never does is ended at once. */
	signal: AbortSignal;
	folders: {settings: string; library: string};
	settings: () => Settings;
	/** Opens the library; a new one starts with the sample edition. */
	library: () => Promise<Library>;
	/** Reads an article, in bounded time. */
	read: ArticleReader;
	/** Writes to stdout and waits while it is full. */
	print: (text: string) => Promise<void>;
	/** A remark on stderr, one line; silent with --quiet. */
	note: (line: string) => void;
	/** A remark on stderr only with --verbose or --debug. */
	detail: (line: string) => void;
	/** A failure that does not end the verb (one of several sources, say): a line on stderr; remembers the first failure's exit code. */
	fail: (error: unknown) => void;
};

/** Runs a verb; a number is the exit code, nothing means 0 (or the code of the first `context.fail`). */
export type RunVerb = (context: Context) => Promise<number | void>;
