import test from 'ava';
import {findAuthorNotes} from '../../../source/article/metadata/find-author-notes.js';
import {parsePage} from '../../../source/article/page/parse-page.js';
import {type Author} from '../../../source/model/article.js';

const mara: Author = {name: 'Mara Ellison', confidence: 'high'};
const tom: Author = {name: 'Tom Okafor', confidence: 'high'};
const paragraphs = Array.from({length: 8}, (_, index) => `<p>Paragraph ${index} tells at length how the ferry came back to the island, what the baker thought of it, and why the harbour office kept quiet for three whole weeks.</p>`).join('');

function find(html: string, authors: readonly Author[] = [mara]): {notes: Array<string | undefined>; cut: string[]} {
	const {authors: found, elements} = findAuthorNotes(parsePage(html), authors);
	return {notes: found.map(author => author.note), cut: elements.map(element => element.textContent.replaceAll(/\s+/gv, ' ').trim())};
}

const finds = test.macro((t, html: string, note: string) => {
	const {notes, cut} = find(html);
	t.deepEqual(notes, [note]);
	t.true(cut.some(text => text.includes(note)), 'the note is cut from the body');
	t.false(cut.some(text => text.includes('Paragraph')), 'nothing of the article is cut');
});

const note = 'Mara Ellison covers ports and islands for the Gazette.';
test('a box with a class', finds, `<h1>Ferry</h1>${paragraphs}<div class="author-bio"><img src="a.jpg"><p>${note}</p></div>`, note);
test('one italic sentence without any class', finds, `<h1>Ferry</h1>${paragraphs}<p><em>${note}</em></p>`, note);
test('italics behind a line break', finds, `<h1>Ferry</h1>${paragraphs}<p>The last words of the article, a few more than that.<br><em>${note}</em></p>`, note);
test('a heading before it', finds, `<h1>Ferry</h1>${paragraphs}<h3>About the author</h3><p>She writes about ports and islands, and was a sailor once, as her mother was.</p>`.replace('She writes', 'Mara writes'), 'Mara writes about ports and islands, and was a sailor once, as her mother was.');
test('a first name alone', finds, `<h1>Ferry</h1>${paragraphs}<div class="author-info">Mara joined the Gazette in 2017.</div>`, 'Mara joined the Gazette in 2017.');
test('a family name alone', finds, `<h1>Ferry</h1>${paragraphs}<div class="Author-bio">Ellison covers national ports for the Gazette.</div>`, 'Ellison covers national ports for the Gazette.');
test('a role phrase without name or verb', finds, `<h1>Ferry</h1>${paragraphs}<div class="bio">Senior editor at the Gazette.</div>`, 'Senior editor at the Gazette.');
test('the first person', finds, `<h1>Ferry</h1>${paragraphs}<div class="contributor-bio"><p>I am a writer, sailor and baker, not always in that order.</p></div>`, 'I am a writer, sailor and baker, not always in that order.');
test('above the article', finds, `<h1>Ferry</h1><div class="author-bio">${note}</div>${paragraphs}`, note);
test('German', finds, `<h1>Fähre</h1>${paragraphs}<p><em>Mara Ellison ist Redakteurin für Häfen und Inseln.</em></p>`, 'Mara Ellison ist Redakteurin für Häfen und Inseln.');
test('a first name at the end, without any class', finds, `<h1>Ferry</h1>${paragraphs}<p>Mara covers ports, islands and the harbour office for the Gazette.</p>`, 'Mara covers ports, islands and the harbour office for the Gazette.');
test('in italics above the article', finds, `<h1>Ferry</h1><p><em>Mara Ellison is the transport editor of the Gazette.</em></p>${paragraphs}`, 'Mara Ellison is the transport editor of the Gazette.');
test('she, below a heading and the name', finds, `<h1>Ferry</h1>${paragraphs}<section><h3>About the author</h3><h4>Mara Ellison</h4><p>She writes about ports and islands and sailed for ten years.</p></section>`, 'She writes about ports and islands and sailed for ten years.');
test('the first person below the name', finds, `<h1>Ferry</h1>${paragraphs}<section><b>Mara Ellison</b><p>Als Redakteurin bin ich seit zehn Jahren in den Häfen der Inseln zu Hause.</p></section>`, 'Als Redakteurin bin ich seit zehn Jahren in den Häfen der Inseln zu Hause.');
test('how to reach her', finds, `<h1>Ferry</h1>${paragraphs}<p>Write to Mara Ellison at mara.ellison@example.com</p>`, 'Write to Mara Ellison at mara.ellison@example.com');

