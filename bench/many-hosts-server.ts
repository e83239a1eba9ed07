// Serves made-up feeds on every loopback address, in a process of its own so that it does not slow down what is measured.
import {createServer} from 'node:http';
import {type AddressInfo} from 'node:net';
import process from 'node:process';

const entriesPerFeed = Number(process.argv[2] ?? '20');
const words = 'council harbour ferry vote budget school river bridge winter tunnel strike library garden market museum storm tram orchard letter archive'.split(' ');
const newest = Date.UTC(2026, 10, 20, 12);

const server = createServer((request, response) => {
	const etag = `"${request.url}"`;
	if (request.headers['if-none-match'] === etag) {
		response.writeHead(304, {etag}).end();
		return;
	}

	const feed = Number(/\d+/v.exec(request.url ?? '')?.[0] ?? '0');
	response.writeHead(200, {'content-type': 'application/rss+xml', etag}).end(rss(feed));
});
server.listen(0, '0.0.0.0', () => {
	process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});

function rss(feed: number): string {
	const items = Array.from({length: entriesPerFeed}, (_, index) => item(feed, index));
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>http://news.example/${feed}</link>${items.join('')}</channel></rss>`;
}

function item(feed: number, index: number): string {
	const date = new Date(newest - (((index * 1000) + feed) * 1000));
	return `<item><title>Story ${feed}-${index} ${phrase(feed + index, 7)}</title><link>http://news.example/${feed}/${index}</link>`
		+ `<guid isPermaLink="false">${feed}-${index}</guid><pubDate>${date.toUTCString()}</pubDate><description><![CDATA[${paragraphs(feed + index)}]]></description></item>`;
}

function phrase(seed: number, length: number): string {
	return Array.from({length}, (_, index) => words[((seed * 7) + (index * 3) + ((seed * index) % 5)) % words.length]).join(' ');
}

function paragraphs(seed: number): string {
	return Array.from({length: 5}, (_, index) => `<p>${phrase(seed + index, 40)}. “${phrase(seed + index + 3, 12)},” said Jane Doe.</p>`).join('');
}
