import {parentPort, workerData, type MessagePort} from 'node:worker_threads';
import {type WorkPlace} from './job-messages.js';
import {type WorkerRole} from './worker-messages.js';

if (parentPort !== null) {
	await serveRole(parentPort, workerData as {role: WorkerRole; data: unknown});
}

/** Loads the code of one role only, so that a thread that parses feeds opens no library. */
async function serveRole(port: MessagePort, {role, data}: {role: WorkerRole; data: unknown}): Promise<void> {
	switch (role) {
		case 'parse': {
			const {serve} = await import('./parse-role.js');
			serve(port);
			break;
		}

		case 'extract': {
			const {serve} = await import('./extract-role.js');
			serve(port);
			break;
		}

		case 'jobs': {
			const {serve} = await import('./jobs-role.js');
			serve(port, data as WorkPlace);
			break;
		}
	}
}
