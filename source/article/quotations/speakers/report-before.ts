import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isSomebody, isVerb, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {firstPhrase} from '../grammar/clauses.js';
import {subjectAfter} from '../grammar/subject-after.js';
import {skipBefore, subjectBefore} from '../grammar/subjects.js';
import {droppedSubject} from './dropped-subject.js';
import {type Frame} from './frames.js';
import {isNounAlone, nounBefore} from './report-noun.js';

const c = wordClass;
/** How far before a quotation its reporting verb is sought, in tokens. */
const reach = 80;

/** The reporting clause before a quotation in its sentence: of several, the outermost whose words still cover the quotation. */
export function reportBefore(sentence: Sentence, quotation: number): Frame | undefined {
	const frames = verbFrames(sentence, quotation);
	const covering = frames.filter((frame, index) => !isClosed(frame, frames.slice(index + 1)));
	const chosen = asideWithin(sentence, frames, outermost(sentence, behindOpening(sentence, quotation, covering)));
	const noun = nounBefore(sentence, quotation);
	const isObject = noun !== undefined && noun.subject.first - 1 === chosen?.cue && !statesContent(sentence, (noun.cue ?? 0) + 1);
	const mayReplace = noun !== undefined && (chosen?.strength !== 'speech' || isApart(sentence, chosen, noun));
	return mayReplace && !isObject && (noun.cue ?? 0) > (chosen?.cue ?? -1) ? noun : chosen;
}

/** "The line, Smith said, called it “late”": who is named between commas inside the clause says all of it. */
function asideWithin(sentence: Sentence, frames: readonly Frame[], chosen: Frame | undefined): Frame | undefined {
	const aside = frames.findLast(frame => isAside(sentence, frame));
	const isInside = aside !== undefined && chosen !== undefined && chosen.subject.last < stretchOf(aside).first && stretchOf(aside).last < (chosen.cue ?? 0);
	return isInside ? aside : chosen;
}

/** ", Smith said,": a subject and its verb between commas. */
function isAside(sentence: Sentence, frame: Frame): boolean {
	const {first, last} = stretchOf(frame);
	const isClause = frame.strength === 'speech' && frame.pronoun === undefined && Math.abs((frame.cue ?? 0) - frame.subject.last) <= 2;
	return isClause && isComma(sentence, first - 1) && isComma(sentence, last + 1);
}

function stretchOf({subject, cue = subject.first}: Frame): {first: number; last: number} {
	return {first: Math.min(subject.first, cue), last: Math.max(subject.last, cue)};
}

/** "that", "to", "of" behind a noun that reports: what follows are its words, not what the verb says about it. */
function statesContent(sentence: Sentence, at: number): boolean {
	const {relativeComplementizers, infinitiveMarks} = sentence.lexicon.table;
	const lower = tokenAt(sentence, at)?.lower ?? ' ';
	return relativeComplementizers.includes(lower) || infinitiveMarks.includes(lower) || lower === ':';
}

/** German and Dutch: the verb that closes the clause behind a fragment ("als „falsch“ zurückgewiesen", "von „Panik“ sprechen Zeugen"). */
export function reportClosing(sentence: Sentence, quotation: number): Frame | undefined {
	if (!sentence.lexicon.table.verbSecond) {
		return undefined;
	}

	for (let at = quotation + 1; at < Math.min(sentence.tokens.length, quotation + 7); at++) {
		if (tokenAt(sentence, at)?.kind === 'punctuation') {
			return undefined;
		}

		const frame = verbFrame(sentence, at);
		if (frame) {
			return isImpersonal(frame, quotation) ? undefined : frame;
		}
	}

	return undefined;
}

/** "wird „X“ genannt", "gab es „X“": nobody in particular. */
function isImpersonal({sentence, subject}: Frame, quotation: number): boolean {
	const isPassiveClause = sentence.tokens.slice(Math.max(0, quotation - 8), quotation).some(({classes}) => (classes & c.passive) !== 0);
	const isEmpty = hasClass(sentence, subject.first, c.pronoun) && !hasClass(sentence, subject.first, c.male | c.female | c.plural);
	return isPassiveClause || isEmpty;
}

function verbFrames(sentence: Sentence, quotation: number): Frame[] {
	const frames: Frame[] = [];
	for (let at = Math.max(0, quotation - reach); at < quotation; at++) {
		const frame = verbFrame(sentence, at);
		if (frame) {
			frames.push(frame);
		}
	}

	return frames;
}

