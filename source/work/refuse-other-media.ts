import {Failure} from '../model/failure.js';
import {cleanLine} from '../text/clean.js';

const otherMedia = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|octet-stream|gzip)/iv;

/** Throws `unreadable` for an address that answers with a picture, a film, an archive: anything by its content type that is no text. */
export function refuseOtherMedia(address: string, contentType = ''): void {
	if (otherMedia.test(contentType)) {
		throw new Failure('unreadable', `${cleanLine(address)} is no page but a file (${cleanLine(contentType.split(';', 1)[0] ?? '')}).`, {remedy: 'Open it in the browser.'});
	}
}
