import test from 'ava';
import {createFetchServices} from '../../source/feeds/fetching/services.js';
import {createPageFetcher} from '../../source/work/fetch-page.js';
import {faultServer} from '../_helpers/fault-server.js';

test('one page at a time from a host, and a page known is asked again only conditionally', async t => {
	let [now, most] = [0, 0];
	const server = await faultServer(t, {
		'/page'(request, response) {
			now++;
			most = Math.max(most, now);
			setImmediate(() => {
				now--;
				const isKnown = request.headers['if-none-match'] === '"1"';
				response.writeHead(isKnown ? 304 : 200, {etag: '"1"'}).end(isKnown ? undefined : 'A page');
			});
		},
	});
	const services = createFetchServices({proxyEnvironment: {}});
	t.teardown(services.close);
	const fetchPage = createPageFetcher(services);
	const request = {url: `${server.origin}/page`, typedUrls: [server.origin]};
	const missing = {...request, url: `${server.origin}/missing`};
	const results = await Promise.allSettled([fetchPage(request), fetchPage(missing), fetchPage(request)]);
	t.deepEqual(results.map(({status}) => status), ['fulfilled', 'rejected', 'fulfilled']);
	t.is(most, 1);
	t.deepEqual(server.requests.map(({headers}) => headers['if-none-match']), [undefined, undefined, '"1"']);
	const page = await fetchPage(request);
	t.is(new TextDecoder().decode(page.body), 'A page');
});
