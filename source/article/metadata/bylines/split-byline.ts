import {cleanLine} from '../../../text/clean.js';
import {authorLabels, joiners, leadIns, otherCreditLabels, shortJoiners, trailers} from './byline-tables.js';
import {classifyPiece, dropTitles, foldName, isDegree, isRoleWord, isSuffix, settleCase, type NameOptions} from './person-name.js';

export type NamedPerson = {name: string; role?: string};

export type Byline = {people: NamedPerson[]; organisations: string[]};


const longestByline = 600;
const escape = (phrase: string): string => phrase.replaceAll(/[\/\\^$*+?.\(\)\|\[\]\{\}]/gv, String.raw`\$&`);
const anyOf = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).map(phrase => escape(phrase)).join('|');

const leadIn = new RegExp(String.raw`^(?:${anyOf(leadIns)})(?:\s*[:：]\s*|\s+|(?<=[\/])|$)|^(?:${anyOf(authorLabels)})(?:\s*[:：]\s*|$)`, 'iu');
const glued = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}\p{Ll})/v;
const otherCredit = new RegExp(String.raw`^(?:${anyOf(otherCreditLabels)})(?:\s*[:：\/]|\s+(?:by|von|par|por|di)\b|\s*$)|^(?:${anyOf(otherCreditLabels.filter(label => label.includes(' ')))})\s`, 'iu');
const laterLeadIn = /^.*(?:\bby\b:?|\b(?:reporters|writers|correspondents)|(?:\d|uhr|um|am|,)\s+(?:von|par|por|di))\s+(?=\p{Lu})/iu;
const hardSeparator = /\s*[\|•·●∙;\n‧▪¦│｜／\/]\s*|\s+[–—\-~⋅]\s+|\s*⋅\s*|\s*(?:::|››?|»|\s→)\s*/v;
const joiner = new RegExp(String.raw`\s*(?:,|&|、|，|・(?=.*[、，・])|\+)\s*(?:(?:${anyOf(joiners)})\s+)?|\s+(?:${anyOf(joiners)})\s+`, 'iu');
const shortJoiner = new RegExp(String.raw`\s+(?:${anyOf(shortJoiners)})\s+`, 'u');
const trailer = new RegExp(String.raw`\s+(?:${anyOf(trailers)})(?:\s.*)?$`, 'iu');
const bracketed = /\s*(?:\([^\(\)]{0,80}\)|\[[^\[\]]{0,80}\]|（[^（）]{0,80}）)/gv;
const contact = /(?:https?:\/\/|www\.)\S+|[\w.+\-]+@[\w.\-]+|(?<!\p{L})@\w+/gv;
const asianRole = /\s*(?:記者|记者|特約記者|特派員|論説委員|編集委員|기자|특파원|논설위원|선임기자|인턴기자|さん|氏)$/v;
const dateTail = /\s*(?:,\s*)?(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+)?\d.*$/iv;

const dateHead = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\d{1,4}[.\/\-]\d{1,2}[.\/\-]\d{2,4})[,\s]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}(?=\s))?)?[,\s]*(?=\p{L})/iu;

function stripLeadIns(text: string): string {
	let rest = text.replace(glued, '').trim();
	for (let round = 0; round < 3; round++) {
		const next = rest.replace(leadIn, '').trim();
		if (next === rest) {
			break;
		}

		rest = next;
	}

	return rest;
}

function cleanSegment(segment: string): string {
	const later = laterLeadIn.exec(segment)?.[0] ?? '';
	const rest = later !== '' && classifyPiece(later.replace(/\s+\S+\s*$/v, '')) !== 'person' ? segment.slice(later.length) : segment;
	return stripLeadIns(rest.replace(dateHead, '')).replace(dateTail, '').trim();
}

/** "Doe, Jane" as library catalogues write it. */
function isInverted(pieces: readonly string[], options: NameOptions): boolean {
	return options.structured === true && pieces.length === 2 && pieces.every(piece => !piece.includes(' ')) && !isSuffix(pieces[1] ?? '') && !isDegree(pieces[1] ?? '');
}

function splitShort(piece: string): string[] {
	const parts = piece.split(shortJoiner);
	return parts.length > 1 && parts.every(part => part.trim().split(' ').length >= 2) ? parts : [piece];
}

function splitPieces(segment: string, options: NameOptions): string[] {
	const pieces = segment.split(joiner).map(piece => piece.trim()).filter(piece => piece !== '');
	if (isInverted(pieces, options)) {
		return [`${pieces[1] ?? ''} ${pieces[0] ?? ''}`];
	}

	return pieces.flatMap(piece => splitShort(piece));
}