/** The frames of a sentence by the token of their verb; quotations of one sentence share the work. */
const framesOf = new WeakMap<Sentence, Map<number, Frame | undefined>>();

function verbFrame(sentence: Sentence, at: number): Frame | undefined {
	if (!hasClass(sentence, at, c.speech | c.opinion)) {
		return undefined;
	}

	const known = framesOf.get(sentence) ?? new Map<number, Frame | undefined>();
	framesOf.set(sentence, known);
	if (!known.has(at)) {
		known.set(at, readVerbFrame(sentence, at));
	}

	return known.get(at);
}

function readVerbFrame(sentence: Sentence, at: number): Frame | undefined {
	if (!isVerb(sentence, at)) {
		return undefined;
	}

	const strength = hasClass(sentence, at, c.speech) ? 'speech' : 'opinion';
	const subject = isPassive(sentence, at) ? agent(sentence, at) : activeSubject(sentence, at);
	const pronoun = relativeBefore(sentence, at);
	return subject ? {sentence, subject, cue: at, strength, ...pronoun !== undefined && {pronoun}} : droppedSubject(sentence, at);
}

function activeSubject(sentence: Sentence, at: number): NounPhrase | undefined {
	if (sentence.lexicon.table.impersonalVerbs.includes(tokenAt(sentence, at)?.lower ?? ' ')) {
		return subjectBefore(sentence, at); // German "heißt es": what follows is nobody
	}

	return openingSubject(sentence, at) ?? interjectedSubject(sentence, at) ?? subjectBefore(sentence, at) ?? invertedSubject(sentence, at) ?? followingSubject(sentence, at);
}

/** "The ad, said Smith, a farmer, is": the subject follows a verb that stands behind a comma. */
function interjectedSubject(sentence: Sentence, at: number): NounPhrase | undefined {
	let before = at - 1;
	while (hasClass(sentence, before, c.auxiliary)) {
		before--;
	}

	const isOpen = (isComma(sentence, before) || tokenAt(sentence, before)?.kind === 'quotation') && hasClass(sentence, at, c.speech) && !hasClass(sentence, at, c.gerund);
	const subject = isOpen && !sentence.lexicon.table.addressVerbs.includes(tokenAt(sentence, at)?.lower ?? ' ') ? subjectAfter(sentence, at) : undefined;
	return subject && isSomebody(sentence, subject) && tokenAt(sentence, subject.last + 1)?.kind === 'punctuation' ? subject : undefined;
}

/** "Citing “costs,” the mayor ...", "In calling it “cheap,” the mayor ...": the subject of an opening participle follows it. */
function openingSubject(sentence: Sentence, at: number): NounPhrase | undefined {
	const opens = at === 0 || (at <= 3 && hasClass(sentence, at - 1, c.preposition | c.subordinator | c.adverb | c.coordinator));
	if (!opens || !hasClass(sentence, at, c.gerund)) {
		return undefined;
	}

	const end = Math.min(sentence.tokens.length, at + reach);
	for (let next = at + 1; next < end; next++) {
		const isEnd = isComma(sentence, next) || (tokenAt(sentence, next)?.kind === 'quotation' && startsClause(sentence, next + 1));
		const subject = isEnd ? firstPhrase(sentence, next + 1, end) : undefined;
		if (subject) {
			return subject;
		}
	}

	return undefined;
}

function startsClause(sentence: Sentence, at: number): boolean {
	return tokenAt(sentence, at)?.isCapital === true || hasClass(sentence, at, c.determiner | c.pronoun | c.possessive);
}

/** "En Madrid aseguró la ministra": where subjects may be dropped, they may also follow. */
function followingSubject(sentence: Sentence, at: number): NounPhrase | undefined {
	const subject = sentence.lexicon.table.dropsSubjects ? subjectAfter(sentence, at) : undefined;
	return subject && isSomebody(sentence, subject) ? subject : undefined;
}

/** "Continued Stone:" at the start of a sentence. */
function invertedSubject(sentence: Sentence, at: number): NounPhrase | undefined {
	return sentence.lexicon.table.verbSecond || (at === 0 && !hasClass(sentence, at, c.gerund)) ? subjectAfter(sentence, at) : undefined;
}

/** "who", "which" right before the verb and its small words. */
function relativeBefore(sentence: Sentence, verb: number): number | undefined {
	const at = skipBefore(sentence, verb - 1);
	return hasClass(sentence, at, c.relative) ? at : undefined;
}

