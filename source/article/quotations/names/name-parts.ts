import {sourcePhrase, wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isNameParticle, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Token} from '../grammar/tokens.js';
import {genderOfFirstName} from './gender.js';

const smallWords = sourcePhrase | wordClass.determiner | wordClass.pronoun | wordClass.possessive | wordClass.preposition | wordClass.subordinator | wordClass.adverb | wordClass.coordinator;

/** The tokens of the name in a noun phrase, without titles: of "Adviser Jake Sullivan" the last two; empty for "the spokesman". */
export function nameTokens(sentence: Sentence, {first, last}: NounPhrase): Token[] {
	const end = withoutBracket(sentence, first, last);
	const joint = sentence.tokens.slice(first, end).findIndex((token, offset) => (token.classes & wordClass.coordinator) !== 0 && !token.isCapital && !isNameParticle(sentence, first + offset));
	if (joint !== -1) {
		const isOne = sentence.tokens.slice(first, first + joint).every(({isCapital}) => !isCapital); // "lawyer and author Jane Roe"
		return isOne ? nameTokens(sentence, {first: first + joint + 1, last: end}) : joinedNames(sentence, first, end);
	}

	let start = end + 1;
	while (start > first && isNamePart(sentence, start - 1, start <= end)) {
		start--;
	}

	while (start <= end && hasClass(sentence, start, wordClass.particle | wordClass.determiner) && !tokenAt(sentence, start)?.isCapital) {
		start++;
	}

	if (hasClass(sentence, start - 1, wordClass.determiner) && sentence.lexicon.table.indefiniteArticles.includes(tokenAt(sentence, start - 1)?.lower ?? ' ')) {
		return []; // "a Vermont Democrat"
	}

	const from = start;
	const titled = isArticledInstitution(sentence, start, end) ? start : behindTitles(sentence, start, end);
	const isCommonNoun = sentence.lexicon.table.capitalisesNouns && titled === start && start === end && hasClass(sentence, first, wordClass.determiner | wordClass.possessive);
	if (isCommonNoun) {
		return [];
	}

	const isPlace = titled > from && hasClass(sentence, from - 1, wordClass.determiner) && hasClass(sentence, titled, wordClass.particle) && tokenAt(sentence, titled)?.isCapital === false;
	if (isPlace) {
		return []; // "der Sportchef von Bayer"
	}

	start = titled + (isRoleNoun(sentence, titled, end) ? 1 : 0);
	const name = withoutNoun(sentence, start <= end ? sentence.tokens.slice(start, end + 1) : []);
	const own = name.length > 2 && honour.test(name.at(-1)?.text ?? '') ? name.slice(0, -1) : name;
	return withoutOrigin(sentence, own, {isTitled: titled > from, isArticled: hasClass(sentence, from - 1, wordClass.determiner)});
}

/** "experts Jane Roe and John Pike" are Jane Roe and John Pike; anything but two names has none. */
function joinedNames(sentence: Sentence, first: number, end: number): Token[] {
	const tokens = sentence.tokens.slice(first, end + 1);
	const names = tokens.slice(tokens.findIndex(({isCapital, classes}) => isCapital && (classes & smallWords) === 0));
	const isPair = names.every(({isCapital, classes}) => isCapital || (classes & (wordClass.coordinator | wordClass.particle)) !== 0);
	return isPair && names[0]?.isCapital === true && names.at(-1)?.isCapital === true && names.length < tokens.length ? names : [];
}

/** "the State Department", "the Security Council": behind an article, words that are also titles belong to the name. */
function isArticledInstitution(sentence: Sentence, start: number, end: number): boolean {
	return hasClass(sentence, start - 1, wordClass.determiner) && sentence.lexicon.table.organizations.includes(tokenAt(sentence, end)?.lower ?? ' ');
}

