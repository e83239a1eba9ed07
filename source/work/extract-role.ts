import {type MessagePort} from 'node:worker_threads';
import {readArticle} from '../article/read-article.js';
import {packFailure} from './packed-failure.js';
import {type ExtractAnswer, type ExtractTask} from './worker-messages.js';

/** Reads one article after the other; the asking side sends the first when this side has said that it is ready, and the next only after the answer. */
export function serve(port: MessagePort): void {
	port.on('message', (task: ExtractTask) => {
		port.postMessage(answer(task));
	});
	port.postMessage('ready');
}

function answer({content, options}: ExtractTask): ExtractAnswer {
	try {
		return {article: readArticle(content, options)};
	} catch (error) {
		return {failure: packFailure(error)};
	}
}
