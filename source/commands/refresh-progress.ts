import {type RefreshProgress} from '../work/refresh.js';
import {type Context} from './context.js';

export type ProgressLine = {show: (progress: RefreshProgress) => void; clear: () => void};

const shownEveryMs = 100;

/** One line on stderr that is written over: how far, new entries, failures, speed. Nothing when stderr is no terminal or with --quiet. */
export function progressLine({stderr, options, now}: Pick<Context, 'stderr' | 'options' | 'now'>): ProgressLine {
	const isShown = stderr.isTTY === true && !options.flag('quiet');
	const start = now();
	let [added, failed, shownAt] = [0, 0, 0];
	return {
		show({outcome, done, total}) {
			added += outcome.kind === 'fetched' ? outcome.added.length : 0;
			failed += outcome.kind === 'failed' ? 1 : 0;
			const isDue = now() - shownAt > shownEveryMs || done === total;
			if (!isShown || !isDue) {
				return;
			}

			shownAt = now();
			const speed = Math.round(done * 1000 / Math.max(1, now() - start));
			stderr.write(`\r\u001B[K${done}/${total} feeds · ${added} new · ${failed} failed · ${speed}/s`);
		},
		clear() {
			if (isShown) {
				stderr.write('\r\u001B[K');
			}
		},
	};
}
