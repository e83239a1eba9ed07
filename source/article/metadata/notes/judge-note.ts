import {type Author} from '../../../model/article.js';
import {foldName, isRoleWord} from '../bylines/person-name.js';
import {contactStart, introductions, noteTrades, noteVerbs, pronounStart} from './note-tables.js';

/** What a text says for being a note about an author. */
export type NoteJudgement = {
	/** The author it names near its start, and whether by full name. */
	author?: Author;
	isFullName: boolean;
	/** A verb of being or doing right behind the name. */
	hasVerb: boolean;
	hasTrade: boolean;
	isFirstPerson: boolean;
	/** "Senior editor at ...", without a name or a verb. */
	isRolePhrase: boolean;
	isContact: boolean;
	/** The name stands first, and what its bearer does or is follows at once. */
	isIntroduced: boolean;
	/** "She writes ...": about somebody named above. */
	isPronoun: boolean;
	/** The sum of what the words alone say. */
	score: number;
};

type NameMatch = {author: Author; end: number; isFullName: boolean};

const namesWithin = 14;
const verbWithin = 6;
const longestName = 4;
const longestRolePhrase = 260;
const firstPerson = /^(?:(?:hi|hey|hello)[,!.]? )?(?:i am|i[’']m|i cover|i write|i report|i have been an?|ich bin|ich schreibe|je suis|soy|sono|my name is|mein name ist)\s/iv;
const furniture = /^(?:by|von|par|por|photo|foto|image|credit|sign up|subscribe|read more|read also|related|share|copyright|©|updated|published|posted|join|get|click|advertisement|watch|listen|see also|reporting by|additional reporting|editing by|this (?:story|article|post)|the (?:views|opinions)|opinions expressed)\b/iv;
const appeal = /\b(?:you|your|subscribe|sign up|receive new posts|supported publication|sie ihren?|abonnieren|votre|vos|tu|su cuenta)\b/iv;
const speech = /[“„«"]\p{Letter}.{25,}[”“»"]|\b(?:said|says|told|sagte|disse|dijo)\b/v;
const workplace = /\s(?:at|for|of|with|in|bei|für|im|beim|der|des|pour|à|en|de|di|por|op|voor|på)\s/iv;

function foldedWords(text: string): string[] {
	return text.split(' ').map(word => foldName(word));
}

function findRun(words: readonly string[], run: readonly string[]): number {
	return words.findIndex((_word, index) => run.every((part, offset) => words[index + offset] === part));
}

function matchName(words: readonly string[], author: Author): NameMatch | undefined {
	const parts = foldName(author.name).split(' ').filter(part => part !== '');
	if (words.every(word => !parts.includes(word))) {
		return undefined;
	}

	const full = findRun(words, parts);
	if (full !== -1 && parts.length > 1) {
		return {author, end: full + parts.length, isFullName: true};
	}

	const first = parts[0] ?? '';
	const last = parts.findLast(part => part.length > 2 && part !== 'iii') ?? '';
	const both = words.findIndex((word, index) => word === first && words.slice(index + 1, index + 4).includes(last));
	if (both !== -1 && parts.length > 1) {
		return {author, end: words.indexOf(last, both) + 1, isFullName: true};
	}

	const single = words.slice(0, 6).findIndex(word => word.length > 2 && (word === first || word === last));
	return single === -1 ? undefined : {author, end: single + 1, isFullName: parts.length === 1};
}

function bestMatch(words: readonly string[], authors: readonly Author[]): NameMatch | undefined {
	const matches = authors.map(author => matchName(words, author)).filter(match => match !== undefined);
	return matches.find(match => match.isFullName) ?? matches[0];
}

function isTrade(word: string): boolean {
	const bare = word.toLowerCase().replaceAll(/[.,:;\(\)]/gv, '').replace(/['’]s$/v, '');
	return noteTrades.has(bare) || isRoleWord(bare) || /(?:redakteur|reporter|korrespondent|journalist|autor)(?:in)?$/v.test(bare);
}

function isVerb(word: string): boolean {
	return noteVerbs.has(word.toLowerCase().replaceAll(/[.,:;\(\)]/gv, ''));
}

/** The two or three words that a sentence about somebody unknown begins with, where they look like a name followed by a verb. */
export function leadingName(text: string): {name: string; rest: string} | undefined {
	const match = /^(\p{Uppercase_Letter}[\p{Letter}\p{Mark}'’.\-]*(?: \p{Uppercase_Letter}[\p{Letter}\p{Mark}'’.\-]*){0,3}),? (\p{Lowercase_Letter}[\p{Lowercase_Letter}\-]*)\s/v.exec(text);
	return match && isVerb(match[2] ?? '') ? {name: match[1] ?? '', rest: text.slice((match[1] ?? '').length).trim()} : undefined;
}

/** A line that says how to reach the author: it names the author, "the reporter", or an address made of the author's name. */
function isContactLine(text: string, authors: readonly Author[]): boolean {
	const opening = text.slice(0, 250);
	if (text.length > 400 || !(contactStart.test(opening) || /^\S[^\s@]*@\S+$/v.test(text))) {
		return false;
	}

	const folded = foldName(opening);
	return /\b(?:reporter|author|writer|autor|auteur)/iv.test(opening) || authors.some(author => foldName(author.name).split(' ').some(part => part.length > 2 && folded.includes(part)));
}

/** True where the text says something of its own: not just a name with a job behind it. */
export function tellsSomething(judgement: NoteJudgement, text: string): boolean {
	const {hasVerb, isPronoun, isFirstPerson, isRolePhrase, isContact} = judgement;
	return hasVerb || isPronoun || isFirstPerson || isRolePhrase || isContact || text.length > 80 || leadingName(text) !== undefined;
}

function scoreOf(judgement: Omit<NoteJudgement, 'score'>, text: string): number {
	const name = judgement.author === undefined ? 0 : judgement.isFullName ? 2.5 : 1.5;
	const points = name
		+ (judgement.hasVerb ? 2 : 0)
		+ (judgement.hasTrade ? 1 : 0)
		+ (judgement.isFirstPerson ? 2 : 0)
		+ (judgement.isContact ? 2.5 : 0)
		+ (judgement.isRolePhrase ? 2 : 0);
	const against = (furniture.test(text) || text.includes('©') ? 3 : 0) + (appeal.test(text.slice(0, 400)) && !judgement.hasVerb && !judgement.isFirstPerson && !judgement.isContact ? 3 : 0) + (speech.test(text) && !judgement.hasTrade ? 1.5 : 0) + (text.split(' ').length < 4 && !judgement.isContact ? 5 : 0);
	return points - against;
}

/** True where the text begins with the name, and a verb that introduces its bearer comes next. */
function isIntroduced(text: string, words: readonly string[], end: number): boolean {
	const name = words.slice(0, end).join(' ');
	return end <= longestName && introductions.test(text.slice(name.length).replace(/^,/v, '').slice(0, 80));
}

/** Judges a text by its words alone: does it tell who the author is? */
export function judgeNote(text: string, authors: readonly Author[]): NoteJudgement {
	const words = text.slice(0, 400).split(' ', 30);
	const match = bestMatch(foldedWords(words.slice(0, namesWithin).map(word => word.includes('@') ? word.replaceAll(/[.@_]/gv, ' ') : word).join(' ')), authors);
	const after = match === undefined ? [] : words.slice(match.end, match.end + verbWithin);
	const hasTrade = words.slice(0, 18).some(word => isTrade(word));
	const start = match === undefined ? 0 : Math.max(0, match.end - 1);
	const judgement = {
		author: match?.author,
		isFullName: match?.isFullName ?? false,
		hasVerb: after.some(word => isVerb(word)),
		hasTrade,
		isFirstPerson: firstPerson.test(text),
		isRolePhrase: words.slice(start, start + 5).some(word => isTrade(word)) && /^\p{Uppercase_Letter}/v.test(text) && workplace.test(text.slice(0, 200)) && !/\d{4}|^by\s/iv.test(text) && text.length < longestRolePhrase,
		isContact: isContactLine(text, authors),
		isIntroduced: match !== undefined && isIntroduced(text, words, match.end),
		isPronoun: match === undefined && isVerb(pronounStart.exec(text)?.[1] ?? ''),
	};
	return {...judgement, score: scoreOf(judgement, text)};
}
