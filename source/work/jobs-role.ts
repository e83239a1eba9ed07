import {readFileSync} from 'node:fs';
import {type MessagePort} from 'node:worker_threads';
import {parseCookieFile} from '../feeds/fetching/cookie-file.js';
import {createFetchServices} from '../feeds/fetching/services.js';
import {Failure} from '../model/failure.js';
import {openLibrary} from '../library/library.js';
import {createArticleReader} from './article-reader.js';
import {createPageFetcher} from './fetch-page.js';
import {runJob, type JobContext} from './jobs.js';
import {type JobAnswer, type JobRequest, type WorkPlace} from './job-messages.js';
import {packFailure} from './packed-failure.js';
import {createRefreshServices} from './refresh-services.js';

/** Does the app's jobs on a library connection of its own, several at once, each of which can be called off. */
export function serve(port: MessagePort, place: WorkPlace): void {
	const library = openLibrary({home: place.home});
	const services = createRefreshServices(createFetchServices({pageCookies: readCookies(place.cookieFile)}));
	const running = new Map<number, AbortController>();
	const context: Omit<JobContext, 'signal' | 'report'> = {
		library, services, fetchPage: createPageFetcher(services.fetch), read: createArticleReader(), source: place.source, keepSamples: place.keepSamples,
	};
	port.on('message', (request: JobRequest) => {
		switch (request.kind) {
			case 'job': {
				const controller = new AbortController();
				running.set(request.id, controller);
				void work(port, request, {...context, signal: controller.signal}).finally(() => {
					running.delete(request.id);
				});
				break;
			}

			case 'cancel': {
				running.get(request.id)?.abort(new Failure('failed', 'It was called off.'));
				break;
			}

			case 'close': {
				for (const controller of running.values()) {
					controller.abort(new Failure('failed', 'The program ended.'));
				}

				library.close();
				void services.close().then(() => {
					port.close();
				});
				break;
			}
		}
	});
}

async function work(port: MessagePort, request: Extract<JobRequest, {kind: 'job'}>, context: Omit<JobContext, 'report'>): Promise<void> {
	const {id} = request;
	const send = (answer: JobAnswer) => {
		port.postMessage(answer);
	};

	try {
		const result = await runJob(request, {
			...context,
			report(progress) {
				send({kind: 'progress', id, progress});
			},
		});
		send({kind: 'done', id, result});
	} catch (error) {
		send({kind: 'failed', id, failure: packFailure(error)});
	}
}

function readCookies(file: string): ReturnType<typeof parseCookieFile> {
	if (file === '') {
		return [];
	}

	try {
		return parseCookieFile(readFileSync(file, 'utf8'));
	} catch {
		return []; // Pages are read without them; `pullquote doctor` names the wrong setting.
	}
}
