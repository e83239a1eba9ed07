import {readFileSync} from 'node:fs';
import test from 'ava';
import {articleFromHtml} from '../../source/article/article-from-html.js';
import {type Block} from '../../source/model/article.js';
import {bodyText} from '../../source/model/body-text.js';
import {Failure} from '../../source/model/failure.js';

const page = readFileSync(new URL('../fixtures/article/harbour.html', import.meta.url), 'utf8');
const article = articleFromHtml(page, {url: 'https://quayside.example/news/ferry-vote', source: 'page'});
const text = bodyText(article.blocks);

function blocksOf<Kind extends Block['kind']>(kind: Kind): Array<Extract<Block, {kind: Kind}>> {
	return article.blocks.filter((block): block is Extract<Block, {kind: Kind}> => block.kind === kind);
}

test('the whole article is there', t => {
	t.true(text.startsWith('The people of Marlow Sound have voted'));
	t.true(text.endsWith('out of service for nine days.'));
	t.regex(text, /Repairs over the next decade/v);
	t.regex(text, /What happens now/v);
});

for (const furniture of [
	'Share on Facebook', 'Read more', 'old pier', 'inbox', 'newsletter', 'cookies', 'Related stories', 'Lighthouse keeper', 'Comments', 'Old Salt', 'Copyright', 'Tags',
	'Published', 'By Nora', 'is a reporter', 'Weather', 'never shown', 'Halcyon', 'Arkwright',
]) {
	test(`the body leaves out: ${furniture}`, t => {
		t.false(text.includes(furniture));
	});
}

test('what was left out near the article is recorded with its kind', t => {
	const kindOf = (words: string) => article.extraction.omitted.find(omitted => omitted.text.includes(words))?.kind;
	t.is(kindOf('Why the old pier'), 'related');
	t.is(kindOf('daily newsletter'), 'newsletter');
	t.is(kindOf('is a reporter'), 'author-note');
	t.is(kindOf('Tags:'), 'tags');
	t.is(kindOf('Halcyon'), 'caption');
});

test('the author, the note and the title come from the page', t => {
	t.is(article.title, 'Harbour town votes to keep its last ferry');
	t.deepEqual(article.authors.map(({name}) => name), ['Nora Whitcombe']);
	t.regex(article.authors[0]?.note ?? '', /^Nora Whitcombe is a reporter/v);
});

test('lists, tables, headings and quotations keep their structure', t => {
	t.deepEqual(blocksOf('list')[0]?.items.map(({marker, text: words}) => `${marker} ${words}`), [
		'1. raise the fare by forty pence;', '2. rent out the upper deck in summer;', '3. ask the county for a loan.',
	]);
	t.deepEqual(blocksOf('table').map(({rows, header}) => ({rows, header})), [
		{rows: [['Crossing', 'Cost in pounds'], ['Ferry', '310,000'], ['Bus around the bay', '275,000']], header: true},
	]);
	t.deepEqual(blocksOf('heading').map(({level, text: words}) => [level, words]), [[2, 'What happens now']]);
	t.is(blocksOf('blockquote')[0]?.cite, 'https://quayside.example/report');
});

test('a pull quote that repeats the body is told apart where it is kept', t => {
	t.true(blocksOf('paragraph').every(block => block.text !== 'We heard you, and the boat stays'));
});

test('links are absolute, emphasis stays', t => {
	const [first, second] = blocksOf('paragraph');
	t.deepEqual(first?.spans, [{style: 'link', href: 'https://quayside.example/news/sea-wall', start: first?.text.indexOf('a new') ?? 0, end: first?.text.indexOf(' and a school') ?? 0}]);
	t.is(second?.text.slice(second.spans[0]?.start, second.spans[0]?.end), 'for');
});

test('the quotation marks of a q element are written out', t => {
	t.true(text.includes('called the result “a costly kind of love”.'));
});

test('a picture comes with its caption and credit apart', t => {
	t.like(blocksOf('figure')[0], {
		source: 'https://quayside.example/img/ferry.jpg',
		alt: 'A red ferry at a pier',
		caption: 'The ferry Halcyon leaves the pier on a calm morning.',
		credit: 'Photo: Tom Arkwright',
	});
});

test('no quotation of the article is lost', t => {
	t.is(article.extraction.quotationsKept, article.extraction.quotationsInSource);
});

