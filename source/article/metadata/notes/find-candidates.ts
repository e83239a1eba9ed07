import {type Author} from '../../../model/article.js';
import {type Element} from '../../page/dom.js';
import {foldName} from '../bylines/person-name.js';
import {signalsOf} from '../element-signals.js';
import {startOfText} from '../start-of-text.js';
import {judgeNote, leadingName, tellsSomething, type NoteJudgement} from './judge-note.js';
import {noteHeading} from './note-tables.js';
import {type TextBlock} from './text-blocks.js';

/** A block of the page that is a note about an author. */
export type Candidate = {block: TextBlock; judgement: NoteJudgement; place: Place; score: number};

type Place = {strong: boolean; weak: boolean; elsewhere: boolean; heading: boolean; named: boolean};

/** Where the article's text begins and nears its end among the blocks, where each part of an author's name is first read in it, and the names of people. */
type Reading = {begin: number; end: number; firstUses: ReadonlyMap<string, number>; names: ReadonlySet<string>};

/** True where an element's class or id speaks of an author. */
export function speaksOfAuthor(element: Element): boolean {
	const signals = signalsOf(element);
	return strongSignal.test(signals) || weakSignal.test(signals);
}

const strongSignal = /(?:^|[\s_\-])bio(?:graphy|graphie|s)?(?:$|[\s_\-]|[a-z]*text)|author-?_?(?:info|bio|text|details?|desc(?:ription)?|box|about|block|card|profile|footer|note|summary|affiliation|content|body)|about-?_?(?:the-?_?)?(?:author|writer)|(?:short|full|author|contributor|user)-?_?(?:bio|description)|contrib-?(?:bio|byline|block)|byline-?_?(?:bio|description)|(?:^|[\s_\-])(?:autoreninfo|autorenbox|autor-?box|autorin?-?info|author_?profile|post-?author|entry-?author|writer-?bio|tagline|shirttail)|(?:short|full)biography/v;
const weakSignal = /author|autor(?!i[sz])|auteur|contributor|columnist|writer|byline|factbox|fact-box|infobox|kolumnist|redakteur/v;
const elsewhereSignal = /comment|related|teaser|recommend|popular|trending|latest|taboola|outbrain|caption|newsletter|share|social|promo|cookie|carousel|most-?read|sidebar-list|(?:^|[\s_\-])(?:nav|menu|cards?|ad|ads|tags?)(?:$|[\s_\-])/v;
export const longestNote = 1500;
const shortestNote = 15;
const shortestProse = 60;
const enough = 5;
const mostNotes = 12;
const outerNames = new Set(['body', 'main', 'article', 'html']);

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

/** The article is where most of the longer texts stand together; its end is near where three quarters of them have been read. */
function readThrough(blocks: readonly TextBlock[], authors: readonly Author[]): Reading {
	const long = blocks.filter(block => block.text.length > 140 && (block.element.localName === 'p' || block.text.length > 200));
	const lengths = new Map<Element | null, number>();
	for (const {element, text} of long) {
		lengths.set(element.parentElement, (lengths.get(element.parentElement) ?? 0) + text.length);
	}

	const most = Math.max(0, ...lengths.values());
	const inside = long.filter(({element}) => lengths.get(element.parentElement) === most);
	const names = new Set(authors.filter(author => author.confidence !== 'low').map(author => foldName(author.name)));
	return {begin: inside[0]?.index ?? 0, end: Math.min(threeQuarters(inside), threeQuarters(long)), firstUses: firstUses(blocks, authors), names};
}

/** Names that the article's text uses: a first name in it may be somebody else's. */
function firstUses(blocks: readonly TextBlock[], authors: readonly Author[]): Map<string, number> {
	const parts = new Set(authors.flatMap(author => partsOf(author)));
	const uses = new Map<string, number>();
	for (const {text, index} of blocks) {
		for (const word of text.length < shortestProse ? [] : foldName(text).split(' ')) {
			if (parts.has(word) && !uses.has(word)) {
				uses.set(word, index);
			}
		}
	}

	return uses;
}

