import {cleanLine} from '../../../text/clean.js';
import {authorLabels, joiners, leadIns, otherCreditLabels, placeholders, shortJoiners, trailers} from './byline-tables.js';
import {classifyPiece, dropTitles, foldName, isDegree, isRoleWord, isSuffix, settleCase, type NameOptions} from './person-name.js';

export type NamedPerson = {name: string; role?: string};

export type Byline = {people: NamedPerson[]; organisations: string[]};

const longestByline = 600;
const escape = (phrase: string): string => phrase.replaceAll(/[\/\\^$*+?.\(\)\|\[\]\{\}]/gv, String.raw`\$&`);
const anyOf = (phrases: readonly string[]): string => phrases.toSorted((a, b) => b.length - a.length).map(phrase => escape(phrase)).join('|');

// Every expression below runs on one cleaned line of at most `longestByline` characters, in which no two spaces follow each other.
const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const leadIn = new RegExp(String.raw`^(?:${anyOf(leadIns)})(?: ?[:：] ?| |(?<=/)|$)|^(?:${anyOf(authorLabels)})(?: ?[:：] ?|$)`, 'iu');
const glued = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Uppercase_Letter}\p{Lowercase_Letter})/v;
const otherCredit = new RegExp(String.raw`^(?:${anyOf(otherCreditLabels)})(?: ?[:：/]| (?:by|von|par|por|di)\b| ?$)|^(?:${anyOf(otherCreditLabels.filter(label => label.includes(' ')))}) `, 'iu');
const otherCreditAlone = new RegExp(`^(?:${anyOf(otherCreditLabels)}) ?[:：]?$`, 'iu');
const laterLeadIn = /^.*(?:\bby:?|\b(?:reporters|writers|correspondents)|(?:\d|uhr|um|am|,) (?:von|par|por|di)) (?=\p{Letter})/iu;
const laterCredit = new RegExp(String.raw`(?<=[\p{Letter}.\)]),? ?(?=(?:${anyOf(otherCreditLabels.filter(label => /[a-z] (?:by|von|par|por|di)$/v.test(label)))}) )`, 'giu');
const hardSeparator = / ?[\|•·●∙;‧▪¦│｜／\/⋅›»] ?| [–—\-~→] ?| ?:{2,} ?/v;
const joiner = new RegExp(String.raw` ?(?:,|&|、|，|・(?=.*[、，・])|\+) ?(?:(?:${anyOf(joiners)}) )?| (?:${anyOf(joiners)}) `, 'iu');
const shortJoiner = new RegExp(` (?:${anyOf(shortJoiners)}) `, 'u');
const trailer = new RegExp(` (?:${anyOf(trailers)})(?: .*)?$`, 'iu');
const bracketed = /\([^\(\)]{0,80}\)|\[[^\[\]]{0,80}\]|（[^（）]{0,80}）/gv;
const contact = /(?:https?:\/\/|www\.)\S+|\S{0,80}@[\w.\-]{1,80}/gv;
/** "..., in News, Business": the sections of the article. */
const sectionStart = /^(?:in|under|filed) \p{Uppercase_Letter}/v;

/** "By HGN": an agency or the site, by its letters. */
const initials = /^\p{Uppercase_Letter}{3,6}$/v;
const asianRole = /(?:記者|记者|特約記者|特派員|論説委員|編集委員|기자|특파원|논설위원|선임기자|인턴기자|さん|氏)$/v;
const dateTail = new RegExp(String.raw` ?,? ?(?:\b${weekday},? )?(?:\b${month}\.? )?(?<![\p{Letter}\d])\d.*$`, 'iu');
const dateHead = new RegExp(String.raw`^(?:${weekday},? )?(?:${month}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{Letter}{3,12}\.?,? \d{4}|\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4})(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?,? (?=\p{Letter})`, 'iu');
const edges = /^[ ,.:;\-–—*"“”«»]{1,9}|[ ,:;\-–—*"“”«»]{1,9}$/gv;

function stripLeadIns(text: string): string {
	let rest = text.replace(/^[\-–—]{1,20} /v, '').replace(glued, '').trim();
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
	const rest = later !== '' && classifyPiece(later.slice(0, later.trimEnd().lastIndexOf(' '))) !== 'person' ? segment.slice(later.length) : segment;
	return stripLeadIns(rest.replace(dateHead, '')).replace(dateTail, '').trim();
}

/** "Doe, Jane" as library catalogues write it. */
function isInverted(pieces: readonly string[], options: NameOptions): boolean {
	return options.inverted === true && pieces.length === 2 && pieces.every(piece => !piece.includes(' ')) && !isSuffix(pieces[1] ?? '') && !isDegree(pieces[1] ?? '');
}

function splitShort(piece: string): string[] {
	const parts = piece.split(shortJoiner);
	return parts.length > 1 && parts.every(part => part.trim().split(' ').length >= 2) ? parts : [piece];
}

