import {type Feed, type FeedHealth} from '../../model/feed.js';
import {type Painter} from '../../render/paint.js';
import {type AppState, type HealthRow, type HealthScreen} from '../state/app-state.js';
import {bodyHeight, hasRemark} from '../state/geometry.js';
import {framed, type Hint} from './bars.js';
import {spanLabel} from './days.js';
import {cutTo, fit, itemLines, listRow, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['refresh', 'try again'], ['open', 'headlines'], ['copy', 'copy the address'], ['remove-feed', 'remove'], ['back', 'back'], ['help', 'help']];

/** How every feed does: last success, next try, HTTP status, entries a week, and the last error in plain words with what to do. */
export function healthView(screen: HealthScreen, state: AppState, look: Look): View {
	const {rows, position} = screen;
	const failing = rows.filter(({health}) => health.error !== undefined).length;
	return framed({
		state, look, hints,
		title: `Feed health · ${failing === 0 ? 'all well' : `${failing} of ${rows.length} with an error`}`,
		place: `${Math.min(rows.length, position.cursor + 1)} of ${rows.length}`,
		body: rows.length === 0
			? ['', '  No feeds yet.']
			: itemLines({
				top: position.top, count: rows.length, height: bodyHeight(state),
				linesOf(index) {
					const feed = rows[index];
					return feed ? feedLines({feed, state, painter: look.painter, selected: index === position.cursor}) : [];
				},
			}),
	});
}

function feedLines({feed, state, painter, selected}: {feed: HealthRow; state: AppState; painter: Painter; selected: boolean}): string[] {
	const {columns} = state.size;
	const {health} = feed;
	const isWell = health.error === undefined && !health.gone;
	const mark = health.gone ? 'gone' : isWell ? 'ok' : `${health.failures} failed`;
	const isWide = columns >= 64;
	const perWeek = `${feed.perWeek} a week`;
	const facts = isWide ? [successText(feed, state.now), nextText(feed, state.now), ...columns >= 80 ? [perWeek] : []].map(text => fit(text, 15, painter)).join('') : '';
	const status = fit(health.httpStatus === undefined ? '' : String(health.httpStatus), 4, painter);
	const row = listRow({
		painter, columns, selected,
		parts: [[isWell ? 'success' : 'error', ` ${fit(mark, 10, painter)}`], ['dim', `${status}${facts}`], ['text', cutTo(feed.title, columns - (columns >= 80 ? 62 : isWide ? 47 : 17), painter)]],
	});
	return hasRemark(health) ? [row, `           ${painter.paint(isWell ? 'dim' : 'warning', cutTo(remark(health), columns - 13, painter))}`] : [row];
}

/** The last error or what became of the feed, and what to do about it. */
function remark({error, gone, movedFrom}: FeedHealth): string {
	const advice = gone ? 'It is gone for good: remove it, or try again by hand.' : error === undefined ? '' : 'It is asked again by itself.';
	const moved = movedFrom === undefined ? '' : `It moved here from ${movedFrom}.`;
	return [error, advice, moved].filter(Boolean).join(' ');
}

function successText({kind, health}: Feed, now: number): string {
	if (kind === 'sample') {
		return 'built in';
	}

	if (health.lastSucceeded === undefined) {
		return 'never came';
	}

	const span = spanLabel(now - health.lastSucceeded);
	return span ? `came ${span} ago` : 'came just now';
}

function nextText({kind, health}: Feed, now: number): string {
	const next = Math.max(health.nextDue ?? 0, health.notBefore ?? 0);
	if (kind === 'sample' || health.gone) {
		return '';
	}

	return next <= now ? 'due' : `next in ${spanLabel(next - now) ?? '1min'}`;
}