function partsOf(author: Author): string[] {
	return foldName(author.name).split(' ');
}

/** "Mara covers ports for the Gazette." behind the article, of one whom the article did not tell of. */
function isIntroduced({block, judgement}: Omit<Candidate, 'score'>, {firstUses: uses}: Reading): boolean {
	const isNew = judgement.author !== undefined && partsOf(judgement.author).every(part => (uses.get(part) ?? Infinity) >= block.index);
	return judgement.isIntroduced && (judgement.isFullName || isNew);
}

function scoreCandidate(candidate: Omit<Candidate, 'score'>, reading: Reading): number {
	const {block, judgement, place} = candidate;
	const late = block.index >= reading.end;
	const italic = isItalic(block.element, block.text);
	const above = italic && block.index < reading.begin && judgement.isFullName && judgement.isIntroduced;
	const signals = place.strong ? 3 : place.weak ? 1.5 : 0;
	const position = late ? 1 : above || place.strong || place.heading || place.weak ? 0 : -2;
	const sentence = /[.!?…]["”’\)]?$/v.test(block.text) || block.text.length > 60 || judgement.isContact ? 0 : -1;
	return judgement.score + signals + position + sentence
		+ (place.heading ? 2.5 : 0)
		+ (late && place.named ? 2 : 0)
		+ (judgement.author === undefined && leadingName(block.text) !== undefined ? 2 : 0)
		+ ((late || above) && italic ? 1 : 0)
		+ (late && isIntroduced(candidate, reading) ? 1 : 0)
		+ (late && place.heading && judgement.isPronoun ? 2 : 0)
		- (place.elsewhere ? 4 : 0);
}

function isBelow(blocks: readonly TextBlock[], index: number, isHeading: (text: string) => boolean): boolean {
	return [1, 2, 3].some(back => {
		const before = blocks[index - back];
		return before !== undefined && before.text.length < 60 && isHeading(before.text);
	});
}

/** True below "About the author"; where the article has ended, a text without a full name may stand below the author's name alone. */
function hasHeading(blocks: readonly TextBlock[], {index}: TextBlock, judgement: NoteJudgement, {names, end}: Reading): boolean {
	return isBelow(blocks, index, text => noteHeading.test(text)) || (!judgement.isFullName && index >= end && isBelow(blocks, index, text => names.has(foldName(text))));
}

/** Organisations and half-known names turn up all through an article: a note about them stands in a box of its own. */
function isAllowed({judgement, place}: Omit<Candidate, 'score'>): boolean {
	return judgement.author?.confidence !== 'low' || place.strong || place.heading;
}

/** A cheap look before the place of the text in the page is weighed. */
function mayBeNote(judgement: NoteJudgement, text: string, authors: readonly Author[]): boolean {
	const says = judgement.isFirstPerson || judgement.isPronoun || judgement.isRolePhrase || judgement.hasTrade || judgement.isContact;
	return judgement.author !== undefined || says || (authors.length === 0 && leadingName(text) !== undefined);
}

/** The notes among the blocks of a page, the first so many of them. */
export function findCandidates(blocks: readonly TextBlock[], authors: readonly Author[]): Candidate[] {
	const reading = readThrough(blocks, authors);
	const found: Candidate[] = [];
	for (const block of blocks) {
		if (block.text.length < shortestNote || block.text.length > longestNote || /^h[1-6]$/v.test(block.element.localName)) {
			continue;
		}

		const judgement = judgeNote(block.text, authors);
		if (!mayBeNote(judgement, block.text, authors)) {
			continue;
		}

		const candidate = {block, judgement, place: {...placeOf(block, judgement, authors), heading: hasHeading(blocks, block, judgement, reading)}};
		const score = scoreCandidate(candidate, reading);
		if (score >= enough && tellsSomething(judgement, block.text) && isAllowed(candidate)) {
			found.push({...candidate, score});
			if (found.length >= mostNotes) {
				break;
			}
		}
	}

	return found;
}
