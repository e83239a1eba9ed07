import {Failure} from '../model/failure.js';
import {type PackedFailure} from './worker-messages.js';

/** Anything thrown, ready to be sent. */
export function packFailure(error: unknown): PackedFailure {
	return error instanceof Failure ? {kind: error.kind, message: error.message, remedy: error.remedy} : {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
}

/** The failure that was sent. */
export function unpackFailure({kind, message, remedy}: PackedFailure): Failure {
	return new Failure(kind, message, {remedy});
}
