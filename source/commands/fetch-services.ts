import {readFileSync} from 'node:fs';
import {Failure} from '../model/failure.js';
import {type FetchServices} from '../feeds/fetching/resource.js';
import {type Context} from './context.js';

/** The fetcher's services for this run: the user's environment, and the cookie file of the settings. Close them when done. */
export async function fetchServices({env, now, settings}: Pick<Context, 'env' | 'now' | 'settings'>): Promise<FetchServices> {
	const {createFetchServices} = await import('../feeds/fetching/services.js');
	const cookieFile = settings().get('cookies');
	if (cookieFile === '') {
		return createFetchServices({now, proxyEnvironment: env});
	}

	const {parseCookieFile} = await import('../feeds/fetching/cookie-file.js');
	return createFetchServices({now, proxyEnvironment: env, pageCookies: parseCookieFile(readCookieFile(cookieFile))});
}

function readCookieFile(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new Failure('failed', `The cookie file ${file} cannot be read: ${error instanceof Error ? error.message : ''}.`, {
			remedy: 'Check the setting "cookies".', cause: error,
		});
	}
}
