import test from 'ava';
import {isPublicAddress} from '../../../source/feeds/fetching/addresses.js';

const judged = test.macro((t, address: string, isPublic: boolean) => {
	t.is(isPublicAddress(address), isPublic);
});

for (const address of ['93.184.215.14', '2606:2800:21f:cb07::1', '64:ff9b::5db8:d70e', '2002:5db8:d70e::1', '::ffff:93.184.215.14']) {
	test(`${address} is public`, judged, address, true);
}

for (const address of [
	'127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1',
	'::1', '::', 'fe80::1', 'fe80::1%eth0', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001:db8::1', 'news.example',
]) {
	test(`${address} is not public`, judged, address, false);
}
