import test, {type ExecutionContext} from 'ava';
import {themes} from '../../source/render/themes.js';
import {commands} from '../../source/screens/keys/commands.js';
import {addTestFeed, healthy, testArticle, testItem, testLibrary} from '../_helpers/library.js';
import {harbourArticle} from '../_helpers/harbour-article.js';
import {hostilePayloads} from '../_helpers/hostile-payloads.js';
import {renderScreen, type ScreenOptions, type TestScreen} from '../_helpers/render-screen.js';

/** A library with two feeds, thirty and ten entries; the newest has an article. */
function newsLibrary(t: ExecutionContext) {
	const library = testLibrary(t);
	addTestFeed(library, Array.from({length: 30}, (_, index) => testItem(970 + index)), {tags: ['world'], title: 'The News'});
	addTestFeed(library, Array.from({length: 10}, (_, index) => testItem(900 + index, {id: `b${index}`, title: `Report ${index}`})), {url: 'https://report.example/feed', title: 'The Report'});
	const [newest] = library.entries({limit: 1});
	library.storeArticle(newest?.id ?? 0, harbourArticle);
	return library;
}

async function open(t: ExecutionContext, options: Partial<ScreenOptions> = {}): Promise<TestScreen> {
	return renderScreen(t, {library: newsLibrary(t), ...options});
}

