import {type Author} from '../../model/article.js';
import {cleanLine} from '../../text/clean.js';
import {classifyPiece, foldName} from './bylines/person-name.js';
import {judgeNote, leadingName, tellsSomething} from './notes/judge-note.js';
import {introductions, noteHeading} from './notes/note-tables.js';
import {shareNote} from './notes/share-note.js';

export type TextNotes = {
	/** The authors given, with their notes; one who is known from the note alone comes with low confidence. */
	authors: Author[];
	/** The paragraphs that the body must leave out: the notes and their headings. */
	indexes: number[];
};

const lastParagraphs = 12;
const enough = 3.5;
const enoughUnknown = 2;
const longestNote = 1500;

const beats = /^\s(?:covers|reports (?:on|from|for)|writes (?:about|for|on)|edits|schreibt|berichtet|couvre|cubre|escribe|scrive|skriver|has covered|joined)\s.{0,200}\s(?:for|at|on|about|from|in|since|für|bei|aus|seit|pour|para|sobre|per|om|i)\s/iv;
const pronouns = new Set(['it', 'he', 'she', 'they', 'there', 'this', 'that', 'these', 'those', 'who', 'whoever', 'what', 'one', 'everyone', 'nobody', 'es', 'er', 'sie', 'das', 'dies', 'wer', 'il', 'elle', 'ce', 'él', 'ella', 'here', 'each', 'another', 'so', 'and', 'but']);

/** "Leo covers Congress for ...": how surely a paragraph about somebody unknown is about its author. */
function scoreUnknown(text: string, name: string, earlier: string): number {
	const judgement = judgeNote(text, [{name, confidence: 'low'}]);
	const beat = beats.test(text.slice(name.length, 400));
	const appears = foldName(earlier).split(' ').includes(foldName(name).split(' ').at(-1) ?? '');
	return (judgement.hasVerb ? 1 : 0) + (judgement.hasTrade ? 1 : 0) + (beat ? 1.5 : 0) - (appears ? 3 : 0) - (/[“„«"]/v.test(text.slice(0, 60)) ? 1 : 0);
}

/** A name that a sentence of news would not begin with: followed at once by what its bearer does or is. */
function isIntroduced(name: string, text: string): boolean {
	return introductions.test(text.slice(name.length, name.length + 80)) && !pronouns.has(name.toLowerCase()) && !/['’]s\s/v.test(name);
}

function unknownAuthor(text: string, earlier: string): Author | undefined {
	const name = leadingName(text)?.name;
	if (name === undefined || classifyPiece(name, {structured: true}) !== 'person' || !isIntroduced(name, text)) {
		return undefined;
	}

	return scoreUnknown(text, name, earlier) >= enoughUnknown ? {name, confidence: 'low'} : undefined;
}

type Found = {author: Author; text: string; index: number};

function findKnown(text: string, authors: readonly Author[], isAfterHeading: boolean): Author | undefined {
	const judgement = judgeNote(text, authors);
	const isNote = judgement.score + (isAfterHeading ? 2.5 : 0) + (isAfterHeading && judgement.isPronoun ? 2 : 0) >= enough && tellsSomething(judgement, text);
	return isNote ? judgement.author ?? (authors.length === 1 ? authors[0] : undefined) : undefined;
}

/** Index of the last paragraphs of running text: what follows are short lines of furniture. Two may be notes. */
function tailStart(paragraphs: readonly string[]): number {
	const last = paragraphs.findLastIndex(text => text.length >= 60 && /[.!?…]["”’\)]?\s*$/v.test(text));
	return last - 1;
}

function findNotes(paragraphs: readonly string[], authors: readonly Author[]): Found[] {
	const found: Found[] = [];
	const tail = tailStart(paragraphs);
	for (let index = Math.max(1, paragraphs.length - lastParagraphs); index < paragraphs.length; index++) {
		const text = cleanLine(paragraphs[index] ?? '');
		const isAfterHeading = noteHeading.test(cleanLine(paragraphs[index - 1] ?? ''));
		const people = [...authors, ...found.map(note => note.author)];
		const author = text.length < 20 || text.length > longestNote
			? undefined
			: findKnown(text, people, isAfterHeading) ?? (authors.length === 0 && index >= tail ? unknownAuthor(text, paragraphs.slice(0, index).join(' ')) : undefined);
		if (author !== undefined) {
			found.push(...shareNote(text, author, people).map(share => ({...share, index})));
		}
	}

	return found;
}

/** The note about the author at the end of a plain text, and the author where only the note names one. */
export function findTextNotes(paragraphs: readonly string[], authors: readonly Author[]): TextNotes {
	const found = findNotes(paragraphs, authors);
	const known = [...new Set([...authors, ...found.map(note => note.author)])];
	const headings = found.map(note => note.index - 1).filter(index => noteHeading.test(cleanLine(paragraphs[index] ?? '')));
	return {
		authors: known.map(author => {
			const notes = found.filter(note => note.author === author).map(note => note.text);
			return notes.length === 0 ? author : {...author, note: notes.join('\n')};
		}),
		indexes: [...new Set([...headings, ...found.map(note => note.index)])].toSorted((a, b) => a - b),
	};
}
