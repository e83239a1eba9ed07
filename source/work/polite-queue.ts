/** How many jobs run at once: for each host, and in all. A job older than `slowMs` gives its place up and counts among the slow ones. */
export type Politeness = {perHost: number; inAll: number; slowMs: number; slow: number};

type Queue<Job> = {jobs: readonly Job[]; hostOf: (job: Job) => string; run: (job: Job) => Promise<void>; politeness: Politeness; signal?: AbortSignal};

/**
Runs all jobs, as many at once as politeness allows; resolves when the last has ended. Hosts that do not answer hold up nobody: their jobs
become slow ones. After an abort no job is started any more. `run` must not reject.
*/
export async function runPolitely<Job>(queue: Queue<Job>): Promise<void> {
	return new Promise(resolve => {
		pump({...queue, waiting: [...queue.jobs], hosts: new Map(), brisk: 0, slow: 0, resolve});
	});
}

type State<Job> = Queue<Job> & {waiting: Job[]; hosts: Map<string, number>; brisk: number; slow: number; resolve: () => void};

function pump<Job>(state: State<Job>): void {
	if (state.signal?.aborted) {
		state.waiting.length = 0;
	}

	for (let index = 0; index < state.waiting.length && hasRoom(state);) {
		const job = state.waiting[index] as Job;
		const host = state.hostOf(job);
		if ((state.hosts.get(host) ?? 0) < state.politeness.perHost) {
			state.waiting.splice(index, 1);
			void start(state, job, host);
		} else {
			index++;
		}
	}

	if (state.waiting.length === 0 && state.brisk + state.slow === 0) {
		state.resolve();
	}
}

function hasRoom({brisk, slow, politeness}: {brisk: number; slow: number; politeness: Politeness}): boolean {
	return brisk < politeness.inAll && slow < politeness.slow;
}

async function start<Job>(state: State<Job>, job: Job, host: string): Promise<void> {
	let pace: 'brisk' | 'slow' = 'brisk';
	const timer = setTimeout(() => {
		pace = 'slow';
		state.brisk--;
		state.slow++;
		pump(state);
	}, state.politeness.slowMs);
	state.brisk++;
	state.hosts.set(host, (state.hosts.get(host) ?? 0) + 1);
	await state.run(job);
	clearTimeout(timer);
	state[pace]--;
	state.hosts.set(host, (state.hosts.get(host) ?? 1) - 1);
	pump(state);
}
