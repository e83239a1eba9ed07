import {gunzipSync} from 'node:zlib';
import {Failure} from '../../model/failure.js';
import {limits} from '../../model/limits.js';

/** Unpacks a gzip body whose header did not say so; any other body comes back as it is. */
export function unpackBody(bytes: Uint8Array): Uint8Array {
	if (!isPacked(bytes)) {
		return bounded(bytes);
	}

	const unpacked = unpackWithin(bytes, limits.feedBytesDecoded);
	if (!unpacked) {
		throw tooLarge();
	}

	return unpacked;
}

/** Whether a body is no larger than so many bytes, unpacked where it is packed. A damaged one is as large as it is. */
export function isBodyWithin(bytes: Uint8Array, most: number): boolean {
	try {
		return bytes.length <= most && (!isPacked(bytes) || unpackWithin(bytes, most) !== undefined);
	} catch {
		return true;
	}
}

function isPacked(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1F && bytes[1] === 0x8B;
}

function unpackWithin(bytes: Uint8Array, most: number): Uint8Array | undefined {
	try {
		return gunzipSync(bytes, {maxOutputLength: most});
	} catch (error) {
		if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')) {
			return undefined;
		}

		throw new Failure('unreadable', 'This is a damaged gzip file, not a feed.', {cause: error});
	}
}

function bounded(bytes: Uint8Array): Uint8Array {
	if (bytes.length > limits.feedBytesDecoded) {
		throw tooLarge();
	}

	return bytes;
}

function tooLarge(): Failure {
	return new Failure('unreadable', `This feed is larger than ${limits.feedBytesDecoded / 1024 / 1024} MB unpacked.`);
}
