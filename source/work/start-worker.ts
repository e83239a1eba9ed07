import {Worker} from 'node:worker_threads';
import {type WorkerRole} from './worker-messages.js';

/** Starts the worker entry for a role. Bundled it is dist/worker.js, from source worker.ts beside this file. */
export function startWorker(role: WorkerRole, {data, heapMebibytes}: {data?: unknown; heapMebibytes?: number} = {}): Worker {
	const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
	return new Worker(new URL(file, import.meta.url), {
		workerData: {role, data},
		...(heapMebibytes !== undefined && {resourceLimits: {maxOldGenerationSizeMb: heapMebibytes}}),
	});
}
