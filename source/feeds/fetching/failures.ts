import {Failure} from '../../model/failure.js';
import {cleanLine} from '../../text/clean.js';

type Sentence = {says: (host: string) => string; remedy?: string};

const waitAndRetry = 'Try again later.';

/** What each error code of Node's network, TLS and HTTP layers means to a reader. */
const sentences: Readonly<Record<string, Sentence>> = {
	ENOTFOUND: {says: host => `The host ${host} is not known.`, remedy: 'Check the address, and whether the network is up.'},
	EAI_AGAIN: {says: host => `The name ${host} could not be looked up.`, remedy: 'Check whether the network is up.'},
	ENODATA: {says: host => `The host ${host} has no address.`, remedy: 'Check the address.'},
	ECONNREFUSED: {says: host => `${host} refused the connection.`, remedy: waitAndRetry},
	ECONNRESET: {says: host => `${host} broke off before everything had come.`, remedy: waitAndRetry},
	EPIPE: {says: host => `${host} broke off before everything had come.`, remedy: waitAndRetry},
	ERR_STREAM_PREMATURE_CLOSE: {says: host => `${host} broke off before everything had come.`, remedy: waitAndRetry},
	EHOSTUNREACH: {says: host => `There is no way to ${host}.`, remedy: 'Check whether the network is up.'},
	ENETUNREACH: {says: host => `There is no way to ${host}.`, remedy: 'Check whether the network is up.'},
	ETIMEDOUT: {says: host => `${host} did not answer in time.`, remedy: waitAndRetry},
	CERT_HAS_EXPIRED: {says: host => `The certificate of ${host} has expired.`, remedy: 'Only its owner can renew it.'},
	CERT_NOT_YET_VALID: {says: host => `The certificate of ${host} is not valid yet.`, remedy: 'Check the clock of this machine.'},
	ERR_TLS_CERT_ALTNAME_INVALID: {says: host => `The certificate that ${host} shows is for another name.`, remedy: 'Check the address.'},
	DEPTH_ZERO_SELF_SIGNED_CERT: {says: host => `The certificate of ${host} is self-signed.`, remedy: 'Trust it with NODE_EXTRA_CA_CERTS if it is yours.'},
	SELF_SIGNED_CERT_IN_CHAIN: {says: host => `The certificate of ${host} leads to an authority that nobody vouches for.`, remedy: 'Trust it with NODE_EXTRA_CA_CERTS if it is yours.'},
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: {says: host => `The certificate of ${host} cannot be verified: its chain is incomplete.`},
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {says: host => `The certificate of ${host} cannot be verified: its issuer is unknown here.`},
	CERT_REVOKED: {says: host => `The certificate of ${host} was revoked.`},
	EPROTO: {says: host => `${host} does not speak TLS properly on that port.`, remedy: 'Check whether the address should begin with http://.'},
	HPE_HEADER_OVERFLOW: {says: host => `${host} sent headers that are too large.`},
	ERR_HTTP_INVALID_HEADER_VALUE: {says: host => `A header set for ${host} holds a character that may not stand there.`, remedy: 'Change it with pullquote edit.'},
};

/** The error as a Failure with one sentence that names the host. Failures pass unchanged. */
export function networkFailure(error: unknown, url: URL): Failure {
	if (error instanceof Failure) {
		return error;
	}

	const host = cleanLine(url.host);
	const code = errorCode(error);
	const sentence = sentences[code] ?? familySentence(code);
	if (sentence !== undefined) {
		return new Failure('network', sentence.says(host), {remedy: sentence.remedy, cause: error});
	}

	const reason = cleanLine(error instanceof Error ? error.message : String(error)).slice(0, 200);
	return new Failure('network', `${host} could not be read (${reason}).`, {cause: error});
}

/** True when the failure says that this machine has no network, rather than something about the server. */
export function isOffline(failure: Failure): boolean {
	return ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN'].includes(errorCode(failure));
}

/** The Failure for an answer whose status is neither 2xx nor 304. */
export function statusFailure(status: number, url: string): Failure {
	const name = cleanLine(url);
	if (status === 404 || status === 410) {
		return new Failure('not-found', `${name} ${status === 410 ? 'is gone for good' : 'does not exist'} (HTTP ${status}).`, {remedy: 'Check the address.'});
	}

	const known = statusReasons[status];
	const reason = known?.reason ?? (status >= 500 ? 'the server has a fault' : 'the server did not hand it out');
	return new Failure('network', `${name} could not be fetched: ${reason} (HTTP ${status}).`, {remedy: known?.remedy ?? waitAndRetry});
}

const statusReasons: Readonly<Record<number, {reason: string; remedy: string}>> = {
	304: {reason: 'the server says "not modified" though nothing was fetched before', remedy: waitAndRetry},
	401: {reason: 'it wants a user name and password', remedy: 'Give them with pullquote edit FEED --basic-auth USER:PASSWORD.'},
	403: {reason: 'the server forbids it', remedy: 'The site may be blocking readers or this network.'},
	407: {reason: 'the proxy wants a user name and password', remedy: 'Put them into HTTP_PROXY or HTTPS_PROXY.'},
	429: {reason: 'the server asks for fewer requests', remedy: 'It is asked again later by itself.'},
	503: {reason: 'the server is busy or being repaired', remedy: 'It is asked again later by itself.'},
};

function errorCode(error: unknown): string {
	const {code, cause} = error as {code?: unknown; cause?: unknown};
	return typeof code === 'string' ? code : (cause instanceof Error ? errorCode(cause) : '');
}

function familySentence(code: string): Sentence | undefined {
	if (code.startsWith('ERR_SSL_')) {
		return sentences['EPROTO'];
	}

	return code.startsWith('HPE_') ? {says: host => `${host} answered with something that is not sound HTTP.`, remedy: waitAndRetry} : undefined;
}
