import {wordClass} from '../languages/lexicon.js';
import {genderOfFirstName} from '../names/gender.js';
import {type Sentence} from './sentences.js';
import {type Token} from './tokens.js';

/** A noun phrase: indexes of its first and last token in a sentence. */
export type NounPhrase = {first: number; last: number};

/** No phrase of interest is longer; keeps every search linear in the text. */
const longestPhrase = 24;

const c = wordClass;
const functionWords = c.preposition | c.coordinator | c.subordinator | c.auxiliary | c.adverb | c.relative;
const verbs = c.speech | c.opinion | c.verb | c.gerund;

/** The token at an index, where there is one. */
export function tokenAt(sentence: Sentence, index: number): Token | undefined {
	return sentence.tokens[index];
}

/** True when the token has one of the classes. */
export function hasClass(sentence: Sentence, index: number, classes: number): boolean {
	return ((sentence.tokens[index]?.classes ?? 0) & classes) !== 0;
}

export function isComma(sentence: Sentence, index: number): boolean {
	return /^[,，、]$/u.test(sentence.tokens[index]?.text ?? '');
}

export function isDash(sentence: Sentence, index: number): boolean {
	const token = sentence.tokens[index];
	return token?.kind === 'punctuation' && /^[—–―-]$/u.test(token.text);
}

/** A capital that means a name: not just the first word of the sentence or a word of a headline. */
export function isNameLike(sentence: Sentence, index: number): boolean {
	const token = sentence.tokens[index];
	return Boolean(token?.isCapital && token.kind === 'word' && (index > 0 || !(token.classes & (functionWords | c.determiner | c.pronoun | c.possessive))));
}

/** A word that acts as a verb here: listed, or in -ed behind no article; never one with an article or a possessive before it. */
export function isVerb(sentence: Sentence, index: number): boolean {
	const token = sentence.tokens[index];
	if (token?.kind !== 'word' || (token.isCapital && !sentence.isTitleCase && (index > 0 || opensWithName(sentence)))) {
		return false;
	}

	return token.classes & verbs ? !actsAsNoun(sentence, index) : token.classes === 0 && /[^e]ed$/u.test(token.lower) && token.lower.length > 4 && token.lower !== 'hundred' && !isModified(sentence, index);
}

/** "Bill Smith left": a verb without an ending that opens the sentence before another capital is a name. */
function opensWithName(sentence: Sentence): boolean {
	const next = tokenAt(sentence, 1);
	return hasClass(sentence, 0, c.bare) && next?.kind === 'word' && next.isCapital;
}

