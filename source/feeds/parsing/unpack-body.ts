import {gunzipSync} from 'node:zlib';
import {Failure} from '../../model/failure.js';
import {limits} from '../../model/limits.js';

/** Unpacks a gzip body whose header did not say so; any other body comes back as it is. */
export function unpackBody(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0x1F || bytes[1] !== 0x8B) {
		return bounded(bytes);
	}

	try {
		return gunzipSync(bytes, {maxOutputLength: limits.feedBytesDecoded});
	} catch (error) {
		const isTooLarge = error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
		throw isTooLarge ? tooLarge() : new Failure('unreadable', 'This is a damaged gzip file, not a feed.', {cause: error});
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