/** "was called": a participle behind a form of "to be". */
function isPassive(sentence: Sentence, at: number): boolean {
	let before = at - 1;
	while (hasClass(sentence, before, c.adverb | c.negation) && !hasClass(sentence, before, c.auxiliary)) {
		before--;
	}

	return hasClass(sentence, before, c.passive) && !hasClass(sentence, at, c.gerund);
}

/** True for "was labelled “...”": words that somebody uttered, without a source. */
export function isUnsourced(sentence: Sentence, quotation: number): boolean {
	for (let at = quotation - 1; at >= Math.max(0, quotation - 8); at--) {
		if (isVerb(sentence, at) && hasClass(sentence, at, c.speech | c.opinion)) {
			return isPassive(sentence, at) && !agent(sentence, at);
		}
	}

	return isNounAlone(sentence, quotation);
}

/** "by Smith" behind a passive. */
function agent(sentence: Sentence, at: number): NounPhrase | undefined {
	const by = sentence.lexicon.table.agentWords;
	for (let next = at + 1; next < Math.min(sentence.tokens.length, at + 8); next++) {
		if (by.includes(tokenAt(sentence, next)?.lower ?? ' ')) {
			return subjectAfter(sentence, next);
		}
	}

	return undefined;
}

/** A later verb whose subject stands before this one: this one was inside a relative clause or an apposition. */
function isClosed(frame: Frame, later: readonly Frame[]): boolean {
	return later.some(other => other.subject.first <= frame.subject.last && (frame.cue ?? 0) > other.subject.last);
}

/** "When Jones asked, Smith said": a clause before the first noun phrase of the main clause does not cover what follows. */
function behindOpening(sentence: Sentence, quotation: number, frames: readonly Frame[]): readonly Frame[] {
	const main = firstPhrase(sentence, 0, quotation);
	if (!main || main.first === 0 || tokenAt(sentence, main.first - 1)?.kind === 'word') {
		return frames;
	}

	const inside = frames.filter(({cue = 0}) => cue >= main.first);
	const isAnnounced = tokenAt(sentence, quotation - 1)?.text === ':'; // by the main clause, then
	return inside.length > 0 || isAnnounced ? inside : frames;
}

function outermost(sentence: Sentence, frames: readonly Frame[]): Frame | undefined {
	let chosen = frames.at(-1);
	for (let index = frames.length - 2; chosen && index >= 0; index--) {
		const outer = frames[index];
		if (!outer || isCoordinated(sentence, chosen, outer) || isApart(sentence, outer, chosen) || isTrailing(sentence, outer)) {
			break;
		}

		chosen = outer.strength === 'opinion' && chosen.strength !== 'opinion' ? chosen : outer;
	}

	return chosen;
}

/** "..., and Smith said", "..., with Smith saying", "what Smith called": the clause does not stand under the verb before it. */
function isCoordinated(sentence: Sentence, {subject}: Frame, outer: Frame): boolean {
	const before = subject.first - 1;
	const token = tokenAt(sentence, before);
	if (/^[;:]$/u.test(token?.text ?? '') || sentence.lexicon.table.freeRelatives.includes(token?.lower ?? ' ')) {
		return true;
	}

	if (hasClass(sentence, before, c.relative) && (hasClass(sentence, before - 1, c.preposition) || (isComma(sentence, before - 1) && outer.strength !== 'speech'))) {
		return true; // "to which Smith replied", "praised it, which Smith called"
	}

	const joins = c.coordinator | c.preposition | (sentence.lexicon.table.relativeComplementizers.includes(token?.lower ?? ' ') ? 0 : c.subordinator);
	const isPause = isComma(sentence, before - 1) || tokenAt(sentence, before - 1)?.kind === 'quotation';
	return isPause && hasClass(sentence, before, joins);
}

/** A colon or semicolon stands between the clauses. */
function isApart(sentence: Sentence, outer: Frame, inner: Frame): boolean {
	const from = Math.max(outer.cue ?? 0, outer.subject.last);
	const to = Math.min(inner.cue ?? 0, inner.subject.first);
	return sentence.tokens.slice(from, to).some(({text}) => text === ':' || text === ';');
}

/** The clause belongs to a quotation before it: "“...,” Smith said, ...". */
function isTrailing(sentence: Sentence, {subject, cue = 0}: Frame): boolean {
	return tokenAt(sentence, Math.min(subject.first, cue) - 1)?.kind === 'quotation';
}
