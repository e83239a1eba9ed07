import test from 'ava';
import {Failure} from '../../source/model/failure.js';
import {addTestFeed, testArticle, testItem, testLibrary} from '../_helpers/library.js';
import {type Library} from '../../source/library/types.js';

function filledLibrary(t: Parameters<typeof testLibrary>[0]): Library {
	const library = testLibrary(t);
	addTestFeed(library, [
		testItem(1, {title: 'Rain in Genoa', authors: [{name: 'Jane Doe'}]}),
		testItem(2, {title: 'Sun over Turin', content: '<p>No rain, says <em>José</em> Müller.</p>'}),
		testItem(990, {title: 'Rock & roll 🎸', url: undefined, enclosures: [{url: 'https://news.example/a.mp3'}]}),
	], {tags: ['news/world']});
	addTestFeed(library, [testItem(995, {title: '東京の雨', content: '<p>雨が降っている。</p>'})], {url: 'https://bbc.example/feed', title: 'BBC', tags: ['Örtlich']});
	library.storeArticle(2, testArticle([{text: '“It will be dry,”', speaker: 'José Müller'}, {text: '“dry”'}]));
	library.mark({ids: [2]}, 'read');
	library.mark({ids: [3]}, 'starred');
	return library;
}

const finds = test.macro((t, query: string, expected: number[]) => {
	t.deepEqual(filledLibrary(t).entries({query, sort: 'oldest'}).map(({id}) => id), expected);
});

test('nothing', finds, '', [1, 2, 3, 4]);
test('blanks', finds, '  \t ', [1, 2, 3, 4]);
test('is:unread', finds, 'is:unread', [1, 3, 4]);
test('is:starred', finds, 'IS:Starred', [3]);
test('a word in titles and texts, without case', finds, 'RAIN', [1]);
test('a word of a title', finds, 'title:sun', [2]);
test('a word without its accents', finds, 'said:muller', [2]);
test('two words must both be there', finds, 'rain genoa', [1]);
test('either word', finds, 'genoa OR turin', [1, 2]);
test('either word with a bar', finds, 'genoa|turin', [1, 2]);
test('a group beside a filter', finds, 'is:unread (genoa OR turin)', [1]);
test('a phrase', finds, '"rain in genoa"', [1]);
test('a phrase in another order', finds, '"genoa rain"', []);
test('curly quotation marks', finds, '“rain in”', [1]);
test('not a word', finds, '-rain', [2, 3, 4]);
test('not a group', finds, '-(genoa OR is:starred)', [2, 4]);
test('NOT and AND in words', finds, 'NOT genoa AND NOT turin', [3, 4]);
test('or and not in small letters are words', finds, 'rain or genoa', []);
test('the beginning of a word', finds, 'gen*', [1]);
test('an author', finds, 'author:"jane doe"', [1]);
test('a feed by title', finds, 'feed:bbc', [4]);
test('a feed by address', finds, 'feed:bbc.example', [4]);
test('a feed by id', finds, 'feed:1', [1, 2, 3]);
test('a tag above', finds, 'tag:news', [1, 2, 3]);
test('a tag whole', finds, 'tag:News/World', [1, 2, 3]);
test('a part of a tag is none', finds, 'tag:world', []);
test('a tag without its accent', finds, 'tag:ortlich', [4]);
test('a speaker by surname', finds, 'said:Müller', [2]);
test('a part of a speaker\'s word is none', finds, 'said:Müll', []);
test('a speaker without letters is nobody', finds, 'said:"…"', []);
test('has:quotes', finds, 'has:quotes', [2]);
test('not has:quotes', finds, '-has:quotes', [1, 3, 4]);
test('has:enclosure', finds, 'has:enclosure', [3]);
test('has:link', finds, '-has:link', [3]);
test('since a span', finds, 'since:8h', [4]);
test('before a date', finds, 'before:2026-10-01', [1, 2]);
test('between two dates', finds, 'since:2026-09-01 before:2026-10-25', [1, 2]);
test('punctuation says nothing', finds, 'rock & roll', [3]);
test('an emoji is looked for in titles', finds, '🎸', [3]);
test('Japanese without spaces', finds, '雨', [4]);
test('a Japanese phrase in the right order only', finds, '東雨', []);
test('signs of the search index are plain text', finds, 'title:"NEAR(rain" OR "col : x" OR "a^b"', []);
test('SQL is plain text', finds, 'x\' OR 1=1 --y', []);

