import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';

/** Feeds of made-up news over loopback, the same for every program that is measured. */
export type FeedsServer = {urls: string[]; close: () => void};

/** Serves `feeds` RSS feeds of `entries` entries each. */
export async function serveFeeds({feeds, entries}: {feeds: number; entries: number}): Promise<FeedsServer> {
	const server = createServer((request, response) => {
		const feed = Number(/^\/(\d+)\.xml$/v.exec(request.url ?? '')?.[1] ?? '-1');
		const isThere = feed >= 0 && feed < feeds;
		response.writeHead(isThere ? 200 : 404, {'content-type': 'application/rss+xml', etag: `"${feed}"`});
		response.end(isThere ? rss(feed, entries) : '');
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const {port} = server.address() as AddressInfo;
	return {
		urls: Array.from({length: feeds}, (_, index) => `http://127.0.0.1:${port}/${index}.xml`),
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** The title of the newest entry of the newest feed: what a first frame must show. */
export const newestTitle = 'Story 0-0';

const newest = Date.UTC(2026, 10, 20, 12);
const words = 'council harbour ferry vote budget school river bridge winter tunnel strike library garden market museum storm tram orchard letter archive'.split(' ');

function rss(feed: number, entries: number): string {
	const items = Array.from({length: entries}, (_, index) => item(feed, index));
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>http://127.0.0.1/${feed}</link>${items.join('')}</channel></rss>`;
}

function item(feed: number, index: number): string {
	const date = new Date(newest - (((index * 1000) + feed) * 1000)).toUTCString();
	return `<item><title>Story ${feed}-${index} ${phrase(feed + index, 7)}</title><link>http://127.0.0.1/${feed}/${index}</link>`
		+ `<guid isPermaLink="false">${feed}-${index}</guid><pubDate>${date}</pubDate><description><![CDATA[${paragraphs(feed + index, index < 20 ? 12 : 2)}]]></description></item>`;
}

function phrase(seed: number, length: number): string {
	return Array.from({length}, (_, index) => words[((seed * 7) + (index * 3) + ((seed * index) % 5)) % words.length]).join(' ');
}

/** The newest entries are long, to be scrolled; the others short, so that large sizes are made in bearable time. */
function paragraphs(seed: number, length: number): string {
	return Array.from({length}, (_, index) => `<p>${phrase(seed + index, 40)}. “${phrase(seed + index + 3, 12)},” said Jane Doe.</p>`).join('');
}