/** "NBC Jane Roe", German "Landtag Erika Roth": what stands before a first name and a surname is no part of them. */
function withoutNoun(sentence: Sentence, name: Token[]): Token[] {
	const [first, second] = name;
	const mayBeNoun = first !== undefined && (sentence.lexicon.table.capitalisesNouns || /^\p{Uppercase_Letter}{2,5}$/u.test(first.text));
	const isNoun = mayBeNoun && name.length > 2 && genderOfFirstName(first.text) === undefined && genderOfFirstName(second?.text ?? '') !== undefined;
	return isNoun ? name.slice(1) : name;
}

/** "Jane Roe of Ohio" is Jane Roe; "Catherine of Aragon" and "the Bank of Denmark" keep theirs. */
function withoutOrigin(sentence: Sentence, name: Token[], {isTitled, isArticled}: {isTitled: boolean; isArticled: boolean}): Token[] {
	const of = name.findIndex(({lower}) => sentence.lexicon.table.originWords.includes(lower));
	const isSurname = sentence.lexicon.table.dropsSubjects && !isArticled && genderOfFirstName(name[of - 1]?.text ?? '') === undefined; // "ha detto Olivi di Brandi"
	const isPerson = isTitled || isSurname || (of > 1 && genderOfFirstName(name[0]?.text ?? '') !== undefined);
	return of > 0 && isPerson ? name.slice(0, of) : name;
}

/** German "ihr Vorgänger Hans Maier": behind an article a capital noun comes before the two words of a name. */
function isRoleNoun(sentence: Sentence, start: number, end: number): boolean {
	const {capitalisesNouns, organizations} = sentence.lexicon.table;
	const isArticled = hasClass(sentence, start - 1, wordClass.determiner | wordClass.possessive);
	const isInstitution = sentence.tokens.slice(start, end + 1).some(({lower}) => organizations.includes(lower));
	return capitalisesNouns && isArticled && !isInstitution && end - start >= 2 && !hasClass(sentence, start + 1, wordClass.particle);
}

function withoutBracket(sentence: Sentence, first: number, last: number): number {
	for (let at = first; at <= last; at++) {
		if (/^[([]$/u.test(tokenAt(sentence, at)?.text ?? '')) {
			return at - 1;
		}
	}

	return last;
}

function isNamePart(sentence: Sentence, at: number, isInside: boolean): boolean {
	const token = tokenAt(sentence, at);
	if (token?.kind !== 'word' || /^['’]s?$/u.test(token.text)) {
		return false;
	}

	const isCapitalArticle = at === 0 && hasClass(sentence, at, smallWords);
	return (token.isCapital && !isCapitalArticle) || (isInside && isNameParticle(sentence, at));
}

/** "MP" in "Jane Roe MP". */
const honour = /^(?:MP|MSP|MEP|KC|QC|OBE|MBE|CBE|PhD|MD)$/u;

/** "III" in "Martin King III". */
export const nameSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** "of" in "Secretary of State", "van" in "Minister van Verkeer". */
function isOfOffice(sentence: Sentence, at: number): boolean {
	const isComplement = sentence.lexicon.table.complementPrepositions.includes(tokenAt(sentence, at)?.lower ?? ' ');
	return isComplement && hasClass(sentence, at, wordClass.particle) && tokenAt(sentence, at + 1)?.isCapital === true;
}

/** Skips "President", "Secretary of State", "Mr." at the start of a capitalised run. */
function behindTitles(sentence: Sentence, from: number, end: number): number {
	let start = from;
	for (let at = from; at < end; at++) {
		const isPerson = hasClass(sentence, at, wordClass.person) && at + 2 <= end && genderOfFirstName(tokenAt(sentence, at + 1)?.text ?? '') !== undefined; // "Neighbour Jane Roe"
		if (isPerson || (hasClass(sentence, at, wordClass.title) && !nameSuffix.test(tokenAt(sentence, at + 1)?.text ?? ''))) {
			start = at + 1;
		} else if (start === at && at > from && isOfOffice(sentence, at) && at + 2 <= end) {
			start = at + 2;
			at++;
		}
	}

	return start;
}
