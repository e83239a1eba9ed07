import {readFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {Failure} from '../model/failure.js';
import {limits} from '../model/limits.js';
import {cleanLine} from '../text/clean.js';
import {decodeText} from '../text/decode.js';
import {refuseOtherMedia} from '../work/refuse-other-media.js';
import {type Context} from './context.js';
import {fetchServices} from './fetch-services.js';

/** Something to read: text from a file, stdin or an address, or an entry of the library. */
export type Source =
	| {kind: 'content'; name: string; text: string; url?: string; format?: 'html' | 'markdown' | 'text'; notices: string[]}
	| {kind: 'entry'; id: number};

/**
Turns a word of the command line into a source: `-`, an address, a file, an entry's id. A file of that name wins over an id.

Throws Failures: usage (a directory), not-found, network, unreadable (empty, binary).
*/
export async function loadSource(word: string, context: Context): Promise<Source> {
	if (word === '-') {
		return contentSource({name: 'stdin', bytes: await readStdin(context)});
	}

	if (/^https?:\/\//iv.test(word)) {
		return loadAddress(word, context);
	}

	const entry = await fileKind(word) === 'none' && /^\d{1,15}$/v.test(word);
	return entry ? {kind: 'entry', id: Number(word)} : contentSource({name: word, bytes: readSourceFile(word)});
}

/** The bytes of a file that a user named. */
export function readSourceFile(name: string): Uint8Array {
	try {
		return readFileSync(name);
	} catch (error) {
		if (isErrorOf(error, ['EISDIR'])) {
			throw new Failure('usage', `${cleanLine(name)} is a directory.`, {remedy: 'Name a file in it.', cause: error});
		}

		throw isErrorOf(error, ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])
			? new Failure('not-found', `There is no file "${cleanLine(name)}".`, {remedy: 'An address begins with https://, an entry is given by its number.', cause: error})
			: new Failure('failed', `${cleanLine(name)} cannot be read: ${error instanceof Error ? error.message : ''}.`, {cause: error});
	}
}

/** All of stdin, at most as much as an article may have. */
export async function readStdin({stdin}: Context): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stdin) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk as Uint8Array;
		chunks.push(bytes);
		length += bytes.length;
		if (length > limits.feedBytesDecoded) {
			break;
		}
	}

	return Buffer.concat(chunks);
}

type NamedBytes = {name: string; bytes: Uint8Array; url?: string; contentType?: string; cut?: boolean};

/** Checked and decoded text; refuses what is empty or binary. */
export function contentSource({name, bytes, url, contentType, cut = false}: NamedBytes): Source {
	const label = cleanLine(name);
	if (bytes.length === 0) {
		throw new Failure('unreadable', `${label} is empty.`, {remedy: 'Give HTML, Markdown or plain text.'});
	}

	const bounded = bytes.subarray(0, limits.pageBytesDecoded);
	if (isBinary(bounded)) {
		throw new Failure('unreadable', `${label} is a binary file, not a text.`, {remedy: 'Give HTML, Markdown or plain text.'});
	}

	const text = decodeText(bounded, {contentType, kind: 'html'});
	if (text.trim() === '') {
		throw new Failure('unreadable', `${label} is empty.`, {remedy: 'Give HTML, Markdown or plain text.'});
	}

	const isCut = cut || bytes.length > bounded.length;
	return {kind: 'content', name, text, url, format: formatOf(name, contentType), notices: isCut ? ['The page was longer than 8 MB; only its beginning was read.'] : []};
}

function formatOf(name: string, contentType = ''): 'html' | 'markdown' | 'text' | undefined {
	if (/html/iv.test(contentType) || /\.x?html?$/iv.test(name)) {
		return 'html';
	}

	if (/markdown/iv.test(contentType) || /\.(?:md|markdown)$/iv.test(name)) {
		return 'markdown';
	}

	return /^text\/plain/iv.test(contentType) ? 'text' : undefined;
}

async function loadAddress(address: string, context: Context): Promise<Source> {
	const {samplePage} = await import('../work/samples.js');
	const sample = await samplePage(address);
	if (sample !== undefined) {
		return {kind: 'content', name: address, text: sample, url: address, format: 'html', notices: []};
	}

	const services = await fetchServices(context);
	try {
		const {fetchResource} = await import('../feeds/fetching/fetch-resource.js');
		const {body, url, headers, cut} = await fetchResource({url: address, purpose: 'page', typedUrls: [address], signal: context.signal}, services);
		const contentType = headers['content-type'];
		refuseOtherMedia(address, contentType);
		return contentSource({name: address, bytes: body, url, contentType, cut});
	} finally {
		services.close();
	}
}

/** NUL bytes without a UTF-16 or UTF-32 mark, or many control characters, mean a binary file. */
function isBinary(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, 4096);
	const isMarked = (start[0] === 0xFF && start[1] === 0xFE) || (start[0] === 0xFE && start[1] === 0xFF);
	if (isMarked) {
		return false;
	}

	const nuls = start.filter(byte => byte === 0).length;
	const controls = start.filter(byte => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
	const isUtf16 = nuls > start.length / 4 && controls === nuls;
	return !isUtf16 && (nuls > 0 || controls > start.length / 10);
}

async function fileKind(name: string): Promise<'file' | 'folder' | 'none'> {
	try {
		return (await stat(name)).isDirectory() ? 'folder' : 'file';
	} catch {
		return 'none';
	}
}

function isErrorOf(error: unknown, codes: readonly string[]): boolean {
	return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
