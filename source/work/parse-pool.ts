import {once} from 'node:events';
import {availableParallelism} from 'node:os';
import {type Worker} from 'node:worker_threads';
import {Failure} from '../model/failure.js';
import {type ParsedFeed} from '../model/feed.js';
import {limits} from '../model/limits.js';
import {unpackFailure} from './packed-failure.js';
import {startWorker} from './start-worker.js';
import {type FeedOrigin, type ParseAnswer} from './worker-messages.js';

export type ParseFeed = (bytes: Uint8Array, origin: FeedOrigin) => Promise<ParsedFeed>;

export type ParsePool = {
	/** Parses in a worker thread. Rejects with a Failure: no feed, too slow, too much memory. The bytes are handed over and gone after the call. */
	parse: ParseFeed;
	close: () => Promise<void>;
};

type Task = {bytes: Uint8Array; origin: FeedOrigin; resolve: (feed: ParsedFeed) => void; reject: (failure: Failure) => void};
type PoolBounds = {size: number; deadlineMs: number; heapMebibytes: number};
type Pool = PoolBounds & {waiting: Task[]; idle: Worker[]; started: Set<Worker>};

/** Worker threads that parse feeds on all cores (two at least, so that one bad feed does not hold up the others); each starts when there is work for it. */
export function createParsePool(bounds: Partial<PoolBounds> = {}): ParsePool {
	const usual = {size: Math.max(2, availableParallelism()), deadlineMs: limits.feedParseMs, heapMebibytes: limits.feedParseHeapMebibytes};
	const pool: Pool = {...usual, ...bounds, waiting: [], idle: [], started: new Set()};
	return {
		parse: async (bytes, origin) => new Promise((resolve, reject) => {
			pool.waiting.push({bytes, origin, resolve, reject});
			assign(pool);
		}),
		async close() {
			await Promise.all([...pool.started].map(async worker => worker.terminate()));
		},
	};
}

function assign(pool: Pool): void {
	const [task] = pool.waiting;
	const worker = task === undefined ? undefined : pool.idle.pop() ?? startAnother(pool);
	if (task === undefined || worker === undefined) {
		return;
	}

	pool.waiting.shift();
	void give(pool, worker, task);
}

function startAnother(pool: Pool): Worker | undefined {
	if (pool.started.size >= pool.size) {
		return undefined;
	}

	const worker = startWorker('parse', {heapMebibytes: pool.heapMebibytes});
	worker.unref();
	pool.started.add(worker);
	return worker;
}

async function give(pool: Pool, worker: Worker, task: Task): Promise<void> {
	try {
		const answer = await ask(worker, task, pool.deadlineMs);
		pool.idle.push(worker);
		if ('feed' in answer) {
			task.resolve(answer.feed);
		} else {
			task.reject(unpackFailure(answer.failure));
		}
	} catch (error) {
		pool.started.delete(worker);
		void worker.terminate();
		task.reject(error instanceof Failure ? error : workerFailure(error));
	}

	assign(pool);
}

async function ask(worker: Worker, {bytes, origin}: Task, deadlineMs: number): Promise<ParseAnswer> {
	const waiting = new AbortController();
	const {signal} = waiting;
	const timer = setTimeout(() => {
		waiting.abort(new Failure('unreadable', `The feed took longer than ${deadlineMs / 1000} seconds to read.`));
	}, deadlineMs);
	const ended = () => {
		waiting.abort(new Failure('failed', 'The thread that reads feeds ended.'));
	};

	worker.once('exit', ended);
	worker.postMessage({bytes, origin}, isWhole(bytes) ? [bytes.buffer] : []);
	try {
		const [answer] = await once(worker, 'message', {signal}) as [ParseAnswer];
		return answer;
	} catch (error) {
		// A thread that runs out of memory says so first and ends in the same moment.
		throw error instanceof Error && error.name === 'AbortError' ? signal.reason as Failure : error;
	} finally {
		clearTimeout(timer);
		worker.off('exit', ended);
	}
}

/** True when the bytes can be handed over without a copy because nothing else lies in their buffer. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
	return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
}

function workerFailure(error: unknown): Failure {
	return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Failure('unreadable', 'The feed needs more memory to read than pullquote allows.') : new Failure('unreadable', `The feed could not be read (${error instanceof Error ? error.message : String(error)}).`, {cause: error});
}