test('headlines stand under their days, the selected one in one style', async t => {
	const screen = await open(t);
	t.regex(screen.rows()[0] ?? '', /^ All unread · 40$/v);
	t.is(screen.rows()[1], ' Today');
	t.regex(screen.rows()[2] ?? '', /^ ● .* The News .*Story 999/v);
	t.regex(screen.styled()[2] ?? '', /\u{1B}\[7m/v);
	t.regex(screen.rows().at(-1) ?? '', /1 of 40 .*\? help$/v);
});

test('j, G and g walk through a list that is longer than what is loaded', async t => {
	const screen = await open(t, {rows: 14});
	await screen.press('j'.repeat(25));
	t.regex(screen.rows().at(-1) ?? '', /26 of 40/v);
	t.regex(screen.text(), /Story 974/v);
	await screen.press('G');
	t.regex(screen.rows().at(-1) ?? '', /40 of 40/v);
	t.regex(screen.text(), /Report 0/v);
	await screen.press('g');
	t.regex(screen.text(), /Story 999/v);
});

test('a list of thousands is walked to its end and back without loading it whole', async t => {
	const library = testLibrary(t);
	addTestFeed(library, Array.from({length: 3000}, (_, index) => testItem(index)));
	const screen = await renderScreen(t, {library});
	await screen.press('G');
	t.regex(screen.text(), /Story 0\b/v);
	t.regex(screen.rows().at(-1) ?? '', /3000 of 3000/v);
	await screen.press('b'.repeat(200));
	t.regex(screen.text(), /Story 2999/v);
	await screen.press(' '.repeat(60));
	const [headlines] = screen.app.store.getState().stack;
	t.true(headlines?.kind === 'headlines' && headlines.entries.length <= 1200);
	t.notRegex(screen.text(), /^\s*$/v);
});

test('Enter opens the stored article and marks it read; q goes back', async t => {
	const screen = await open(t);
	await screen.press('\r');
	t.regex(screen.text(), /Harbour bridge stays shut/v);
	await screen.press('q');
	t.regex(screen.rows()[0] ?? '', /39 unread of 40/v);
	t.false((screen.rows()[2] ?? '').includes('●'));
});

test('an article that is not stored comes from the worker', async t => {
	const {promise, resolve} = Promise.withResolvers<typeof harbourArticle>();
	const screen = await open(t, {work: {article: async () => promise}});
	await screen.press('j\r');
	t.regex(screen.text(), /Story 998[\s\S]*Reading the page/v);
	resolve(harbourArticle);
	await screen.settle();
	t.regex(screen.text(), /Harbour bridge/v);
});

test('an article opens again where it was left, at another width too', async t => {
	const screen = await open(t);
	await screen.press('\r', ' ');
	const [first] = screen.rows();
	t.notRegex(first ?? '', /Harbour/v);
	await screen.press('q', 'j', 'k', '\r');
	t.is(screen.rows()[0], first);
	await screen.press('q');
	await screen.resize(60, 24);
	await screen.press('\r');
	t.notRegex(screen.text(), /Harbour bridge stays shut/v);
	t.true(screen.rows()[0]?.trim().split(' ').slice(0, 2).every(word => first?.includes(word)));
	await screen.press('g', 'q', '\r');
	t.regex(screen.text(), /Harbour bridge stays shut/v);
});

test('samples are named so, and get their counts while nobody waits', async t => {
	const library = testLibrary(t);
	const {id} = library.addFeed({kind: 'sample', url: 'https://samples.example/feed', title: 'Samples'});
	library.storeFetch(id, {feed: {title: 'Samples', items: [testItem(1), testItem(2)]}, health: healthy});
	const asked: number[] = [];
	const screen = await renderScreen(t, {library, work: {async article(entryId) {
		asked.push(entryId);
		library.storeArticle(entryId, harbourArticle);
		return harbourArticle;
	}}});
	await screen.settle();
	t.is(asked.length, 2);
	t.is(screen.rows()[0], ' All unread · 2 · sample edition');
	t.regex(screen.rows()[2] ?? '', /10” {2,}\dm/v);
	await screen.press('t');
	t.is(screen.rows()[0], ' Feeds · 1 · sample edition');
});

test('texts of real feeds are fetched for nobody', async t => {
	const screen = await open(t, {work: {async article() {
		t.fail();
		return harbourArticle;
	}}});
	await screen.settle();
	t.is(screen.rows()[0], ' All unread · 40');
});

test('an article says how far the reader is', async t => {
	const screen = await open(t);
	await screen.press('\r');
	t.regex(screen.rows().at(-1) ?? '', /^ Article {2}1\/\d · 0 % .*y copy .*\? help$/v);
	await screen.press(' ');
	t.regex(screen.rows().at(-1) ?? '', /^ Article {2}2\/\d · \d\d %/v);
	await screen.press('G');
	t.regex(screen.rows().at(-1) ?? '', /^ Article {2}(\d)\/\1 · end/v);
});

test('an article that cannot be had says why and what can be done', async t => {
	const screen = await open(t, {work: {async article() {
		throw new Error('The page was not found.');
	}}});
	await screen.press('j\r');
	t.regex(screen.text(), /Story 998[\s\S]*The page was not found\./v);
	t.regex(screen.text(), /o opens it in the browser/v);
});

test('] and [ walk through the quotations and say whose they are', async t => {
	const screen = await open(t, {columns: 100, rows: 30});
	await screen.press('\r]]');
	t.regex(screen.rows().at(-1) ?? '', /Quotation 2 of 10 · one ferry pilot/v);
	await screen.press('[');
	t.regex(screen.rows().at(-1) ?? '', /Quotation 1 of 10 · Ingrid Solberg/v);
	await screen.press('[');
	t.regex(screen.rows().at(-1) ?? '', /first quotation/v);
	await screen.press(']'.repeat(20));
	t.regex(screen.text(), /last quotation/v);
});

test('the panel gathers quotations by speaker; Enter goes to the text, the same key to all by this speaker', async t => {
	const screen = await open(t, {rows: 40});
	await screen.press('"');
	t.regex(screen.rows()[0] ?? '', /10 quotations by 5/v);
	t.regex(screen.text(), /Ingrid Solberg · 4/v);
	t.regex(screen.text(), /Speaker not named · 1/v);
	await screen.press('y');
	t.regex(screen.copied[0] ?? '', /^“a promise, not a plan” — Ingrid Solberg\nThe Tidewater Courier: Harbour bridge.*, https:\/\/news\.example\/harbour$/v);
	await screen.press('"');
	t.regex(screen.rows()[0] ?? '', /Ingrid Solberg · 4 quotations in 1 outlet/v);
	await screen.press('qj\r');
	t.regex(screen.rows().at(-1) ?? '', /Quotation 3 of 10/v);
	t.regex(screen.text(), /We have been given a promise/v);
});

test('a speaker\'s page shows the same words in several outlets once', async t => {
	const library = newsLibrary(t);
	const entries = library.entries({limit: 40});
	for (const entry of [entries[3], entries[35]]) {
		library.storeArticle(entry?.id ?? 0, testArticle([{text: '“We will rebuild the bridge”', speaker: 'Ingrid Solberg'}]));
	}

	const screen = await renderScreen(t, {library, columns: 100, rows: 40});
	await screen.press(':speaker Ingrid Solberg\r');
	t.is(screen.text().split('We will rebuild the bridge').length, 2);
	t.regex(screen.text(), /The News, The Report/v);
});

test('star, read and all read are undone one after the other', async t => {
	const screen = await open(t);
	await screen.press('sjN');
	t.regex(screen.rows()[2] ?? '', /★/v);
	t.regex(screen.rows()[0] ?? '', /39 unread/v);
	await screen.press('A');
	t.regex(screen.rows().at(-1) ?? '', /39 articles marked read · u undoes it/v);
	await screen.press('u');
	t.regex(screen.rows()[0] ?? '', /39 unread/v);
	await screen.press('u\u{1A}');
	t.regex(screen.rows()[0] ?? '', / · 40$/v);
	t.notRegex(screen.rows()[2] ?? '', /★/v);
	await screen.press('u');
	t.regex(screen.text(), /nothing to undo/v);
});

test('all read spares what arrived after the list was made', async t => {
	const library = newsLibrary(t);
	const screen = await renderScreen(t, {library});
	addTestFeed(library, [testItem(999, {id: 'late', title: 'Came late'})], {url: 'https://late.example/feed', title: 'Late'});
	await screen.press('A');
	t.is(library.countEntries({query: 'is:unread'}), 1);
});

test('the list of feeds opens a feed, and n finds what is unread', async t => {
	const screen = await open(t, {rows: 30});
	await screen.press('t');
	t.regex(screen.rows()[0] ?? '', /Feeds · 2/v);
	t.regex(screen.text(), /30 +30 +#world/v);
	await screen.press('G\r');
	t.regex(screen.rows()[0] ?? '', /The Report · 10/v);
	await screen.press('n');
	t.regex(screen.rows().at(-1) ?? '', /2 of 10/v);
	await screen.press('qq');
	t.regex(screen.rows()[0] ?? '', /All unread/v);
});

test('a refresh shows its progress and then what came', async t => {
	const {promise, resolve} = Promise.withResolvers<undefined>();
	const screen = await open(t, {work: {async refresh({onProgress}) {
		onProgress({done: 14, total: 52, failed: 1, added: 3});
		await promise;
		return {added: 3, failed: 1, total: 52, cancelled: false, firstError: 'The Report: no answer.'};
	}}});
	await screen.press('R');
	t.regex(screen.rows()[0] ?? '', /refreshing 14\/52 \(1 failed\)/v);
	await screen.press('R');
	t.regex(screen.text(), /going on already/v);
	resolve(undefined);
	await screen.settle();
	t.regex(screen.text(), /3 new articles from 52 feeds · The Report: no answer\./v);
	t.notRegex(screen.rows()[0] ?? '', /refreshing/v);
});

test('adding a feed: one is added at once, of several the user chooses, a failure is told', async t => {
	const added: string[] = [];
	const library = newsLibrary(t);
	const screen = await renderScreen(t, {library, work: {
		async discover(url) {
			if (url.includes('none')) {
				throw new Error('There is no feed there.');
			}

			const choices = [{url: `${url}/a`, title: 'First'}, {url: `${url}/b`, title: 'Second'}];
			return url.includes('rest') ? {choices: choices.slice(1), isOnly: false} : {choices, isOnly: url.includes('only')};
		},
		async add({url}) {
			added.push(url);
			return library.feeds()[0] as never;
		},
	}});
	await screen.press('+https://x.example\r');
	t.regex(screen.text(), /Which feed\?/v);
	await screen.press('j\r');
	t.deepEqual(added, ['https://x.example/b']);
	t.regex(screen.text(), /Added The News/v);
	await screen.press('+https://rest.example\r');
	t.regex(screen.text(), /Which feed\?/v);
	await screen.press('\r');
	t.deepEqual(added, ['https://x.example/b', 'https://rest.example/b']);
	await screen.press('+https://only.example\r');
	t.is(added.at(-1), 'https://only.example/a');
	await screen.press('+https://none.example\r');
	t.regex(screen.text(), /There is no feed there\./v);
	await screen.press('+not an address\r');
	t.regex(screen.text(), /no blanks/v);
});

test('removing a feed asks first', async t => {
	const library = newsLibrary(t);
	const screen = await renderScreen(t, {library, rows: 30});
	await screen.press('tGD');
	t.regex(screen.text(), /Remove The Report\?/v);
	await screen.press('\r');
	t.is(library.feeds().length, 2);
	await screen.press('Dj\r');
	t.is(library.feeds().length, 1);
	t.regex(screen.text(), /Removed The Report/v);
});

test('the order of headlines is chosen and kept', async t => {
	const screen = await open(t);
	await screen.press('S');
	t.regex(screen.text(), /^ ❯ newest first\n {3}oldest first$/mv);
	t.regex(screen.rows().at(-1) ?? '', /Enter choose {2}Esc cancel$/v);
	await screen.press('j\r');
	t.regex(screen.text(), /Report 0/v);
	t.deepEqual(screen.saved, [['sort', 'oldest']]);
	await screen.press(':sort title\r');
	t.regex(screen.rows()[1] ?? '', /Report 0/v);
});

test('links are chosen by number and opened', async t => {
	const screen = await open(t);
	await screen.press('#');
	t.regex(screen.text(), /1 {2}engineering report .*https:\/\/city\.example\/report/v);
	await screen.press('1\r');
	t.deepEqual(screen.opened, ['https://city.example/report']);
	await screen.press('7');
	t.regex(screen.text(), /no link 7/v);
});

test('the author\'s note and more by them', async t => {
	const screen = await open(t);
	await screen.press('\ra');
	t.regex(screen.text(), /Mira Lindqvist, City reporter/v);
	t.regex(screen.text(), /roads, rails and the people who wait/v);
});

test('where nothing is, a screen says so and offers no keys for it', async t => {
	const screen = await open(t, {work: {article: async () => ({...harbourArticle, authors: [], blocks: []})}});
	await screen.press('j\r', 'a');
	t.regex(screen.text(), /No author is named in this article\./v);
	t.regex(screen.rows().at(-1) ?? '', /^ No author +q back {2}\? help$/v);
	await screen.press('q', '#');
	t.regex(screen.rows().at(-1) ?? '', /^ No links +q back {2}\? help$/v);
});

test('without a browser the link is shown and copied', async t => {
	const screen = await open(t, {services: {open: async address => ({kind: 'show-link', address})}});
	await screen.press('o');
	t.regex(screen.text(), /There is no browser here\. Copied: https:/v);
	t.is(screen.copied.length, 1);
});

test('/ in an article finds words, again and again', async t => {
	const screen = await open(t, {rows: 14});
	await screen.press('\r/pier\r');
	t.regex(screen.text(), /"pier": 1 of \d/v);
	await screen.press('/\r');
	t.regex(screen.text(), /"pier": 2 of \d/v);
	await screen.press('/zebra\r');
	t.regex(screen.text(), /does not stand in this article/v);
});

test('f changes between page and feed text and remembers it for the feed', async t => {
	const feedText = {...harbourArticle, title: 'As the feed has it', extraction: {...harbourArticle.extraction, source: 'feed' as const}};
	const library = newsLibrary(t);
	const screen = await renderScreen(t, {library, work: {article: async () => feedText}});
	await screen.press('\rf');
	t.regex(screen.text(), /As the feed has it/v);
	t.regex(screen.text(), /feed's text; remembered for The News/v);
	t.is(library.feeds().find(({title}) => title === 'The News')?.settings.source, 'feed');
});

test('the article is piped to a command', async t => {
	const piped: string[] = [];
	const screen = await open(t, {services: {async pipe(command, text) {
		piped.push(command, text);
		return {code: 3};
	}}});
	await screen.press('\r|wc -w\r');
	t.deepEqual(piped, ['wc -w', harbourArticle.title]);
	t.regex(screen.text(), /ended with status 3/v);
});

test('Space at the end of an article opens the next unread one', async t => {
	const library = newsLibrary(t);
	const second = library.entries({limit: 2})[1];
	library.storeArticle(second?.id ?? 0, {...harbourArticle, title: 'The second one'});
	const screen = await renderScreen(t, {library});
	await screen.press('\rG ');
	t.regex(screen.text(), /The second one/v);
	await screen.press('K');
	t.regex(screen.text(), /City order of 1911/v);
	await screen.press('K');
	t.regex(screen.text(), /first article of the list/v);
});

test('no key is dead: on every screen every key does something or says why not', async t => {
	const ways: Record<string, string> = {headlines: '', feeds: 't', article: '\r', quotations: '"', links: '#', author: 'a', health: 'H', speaker: ':speaker Ingrid Solberg\r', help: '?'};
	const raw: Record<string, string> = {Space: ' ', Enter: '\r', Down: '\u{1B}[B', Up: '\u{1B}[A', Left: '\u{1B}[D', Right: '\u{1B}[C', PageDown: '\u{1B}[6~', PageUp: '\u{1B}[5~', Home: '\u{1B}[H', End: '\u{1B}[F', Esc: '\u{1B}', F1: '\u{1B}OP'};
	const quiet = new Set(['up', 'page-up', 'half-page-up', 'top', 'redraw']);
	const tried = commands.flatMap(({id, keys}) => keys[0] === undefined || quiet.has(id) ? [] : [{id, key: keys[0]}]);
	for (const [kind, way] of Object.entries(ways)) {
		for (const {id, key} of tried) {
			const screen = await renderScreen(t, {library: newsLibrary(t), rows: 12, columns: 60, work: {
				refresh: async () => ({added: 0, failed: 0, total: 2, cancelled: false}), article: async () => harbourArticle,
			}});
			await screen.press(way);
			const before = screen.app.store.getState();
			const shown = screen.text();
			const control = key.startsWith('Ctrl-') ? String.fromCodePoint((key.codePointAt(5) ?? 64) - 64) : undefined;
			await screen.press(control ?? raw[key] ?? key);
			const isChanged = screen.text() !== shown || screen.app.store.getState() !== before || screen.exitCode() !== undefined || screen.copied.length > 0;
			t.true(isChanged, `${key} (${id}) in ${kind}`);
			t.notRegex(screen.text(), /does nothing here/v, `${key} in ${kind}`);
		}
	}
});

test('a key that is bound to nothing says so', async t => {
	const screen = await open(t);
	await screen.press('x');
	t.regex(screen.rows().at(-1) ?? '', /x does nothing here\. \? shows the keys/v);
});

test('help is made from the table with the user\'s own keys', async t => {
	const screen = await open(t, {rows: 60, keys: {star: ['Ctrl-S', '*']}});
	await screen.press('?');
	t.regex(screen.text(), /Ctrl-S \* +star or unstar +star/v);
	await screen.press('q*');
	t.regex(screen.rows()[2] ?? '', /★/v);
});

test('every screen fits every size and speaks when the window is too small', async t => {
	const library = newsLibrary(t);
	for (const [columns, rows] of [[40, 12], [80, 24], [120, 40], [300, 100]] as const) {
		const screen = await renderScreen(t, {library, columns, rows});
		for (const way of ['', 't', 'q\r', '"', '"', 'qq#', 'qa', 'q?', 'q:', '\u{1B}H', 'qT']) {
			await screen.press(way);
			t.is(screen.rows().length, rows, `${columns}x${rows} after ${way}`);
			t.true(screen.rows().every(row => row.length <= columns), `${columns}x${rows} after ${way}`);
		}
	}

	const screen = await renderScreen(t, {library, columns: 39, rows: 12});
	t.regex(screen.text(), /too small[\s\S]*40 x 12 is needed/v);
	await screen.resize(40, 12);
	t.regex(screen.text(), /Today/v);
});

test('a reader stays at the same words when the window changes its size', async t => {
	const screen = await open(t, {rows: 14});
	await screen.press('\r/You do not ask the calendar\rj');
	const words = /You do not ask the calendar/v;
	t.regex(screen.text(), words);
	for (const [columns, rows] of [[44, 14], [140, 14], [60, 12], [80, 14]] as const) {
		await screen.resize(columns, rows);
		t.regex(screen.text().replaceAll(/[\s▌]+/gv, ' '), words, `${columns}x${rows}`);
	}
});

test('an error while drawing is handed on, not shown as a page', async t => {
	const crashes: unknown[] = [];
	const library = newsLibrary(t);
	const screen = await renderScreen(t, {library, onCrash(error) {
		crashes.push(error);
	}, services: {theme(name) {
		if (name === 'night') {
			throw new Error('this theme breaks');
		}

		return themes['terminal'] ?? Object.values(themes)[0] as never;
	}, themeNames: () => ['terminal', 'night']}});
	screen.app.store.dispatch({type: 'appearance-chosen', appearance: {theme: 'night'}});
	await screen.settle();
	t.regex(String(crashes[0]), /this theme breaks/v);
});

test('without colours and Unicode nothing but ASCII is shown', async t => {
	const screen = await open(t, {rows: 30, capabilities: {colors: 0, attributes: true, unicode: false}});
	for (const way of ['', '\r', '"', '"', 'qq#', 'qa', 'qqt', 'H', 'q?', 'qT']) {
		await screen.press(way);
		const odd = screen.rows().find(row => /[^ -~]/v.test(row));
		t.is(odd, undefined, `after ${JSON.stringify(way)}`);
	}
});

test('hostile text in titles, names, addresses and errors reaches the terminal on no screen', async t => {
	const library = testLibrary(t);
	const all = hostilePayloads.map(({text}) => text).join(' ');
	addTestFeed(library, hostilePayloads.map(({text}, index) => testItem(index, {title: `T${text}`, authors: [{name: `A${text}`}], url: `https://news.example/${index}`})), {title: `F${all}`, tags: [`g${all.slice(0, 40)}`]});
	const [newest] = library.entries({limit: 1});
	const fail = async () => {
		throw new Error(all);
	};

	const article = {...harbourArticle, title: `H${all}`, authors: [{name: `N${all}`, note: all, role: all, confidence: 'high' as const}], publisher: all};
	library.storeArticle(newest?.id ?? 0, article);
	library.storeHealth(1, {failures: 2, gone: false, error: `E${all}`});
	const screen = await renderScreen(t, {library, columns: 100, rows: 40, work: {article: fail, refresh: fail}});
	const ours = /\u{1B}\[[\d;]*m/gv;
	for (const way of ['', ' ', 'G', 'g\r', 'G', '"', '"', 'qq#', 'qa', 'qJ', 'qt', 'GD', '\u{1B}H', 'R', 'q?', `q/${all.replaceAll(/[\r\n\u{1B}\u{3}]/gv, '')}`, '\r']) {
		await screen.press(way);
		for (const line of screen.styled()) {
			t.notRegex(line.replaceAll(ours, ''), /[\u{0}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{FEFF}]/v, `after ${way}`);
		}
	}
});