test('a page without text is no article', t => {
	const error = t.throws(() => articleFromHtml('<html><body><img src=x></body></html>', {source: 'page', url: 'https://a.example/'}), {instanceOf: Failure});
	t.is(error.kind, 'unreadable');
	t.true(error.message.includes('https://a.example/'));
});

test('a page with little text gives what it has', t => {
	t.is(bodyText(articleFromHtml('<p>Only this line.</p>', {source: 'page'}).blocks), 'Only this line.');
});

test('the content of a feed is the article, without what publishers append', t => {
	const feed = '<p>First words of the entry.</p><p>More of it, <a href="/x">linked</a>.</p><p>The post <a href="https://b.example/p">Entry</a> appeared first on <a href="https://b.example">Blog</a>.</p><p>Read more</p>';
	const entry = articleFromHtml(feed, {source: 'feed', url: 'https://b.example/p'});
	t.is(bodyText(entry.blocks), 'First words of the entry.\n\nMore of it, linked.');
	t.deepEqual(entry.extraction.omitted.map(({kind}) => kind), ['legal', 'related']);
	t.false(entry.extraction.truncated);
});

test('a teaser in a feed is told by its end', t => {
	t.true(articleFromHtml('<p>It began on a quiet Tuesday in the […]</p>', {source: 'feed'}).extraction.truncated);
});

test('an author\'s note in a feed is told from the article', t => {
	const feed = `<p>${'The boats came home in the evening, one after the other. '.repeat(4)}</p><p>${'Nobody had counted them in the morning. '.repeat(4)}</p><p><em>Nora Whitcombe is a reporter for the Quayside Post.</em></p>`;
	const feedItem = {id: '1', title: 'Five boats come home', author: 'Nora Whitcombe', authors: [{name: 'Nora Whitcombe'}], categories: [], enclosures: []};
	const entry = articleFromHtml(feed, {source: 'feed', feedItem});
	t.is(entry.title, 'Five boats come home');
	t.regex(entry.authors[0]?.note ?? '', /is a reporter/v);
	t.false(bodyText(entry.blocks).includes('is a reporter'));
});

test('an article of hundreds of paragraphs is there to its end, and what follows it is not', t => {
	const paragraphs = Array.from({length: 400}, (_, n) => `<p>On day ${n} the wind turned and ${n % 7} boats stayed in. The harbour master wrote it down, as she had for ${n} days, and nobody asked her why she did it.</p>`);
	const long = articleFromHtml(`<html><head><title>A year at sea</title></head><body><nav><a href="/">Home</a></nav><article><h1>A year at sea</h1>${paragraphs.join('')}</article><footer><p>Copyright the Quayside</p></footer></body></html>`, {source: 'page'});
	t.is(long.blocks.length, 400);
	t.regex(bodyText(long.blocks), /On day 399 .*why she did it\.$/v);
});

test('the beginning of an article behind a wall is cut short, and a whole one is not', t => {
	const beginning = '<h1>Ferry runs again</h1><p>The ferry came back to the island after three weeks in the dock, and the baker lit his oven before dawn for the first time.</p>';
	const rest = '<p>Nobody on the quay could say when the old engine would fail again, but the harbour office promised a second boat, and the school opened its doors an hour late.</p>'.repeat(8);
	const isCut = (html: string) => articleFromHtml(html, {source: 'page'}).extraction.truncated;
	t.true(isCut(`${beginning}<div class="offer"><p>Subscribe to continue reading.</p></div>`));
	t.false(isCut(`${beginning}${rest}<div class="offer"><p>Subscribe to continue reading.</p></div>`));
	t.false(isCut(beginning));
});

const invites = test.macro((t, ending: string, rest: string) => {
	const {blocks, extraction} = articleFromHtml(`<p>The bakery on Mill Lane opens at four.</p><p>By six the queue reaches the bridge${ending}</p>`, {source: 'feed', url: 'https://lane.example/1'});
	t.is(bodyText(blocks), `The bakery on Mill Lane opens at four.\n\nBy six the queue reaches the bridge${rest}`);
	t.is(extraction.truncated, rest === '…');
});

test('feed content loses the link to the rest: read more', invites, '… <a href="/1">Read more</a>', '…');
test('feed content loses the link to the rest: an arrow behind it', invites, '… <a href="/1">Continue reading</a> →', '…');
test('feed content loses the link to the rest: German', invites, '… <a href="/1">Weiterlesen</a>', '…');
test('feed content keeps a link that is part of the sentence', invites, ', as <a href="/2">the council noted</a>.', ', as the council noted.');