function splitTrailingRole(piece: string): {name: string; role?: string} {
	const words = piece.split(' ');
	const first = words.findIndex((word, index) => index >= 2 && isRoleWord(word));
	return first === -1 ? {name: piece} : {name: words.slice(0, first).join(' '), role: words.slice(first).join(' ')};
}

function tidyPiece(piece: string): string {
	return piece.replace(asianRole, '').replaceAll(/^[\s,.:;\-–—*"“”«»]+|[\s,:;\-–—*"“”«»]+$/gv, '').replace(/(?<=\p{L}{3})\.$/v, '');
}

/** "jane-doe" and "Jane.Doe" are names as account names; "Jane doe" is one half typed. */
function deslug(piece: string, options: NameOptions): string {
	const dotted = /^\p{Lu}\p{Ll}{2,20}\.\p{Lu}[\p{L}]{2,20}$/v.test(piece) ? piece.replace('.', ' ') : piece;
	if (options.structured !== true) {
		return dotted;
	}

	const words = /^[a-z]{2,20}(?:[\-_][a-z]{2,20}){1,2}$/v.test(dotted) ? dotted.replaceAll(/[\-_]/gv, ' ') : dotted;
	return /^\p{Lu}\p{Ll}+ \p{Ll}{3,}$/v.test(words) ? words.toLowerCase() : words;
}

function isAcceptable(name: string, options: NameOptions): boolean {
	return options.structured === true || name.includes(' ') || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}'’.\-]+$/v.test(name);
}

function personName(piece: string, options: NameOptions): string | undefined {
	const name = settleCase(dropTitles(deslug(piece, options)));
	const lowerHandle = !name.includes(' ') && piece === piece.toLowerCase() && piece !== piece.toUpperCase();
	const wasLower = piece === piece.toLowerCase() && piece !== piece.toUpperCase() && options.structured !== true;
	return classifyPiece(name, options) === 'person' && isAcceptable(name, options) && !lowerHandle && !wasLower ? name : undefined;
}

function addPiece(byline: Byline, piece: string, options: NameOptions): void {
	const last = byline.people.at(-1);
	if (last && isSuffix(piece)) {
		last.name += ` ${piece}`;
		return;
	}

	if (piece === '' || isDegree(piece)) {
		return;
	}

	const whole = personName(piece, options);
	if (whole !== undefined) {
		byline.people.push({name: whole});
		return;
	}

	addMixedPiece(byline, piece, options);
}

function isOrganisationName(piece: string): boolean {
	return !/^\p{Ll}.* /v.test(piece.replace(/^the /v, '')) && piece.split(' ').length <= 7 && !/\s(?:is|are|was|has|have|had|will|this|that|your|our|we|can|to)\s/v.test(piece);
}

/** A piece that is no bare name: a name with a role or an agency behind it, a role of the person before, an organisation. */
function addMixedPiece(byline: Byline, piece: string, options: NameOptions): void {
	const kind = classifyPiece(piece, options);
	const {name, role} = splitTrailingRole(piece.replace(trailer, ''));
	const person = personName(name, options);
	if (person !== undefined && name !== piece && name.includes(' ')) {
		byline.people.push({name: person, ...(role !== undefined && {role})});
	} else if (kind === 'organisation' && isOrganisationName(piece)) {
		byline.organisations.push(piece);
	} else if (kind === 'role') {
		const last = byline.people.at(-1);
		if (last && last.role === undefined && piece.length <= 60) {
			last.role = piece;
		}
	}
}

function dedupe(people: readonly NamedPerson[]): NamedPerson[] {
	const seen = new Map<string, NamedPerson>();
	for (const person of people) {
		const key = foldName(person.name);
		if (!seen.has(key)) {
			seen.set(key, person);
		}
	}

	return [...seen.values()];
}

/** Takes a byline apart into the people who wrote the article and the organisations named beside them. */
export function splitByline(text: string, options: NameOptions = {}): Byline {
	const byline: Byline = {people: [], organisations: []};
	const line = cleanLine(text.slice(0, longestByline).replaceAll('\n', '|'));
	for (const segment of line.replaceAll(contact, '|').replaceAll(bracketed, ' ').split(hardSeparator)) {
		const trimmed = cleanLine(segment);
		if (trimmed === '' || otherCredit.test(trimmed)) {
			continue;
		}

		for (const piece of splitPieces(cleanSegment(trimmed), options)) {
			addPiece(byline, tidyPiece(piece), options);
		}
	}

	return {people: dedupe(byline.people), organisations: [...new Set(byline.organisations)]};
}
