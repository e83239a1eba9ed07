import {type Author} from '../../model/article.js';
import {cleanLine} from '../../text/clean.js';
import {type Document, type Element} from '../page/dom.js';
import {classifyPiece, foldName} from './bylines/person-name.js';
import {brokenText, signalsOf} from './element-signals.js';
import {startOfText} from './start-of-text.js';
import {judgeNote, leadingName, tellsSomething, type NoteJudgement} from './notes/judge-note.js';
import {noteHeading} from './notes/note-tables.js';
import {collectTextBlocks, type TextBlock} from './notes/text-blocks.js';

export type AuthorNotes = {
	/** The authors given, with their notes. */
	authors: Author[];
	/** What the body must leave out: the deepest elements that hold just the note, its heading or a contact line. */
	elements: Element[];
};

type Candidate = {block: TextBlock; judgement: NoteJudgement; place: Place; score: number};

type Place = {strong: boolean; weak: boolean; elsewhere: boolean; heading: boolean; named: boolean};

const strongSignal = /(?:^|[\s_\-])bio(?:graphy|graphie|s)?(?:$|[\s_\-]|[a-z]*text)|author-?_?(?:info|bio|text|details?|desc(?:ription)?|box|about|block|card|profile|footer|note|summary|affiliation|content|body)|about-?_?(?:the-?_?)?(?:author|writer)|(?:short|full|author|contributor|user)-?_?(?:bio|description)|contrib-?(?:bio|byline|block)|byline-?_?(?:bio|description)|(?:^|[\s_\-])(?:autoreninfo|autorenbox|autor-?box|autorin?-?info|author_?profile|post-?author|entry-?author|writer-?bio|tagline|shirttail)|(?:short|full)biography/v;
const weakSignal = /author|autor(?!i[sz])|auteur|contributor|columnist|writer|byline|factbox|fact-box|infobox|kolumnist|redakteur/v;
const elsewhereSignal = /comment|related|teaser|recommend|popular|trending|latest|taboola|outbrain|caption|newsletter|share|social|promo|cookie|carousel|most-?read|sidebar-list|(?:^|[\s_\-])(?:nav|menu|cards?|ad|ads|tags?)(?:$|[\s_\-])/v;
const longestNote = 1500;
const shortestNote = 15;
const enough = 5;
const mostNotes = 12;
const outerNames = new Set(['body', 'main', 'article', 'html']);
const boxEnds = new Set([...outerNames, 'section', 'header']);

/** True where a small box around the text holds the author's full name too: a card with name and job. */
function isNamed(element: Element, longest: number, authors: readonly Author[]): boolean {
	let current = element.parentElement;
	for (let depth = 0; current && depth < 4; depth++) {
		const text = startOfText(current, longest);
		if (text.length > longest) {
			return false;
		}

		const folded = foldName(text);
		if (authors.some(author => author.name.includes(' ') && folded.includes(foldName(author.name)))) {
			return true;
		}

		current = current.parentElement;
	}

	return false;
}

function placeOf(block: TextBlock, judgement: NoteJudgement, authors: readonly Author[]): Place {
	const place: Place = {strong: false, weak: false, elsewhere: false, heading: false, named: false};
	let isFigure = false;
	let current: Element | null = block.element;
	for (let depth = 0; current && depth < 6 && !outerNames.has(current.localName); depth++) {
		const signals = signalsOf(current);
		const most = block.text.length + 1200;
		const isSmall = startOfText(current, most).length < most;
		place.strong ||= isSmall && strongSignal.test(signals);
		place.weak ||= isSmall && weakSignal.test(signals);
		place.elsewhere ||= elsewhereSignal.test(signals.replaceAll(/author[\w\-]*|bio[\w\-]*/gv, '')) || current.localName === 'nav';
		isFigure ||= current.localName === 'figure';
		current = current.parentElement;
	}

	place.named = judgement.author === undefined && isNamed(block.element, block.text.length + 200, authors);
	place.elsewhere = (place.elsewhere && !(place.named && judgement.isRolePhrase)) || (isFigure && !place.strong && !place.weak);
	return place;
}

function isItalic(element: Element, text: string): boolean {
	if (element.localName === 'em' || element.localName === 'i') {
		return true;
	}

	const italic = element.querySelector('em, i');
	return italic !== null && startOfText(italic, text.length).length >= text.length * 0.8;
}

