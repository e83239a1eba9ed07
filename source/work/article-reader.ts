import {readArticle, type ReadOptions} from '../article/read-article.js';
import {type Article} from '../model/article.js';
import {limits} from '../model/limits.js';
import {unpackFailure} from './packed-failure.js';
import {createThreadPool, type PoolBounds} from './thread-pool.js';
import {type ExtractAnswer, type ExtractTask} from './worker-messages.js';

/** The article that some content holds, in bounded time. Rejects with a Failure: no article, too slow, too much memory. */
export type ArticleReader = (content: string, options?: ReadOptions, signal?: AbortSignal) => Promise<Article>;

type ReaderBounds = Pick<PoolBounds, 'deadlineMs' | 'heapMebibytes'> & {/** From this length on content goes to a thread. */ largeLength: number};

/** Small content is read here and now; large content, which alone can take long, in a thread that can be stopped. The thread starts with the first. */
export function createArticleReader(bounds: Partial<ReaderBounds> = {}): ArticleReader {
	const {largeLength, ...threads} = {largeLength: usualLargeLength, deadlineMs: limits.extractionMs, heapMebibytes: limits.extractionHeapMebibytes, ...bounds};
	const pool = createThreadPool<ExtractAnswer>({role: 'extract', size: 1, subject: 'The page', remedy: 'Open it in a browser.', ...threads});
	return async (content, options = {}, signal?: AbortSignal) => {
		if (content.length < largeLength) {
			return readArticle(content, options);
		}

		const message: ExtractTask = {content, options};
		const answer = await pool.ask({message, signal});
		if ('failure' in answer) {
			throw unpackFailure(answer.failure);
		}

		return answer.article;
	};
}

const usualLargeLength = 256 * 1024;
