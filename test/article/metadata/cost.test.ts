import test from 'ava';
import {findAuthorNotes} from '../../../source/article/metadata/find-author-notes.js';
import {readMetadata} from '../../../source/article/metadata/read-metadata.js';
import {type Document, type Node} from '../../../source/article/page/dom.js';
import {nodesBelow} from '../../../source/article/metadata/page-survey.js';
import {parsePage} from '../../../source/article/page/parse-page.js';

const prose = '<p>The ferry came back to the island after three weeks in the dock, and the baker, who had kept his oven cold, lit it before dawn for the first time.</p>'.repeat(8);
const note = 'Mara Ellison covers ports and islands for the Gazette.';

/** What a page may repeat without end; each look at a box around it would cost as much as all of it. */
const worstCases: Readonly<Record<string, string>> = {
	'notes in paragraphs': `<p>${note}</p>`,
	'notes in boxes': `<div class="author-bio"><p>${note}</p></div>`,
	'notes in italics': `<p><em>${note}</em></p>`,
	'italics in one paragraph': `<em>${note}</em><br>`,
	'italics without an author': '<i>Forty letters and more of emphasis, and then no name.</i> ',
	'headings of notes': '<h3>About the author</h3><p>She writes about ships.</p>',
	'notes that name nobody': '<p>Senior editor at the Gazette for ports and islands.</p>',
	'links to authors': '<a rel="author" href="/people/mara">Mara Ellison</a>',
	bylines: '<div class="byline">By Mara Ellison</div>',
	dates: '<time>3 May 2024</time>',
	headings: '<h2>The ferry runs again</h2>',
	'boxes in boxes': '<div class="author">By Mara Ellison ',
};

/** Counts the characters that are read from the page's nodes. */
function countRead(document: Document, action: () => void): number {
	let count = 0;
	const watch = (node: Node): void => {
		const text = node.textContent;
		Object.defineProperty(node, 'textContent', {get() {
			count += text.length;
			return text;
		}});
	};

	for (const node of nodesBelow(document.documentElement)) {
		watch(node);
	}

	action();
	return count;
}

function costOf(unit: string, times: number): number {
	const document = parsePage(`<title>The ferry runs again</title><h1>The ferry runs again</h1><p class="byline">By Mara Ellison</p>${prose}<div>${unit.repeat(times)}</div>`);
	return countRead(document, () => {
		findAuthorNotes(document, readMetadata(document).authors);
	});
}

for (const [name, unit] of Object.entries(worstCases)) {
	test(`twice the page costs twice the reading: ${name}`, t => {
		const once = costOf(unit, 1000);
		const twice = costOf(unit, 2000);
		t.true(twice <= (once * 2.2) + 10_000, `${once} characters, then ${twice}`);
	});
}

test('of a thousand authors stated, the first are read', t => {
	const author = Array.from({length: 5000}, (_, index) => ({'@type': 'Person', name: `Mara ${String.fromCodePoint(65 + (index % 26))}${String.fromCodePoint(97 + (Math.floor(index / 26) % 26))}${String.fromCodePoint(97 + Math.floor(index / 676))}`}));
	const {authors} = readMetadata(parsePage(`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', author})}</script><h1>Ferry</h1>${prose}`));
	t.is(authors.length, 30);
	t.is(authors[0]?.name, 'Mara Aaa');
});
