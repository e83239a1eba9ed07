import {parentPort, workerData, type MessagePort} from 'node:worker_threads';

const roles: Readonly<Record<'parse', () => Promise<{serve: (port: MessagePort, data: never) => void}>>> = {
	parse: async () => import('./parse-role.js'),
};

const {role, data} = workerData as {role: 'parse'; data: never};
if (parentPort !== null) {
	const {serve} = await roles[role]();
	serve(parentPort, data);
}
