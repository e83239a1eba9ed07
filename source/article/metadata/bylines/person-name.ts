import {agencies, degrees, honorifics, neverInNames, organisationWords, particles, roleWords, sentenceWords, suffixes} from './byline-tables.js';

/** What one piece of a byline is. */
export type PieceKind = 'person' | 'organisation' | 'role' | 'other';

const caseless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{30FC}\u{30FB} ]+$/v;
const caselessAlphabet = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Georgian}\p{Script=Gujarati}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Myanmar}\p{Script=Khmer}\p{Mark}\u{200C} .\-]+$/v;
const nameWord = /^\p{Uppercase_Letter}[\p{Letter}\p{Mark}'’`.\-]*$/v;
const elided = /^(?:[dlonst]|dell|dall|al-|el-)['’\-]?\p{Uppercase_Letter}[\p{Letter}\p{Mark}'’\-]*$/v;
const inner = /^["“”'‘’«\(].{1,20}["“”'‘’»\)]$/v;
const domain = /\.(?:com|org|net|de|ch|at|uk|fr|es|it|nl|se|no|dk|fi|pl|ru|jp|in|au|ca|us|is|tv|info|eu|co|io|cz|be|pt|br|lu)$/iv;

function bare(word: string): string {
	return word.toLowerCase().replace(/[.,:;]{1,4}$/v, '').replace(/['’]s$/v, '');
}

function hasWord(words: readonly string[], table: ReadonlySet<string>): boolean {
	return words.some(word => table.has(word) || table.has(bare(word)));
}

const organisationEnd = /(?:anstalt|ministerium|verband|verein|gesellschaft|agentur|stiftung|zentrum|hochschule|akademie|redaktion|verlag|zeitung|nachrichten)$/v;

/** German puts the kind of an organisation at the end of its word: "Landesanstalt". */
function isOrganisationWord(word: string): boolean {
	return word.length > 8 && organisationEnd.test(word);
}

/** "AB-Redaktion", "AP-Korrespondent". */
function lastHalf(word: string): string {
	return word.slice(word.lastIndexOf('-') + 1);
}

/** "CNN Business": an agency's letters among other words. */
function namesAgency(words: readonly string[]): boolean {
	return words.length > 1 && words.some(word => word !== word.toUpperCase()) && words.some(word => /^\p{Uppercase_Letter}{3,6}$/v.test(word) && agencies.has(word.toLowerCase()));
}

/** True for a name that can be told from its script alone: two to five Han or Hangul characters, or a few words without case. */
function isCaselessName(text: string): boolean {
	if (caseless.test(text)) {
		const {length} = text.replaceAll(' ', '');
		return length >= 2 && length <= (/\p{Script=Katakana}/v.test(text) ? 16 : 6);
	}

	return caselessAlphabet.test(text) && text.length >= 3 && text.length <= 40 && text.split(' ').length <= 5;
}

function isNameWord(word: string, index: number): boolean {
	return nameWord.test(word) || elided.test(word) || (particles.has(word.toLowerCase()) && index >= 0) || suffixes.has(bare(word)) || (index > 0 && inner.test(word));
}

function looksLikeName(words: readonly string[]): boolean {
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	return words.length <= 6
		&& words.every((word, index) => isNameWord(word, index))
		&& (nameWord.test(first) || particles.has(first.toLowerCase()) || elided.test(first))
		&& (nameWord.test(last) || elided.test(last) || suffixes.has(bare(last)));
}

export type NameOptions = {
	/** Folded names of the site (`foldName`), never taken for a person. */
	siteNames?: ReadonlySet<string>;
	/** The text is a name field: one word may be a name, small letters too, and a few words that names share with buttons. */
	structured?: boolean;
	/** Two single words with a comma between them are one person, family name first, as in library catalogues. */
	inverted?: boolean;
};

/** Tells a person's name from an organisation, a role and the rest. */
export function classifyPiece(text: string, {siteNames = new Set(), structured = false}: NameOptions = {}): PieceKind {
	const folded = foldName(text);
	if (folded === '' || text.length > 60) {
		return 'other';
	}

	const words = text.split(' ');
	const lower = words.map(word => bare(word));
	if (words.length > 1 && isRoleWord(lower.at(-1) ?? '') && !siteNames.has(folded)) {
		return 'role';
	}

	if (namesAgency(words) || siteNames.has(folded) || agencies.has(lower.join(' ')) || domain.test(text) || hasWord(lower, organisationWords) || hasWord(lower.map(word => lastHalf(word)), organisationWords) || lower.some(word => isOrganisationWord(word))) {
		return 'organisation';
	}

	if (words.some(word => isRoleWord(word))) {
		return 'role';
	}

	if (/[\d@\/_#!?<>=+*\{\}\[\]\|]/v.test(text) || hasWord(lower, structured ? sentenceWords : neverInNames)) {
		return 'other';
	}

	return isCaselessName(text) || looksLikeName(words) ? 'person' : 'other';
}

/** A name for comparing: no case, no marks, no punctuation. */
export function foldName(name: string): string {
	return name.normalize('NFKD').replaceAll(/\p{Mark}/gv, '').toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gv, ' ').trim();
}

function titleCase(word: string): string {
	const lower = word.toLowerCase();
	return lower
		.replaceAll(/(^|[\-'’.])(\p{Letter})/gv, (_match, before: string, letter: string) => before + letter.toUpperCase())
		.replace(/^Mc(\p{Letter})/v, (_match, letter: string) => `Mc${letter.toUpperCase()}`)
		.replace(/(?<=['’])S$/v, 's');
}

function isShouted(word: string): boolean {
	const letters = word.replaceAll(/\P{Letter}/gv, '');
	return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !/^[IVX]+$/v.test(letters);
}

function settleWord(word: string, index: number): string {
	if (index > 0 && /^(?:JR|SR)\.?$/v.test(word)) {
		return titleCase(word);
	}

	if (index > 0 && word === word.toUpperCase() && particles.has(word.toLowerCase()) && word.length > 1) {
		return word.toLowerCase();
	}

	return isShouted(word) ? titleCase(word) : word;
}

function letterCount(word: string): number {
	return word.replaceAll(/\P{Letter}/gv, '').length;
}

/** Puts a name of all capitals, all small letters, or with the family name in capitals in its usual case. */
export function settleCase(name: string): string {
	const words = name.split(' ');
	if (name === name.toLowerCase() && name !== name.toUpperCase()) {
		return words.map((word, index) => index > 0 && particles.has(word) ? word : titleCase(word)).join(' ');
	}

	if (words.every(word => !isShouted(word))) {
		return name;
	}

	const isAllCapitals = words.every(word => letterCount(word) < 2 || word === word.toUpperCase());
	const isShort = (word: string): boolean => isAllCapitals && letterCount(word) === 2 && !word.includes('.') && !particles.has(word.toLowerCase());
	return words.map((word, index) => isShort(word) ? titleCase(word) : settleWord(word, index)).join(' ');
}

/** Takes honorifics from the front and degrees from the end; keeps suffixes such as "Jr.". */
export function dropTitles(name: string): string {
	const words = name.split(' ');
	while (words.length > 2 && honorifics.has(bare(words[0] ?? ''))) {
		words.shift();
	}

	while (words.length > 2 && degrees.has(bare(words.at(-1) ?? ''))) {
		words.pop();
	}

	return words.join(' ').replace(/,$/v, '');
}

export function isSuffix(piece: string): boolean {
	return suffixes.has(bare(piece));
}

export function isDegree(piece: string): boolean {
	return piece.split(' ').every(word => degrees.has(bare(word)));
}

const germanRole = /(?:leiter|redakteur|redaktor|reporter|korrespondent|berater|referent|sprecher|forscher|führer|gründer|inhaber|journalist|beauftragter?|experte|expert)(?:in)?$/v;

/** A word for a job; German ones are told by what they end in. */
export function isRoleWord(word: string): boolean {
	const lower = bare(word);
	return roleWords.has(lower) || (lower.length > 5 && germanRole.test(lower));
}