const isWrong = test.macro((t, query: string, column: number, message: RegExp) => {
	const error = t.throws(() => filledLibrary(t).entries({query}), {instanceOf: Failure});
	t.is(error.kind, 'usage');
	t.true(error.message.startsWith(`The query is wrong at column ${column}: `), error.message);
	t.regex(error.message, message);
	t.is(error.remedy?.split('\n').at(-1)?.length, column);
});

test('an open parenthesis', isWrong, 'is:read (a', 9, /“\(” is never closed/v);
test('a lone closing one', isWrong, 'a ) b', 3, /closes nothing/v);
test('an empty group', isWrong, 'a ()', 4, /must stand here/v);
test('an open quotation mark', isWrong, 'a "b c', 3, /never closed/v);
test('an unknown filter', isWrong, 'a foo:bar', 3, /no filter “foo:”.*said/v);
test('an address', isWrong, 'https://a.example', 1, /in quotation marks/v);
test('an unknown state', isWrong, 'is:blue', 4, /“blue” is none of unread/v);
test('a wrong time', isWrong, 'since:soon', 7, /“soon” is no time/v);
test('a day that does not exist', isWrong, 'since:2026-02-30', 7, /no time/v);
test('a filter without value', isWrong, 'feed: a', 6, /must follow/v);
test('OR at the end', isWrong, 'a OR', 5, /must follow/v);
test('OR at the start', isWrong, 'OR a', 1, /must stand here/v);
test('minus alone', isWrong, 'a -', 4, /must follow/v);

test('bounds: too long, too deep, too many', t => {
	const library = testLibrary(t);
	for (const query of ['a'.repeat(5000), '('.repeat(60) + 'a' + ')'.repeat(60), '-'.repeat(60) + 'a', 'a '.repeat(300)]) {
		t.throws(() => library.entries({query}), {instanceOf: Failure, message: /at most/v});
	}

	t.notThrows(() => library.entries({query: '(is:read OR '.repeat(39) + 'a' + ')'.repeat(39)}));
	t.notThrows(() => library.entries({query: 'is:read feed:x '.repeat(100)}));
});

test('any text parses, or is a usage failure', t => {
	const library = filledLibrary(t);
	const pieces = [
		'(', ')', '-', '"', '“', '”', '|', 'OR', 'AND', 'NOT', ' ', ' ', ' ', 'is:', 'has:', 'feed:', 'tag:', 'author:', 'said:', 'title:', 'since:', 'before:',
		'unread', 'quotes', '2d', '2026-11-01', '99999y', 'rain', '*', ':', '\\', '\'', '\0', '\uD800', '😀', 'é', '雨', '%', '_', ';', '{', '}', '^', '+', '\n', 'NEAR', '9'.repeat(15),
	];
	let seed = 7;
	const random = (below: number): number => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % below;
	};

	let parsed = 0;
	const broken: string[] = [];
	for (let round = 0; round < 4000; round++) {
		const query = Array.from({length: 1 + random(9)}, () => pieces[random(pieces.length)]).join('');
		try {
			library.countEntries({query});
			library.search(query, {limit: 2});
			parsed++;
		} catch (error) {
			if (!(error instanceof Failure && error.kind === 'usage')) {
				broken.push(`${JSON.stringify(query)}: ${String(error)}`);
			}
		}
	}

	t.deepEqual(broken, []);
	t.true(parsed > 500 && parsed < 3500, String(parsed));
});
