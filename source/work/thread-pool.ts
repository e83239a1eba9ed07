import {once} from 'node:events';
import {type Worker} from 'node:worker_threads';
import {Failure} from '../model/failure.js';
import {startWorker} from './start-worker.js';
import {type WorkerRole} from './worker-messages.js';

/** What the threads of a pool are for, and how each is bounded. */
export type PoolBounds = {
	role: WorkerRole;
	size: number;
	deadlineMs: number;
	heapMebibytes: number;
	/** What the failures name ("The feed"), and what to do about them. */
	subject: string;
	remedy?: string;
};

/** A task for a thread; what is in `transfer` is handed over and gone here. */
export type ThreadTask = {message: unknown; transfer?: ArrayBuffer[]; signal?: AbortSignal};

export type ThreadPool<Answer> = {
	/** Resolves to the thread's one answer. Rejects with a Failure: too slow, too much memory; with the signal's reason when called off. */
	ask: (task: ThreadTask) => Promise<Answer>;
	close: () => Promise<void>;
};

type Waiting<Answer> = ThreadTask & {resolve: (answer: Answer) => void; reject: (reason: unknown) => void};
type Pool<Answer> = PoolBounds & {waiting: Array<Waiting<Answer>>; idle: Worker[]; started: Set<Worker>; ready: WeakSet<Worker>};

/** Threads of one role that answer one task after the other; each starts when there is work for it, and ends when it is too slow or too large. */
export function createThreadPool<Answer>(bounds: PoolBounds): ThreadPool<Answer> {
	const pool: Pool<Answer> = {...bounds, waiting: [], idle: [], started: new Set(), ready: new WeakSet()};
	return {
		ask: async task => new Promise((resolve, reject) => {
			pool.waiting.push({...task, resolve, reject});
			assign(pool);
		}),
		async close() {
			await Promise.all([...pool.started].map(async worker => worker.terminate()));
		},
	};
}

function assign<Answer>(pool: Pool<Answer>): void {
	const [task] = pool.waiting;
	const worker = task === undefined ? undefined : pool.idle.pop() ?? startAnother(pool);
	if (task === undefined || worker === undefined) {
		return;
	}

	pool.waiting.shift();
	void give(pool, worker, task);
}

function startAnother<Answer>({role, size, heapMebibytes, started}: Pool<Answer>): Worker | undefined {
	if (started.size >= size) {
		return undefined;
	}

	const worker = startWorker(role, {heapMebibytes});
	worker.unref();
	started.add(worker);
	return worker;
}

async function give<Answer>(pool: Pool<Answer>, worker: Worker, task: Waiting<Answer>): Promise<void> {
	try {
		task.signal?.throwIfAborted();
		const answer = await askWorker<Answer>(worker, task, pool);
		pool.idle.push(worker);
		task.resolve(answer);
	} catch (error) {
		pool.started.delete(worker);
		void worker.terminate();
		task.reject(error instanceof Failure || task.signal?.aborted ? error : workerFailure(error, pool));
	}

	assign(pool);
}

/** The clock of a task starts when the thread has loaded its code and said so: on a busy machine that alone may take seconds. */
async function askWorker<Answer>(worker: Worker, {message, transfer = [], signal}: ThreadTask, {ready, deadlineMs, subject, remedy}: Pool<Answer>): Promise<Answer> {
	if (!ready.has(worker)) {
		await nextMessage(worker, {signal, subject, withinMs: startMs, tooLate: new Failure('failed', `${subject} could not be read: the thread for it did not start.`)});
		ready.add(worker);
	}

	const answer = nextMessage(worker, {
		signal, subject, withinMs: deadlineMs,
		tooLate: new Failure('unreadable', `${subject} took longer than ${deadlineMs / 1000} seconds to read.`, {remedy}),
	});
	worker.postMessage(message, transfer);
	return await answer as Answer;
}

const startMs = 60_000;

type Expected = {signal: AbortSignal | undefined; subject: string; withinMs: number; tooLate: Failure};

async function nextMessage(worker: Worker, {signal, subject, withinMs, tooLate}: Expected): Promise<unknown> {
	const waiting = new AbortController();
	const ends = signal === undefined ? waiting.signal : AbortSignal.any([waiting.signal, signal]);
	const timer = setTimeout(() => {
		waiting.abort(tooLate);
	}, withinMs);
	const ended = () => {
		waiting.abort(new Failure('failed', `${subject} could not be read: the thread that reads it ended.`));
	};

	worker.once('exit', ended);
	try {
		const [message] = await once(worker, 'message', {signal: ends}) as [unknown];
		return message;
	} catch (error) {
		// A thread that runs out of memory says so first and ends in the same moment.
		throw error instanceof Error && error.name === 'AbortError' ? ends.reason as Error : error;
	} finally {
		clearTimeout(timer);
		worker.off('exit', ended);
	}
}

function workerFailure(error: unknown, {subject, remedy}: PoolBounds): Failure {
	const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
	return isOutOfMemory
		? new Failure('unreadable', `${subject} needs more memory to read than pullquote allows.`, {remedy})
		: new Failure('unreadable', `${subject} could not be read (${error instanceof Error ? error.message : String(error)}).`, {remedy, cause: error});
}
