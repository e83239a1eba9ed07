import {cleanLine} from '../../text/clean.js';

const longestUrl = 2000;

/** An absolute http(s) address without credentials, or undefined. Relative ones are resolved against `base`. */
export function safeUrl(value: string | null | undefined, base?: string): string | undefined {
	const text = cleanLine((value ?? '').slice(0, longestUrl + 1));
	if (text === '' || text.length > longestUrl) {
		return undefined;
	}

	const url = URL.parse(text, base);
	return !url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '' ? undefined : url.href;
}
