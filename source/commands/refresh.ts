import {setTimeout as sleep} from 'node:timers/promises';
import {type Feed} from '../model/feed.js';
import {type Library} from '../library/types.js';
import {refreshFeeds, type RefreshRequest, type RefreshSummary} from '../work/refresh.js';
import {createRefreshServices, type RefreshServices} from '../work/refresh-services.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';
import {namedFeed} from './named-feed.js';
import {progressLine} from './refresh-progress.js';

/** While watching, the library is looked at this often at the rarest, because feeds may have been added. */
const longestSleepMs = 10 * 60_000;
const shortestSleepMs = 5000;

/** `refresh [FEED...] --force --watch`. */
export async function run(context: Context): Promise<number> {
	const library = await context.library();
	const named = context.positionals.map(reference => namedFeed(library, reference));
	const services = createRefreshServices(await fetchServices(context));
	try {
		const request = {library, services, feeds: named.length === 0 ? undefined : named, force: context.options.flag('force')};
		return await (context.options.flag('watch') ? watch(context, request) : once(context, request));
	} finally {
		await services.close();
	}
}

type Request = {library: Library; services: RefreshServices; feeds: Feed[] | undefined; force: boolean};

async function once(context: Context, request: Request): Promise<number> {
	const summary = await refreshWithProgress(context, request);
	const isIdle = summary.asked + summary.waiting === 0 && !summary.isCancelled;
	context.note(isIdle ? nothingToAsk(request.library) : summaryLine(summary));
	return summary.asked > 0 && summary.failed === summary.asked ? 1 : 0;
}

async function watch(context: Context, request: Request): Promise<number> {
	for (let round = 0; !context.signal.aborted; round++) {
		const summary = await refreshWithProgress(context, round === 0 ? request : laterRound(request));
		if (summary.asked > 0 || summary.isCancelled) {
			context.note(summaryLine(summary));
		}

		const wait = untilNextDue(request.library, context.now());
		await sleep(wait, undefined, {signal: context.signal}).catch(() => undefined); // Woken by the signal, the loop ends.
	}

	return 0;
}

/** After the first round only what is due is asked, of the feeds named if some were. */
function laterRound(request: Request): Request {
	const {library, feeds} = request;
	const isWatched = (feed: Feed) => feeds === undefined || feeds.some(({id}) => id === feed.id);
	return {...request, force: false, feeds: library.dueFeeds().filter(feed => isWatched(feed))};
}

function untilNextDue(library: Library, now: number): number {
	const times = library.feeds()
		.filter(({kind, health}) => kind !== 'sample' && !health.gone)
		.map(({health}) => Math.max(health.nextDue ?? 0, health.notBefore ?? 0));
	const next = times.reduce((earliest, time) => Math.min(earliest, time), now + longestSleepMs);
	return Math.max(shortestSleepMs, next - now);
}

async function refreshWithProgress(context: Context, request: RefreshRequest): Promise<RefreshSummary> {
	const line = progressLine(context);
	try {
		return await refreshFeeds({
			...request,
			signal: context.signal,
			onProgress(progress) {
				const {feed, outcome} = progress;
				if (outcome.kind === 'failed') {
					line.clear();
					context.note(`${feed.title}: ${[outcome.failure.message, outcome.failure.remedy].filter(Boolean).join(' ')}`);
				}

				line.show(progress);
			},
		});
	} finally {
		line.clear();
	}
}

function nothingToAsk(library: Library): string {
	return library.hasOwnFeeds()
		? 'No feed is due yet. Ask all of them with: pullquote refresh --force'
		: 'There are no feeds of your own yet. Add one with: pullquote add URL';
}

/** "12 feeds asked: 30 new entries, 1 failed." */
export function summaryLine({asked, failed, waiting, added, updated, isCancelled}: RefreshSummary): string {
	const parts = [
		`${added} new ${added === 1 ? 'entry' : 'entries'}`,
		...(updated > 0 ? [`${updated} changed`] : []),
		...(failed > 0 ? [`${failed} failed`] : []),
		...(waiting > 0 ? [`${waiting} left alone as their server asked`] : []),
	];
	return `${asked} ${asked === 1 ? 'feed' : 'feeds'} asked${isCancelled ? ', then called off' : ''}: ${parts.join(', ')}.`;
}