/** An article, a possessive or an adjective stands before: "a report", "Trump's claims". */
function isModified(sentence: Sentence, index: number): boolean {
	const at = isManner(sentence, index - 1) && hasClass(sentence, index - 2, c.determiner) ? index - 2 : index - 1; // "a visibly tired mayor"
	const before = tokenAt(sentence, at);
	return before?.kind === 'word' && ((before.classes & (c.determiner | c.possessive)) !== 0 || /^['’]s?$/u.test(before.text));
}

/** A noun or adjective that is nobody: "government emails". */
function isPlainNoun(classes: number): boolean {
	return (classes & (functionWords | verbs | c.pronoun | c.person)) === 0;
}

/** "to say": behind "to" a verb of speech without an ending is one; others there rarely report ("to see", "to plan"). */
function isInfinitive(sentence: Sentence, index: number): boolean {
	const mark = tokenAt(sentence, index - 1)?.lower ?? ' ';
	return hasClass(sentence, index, c.speech) && sentence.lexicon.table.infinitiveMarks.includes(mark) && !/(?:s|ed)$/u.test(tokenAt(sentence, index)?.lower ?? '');
}

/** "a campaign message", "prepared text": a verb without an ending does not follow a singular noun or an adjective. */
function followsSingularNoun(sentence: Sentence, index: number): boolean {
	const before = tokenAt(sentence, index - 1);
	const isPerson = hasClass(sentence, index, c.utterance) && hasClass(sentence, index - 1, c.person);
	const isParticiple = hasClass(sentence, index - 1, verbs) && isModified(sentence, index - 1);
	const isNoun = before?.classes === 0 || isPerson || isParticiple;
	return before?.kind === 'word' && !before.isCapital && isNoun && !/(?:s|ly|people|men|['’]\p{Letter}+)$/u.test(before.lower) && /^\p{Letter}/u.test(before.lower);
}

/** "a video call": an article and plain small words before. */
function endsArticlePhrase(sentence: Sentence, index: number): boolean {
	for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
		const token = tokenAt(sentence, at);
		if (token?.kind !== 'word' || !(isPlainNoun(token.classes) || hasClass(sentence, at, c.determiner)) || token.isCapital) {
			return false;
		}

		if (hasClass(sentence, at, c.determiner)) {
			return at < index - 1 && !hasClass(sentence, index - 1, c.person);
		}
	}

	return false;
}

function actsAsNoun(sentence: Sentence, index: number): boolean {
	const token = tokenAt(sentence, index);
	if (!token || /^(?:said|says|told|wrote|tweeted)$/u.test(token.lower)) {
		return false;
	}

	const isUtterance = hasClass(sentence, index, c.utterance);
	const isBeforeMarks = token.lower.endsWith('s') && tokenAt(sentence, index + 1)?.kind === 'quotation'; // "the gallery shouts “No”"
	const isArticled = isUtterance && !isBeforeMarks && !token.lower.endsWith('ed') && endsArticlePhrase(sentence, index);
	const isPlural = isUtterance && !isBeforeMarks && token.lower.endsWith('s') && isPluralNoun(sentence, index);
	const isBare = hasClass(sentence, index, c.bare) && followsSingularNoun(sentence, index);
	const isGoverned = hasClass(sentence, index - 1, c.preposition) && !hasClass(sentence, index, c.gerund) && !isInfinitive(sentence, index);
	return isArticled || isBare || isPlural || isGoverned || isModified(sentence, index);
}

/** "government emails", "of Republican claims": the word before is no subject. */
function isPluralNoun(sentence: Sentence, index: number): boolean {
	const before = tokenAt(sentence, index - 1);
	if (before?.kind !== 'word') {
		return false;
	}

	return before.isCapital ? hasClass(sentence, index - 2, c.preposition) : isPlainNoun(before.classes);
}

/** "quickly"; but "Kelly" where a verb follows at the start of a sentence. */
export function isManner(sentence: Sentence, index: number): boolean {
	const token = tokenAt(sentence, index);
	const isName = index === 0 && token?.isCapital && token.classes === 0 && hasClass(sentence, 1, verbs | c.auxiliary);
	return !isName && /\wly$/u.test(token?.lower ?? '');
}

/** A word that can stand inside a noun phrase. */
export function isNominal(sentence: Sentence, index: number): boolean {
	const token = tokenAt(sentence, index);
	if (token?.kind !== 'word' || /^['’]s?$/u.test(token.text) || (token.classes & c.pronoun && !(token.classes & (c.determiner | c.person)) && !(token.isCapital && index > 0 && token.text.length > 1))) {
		return false;
	}

	if (token.isCapital && index > 0 && !sentence.isTitleCase) {
		return true;
	}

	return token.classes & functionWords ? false : !isManner(sentence, index) && !isVerb(sentence, index);
}

/** The noun phrase that ends with the token at `last`. */
export function phraseEndingAt(sentence: Sentence, last: number): NounPhrase | undefined {
	const end = skipBracketBack(sentence, last);
	if (hasClass(sentence, end, c.pronoun) && !isNominal(sentence, end)) {
		return {first: end, last: end};
	}

	let first = end + 1;
	while (first > 0 && end - first < longestPhrase && extendsLeft(sentence, first, end)) {
		first--;
		if (hasClass(sentence, first, c.determiner | c.possessive) && !isNameLike(sentence, first)) {
			break;
		}
	}

	first = withoutTimes(sentence, first, end);
	return first <= end ? {first, last: end} : undefined;
}

function extendsLeft(sentence: Sentence, first: number, end: number): boolean {
	const index = first - 1;
	if (isNominal(sentence, index)) {
		return !isTimeBreak(sentence, index, first, end);
	}

	const text = tokenAt(sentence, index)?.text ?? '';
	return /^['’]s?$/u.test(text) ? first <= end && isNominal(sentence, index - 1) : first <= end && isParticleInName(sentence, index);
}

/** "of", "von", "&" between two capitalised words; "von der", "de la" count as one. */
function isParticleInName(sentence: Sentence, index: number): boolean {
	if (!isNameParticle(sentence, index)) {
		return false;
	}

	const before = isNameParticle(sentence, index - 1) ? index - 2 : index - 1;
	const after = isNameParticle(sentence, index + 1) ? index + 2 : index + 1;
	const isBetween = tokenAt(sentence, after)?.isCapital === true && tokenAt(sentence, before)?.isCapital === true;
	const {capitalisesNouns} = sentence.lexicon.table;
	const isOrigin = capitalisesNouns && (hasClass(sentence, after, c.person) || endsFullName(sentence, before));
	return isBetween && !isOrigin && !hasClass(sentence, after, c.time);
}

/** German "Clara Moll von der Bahn": behind a whole name the particle says where somebody is from; "Ursula von der Heide" goes on. */
function endsFullName(sentence: Sentence, at: number): boolean {
	const before = tokenAt(sentence, at - 1);
	return genderOfFirstName(tokenAt(sentence, at)?.text ?? '') === undefined && before?.isCapital === true && !hasClass(sentence, at - 1, c.title | c.determiner);
}

/** "for" behind an institution's noun ("Centers for Disease Control"), "and" behind that or behind "of" ("Department of Health and Human Services"). */
function joinsInstitution(sentence: Sentence, index: number): boolean {
	const {institutionJoints, organizations} = sentence.lexicon.table;
	const isJoint = (at: number) => institutionJoints.includes(tokenAt(sentence, at)?.lower ?? ' ') && tokenAt(sentence, at)?.isCapital === false;
	const isInstitution = (at: number) => tokenAt(sentence, at)?.isCapital === true && organizations.includes(tokenAt(sentence, at)?.lower ?? ' ');
	if (!isJoint(index) || tokenAt(sentence, index + 1)?.isCapital !== true) {
		return false;
	}

	if (!hasClass(sentence, index, c.coordinator)) {
		return isInstitution(index - 1);
	}

	let isCompleted = false;
	for (let at = index - 1; at >= Math.max(0, index - longestInstitution); at--) {
		if (isInstitution(at)) {
			return isCompleted;
		}

		const isComplement = hasClass(sentence, at, c.particle) || (isJoint(at) && !hasClass(sentence, at, c.coordinator));
		if (!isComplement && tokenAt(sentence, at)?.isCapital !== true) {
			return false;
		}

		isCompleted ||= isComplement;
	}

	return false;
}

const longestInstitution = 6;

/** A small word of names: "of", "von", "&"; behind one, an article ("von der"). */
export function isNameParticle(sentence: Sentence, index: number): boolean {
	const token = tokenAt(sentence, index);
	const isArticle = sentence.lexicon.table.particleArticles.includes(token?.lower ?? ' ') && hasClass(sentence, index - 1, c.particle) && !hasClass(sentence, index - 1, c.coordinator);
	return token?.text === '&' || isArticle || joinsInstitution(sentence, index) || (hasClass(sentence, index, c.particle) && token?.isCapital === false && token.lower !== 'and');
}

/** "on Tuesday Smith": a day before a name is not part of it. */
function isTimeBreak(sentence: Sentence, index: number, first: number, end: number): boolean {
	return hasClass(sentence, index, c.time) && first <= end && tokenAt(sentence, first)?.isCapital === true;
}

function withoutTimes(sentence: Sentence, first: number, end: number): number {
	return first <= end && hasClass(sentence, end, c.time) && !isPersonal(sentence, first, end) ? end + 1 : first;
}

function isPersonal(sentence: Sentence, first: number, end: number): boolean {
	for (let index = first; index <= end; index++) {
		if (hasClass(sentence, index, c.person)) {
			return true;
		}
	}

	return false;
}

/** A name, a pronoun or a noun for people: what a verb of speech may have behind it as its subject ("tweeted a warning" has an object there). */
export function isSomebody(sentence: Sentence, {first, last}: NounPhrase): boolean {
	const isNamed = tokenAt(sentence, last)?.isCapital === true || hasClass(sentence, last, c.pronoun | c.person | c.title);
	return tokenAt(sentence, last)?.kind === 'word' && isNamed && !hasClass(sentence, first, c.time);
}

/** Steps over "(D-N.C.)" before an index. */
export function skipBracketBack(sentence: Sentence, index: number): number {
	if (!/^[)\]]$/u.test(tokenAt(sentence, index)?.text ?? '')) {
		return index;
	}

	for (let at = index - 1; at >= Math.max(0, index - longestPhrase); at--) {
		if (/^[([]$/u.test(tokenAt(sentence, at)?.text ?? '')) {
			return at - 1;
		}
	}

	return index - 1;
}

/** The noun phrase that starts with the token at `first`. */
export function phraseStartingAt(sentence: Sentence, first: number): NounPhrase | undefined {
	const token = tokenAt(sentence, first);
	if (token?.kind !== 'word') {
		return undefined;
	}

	const alone = hasClass(sentence, first, c.pronoun) && !(token.isCapital && first > 0 && token.text.length > 1);
	if (alone && !(hasClass(sentence, first, c.determiner) && isNominal(sentence, first + 1))) {
		return {first, last: first};
	}

	let last = first - 1;
	while (last - first < longestPhrase && extendsRight(sentence, last, first)) {
		last++;
	}

	while (last > first && hasClass(sentence, last, c.time) && !hasClass(sentence, last, c.person)) {
		last--;
	}

	return last >= first && !isBareDeterminer(sentence, first, last) ? {first, last} : undefined;
}

function isBareDeterminer(sentence: Sentence, first: number, last: number): boolean {
	return first === last && hasClass(sentence, first, c.determiner | c.possessive) && !hasClass(sentence, first, c.pronoun) && !isNameLike(sentence, first);
}

function extendsRight(sentence: Sentence, last: number, first: number): boolean {
	const index = last + 1;
	const token = tokenAt(sentence, index);
	if (index === first) {
		return isNominal(sentence, index);
	}

	if (/^['’]s?$/u.test(token?.text ?? '')) {
		return isNominal(sentence, index + 1);
	}

	if (!isNominal(sentence, index)) {
		return isAdverbInside(sentence, index) || isParticleInName(sentence, index) || token?.text === '&';
	}

	if (isParticleInName(sentence, index)) {
		return true;
	}

	return hasClass(sentence, index, c.determiner | c.possessive) && !token?.isCapital ? !/^['’]s?$/u.test(tokenAt(sentence, last)?.text ?? '') && hasClass(sentence, last, c.determiner) : (isAdjectival(sentence, first, last) || !breaksAfterName(sentence, last, index));
}

/** "her Republican" in "her Republican counterpart": one capital behind an article. */
function isAdjectival(sentence: Sentence, first: number, last: number): boolean {
	return last === first + 1 && hasClass(sentence, first, c.determiner | c.possessive) && !sentence.lexicon.table.capitalisesNouns && !hasClass(sentence, last + 1, c.time);
}

/** "a visibly tired mayor" */
function isAdverbInside(sentence: Sentence, index: number): boolean {
	return hasClass(sentence, index - 1, c.determiner) && isManner(sentence, index) && isNominal(sentence, index + 1);
}

/** After a name a small word goes on with the phrase only when it is a noun for people: "Smith campaign officials". */
function breaksAfterName(sentence: Sentence, last: number, index: number): boolean {
	const token = tokenAt(sentence, index);
	const before = tokenAt(sentence, last);
	if (hasClass(sentence, index, c.time) && token?.isCapital) {
		return !hasClass(sentence, last, c.determiner);
	}

	const isSmallAfterName = !token?.isCapital && before?.isCapital === true && last > 0 && !hasClass(sentence, last, c.determiner);
	return isSmallAfterName && !hasClass(sentence, index, c.person | c.title) && !hasClass(sentence, index + 1, c.person | c.title);
}
