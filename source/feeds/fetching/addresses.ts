import ipaddr from 'ipaddr.js';

/**
True for an address of the open internet. Loopback, private, link-local, metadata, reserved and multicast ranges are not, nor IPv6 forms
that carry such an IPv4 address within (mapped, NAT64, 6to4). Anything that is no address at all is not public either.
*/
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) {
		return false;
	}

	const parsed = ipaddr.process(withoutZone(address));
	return parsed instanceof ipaddr.IPv6 ? isPublicIpv6(parsed) : parsed.range() === 'unicast';
}

/** The literal address that a URL's host is, without brackets; undefined when the host is a name. */
export function literalAddress({hostname}: URL): string | undefined {
	const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
	return ipaddr.isValid(bare) ? bare : undefined;
}

/** True when a name can only mean this machine (RFC 6761, section 6.3). */
export function isLocalName(hostname: string): boolean {
	const name = hostname.toLowerCase().replace(/\.$/v, '');
	return name === 'localhost' || name.endsWith('.localhost');
}

/** True when the address lies in a CIDR range such as 10.0.0.0/8; false for a range that does not parse. */
export function isInRange(address: string, range: string): boolean {
	if (!ipaddr.isValid(address) || !ipaddr.isValidCIDR(range)) {
		return false;
	}

	const parsed = ipaddr.process(address);
	const [network, bits] = ipaddr.parseCIDR(range);
	return parsed.kind() === network.kind() && parsed.match(network, bits);
}

// Networks with IPv6 alone reach the whole IPv4 internet through NAT64 (RFC 6052), so the address inside decides.
function isPublicIpv6(address: ipaddr.IPv6): boolean {
	switch (address.range()) {
		case 'unicast': {
			return true;
		}

		case 'rfc6052': {
			return address.toByteArray()[1] === 0x64 && isPublicAddress(address.toByteArray().slice(-4).join('.'));
		}

		case '6to4': {
			return isPublicAddress(address.toByteArray().slice(2, 6).join('.'));
		}

		default: {
			return false;
		}
	}
}

function withoutZone(address: string): string {
	return address.split('%', 1)[0] ?? address;
}
