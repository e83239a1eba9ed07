import {type MessagePort} from 'node:worker_threads';
import {parseFeed} from '../feeds/parsing/parse-feed.js';
import {packFailure} from './packed-failure.js';
import {type ParseAnswer, type ParseTask} from './worker-messages.js';

/** Parses one feed after the other; the asking side sends the first when this side has said that it is ready, and the next only after the answer. */
export function serve(port: MessagePort): void {
	port.on('message', (task: ParseTask) => {
		void answer(task).then(answered => {
			port.postMessage(answered);
		});
	});
	port.postMessage('ready');
}

async function answer({bytes, origin}: ParseTask): Promise<ParseAnswer> {
	try {
		return {feed: await parseFeed(bytes, origin)};
	} catch (error) {
		return {failure: packFailure(error)};
	}
}
