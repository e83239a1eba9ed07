import {Buffer} from 'node:buffer';
import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress} from 'node:zlib';
import {type Transform} from 'node:stream';
import {finished} from 'node:stream/promises';
import {Failure} from '../../model/failure.js';
import {limits} from '../../model/limits.js';
import {cleanLine} from '../../text/clean.js';
import {formatSize} from './format-size.js';

export type DecodedBody = {body: Uint8Array; cut: boolean};

type Bound = {maxBytes: number; cutAtBound: boolean; name: string};

/**
Undoes the Content-Encoding of a body. A body that ends early, is corrupt, has an unknown coding or more codings than the limit is a failure;
one that grows over `maxBytes` is a failure too, or cut when `cutAtBound`. Counting happens on decoded bytes, so that a bomb never unfolds.
*/
export async function decodeBody(wire: Uint8Array, contentEncoding: string | undefined, bound: Bound): Promise<DecodedBody> {
	const codings = listCodings(contentEncoding, bound.name);
	let decoded: DecodedBody = {body: wire, cut: false};
	for (const coding of codings) {
		if (decoded.body.length > 0) {
			decoded = await undo(coding, decoded.body, bound);
		}
	}

	return decoded.body.length > bound.maxBytes ? cutOrFail(decoded.body, bound) : decoded;
}

function listCodings(contentEncoding: string | undefined, name: string): string[] {
	const codings = (contentEncoding ?? '').toLowerCase().split(',').map(coding => coding.trim()).filter(coding => coding !== '' && coding !== 'identity');
	const unknown = codings.find(coding => !Object.hasOwn(decoders, coding));
	if (unknown !== undefined) {
		throw new Failure('network', `${name} came in a coding that pullquote does not know (${cleanLine(unknown).slice(0, 40)}).`);
	}

	if (codings.length > limits.contentCodings) {
		throw new Failure('network', `${name} came packed ${codings.length} times over; more than ${limits.contentCodings} is refused.`);
	}

	return codings.toReversed();
}

const decoders: Readonly<Record<string, (wire: Uint8Array) => Transform>> = {
	gzip: () => createGunzip(),
	'x-gzip': () => createGunzip(),
	// Half the servers that say deflate send it without the zlib header.
	deflate: wire => hasZlibHeader(wire) ? createInflate() : createInflateRaw(),
	br: () => createBrotliDecompress(),
	zstd: () => createZstdDecompress(),
};

function hasZlibHeader(wire: Uint8Array): boolean {
	const [first = 0, second = 0] = wire;
	return first % 16 === 8 && ((first * 256) + second) % 31 === 0;
}

async function undo(coding: string, wire: Uint8Array, bound: Bound): Promise<DecodedBody> {
	const decoder = decoders[coding]?.(wire);
	if (decoder === undefined) {
		return {body: wire, cut: false};
	}

	const chunks: Uint8Array[] = [];
	let length = 0;
	decoder.on('data', (chunk: Uint8Array) => {
		chunks.push(chunk);
		length += chunk.length;
		if (length > bound.maxBytes) {
			decoder.destroy();
		}
	});
	decoder.end(wire);
	try {
		await finished(decoder);
	} catch (error) {
		if (length <= bound.maxBytes) {
			throw new Failure('network', `${bound.name} came damaged or cut short (${coding}).`, {cause: error, remedy: 'Try again later.'});
		}
	}

	const body = Buffer.concat(chunks, length);
	return length > bound.maxBytes ? cutOrFail(body, bound) : {body, cut: false};
}

function cutOrFail(body: Uint8Array, {maxBytes, cutAtBound, name}: Bound): DecodedBody {
	if (cutAtBound) {
		return {body: body.subarray(0, maxBytes), cut: true};
	}

	throw new Failure('network', `${name} is larger than ${formatSize(maxBytes)}.`);
}