const quiet = test.macro((t, html: string, authors: readonly Author[] = [mara]) => {
	t.deepEqual(find(html, authors), {notes: authors.map(() => undefined), cut: []});
});

test('an article without a note', quiet, `<h1>Ferry</h1><p class="byline">By Mara Ellison</p>${paragraphs}`);
test('the byline with its role is no note', quiet, `<h1>Ferry</h1><div class="author">Mara Ellison, Transport Correspondent</div>${paragraphs}`);
test('a person of the article is not its author', quiet, `<h1>Ferry</h1>${paragraphs}<p>Jo Brand is a baker on the island and has been for thirty years, as everybody knows.</p>`);
test('somebody of the article with the author’s first name', quiet, `<h1>Ferry</h1><p>For Mara, the baker, the three weeks in which no ferry came were the quietest that she had known in all her life on the island.</p>${paragraphs}<p>Mara is the only baker on the island.</p>`);
test('she, without a heading', quiet, `<h1>Ferry</h1>${paragraphs}<p>She writes a letter to the harbour office every morning.</p>`);
test('comments', quiet, `<h1>Ferry</h1>${paragraphs}<div class="comments"><p>Mara Ellison is a writer I like.</p></div>`);
test('an agency that acts in the article', quiet, `<h1>Ferry</h1>${paragraphs}<p>Harbour News Agency has reported the same for three weeks.</p>`, [{name: 'Harbour News Agency', confidence: 'low'}]);

test('notes of two authors are tied to each', t => {
	const html = `<h1>Ferry</h1>${paragraphs}<div class="author-bio">Tom Okafor is a reporter in Valparaíso.</div><div class="author-bio">${note}</div>`;
	t.deepEqual(find(html, [mara, tom]).notes, [note, 'Tom Okafor is a reporter in Valparaíso.']);
});

test('one paragraph for two authors is shared out', t => {
	const html = `<h1>Ferry</h1>${paragraphs}<p><em>${note} She lives in Hull. Tom Okafor is a reporter in Valparaíso.</em></p>`;
	t.deepEqual(find(html, [mara, tom]).notes, [`${note} She lives in Hull.`, 'Tom Okafor is a reporter in Valparaíso.']);
});

test('a note with her name above it in the box', t => {
	const html = `<h1>Ferry</h1>${paragraphs}<div class="author-bio"><b>Tom Okafor</b><p>Senior editor at the Gazette for ports and islands.</p></div>`;
	t.deepEqual(find(html, [mara, tom]).notes, [undefined, 'Senior editor at the Gazette for ports and islands.']);
});

test('a card with name and job, whatever its classes', t => {
	const html = `<h1>Ferry</h1>${paragraphs}<div class="aut-teaser"><a>Mara Ellison</a><div>Redakteurin in der Hafenzeitung, verantwortlich für die Inseln.</div></div>`;
	t.deepEqual(find(html).notes, ['Redakteurin in der Hafenzeitung, verantwortlich für die Inseln.']);
});

test('an address alone is cut, and is no note', t => {
	t.deepEqual(find(`<h1>Ferry</h1>${paragraphs}<p>mara.ellison@example.com</p>`), {notes: [undefined], cut: ['mara.ellison@example.com']});
});

test('the headline is never cut with a note in its header', t => {
	const {cut} = find(`<div class="author-header"><h1>Ferry</h1><div class="author-bio">${note}</div></div>${paragraphs}`);
	t.deepEqual(cut, [note]);
});

test('a short last paragraph beside the note stays', t => {
	const {cut} = find(`<h1>Ferry</h1>${paragraphs}<div><p>And so the island slept at last, and the ferry with it.</p><p><em>${note}</em></p></div>`);
	t.deepEqual(cut, [note]);
});

test('the same note twice is said once and cut twice', t => {
	const {notes, cut} = find(`<h1>Ferry</h1><div class="author-bio">${note}</div>${paragraphs}<div class="author-bio">${note}</div>`);
	t.deepEqual(notes, [note]);
	t.is(cut.length, 2);
});

test('a box names the author whom the page leaves out', t => {
	const {authors} = findAuthorNotes(parsePage(`<h1>Ferry</h1>${paragraphs}<div class="author-bio">${note}</div>`), []);
	t.deepEqual(authors, [{name: 'Mara Ellison', note, confidence: 'low'}]);
});

test('a page of 20,000 boxes ends', t => {
	const {elements} = findAuthorNotes(parsePage(`<div class="author-bio">${note}</div>`.repeat(20_000)), [mara]);
	t.true(elements.length <= 12);
});
