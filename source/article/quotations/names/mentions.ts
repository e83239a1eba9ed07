import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isNominal, isVerb} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {firstPhrase} from '../grammar/clauses.js';
import {verbSecondSubject} from '../grammar/verb-second.js';
import {namedSubject} from '../speakers/named-subject.js';
import {type Gender, genderOfFirstName, genderOfTitles} from './gender.js';
import {nameTokens} from './name-parts.js';

/** A name as it stands in a sentence outside quotations. */
export type Mention = NounPhrase & {
	/** The words of the name, without titles. */
	words: string[];
	/** From a title or the first name. */
	gender?: Gender;
	hasTitle: boolean;
	/** True for "Smith's". */
	isOwner: boolean;
	/** True for the subject of the sentence. */
	isSubject: boolean;
	/** True for "Smith" in "..., Smith said" and "..., said Smith". */
	reports: boolean;
};

/** The mentions of a sentence; they are asked for full names and again for pronouns. */
const mentionsOf = new WeakMap<Sentence, readonly Mention[]>();

/** The names of a sentence, in order. */
export function mentionsIn(sentence: Sentence): readonly Mention[] {
	const mentions = mentionsOf.get(sentence) ?? readMentions(sentence);
	mentionsOf.set(sentence, mentions);
	return mentions;
}

function readMentions(sentence: Sentence): Mention[] {
	const mentions: Mention[] = [];
	const subject = subjectName(sentence);
	for (let at = 0; at < sentence.tokens.length; at++) {
		const token = sentence.tokens[at];
		if (!token?.isCapital || !isNominal(sentence, at)) {
			continue;
		}

		const last = endOfName(sentence, at);
		const mention = readMention(sentence, {first: at, last}, subject);
		if (mention) {
			mentions.push(mention);
		}

		at = last;
	}

	return mentions;
}

/** The phrase that names the subject: Jane Roe in "the mayor's aide, Jane Roe, left". */
function subjectName(sentence: Sentence): NounPhrase | undefined {
	const subject = firstPhrase(sentence, 0, sentence.tokens.length) ?? invertedSubject(sentence);
	const naming = subject && namedSubject(sentence, subject).naming;
	const last = naming && nameTokens(sentence, naming).at(-1);
	return naming && last ? {first: naming.first, last: sentence.tokens.indexOf(last, naming.first)} : naming;
}

function readMention(sentence: Sentence, phrase: NounPhrase, subject: NounPhrase | undefined): Mention | undefined {
	const after = sentence.tokens[phrase.last + 1];
	if (after?.kind === 'word' && !after.isCapital && (after.classes & (wordClass.person | wordClass.title)) !== 0) {
		return undefined;
	}

	const name = nameTokens(sentence, phrase);
	const words = name.map(({text}) => text);
	if (words.length === 0 || words.length > 5) {
		return undefined;
	}

	const titles = sentence.tokens.slice(phrase.first, phrase.last + 1 - words.length);
	const gender = genderOfTitles(titles) ?? (words.length > 1 ? genderOfFirstName(words[0] ?? '') : undefined);
	return {
		...phrase, words, hasTitle: titles.some(({classes}) => (classes & wordClass.title) !== 0), ...gender && {gender},
		isOwner: /^['’]s?$/u.test(sentence.tokens[phrase.last + 1]?.text ?? ''),
		isSubject: subject !== undefined && phrase.first <= subject.last && subject.last <= phrase.last,
		reports: isReport(sentence, phrase),
	};
}

/** Beside a verb of speech behind a comma: words told without marks. */
function isReport(sentence: Sentence, {first, last}: NounPhrase): boolean {
	const isVerbFirst = isComma(sentence, first - 2) && isSpeech(sentence, first - 1);
	return isVerbFirst || isSpeech(sentence, last + 1);
}

/** A verb of speech stands here. */
export function isSpeech(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at, wordClass.speech) && isVerb(sentence, at);
}

/** "Am Freitag stand Alois Brandl": behind an opening phrase and the verb, where verbs stand second. */
function invertedSubject(sentence: Sentence): NounPhrase | undefined {
	const verb = sentence.lexicon.table.verbSecond ? sentence.tokens.findIndex((_, at) => at > 1 && (isVerb(sentence, at) || hasClass(sentence, at, wordClass.auxiliary))) : -1;
	return verb === -1 ? undefined : verbSecondSubject(sentence, verb);
}

function endOfName(sentence: Sentence, first: number): number {
	let last = first;
	while (isNameWord(sentence, last + 1)) {
		last++;
	}

	return last;
}

const joiners = new Set(['of', 'and', 'e', 'y']);

function isNameWord(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	if (token?.kind !== 'word') {
		return false;
	}

	const isParticle = (token.classes & wordClass.particle) !== 0 && !joiners.has(token.lower) && sentence.tokens[at + 1]?.isCapital === true;
	return (token.isCapital && !(token.classes & wordClass.time)) || isParticle;
}
