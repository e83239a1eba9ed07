import test from 'ava';
import {readArticle} from '../../source/article/read-article.js';
import {bodyText} from '../../source/model/body-text.js';

const sentence = 'The keeper of the light had not slept for two nights, and the third was coming. ';
const story = `<article>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article>`;

function read(html: string) {
	return readArticle(html, {format: 'html', url: 'https://a.example/story'});
}

const keepsStory = test.macro((t, html: string) => {
	t.true(bodyText(read(html).blocks).includes('The keeper of the light'));
});

test('deep nesting around the article', keepsStory, `${'<div>'.repeat(50_000)}${story}`);
test('deep nesting behind the article', keepsStory, `${story}${'<b><i>'.repeat(50_000)}`);
test('a million lists in each other', keepsStory, `${story}${'<ul><li>'.repeat(500_000)}`);
test('a table of a hundred thousand rows', keepsStory, `${story}<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(100_000)}</table>`);
test('a huge attribute', keepsStory, `<div data-state="${'x'.repeat(3_000_000)}">${story}</div>`);
test('thousands of attributes', keepsStory, `<div ${Array.from({length: 20_000}, (_, index) => `a${index}="1"`).join(' ')}>${story}</div>`);
test('a picture as a data URL', keepsStory, `<img src="data:image/png;base64,${'A'.repeat(2_000_000)}">${story}`);
test('a redirect in the head', keepsStory, `<meta http-equiv="refresh" content="0;url=javascript:alert(1)">${story}`);
test('a script that is never closed', keepsStory, `${story}<script>while (true) {}`);
test('broken tags', keepsStory, `<<<<div<p>${story}</p></div></div><p <p <p`);
test('a hundred thousand empty elements', keepsStory, `${story}${'<p></p><span></span>'.repeat(50_000)}`);

test('a page of 20 MB is cut, and says so', t => {
	const article = read(story + '<!-- filler -->'.repeat(1_400_000));
	t.true(article.extraction.truncated);
	t.true(article.extraction.notices.some(notice => /cut at 8\.0 of \d\d\.\d MB/v.test(notice)));
});

test('a page of far more text than an article has is cut, and says where', t => {
	const {blocks, extraction} = read(`<article>${Array.from({length: 60_000}, (_, index) => `<p>${index} nights. ${sentence}</p>`).join('')}</article>`);
	t.true(extraction.truncated);
	t.true(extraction.notices.some(notice => /^The page was cut at \d\.\d of \d\.\d MB/v.test(notice)));
	t.true(bodyText(blocks).includes('The keeper of the light'));
});

test('empty elements without end do not hide the text behind them', keepsStory, `${'<i></i>'.repeat(100_000)}${story}`);

test('no terminal control survives', t => {
	const article = read(`<title>Storm &#27;[31m at sea</title><h1>Storm &#27;[31m at sea</h1>${story}<p>It\u001B]0;owned\u0007 ended\u202E well, they said in the morning, and nobody was hurt by it.</p>`);
	t.notRegex(JSON.stringify(article), /\\u001b|\\u0007/v);
	t.false(JSON.stringify(article).includes(String.fromCodePoint(0x20_2E)));
});

test('links to scripts go, their words stay', t => {
	const html = story.replace('The keeper', '<a href="javascript:alert(1)">The keeper</a> <a href="data:text/html,x">of</a>');
	t.notRegex(JSON.stringify(read(html)), /script:/v);
	t.false(JSON.stringify(read(html)).includes('data:text'));
});
