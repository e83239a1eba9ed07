import test from 'ava';
import {readMetadata, type MetadataOptions} from '../../../source/article/metadata/read-metadata.js';
import {type Paywall} from '../../../source/article/metadata/paywall.js';
import {parsePage} from '../../../source/article/page/parse-page.js';

const url = 'https://www.harbourgazette.example/transport/2024/ferry';

function read(html: string, options?: MetadataOptions): ReturnType<typeof readMetadata> {
	return readMetadata(parsePage(html), options ?? {url});
}

function page({head = '', body = ''}: {head?: string; body?: string}): string {
	return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
}

function jsonLd(value: unknown): string {
	return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

const paragraphs = '<p>The ferry runs again after three weeks in the dock, and the island has bread once more on its shelves.</p>'.repeat(4);

const messy = page({
	head: `<title>Ferry runs again - Transport - The Harbour Gazette</title>
		<meta property="og:title" content="Ferry runs again | The Harbour Gazette"><meta property="og:site_name" content="The Harbour Gazette">
		<meta property="article:modified_time" content="2024-05-04T09:00:00+0100"><meta property="og:image" content="/pictures/ferry.jpg">
		<link rel="canonical" href="https://www.harbourgazette.example/transport/ferry">
		${jsonLd({'@context': 'https://schema.org', '@graph': [
			{'@type': 'WebSite', name: 'The Harbour Gazette'},
			{'@type': 'NewsArticle', headline: 'Ferry runs again', datePublished: '2024-05-03T15:47:42+01:00', articleSection: 'Transport', author: [{'@id': '#mara'}], publisher: {'@type': 'Organization', name: 'The Harbour Gazette'}},
			{'@type': 'Person', '@id': '#mara', name: 'Mara Ellison', jobTitle: 'Transport Correspondent', url: '/people/mara-ellison'},
		]})}`,
	body: `<nav><a href="/">Home</a></nav><h1>Ferry runs again</h1><p class="standfirst">Bread is back on the island after three hungry weeks.</p>
		<div class="byline">By <a href="/people/mara-ellison">Mara Ellison</a> and <a href="/people/tom-okafor">Tom Okafor</a> <time datetime="2024-05-03T15:47:42+01:00">3 May</time></div>${paragraphs}`,
});

test('a whole page', t => {
	t.deepEqual(read(messy), {
		title: 'Ferry runs again',
		subtitle: 'Bread is back on the island after three hungry weeks.',
		authors: [
			{name: 'Mara Ellison', url: 'https://www.harbourgazette.example/people/mara-ellison', role: 'Transport Correspondent', confidence: 'high'},
			{name: 'Tom Okafor', url: 'https://www.harbourgazette.example/people/tom-okafor', confidence: 'medium'},
		],
		published: '2024-05-03T15:47:42+01:00',
		updated: '2024-05-04T09:00:00+01:00',
		publisher: 'The Harbour Gazette',
		section: 'Transport',
		language: 'en-gb',
		url: 'https://www.harbourgazette.example/transport/ferry',
		leadImage: 'https://www.harbourgazette.example/pictures/ferry.jpg',
		paywall: 'none',
	});
});

test('a page that says nothing', t => {
	const metadata = read('<p>Only text.</p>', {});
	t.is(metadata.title, '');
	t.deepEqual(metadata.authors, []);
	t.is(metadata.published, undefined);
	t.is(metadata.paywall, 'none');
});

const authors = test.macro((t, html: string, expected: string[]) => {
	t.deepEqual(read(html).authors.map(author => author.name), expected);
});

test('JSON-LD with a comma too many', authors, page({head: jsonLd('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Ellison",},}')}), ['Mara Ellison']);
test('JSON-LD with a line end in a string', authors, page({head: jsonLd('{"@type": "NewsArticle", "headline": "a\nb", "author": "Mara Ellison"}')}), ['Mara Ellison']);
test('JSON-LD that cannot be read', authors, page({head: jsonLd('{"@type": "NewsArticle", "author": '), body: '<h1>Ferry</h1><p class="byline">By Mara Ellison</p>'}), ['Mara Ellison']);
test('two names in one string', authors, page({head: jsonLd({'@type': 'NewsArticle', author: 'Mara Ellison and Tom Okafor'})}), ['Mara Ellison', 'Tom Okafor']);
test('the meta element', authors, page({head: '<meta name="author" content="Mara Ellison">'}), ['Mara Ellison']);
test('a profile address is no name', authors, page({head: '<meta property="article:author" content="https://social.example/harbourgazette">', body: '<h1>Ferry</h1><a rel="author" href="/a">Mara Ellison</a>'}), ['Mara Ellison']);
test('microdata', authors, page({body: '<h1>Ferry</h1><span itemprop="author" itemscope><span itemprop="name">Mara Ellison</span></span>'}), ['Mara Ellison']);
test('a byline without any class', authors, page({body: `<h1>Ferry</h1><p>By Mara Ellison</p>${paragraphs}`}), ['Mara Ellison']);
test('a link to the author page', authors, page({body: `<h1>Ferry</h1><div><a href="/author/mara">Mara Ellison</a></div>${paragraphs}`}), ['Mara Ellison']);
test('an editor stated for the author', authors, page({head: jsonLd({'@type': 'NewsArticle', author: {'@type': 'Person', name: 'Okafor'}}), body: '<h1>Ferry</h1><div class="author">Mara Ellison</div><div class="info-author">Editor: Okafor</div>'}), ['Mara Ellison']);
test('comments name no author', authors, page({body: `<h1>Ferry</h1>${paragraphs}<div class="comment"><span class="author">Mara Ellison</span></div>`}), []);
test('teasers name no author', authors, page({body: `<h1>Ferry</h1>${paragraphs}<div class="related"><span class="author">Mara Ellison</span></div>`}), []);
test('the photographer is no author', authors, page({body: '<h1>Ferry</h1><figure><figcaption><span class="author">Mara Ellison</span></figcaption></figure>'}), []);
test('an image object is no article', authors, page({head: jsonLd({'@type': 'ImageObject', author: {name: 'Mara Ellison'}})}), []);
test('buttons beside the byline', authors, page({body: '<h1>Ferry</h1><div class="byline"><span>Mara Ellison</span><span>Text Size</span><a href="/topics/boats">Island Boats</a></div>'}), ['Mara Ellison']);

test('a desk alone', authors, page({head: jsonLd({'@type': 'NewsArticle', author: {'@type': 'Person', name: 'Redaktion'}})}), ['Redaktion']);
test('By glued to the name', authors, page({body: `<h1>Ferry</h1><div class="x1"><span>By</span><span>Mara Ellison</span></div>${paragraphs}`}), ['Mara Ellison']);
test('by behind the date', authors, page({head: '<title>Ferry</title>', body: `<nav>Home</nav><h1>Ferry</h1><div><time>03/05/2024</time> by Mara Ellison, Harbour Correspondent</div>${paragraphs}`}), ['Mara Ellison']);
test('a place beside the site’s name', authors, page({head: '<meta name="author" content="harbourgazette.example, Stonehaven, Scotland">'}), ['harbourgazette.example']);
test('the authors of other articles, marked like the byline', authors, page({head: '<meta name="author" content="Mara Ellison">', body: `<h1>Ferry</h1><span class="author">von Mara Ellison</span>${paragraphs}<span class="author">von Tom Okafor</span>`}), ['Mara Ellison']);
test('meta element and byline agree against JSON-LD', authors, page({head: `${jsonLd({'@type': 'NewsArticle', author: 'Web Hand'})}<meta name="author" content="Mara Ellison">`, body: `<h1>Ferry</h1><p class="byline">By Mara Ellison</p>${paragraphs}`}), ['Mara Ellison']);
test('an advertisement in the author’s place is no author', authors, page({body: `<h1>Ferry</h1><p class="author">Gesponserte Inhalte</p>${paragraphs}`}), []);
test('a stated desk against a link to somebody', authors, page({head: jsonLd({'@type': 'NewsArticle', author: {'@type': 'NewsMediaOrganization', name: 'Harbour Newsroom'}}), body: `<h1>Ferry</h1>${paragraphs.repeat(30)}<p><a class="link" href="/people/tom-okafor">Tom Okafor</a></p>`}), ['Harbour Newsroom']);
test('a stated desk against a byline', authors, page({head: jsonLd({'@type': 'NewsArticle', author: {'@type': 'Organization', name: 'Harbour Newsroom'}}), body: `<h1>Ferry</h1><p class="byline">By Mara Ellison</p>${paragraphs}`}), ['Mara Ellison']);
test('a word of the title in a heading before the headline', authors, page({head: '<title>Ferry runs again after three weeks</title>', body: `<h3>Ferry</h3>${'<p>Other</p>'.repeat(300)}<h1>Ferry runs again after three weeks</h1><p>By Mara Ellison</p>${paragraphs}`}), ['Mara Ellison']);

test('an agency alone is named with little confidence', t => {
	const head = jsonLd({'@type': 'NewsArticle', author: {'@type': 'Organization', name: 'Harbour News Agency'}});
	t.deepEqual(read(page({head})).authors, [{name: 'Harbour News Agency', confidence: 'low'}]);
});

test('the feed names the author where the page does not', t => {
	const feedItem = {id: '1', title: 'Ferry', authors: [{name: 'Mara Ellison'}], categories: [], enclosures: [], published: '2024-05-03T14:00:00Z'};
	const metadata = read('<p>Text.</p>', {url, feedItem});
	t.deepEqual(metadata.authors, [{name: 'Mara Ellison', confidence: 'medium'}]);
	t.is(metadata.published, '2024-05-03T14:00:00Z');
});

const titles = test.macro((t, html: string, expected: string) => {
	t.is(read(html).title, expected);
});

test('the shared title is preferred to the heading', titles, page({head: '<meta property="og:title" content="Ferry runs again">', body: '<h1>Ahoy!</h1>'}), 'Ferry runs again');
test('a search title gives way to the headline of page and JSON-LD', titles, page({head: `<title>Ferry news 2024</title><meta property="og:title" content="Ferry news 2024">${jsonLd({'@type': 'NewsArticle', headline: 'The ferry runs again'})}`, body: '<h1>The ferry runs again</h1>'}), 'The ferry runs again');
test('a headline written down twice is meant', titles, page({head: `<meta property="og:title" content="Bread at last: island celebrates">${jsonLd({'@type': 'NewsArticle', headline: 'The ferry runs again', name: 'The ferry runs again'})}`}), 'The ferry runs again');
test('a heading that the meta title repeats is meant', titles, page({head: '<meta property="og:title" content="The ferry runs again"><meta name="title" content="The ferry runs again: bread is back">', body: '<h1>The ferry runs again: bread is back</h1>'}), 'The ferry runs again: bread is back');
test('the site’s name is no title', titles, page({head: '<meta property="og:title" content="The Harbour Gazette"><meta property="og:site_name" content="The Harbour Gazette"><title>Ferry runs again</title>', body: '<h1>Ferry runs again</h1>'}), 'Ferry runs again');
test('a cut title is made whole', titles, page({head: '<meta property="og:title" content="The ferry runs again after…">', body: '<h1>The ferry runs again after three weeks</h1>'}), 'The ferry runs again after three weeks');
test('entities written twice', titles, page({head: '<meta property="og:title" content="Bread &amp;amp; butter">'}), 'Bread & butter');
test('no shared title: the heading that the window repeats', titles, page({head: '<title>Ferry runs again - Harbour</title>', body: '<h1>Logo</h1><h1>Ferry runs again</h1>'}), 'Ferry runs again');

const published = test.macro((t, html: string, expected: string | undefined) => {
	t.is(read(html, {}).published, expected);
});

test('the time element beside the headline', published, page({body: '<h1>Ferry</h1><time datetime="2024-05-03T10:00:00Z">today</time><div class="related"><time datetime="2020-01-01">then</time></div>'}), '2024-05-03T10:00:00Z');
test('a written date beside the headline', published, page({body: `<h1>Ferry</h1><div class="meta">Friday, 3 May 2024</div>${paragraphs}`}), '2024-05-03');
test('the date of a comment is not the article’s', published, page({body: `<h1>Ferry</h1>${paragraphs}<div class="comments"><time datetime="2024-06-01">June</time></div>`}), undefined);
test('a date of change is not that of publication', published, page({body: '<h1>Ferry</h1><span class="updated"><time datetime="2024-06-01">June</time></span><span class="posted"><time datetime="2024-05-03">May</time></span>'}), '2024-05-03');

test('published and updated in one line, with the zone', t => {
	const {published: first, updated} = read(page({head: '<title>Ferry runs again</title>', body: `<h1>Ferry runs again</h1><div class="meta">Published May 3, 2024 at 3:47 p.m. EDT | Updated May 4, 2024 at 9:00 a.m. EDT</div>${paragraphs}`}), {});
	t.deepEqual([first, updated], ['2024-05-03T15:47:00-04:00', '2024-05-04T09:00:00-04:00']);
});

test('a change beside a stated date of publication', t => {
	const {published: first, updated} = read(page({head: '<meta property="article:published_time" content="2024-05-03T15:47:42+02:00">', body: `<h1>Fähre</h1><div class="meta">Aktualisiert am 4. Mai 2024</div>${paragraphs}`}), {});
	t.deepEqual([first, updated], ['2024-05-03T15:47:42+02:00', '2024-05-04']);
});

test('the address gives the day as a last resort', t => {
	t.is(read('<p>Text.</p>', {url: 'https://harbour.example/2024/05/03/ferry'}).published, '2024-05-03');
});

test('a canonical address of another site is not taken', t => {
	t.is(read(page({head: '<link rel="canonical" href="https://other.example/x">'})).url, url);
	t.is(read(page({head: '<link rel="canonical" href="javascript:alert(1)">'})).url, url);
	t.is(read(page({head: '<link rel="canonical" href="https://www.harbourgazette.example/">'})).url, url);
});

test('control characters in JSON-LD never reach the metadata', t => {
	const author = {'@type': 'Person', name: 'Mara\u0007 Ellison', jobTitle: 'Editor\u001B]0;x\u0007'};
	const agency = {'@type': 'Organization', name: 'harbour\u001B[31m wire'};
	const head = [author, agency].map(value => jsonLd({'@type': 'NewsArticle', author: value}));
	t.deepEqual(head.map(text => read(page({head: text})).authors), [
		[{name: 'Mara Ellison', role: 'Editor]0;x', confidence: 'medium'}],
		[{name: 'harbour[31m wire', confidence: 'low'}],
	]);
});

test('images only by http', t => {
	t.is(read(page({head: '<meta property="og:image" content="data:image/png;base64,AAAA">'})).leadImage, undefined);
});

const paywall = test.macro((t, html: string, expected: Paywall) => {
	t.is(read(html).paywall, expected);
});

const notFree = {'@type': 'NewsArticle', isAccessibleForFree: 'False', hasPart: {'@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid'}};
test('JSON-LD says the article is not free', paywall, page({head: jsonLd({'@type': 'NewsArticle', isAccessibleForFree: false}), body: paragraphs}), 'stated');
test('the part that is not free is not in the page', paywall, page({head: jsonLd(notFree), body: `${paragraphs}<div class="paid"><p>Subscribe.</p></div>`}), 'stated');
test('the part that is not free is in the page', paywall, page({head: jsonLd(notFree), body: `<p>Beginning.</p><div class="paid">${paragraphs.repeat(2)}</div>`}), 'none');
test('a meta element says it is locked', paywall, page({head: '<meta property="article:content_tier" content="locked">', body: paragraphs}), 'stated');
test('a wall by its class', paywall, page({body: `${paragraphs}<div class="paywall"></div>`}), 'shown');
test('a wall by its words', paywall, page({body: `${paragraphs}<p>This article is for subscribers only.</p>`}), 'shown');
test('a German wall', paywall, page({body: `${paragraphs}<p>Jetzt mit Abo weiterlesen</p>`}), 'shown');
test('a newsletter is no wall', paywall, page({body: `${paragraphs}<p>Subscribe to our newsletter, read by island subscribers.</p>`}), 'none');
test('a free article', paywall, page({head: jsonLd({'@type': 'NewsArticle', isAccessibleForFree: true}), body: paragraphs}), 'none');

test('control characters never reach the metadata', t => {
	const metadata = read(page({head: '<meta name="author" content="Mara\u001B[31m Ellison"><meta property="og:title" content="Ferry\u202E runs\u0007">'}));
	t.notRegex(JSON.stringify(metadata), /\\u001b|\u{202E}|\\u0007/iv);
});

for (const [title, html] of [
	['deep JSON-LD', page({head: jsonLd('['.repeat(200_000))})],
	['deep JSON-LD that closes', page({head: jsonLd(`{"@type":"NewsArticle","author":${'{"name":'.repeat(3000)}1${'}'.repeat(3001)}`)})],
	['a huge meta element', page({head: `<meta name="author" content="${'A b, '.repeat(80_000)}">`})],
	['a huge byline', page({body: `<h1>Ferry</h1><div class="byline">${'By '.repeat(130_000)}</div>`})],
	['many bylines', page({body: `<h1>Ferry</h1>${'<i class="author">x</i>'.repeat(20_000)}`})],
	['a huge heading', page({head: `<meta property="og:title" content="${' - '.repeat(100_000)}">`, body: `<h1>${'a: '.repeat(130_000)}</h1>`})],
] as const) {
	test(`${title} is read within bounds`, t => {
		t.true(read(html).title.length <= 1000);
	});
}

test('the site’s name stands behind the title where nothing else states it', t => {
	const publisher = (title: string, headline = 'Ferry runs again') => read(page({head: `<title>${title}</title><meta property="og:title" content="${headline}">`, body: paragraphs}), {}).publisher;
	t.is(publisher('Ferry runs again | Talbote'), 'Talbote');
	t.is(publisher('Ferry runs again - The Harbour Gazette'), 'The Harbour Gazette');
	t.is(publisher('Ferry runs again – a story of bread, of engines and of three long weeks'), undefined);
	t.is(publisher('Ferry runs again'), undefined);
	t.is(publisher('Bread returns | Talbote'), undefined);
});
