import {Buffer} from 'node:buffer';
import {type IncomingMessage} from 'node:http';
import {Failure} from '../../model/failure.js';
import {decodeBody, type DecodedBody} from './decode-body.js';
import {formatSize} from './format-size.js';
import {type FetchLimits} from './resource.js';

type Reading = {limits: FetchLimits; cutAtBound: boolean; name: string};

/** Reads and decodes a body within its limits. A body shorter than the server announced rejects with ECONNRESET. */
export async function readBody(response: IncomingMessage, {limits, cutAtBound, name}: Reading): Promise<DecodedBody> {
	const coding = response.headers['content-encoding'] ?? '';
	const isPlain = ['', 'identity'].includes(coding);
	const maxOnWire = isPlain ? Math.min(limits.bytesOnWire, limits.bytesDecoded) : limits.bytesOnWire;
	const {body, cut} = await readWire(response, maxOnWire);
	if (cut && !(cutAtBound && isPlain)) {
		throw new Failure('network', `${name} is larger than ${formatSize(maxOnWire)}.`);
	}

	return cut ? {body, cut} : decodeBody(body, coding, {maxBytes: limits.bytesDecoded, cutAtBound, name});
}

/** Lets a short body nobody wants run out, so that its connection can be used again; drops the connection otherwise. */
export async function discardBody(response: IncomingMessage): Promise<void> {
	try {
		await readWire(response, 16_384);
	} catch {
		response.destroy();
	}
}

async function readWire(response: IncomingMessage, maxBytes: number): Promise<DecodedBody> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response as AsyncIterable<Uint8Array>) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > maxBytes) {
			response.destroy();
			break;
		}
	}

	return {body: Buffer.concat(chunks, Math.min(length, maxBytes)), cut: length > maxBytes};
}
