import {typedAddress} from '../feeds/discovery/same-address.js';
import {type SourceChoice} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {addFoundFeed, findNewFeeds} from './add-feed.js';
import {type ArticleReader} from './article-reader.js';
import {type JobRequest, type Jobs, type RefreshReport, type WorkProgress} from './job-messages.js';
import {type PageFetcher} from './fetch-page.js';
import {readEntry} from './read-entry.js';
import {refreshFeeds} from './refresh.js';
import {type RefreshServices} from './refresh-services.js';

export type JobContext = {
	library: Library;
	services: RefreshServices;
	fetchPage: PageFetcher;
	read: ArticleReader;
	source: SourceChoice;
	keepSamples: boolean;
	signal: AbortSignal;
	report: (progress: WorkProgress) => void;
};

/** Does one job; what it gives goes back to the app as it is. */
export async function runJob(request: Extract<JobRequest, {kind: 'job'}>, context: JobContext): Promise<Jobs[keyof Jobs]['gives']> {
	switch (request.name) {
		case 'refresh': {
			return refreshJob(request.takes, context);
		}

		case 'article': {
			const {library, services, source, signal, fetchPage, read} = context;
			return readEntry({...request.takes, library, services: services.fetch, usual: source, signal, fetchPage, read});
		}

		case 'discover': {
			const {fresh, known} = await findNewFeeds(typedAddress(request.takes.url), context);
			return {choices: fresh.map(({url, title}) => ({url, title})), isOnly: fresh.length + known === 1};
		}

		case 'add': {
			const {feed} = await addFoundFeed(request.takes.found, typedAddress(request.takes.typedUrl), context);
			return feed;
		}
	}
}

async function refreshJob({feeds, force}: Jobs['refresh']['takes'], {library, services, signal, report}: JobContext): Promise<RefreshReport> {
	const named = feeds?.flatMap(id => library.feed(id) ?? []);
	let [failed, added, total] = [0, 0, 0];
	const summary = await refreshFeeds({
		library, services, feeds: named, force, signal,
		onProgress({outcome, done, total: all}) {
			failed += outcome.kind === 'failed' ? 1 : 0;
			added += outcome.kind === 'fetched' ? outcome.added.length : 0;
			total = all;
			report({done, total, failed, added});
		},
	});
	const [first] = summary.failures;
	return {
		added: summary.added, failed: summary.failed, total, cancelled: summary.isCancelled,
		...(first !== undefined && {firstError: `${first.feed.title}: ${first.message}`}),
	};
}
