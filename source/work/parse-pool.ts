import {availableParallelism} from 'node:os';
import {type ParsedFeed} from '../model/feed.js';
import {limits} from '../model/limits.js';
import {unpackFailure} from './packed-failure.js';
import {createThreadPool, type PoolBounds} from './thread-pool.js';
import {type FeedOrigin, type ParseAnswer, type ParseTask} from './worker-messages.js';

export type ParseFeed = (bytes: Uint8Array, origin: FeedOrigin) => Promise<ParsedFeed>;

export type ParsePool = {
	/** Parses in a worker thread. Rejects with a Failure: no feed, too slow, too much memory. The bytes are handed over and gone after the call. */
	parse: ParseFeed;
	close: () => Promise<void>;
};

/** Worker threads that parse feeds on all cores (two at least, so that one bad feed does not hold up the others); each starts when there is work for it. */
export function createParsePool(bounds: Partial<Pick<PoolBounds, 'size' | 'deadlineMs' | 'heapMebibytes'>> = {}): ParsePool {
	const usual = {size: Math.max(2, availableParallelism()), deadlineMs: limits.feedParseMs, heapMebibytes: limits.feedParseHeapMebibytes};
	const pool = createThreadPool<ParseAnswer>({role: 'parse', subject: 'The feed', ...usual, ...bounds});
	return {
		async parse(bytes, origin) {
			const message: ParseTask = {bytes, origin};
			const answer = await pool.ask({message, transfer: isWhole(bytes) ? [bytes.buffer] : []});
			if ('failure' in answer) {
				throw unpackFailure(answer.failure);
			}

			return answer.feed;
		},
		close: pool.close,
	};
}

/** True when the bytes can be handed over without a copy because nothing else lies in their buffer. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
	return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
}
