import {type Author} from '../../model/article.js';
import {cleanLine} from '../../text/clean.js';
import {type Document, type Element} from '../page/dom.js';
import {classifyPiece, foldName} from './bylines/person-name.js';
import {brokenText} from './element-signals.js';
import {findCandidates, longestNote, speaksOfAuthor, type Candidate} from './notes/find-candidates.js';
import {leadingName} from './notes/judge-note.js';
import {noteHeading} from './notes/note-tables.js';
import {shareNote} from './notes/share-note.js';
import {collectTextBlocks} from './notes/text-blocks.js';
import {startOfText} from './start-of-text.js';

export type AuthorNotes = {
	/** The authors given, with their notes. */
	authors: Author[];
	/** What the body must leave out: the deepest elements that hold just the note, its heading or a contact line. */
	elements: Element[];
};

const boxEnds = new Set(['body', 'main', 'article', 'html', 'section', 'header']);

/** The author that a note without a name belongs to: the only one, or the one named in the box around it. */
function ownerOf(candidate: Candidate, authors: readonly Author[]): Author | undefined {
	if (candidate.judgement.author !== undefined) {
		return candidate.judgement.author;
	}

	if (!candidate.judgement.isPronoun && leadingName(candidate.block.text) !== undefined) {
		return undefined;
	}

	let current: Element | null = candidate.block.element;
	for (let depth = 0; current && depth < 4; depth++) {
		const text = foldName(startOfText(current, 3000));
		const owner = authors.find(author => text.includes(foldName(author.name)));
		if (owner !== undefined) {
			return owner;
		}

		current = current.parentElement;
	}

	return authors.length === 1 ? authors[0] : undefined;
}

/** Other text that may stand in the note's box: a name, a role, links. Without a class that speaks of the author, hardly any. */
function otherTextAllowed(box: Element): number {
	return speaksOfAuthor(box) ? 250 : 45;
}

/** The largest element around the note that holds little else: its box with name, picture and links; never one with the headline. */
function boxOf(candidate: Candidate): Element {
	let box = candidate.block.element;
	for (let parent = box.parentElement; parent && !boxEnds.has(parent.localName); parent = parent.parentElement) {
		const limit = candidate.block.text.length + otherTextAllowed(parent);
		if (startOfText(parent, limit).trimEnd().length > limit || parent.querySelector('h1') !== null) {
			break;
		}

		box = parent;
	}

	return box;
}

/** "Follow Jane Doe on Twitter", or an address alone: cut from the body, but no note. */
function isButton(text: string): boolean {
	return !text.includes(' ') || (text.length < 70 && /^(?:follow|more |read more|view |see |@)/iv.test(text));
}

function noteText(element: Element): string {
	const lines = brokenText(element, longestNote * 2).split('\n').map(line => cleanLine(line)).filter(line => line !== '');
	return lines.filter((line, index) => index > 0 || lines.length === 1 || !noteHeading.test(line)).join(' ');
}

/** Where the page names no author, the one whom its author box tells of. */
function unknownAuthor(candidate: Candidate): Author | undefined {
	const name = leadingName(candidate.block.text)?.name;
	return name !== undefined && (candidate.place.strong || candidate.place.heading) && classifyPiece(name) === 'person' ? {name, confidence: 'low'} : undefined;
}

function repeats(note: string, text: string): boolean {
	const start = foldName(text).slice(0, 60);
	return foldName(note).includes(start) || foldName(text).includes(foldName(note).slice(0, 60));
}

function addNote(notes: Map<Author, string[]>, author: Author, text: string): void {
	const known = notes.get(author) ?? [];
	const same = known.findIndex(note => repeats(note, text));
	if (same === -1) {
		notes.set(author, [...known, text]);
	} else if (text.length > (known[same]?.length ?? 0)) {
		notes.set(author, known.with(same, text));
	}
}

/**
The notes about the authors, from anywhere in the page, each tied to its author; a first name or a family name is enough where the byline has the
full one. Call it on the whole page, before the body is cut.
*/
export function findAuthorNotes(document: Document, authors: readonly Author[]): AuthorNotes {
	const blocks = collectTextBlocks(document.body);
	const candidates = findCandidates(blocks, authors);
	const notes = new Map<Author, string[]>();
	const elements = new Set<Element>();
	const known = [...authors];
	for (const candidate of candidates) {
		const owner = ownerOf(candidate, known) ?? (known.length === 0 ? unknownAuthor(candidate) : undefined);
		if (owner !== undefined && !known.includes(owner)) {
			known.push(owner);
		}

		if (owner !== undefined && !isButton(candidate.block.text)) {
			for (const {author, text} of shareNote(noteText(candidate.block.element), owner, known)) {
				addNote(notes, author, text);
			}
		}

		elements.add(boxOf(candidate));
	}

	return {
		authors: known.map(author => notes.has(author) ? {...author, note: (notes.get(author) ?? []).join('\n')} : author),
		elements: [...elements],
	};
}