function threeQuarters(blocks: readonly TextBlock[]): number {
	return blocks[Math.floor(blocks.length * 0.75)]?.index ?? 0;
}

/** Index of the block behind which three quarters of the article's longer texts have been read; the article is where most of them stand together. */
function endOfArticle(blocks: readonly TextBlock[]): number {
	const long = blocks.filter(block => block.text.length > 140 && (block.element.localName === 'p' || block.text.length > 200));
	const lengths = new Map<Element | null, number>();
	for (const {element, text} of long) {
		lengths.set(element.parentElement, (lengths.get(element.parentElement) ?? 0) + text.length);
	}

	const most = Math.max(0, ...lengths.values());
	const inside = long.filter(({element}) => lengths.get(element.parentElement) === most);
	return Math.min(threeQuarters(inside), threeQuarters(long));
}

function scoreCandidate(candidate: Omit<Candidate, 'score'>, end: number): number {
	const {block, judgement, place} = candidate;
	const late = block.index >= end;
	const signals = place.strong ? 3 : place.weak ? 1.5 : 0;
	const position = late ? 1 : place.strong || place.heading || place.weak ? 0 : -2;
	const sentence = /[.!?…]["”’\)]?$/v.test(block.text) || block.text.length > 60 || judgement.isContact ? 0 : -1;
	return judgement.score + signals + position + sentence
		+ (place.heading ? 2.5 : 0)
		+ (late && place.named ? 2 : 0)
		+ (judgement.author === undefined && leadingName(block.text) !== undefined ? 2 : 0)
		+ (late && isItalic(block.element, block.text) ? 1 : 0)
		- (place.elsewhere ? 4 : 0);
}

function hasHeading(blocks: readonly TextBlock[], index: number): boolean {
	return [1, 2, 3].some(back => {
		const before = blocks[index - back];
		return before !== undefined && before.text.length < 60 && noteHeading.test(before.text);
	});
}

/** Organisations and half-known names turn up all through an article: a note about them stands in a box of its own. */
function isAllowed({judgement, place}: Omit<Candidate, 'score'>): boolean {
	return judgement.author?.confidence !== 'low' || place.strong || place.heading;
}

/** A cheap look before the place of the text in the page is weighed. */
function mayBeNote(judgement: NoteJudgement, text: string, authors: readonly Author[]): boolean {
	const says = judgement.isFirstPerson || judgement.isRolePhrase || judgement.hasTrade || judgement.isContact;
	return judgement.author !== undefined || says || (authors.length === 0 && leadingName(text) !== undefined);
}

function findCandidates(blocks: readonly TextBlock[], authors: readonly Author[]): Candidate[] {
	const end = endOfArticle(blocks);
	const found: Candidate[] = [];
	for (const block of blocks) {
		if (block.text.length < shortestNote || block.text.length > longestNote || /^h[1-6]$/v.test(block.element.localName)) {
			continue;
		}

		const judgement = judgeNote(block.text, authors);
		if (!mayBeNote(judgement, block.text, authors)) {
			continue;
		}

		const candidate = {block, judgement, place: {...placeOf(block, judgement, authors), heading: hasHeading(blocks, block.index)}};
		const score = scoreCandidate(candidate, end);
		if (score >= enough && tellsSomething(judgement, block.text) && isAllowed(candidate)) {
			found.push({...candidate, score});
			if (found.length >= mostNotes) {
				break;
			}
		}
	}

	return found;
}

/** The author that a note without a name belongs to: the only one, or the one named in the box around it. */
function ownerOf(candidate: Candidate, authors: readonly Author[]): Author | undefined {
	if (candidate.judgement.author !== undefined) {
		return candidate.judgement.author;
	}

	if (leadingName(candidate.block.text) !== undefined) {
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
	const signals = signalsOf(box);
	return strongSignal.test(signals) || weakSignal.test(signals) ? 250 : 45;
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
			addNote(notes, owner, noteText(candidate.block.element));
		}

		elements.add(boxOf(candidate));
	}

	return {
		authors: known.map(author => notes.has(author) ? {...author, note: (notes.get(author) ?? []).join('\n')} : author),
		elements: [...elements],
	};
}
