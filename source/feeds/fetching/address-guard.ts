import {type LookupAddress} from 'node:dns';
import {type LookupFunction} from 'node:net';
import {Failure} from '../../model/failure.js';
import {isLocalName, literalAddress} from './addresses.js';
import {type FetchServices} from './resource.js';

/** Refuses an address whose host is literally private, or a name of this machine, before anything is sent. */
export function refusePrivateHost(url: URL, services: FetchServices): void {
	const address = literalAddress(url);
	if (isLocalName(url.hostname) || (address !== undefined && !services.isPublicAddress(address))) {
		throw privateRefused(url.hostname);
	}
}

/** A name look-up that hands on only addresses of the open internet, so that the address checked is the address connected to. */
export function publicLookup(services: FetchServices): LookupFunction {
	return (hostname, options, callback) => {
		services.lookup(hostname, {...options, all: true}, (error, found) => {
			if (error !== null) {
				callback(error, '', 0);
				return;
			}

			const addresses = asList(found).filter(({address}) => services.isPublicAddress(address));
			const [first] = addresses;
			if (first === undefined) {
				callback(privateRefused(hostname), '', 0);
			} else if (options.all) {
				callback(null, addresses);
			} else {
				callback(null, first.address, first.family);
			}
		});
	};
}

function asList(found: string | LookupAddress[]): LookupAddress[] {
	return typeof found === 'string' ? [{address: found, family: found.includes(':') ? 6 : 4}] : found;
}

function privateRefused(host: string): Failure {
	return new Failure('network', `${host} is a private address that a feed, page, list or redirect named; pullquote goes there only when you type it.`, {
		remedy: 'If you trust it, type it: pullquote add ADDRESS, or for a feed you have pullquote edit FEED --url ADDRESS',
	});
}
