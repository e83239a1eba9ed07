import {type Worker} from 'node:worker_threads';
import {Failure} from '../model/failure.js';
import {type JobAnswer, type JobName, type Jobs, type WorkPlace, type WorkProgress} from './job-messages.js';
import {unpackFailure} from './packed-failure.js';
import {startWorker} from './start-worker.js';

type Options = {onProgress?: (progress: WorkProgress) => void; signal?: AbortSignal};

/** The app's hands: jobs that run in a worker thread with its own library connection, so that the screen never waits. */
export type WorkClient = {
	/** Does a job. Rejects with the worker's Failure; a signal calls the job off. */
	run: <Name extends JobName>(name: Name, takes: Jobs[Name]['takes'], options?: Options) => Promise<Jobs[Name]['gives']>;
	/** Calls off what runs and ends the thread. */
	close: () => Promise<void>;
};

/** How long the thread may take to end by itself. */
const patienceMs = 300;

/** A thread without work for so long ends, and gives its memory back. */
const usualIdleMs = 120_000;

type Pending = {resolve: (result: never) => void; reject: (failure: Failure) => void; onProgress?: (progress: WorkProgress) => void};
type State = {
	place: WorkPlace;
	idleMs: number;
	worker: Worker | undefined;
	pending: Map<number, Pending>;
	lastId: number;
	/** Ends the thread when nothing comes. */
	idle: NodeJS.Timeout | undefined;
	/** The end of a thread that was idle. */
	ending: Promise<void>;
};

/** The thread starts with the first job, and anew with the next one after a crash or after it was idle for long. */
export function createWorkClient(place: WorkPlace, {idleMs = usualIdleMs}: {idleMs?: number} = {}): WorkClient {
	const state: State = {place, idleMs, worker: undefined, pending: new Map(), lastId: 0, idle: undefined, ending: Promise.resolve()};
	return {
		run: async (name, takes, options = {}) => new Promise((resolve, reject) => {
			state.lastId++;
			const id = state.lastId;
			clearTimeout(state.idle);
			const worker = workerOf(state);
			state.pending.set(id, {resolve, reject, onProgress: options.onProgress});
			options.signal?.addEventListener('abort', () => {
				worker.postMessage({kind: 'cancel', id});
			}, {once: true});
			worker.postMessage({kind: 'job', id, name, takes});
		}),
		async close() {
			retire(state);
			await state.ending;
			failPending(state, new Failure('failed', 'The background work ended.'));
		},
	};
}

/** Ends the thread at hand; the next job starts another. */
function retire(state: State): void {
	clearTimeout(state.idle);
	const {worker, ending} = state;
	if (worker === undefined) {
		return;
	}

	state.worker = undefined;
	state.ending = Promise.all([ending, endWorker(worker)]).then(() => undefined);
}

async function endWorker(worker: Worker): Promise<void> {
	worker.postMessage({kind: 'close'});
	const timer = setTimeout(() => {
		void worker.terminate(); // A name look-up under way cannot be called off; every stored feed is whole already.
	}, patienceMs);
	await new Promise(resolve => {
		worker.once('exit', resolve);
	});
	clearTimeout(timer);
}

function workerOf(state: State): Worker {
	if (state.worker !== undefined) {
		return state.worker;
	}

	const worker = startWorker('jobs', {data: state.place});
	state.worker = worker;
	worker.on('message', (answer: JobAnswer) => {
		receive(state, answer);
	});
	worker.on('error', error => {
		abandon(state, worker, new Failure('failed', `The background work broke: ${error instanceof Error ? error.message : String(error)}.`, {cause: error}));
	});
	worker.on('exit', () => {
		abandon(state, worker, new Failure('failed', 'The background work ended.'));
	});
	return worker;
}

function receive(state: State, answer: JobAnswer): void {
	const {pending} = state;
	const job = pending.get(answer.id);
	if (answer.kind === 'progress') {
		job?.onProgress?.(answer.progress);
		return;
	}

	pending.delete(answer.id);
	if (pending.size === 0) {
		state.idle = setTimeout(() => {
			retire(state);
		}, state.idleMs).unref();
	}

	if (answer.kind === 'done') {
		job?.resolve(answer.result as never);
	} else {
		job?.reject(unpackFailure(answer.failure));
	}
}

/** What the thread at hand leaves undone fails; one that was idle leaves nothing. */
function abandon(state: State, worker: Worker, failure: Failure): void {
	if (state.worker !== worker) {
		return;
	}

	state.worker = undefined;
	failPending(state, failure);
}

function failPending({pending}: State, failure: Failure): void {
	for (const {reject} of pending.values()) {
		reject(failure);
	}

	pending.clear();
}