function splitPieces(segment: string, options: NameOptions): string[] {
	const pieces = segment.split(joiner).map(piece => piece.trim()).filter(piece => piece !== '');
	return isInverted(pieces, options) ? [`${pieces[1] ?? ''} ${pieces[0] ?? ''}`] : pieces.flatMap(piece => splitShort(piece));
}

function splitTrailingRole(piece: string): {name: string; role?: string} {
	const words = piece.split(' ');
	const first = words.findIndex((word, index) => index >= 2 && isRoleWord(word));
	return first === -1 ? {name: piece} : {name: words.slice(0, first).join(' '), role: words.slice(first).join(' ')};
}

function tidyPiece(piece: string): string {
	return piece.replace(asianRole, '').replaceAll(edges, '').replace(/(?<=\p{Letter}{3})\.$/v, '');
}

/** "jane-doe" and "Jane.Doe" are names as account names; "Jane doe" is one half typed. */
function deslug(piece: string, options: NameOptions): string {
	const dotted = /^\p{Uppercase_Letter}\p{Lowercase_Letter}{2,20}\.\p{Uppercase_Letter}\p{Letter}{2,20}$/v.test(piece) ? piece.replace('.', ' ') : piece;
	if (options.structured !== true) {
		return dotted;
	}

	const words = /^[a-z]{2,20}(?:[\-_][a-z]{2,20}){1,2}$/v.test(dotted) ? dotted.replaceAll(/[\-_]/gv, ' ') : dotted;
	return /^\p{Uppercase_Letter}\p{Lowercase_Letter}+ \p{Lowercase_Letter}{3,}$/v.test(words) ? words.toLowerCase() : words;
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
	const isPlaceholder = piece.toLowerCase().split(' ').some((word, _index, words) => placeholders.has(word) && (words.length === 1 || word.startsWith('admin')));
	return !isPlaceholder && !piece.includes(':') && !/^\p{Lowercase_Letter}.* /v.test(piece.replace(/^the /v, '')) && piece.split(' ').length <= 7 && !/\s(?:is|are|was|has|have|had|will|this|that|your|our|we|can|to)\s/v.test(piece);
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
	const names = people.map(person => foldName(person.name));
	return people.filter((_person, index) => names.indexOf(names[index] ?? '') === index);
}

/** Beside an organisation a single word is a place: "Example News, Springfield". */
function isLatinWord(name: string): boolean {
	return /^[\p{Script=Latin}\p{Mark}'’.\-]+$/v.test(name);
}

/** A field that holds a sentence instead of names. */
function isSentence(line: string): boolean {
	return line.split(' ').length > 8 && /[a-zß-ÿ][.!?] \p{Uppercase_Letter}\p{Lowercase_Letter}|\s(?:wird|werden|ist|sind|is|are|was|were|has|est|sont)\s/v.test(line);
}

/** "Photos", "Edited by": whoever the next segment names did not write. */
function isLabelOfOthers(segment: string): boolean {
	return otherCredit.test(segment) && otherCreditAlone.test(segment);
}

/** "Redaktion" is a label before a name and, alone, the desk that wrote the article. */
function isDesk(segment: string): boolean {
	return otherCreditAlone.test(segment) && classifyPiece(segment) === 'organisation';
}

function addSegment(byline: Byline, segment: string, options: NameOptions): void {
	const names = cleanSegment(segment);
	const isLed = names !== segment && leadIn.test(segment);
	const pieces = splitPieces(names, options).map(piece => tidyPiece(piece));
	const end = pieces.findIndex(piece => sectionStart.test(piece));
	for (const piece of end === -1 ? pieces : pieces.filter((text, index) => index < end || text.includes(' '))) {
		if (isLed && initials.test(piece)) {
			byline.organisations.push(piece);
		} else {
			addPiece(byline, piece, options);
		}
	}
}

/** "Jane Doe (special envoy)": brackets hold a role, or what does not belong to the name. */
function roleInBrackets(content: string): string {
	const inside = content.slice(1, -1);
	return inside.split(' ').some(word => isRoleWord(word)) ? `, ${inside}` : ' ';
}

/** Takes a byline apart into the people who wrote the article and the organisations named beside them. */
export function splitByline(text: string, options: NameOptions = {}): Byline {
	const byline: Byline = {people: [], organisations: []};
	const line = cleanLine(text.slice(0, longestByline).replaceAll('\n', '|'));
	const segments = isSentence(line) ? [] : line.replaceAll(contact, '|').replaceAll(bracketed, content => roleInBrackets(content)).replaceAll(laterCredit, '|').split(hardSeparator).map(segment => cleanLine(segment)).filter(segment => segment !== '');
	let isOthers = false;
	for (const segment of segments) {
		const wasOthers: boolean = isOthers;
		isOthers = isLabelOfOthers(segment) && segments.length > 1;
		const isCredit = otherCredit.test(segment) && !isDesk(segment);
		if (!wasOthers && !isOthers && !isCredit) {
			addSegment(byline, segment, options);
		}
	}

	const people = byline.organisations.length > 0 && byline.people.every(person => isLatinWord(person.name)) ? [] : dedupe(byline.people);
	return {people, organisations: [...new Set(byline.organisations)]};
}
