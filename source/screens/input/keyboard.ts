import {type Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import {decodeKeys, flushPending, lateTail} from '../keys/decoder.js';
import {type Key} from '../keys/key.js';

export type KeyHandler = (keys: readonly Key[]) => void;

/** Owns what is typed. Keys that come before there is a handler wait for it. */
export type Keyboard = {
	/** Starts reading; raw mode is the business of who owns the terminal. */
	start: () => void;
	/** Stops reading, so that another program can. */
	stop: () => void;
	handle: (handler: KeyHandler) => void;
};

/** So long a lone Escape waits for the rest of an arrow; over a slow line the two can come apart. */
const escapeMs = 75;

/** The rest of an arrow that came even later than that is still taken for the arrow. */
const lateMs = 1000;

export function createKeyboard(stdin: Readable, now: () => number): Keyboard {
	const decoder = new StringDecoder('utf8');
	const waiting: Key[] = [];
	let handler: KeyHandler | undefined;
	let pending = '';
	let timer: NodeJS.Timeout | undefined;
	let flushedAt = -Infinity;

	const emit = (keys: readonly Key[]) => {
		if (keys.length === 0) {
			return;
		}

		if (handler) {
			handler(keys);
		} else {
			waiting.push(...keys);
		}
	};

	const flush = () => {
		const keys = flushPending(pending);
		pending = '';
		flushedAt = keys.length === 1 ? now() : -Infinity;
		emit(keys);
	};

	const read = (bytes: Buffer | string) => {
		clearTimeout(timer);
		const chunk = typeof bytes === 'string' ? bytes : decoder.write(bytes);
		const late = now() - flushedAt < lateMs ? lateTail(chunk) : undefined;
		flushedAt = -Infinity;
		if (late) {
			emit([late]);
			return;
		}

		const decoded = decodeKeys(pending + chunk);
		pending = decoded.pending;
		emit(decoded.keys);
		if (pending.startsWith('\u{1B}') && !pending.startsWith('\u{1B}[200~')) {
			timer = setTimeout(flush, escapeMs);
		}
	};

	return {
		start() {
			stdin.on('data', read);
			stdin.resume();
		},
		stop() {
			clearTimeout(timer);
			stdin.off('data', read);
			stdin.pause();
		},
		handle(next) {
			handler = next;
			emit(waiting.splice(0));
		},
	};
}
