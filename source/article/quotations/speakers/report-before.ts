import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, isComma, isVerb, phraseEndingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {subjectAfter, subjectBefore} from '../grammar/subjects.js';
import {type Frame} from './frames.js';

const c = wordClass;
/** How far before a quotation its reporting verb is sought, in tokens. */
const reach = 80;

/** The reporting clause before a quotation in its sentence: of several, the outermost whose words still cover the quotation. */
export function reportBefore(sentence: Sentence, quotation: number): Frame | undefined {
	const frames = framesBefore(sentence, quotation);
	const covering = frames.filter((frame, index) => !isClosed(frame, frames.slice(index + 1)));
	let chosen = covering.at(-1);
	for (let index = covering.length - 2; chosen && index >= 0; index--) {
		const outer = covering[index];
		if (!outer || isCoordinated(sentence, chosen)) {
			break;
		}

		chosen = outer.strength === 'opinion' && chosen.strength !== 'opinion' ? chosen : outer;
	}

	return chosen;
}

function framesBefore(sentence: Sentence, quotation: number): Frame[] {
	const frames: Frame[] = [];
	for (let at = Math.max(0, quotation - reach); at < quotation; at++) {
		const frame = verbFrame(sentence, at) ?? nounFrame(sentence, at);
		if (frame) {
			frames.push(frame);
		}
	}

	return frames;
}

function verbFrame(sentence: Sentence, at: number): Frame | undefined {
	if (!isVerb(sentence, at) || !hasClass(sentence, at, c.speech | c.opinion)) {
		return undefined;
	}

	const strength = hasClass(sentence, at, c.speech) ? 'speech' : 'opinion';
	if (isPassive(sentence, at)) {
		const subject = agent(sentence, at);
		return subject && {sentence, subject, cue: at, strength};
	}

	const subject = subjectBefore(sentence, at) ?? (sentence.lexicon.table.verbSecond ? subjectAfter(sentence, at) : undefined);
	return subject && {sentence, subject, cue: at, strength};
}

/** "was called": a participle behind a form of "to be". */
export function isPassive(sentence: Sentence, at: number): boolean {
	let before = at - 1;
	while (hasClass(sentence, before, c.adverb | c.negation) && !hasClass(sentence, before, c.auxiliary)) {
		before--;
	}

	return hasClass(sentence, before, c.passive) && !hasClass(sentence, at, c.gerund);
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

/** "Smith's claim", "his promise": the owner of a noun that reports. */
function nounFrame(sentence: Sentence, at: number): Frame | undefined {
	if (!hasClass(sentence, at, c.utterance) || isVerb(sentence, at)) {
		return undefined;
	}

	for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
		if (hasClass(sentence, before, c.possessive)) {
			return {sentence, subject: {first: before, last: before}, cue: at, strength: 'noun'};
		}

		if (/^['’]s?$/u.test(tokenAt(sentence, before)?.text ?? '')) {
			const subject = phraseEndingAt(sentence, before - 1);
			return subject && {sentence, subject, cue: at, strength: 'noun'};
		}

		if (tokenAt(sentence, before)?.kind !== 'word' || isVerb(sentence, before)) {
			return undefined;
		}
	}

	return undefined;
}

/** A later verb whose subject stands before this one: this one was inside a relative clause or an apposition. */
function isClosed(frame: Frame, later: readonly Frame[]): boolean {
	return later.some(other => other.strength !== 'noun' && other.subject.first <= frame.subject.last && (frame.cue ?? 0) > other.subject.last);
}

/** "..., and Smith said": the clause does not stand under the verb before it. */
function isCoordinated(sentence: Sentence, {subject}: Frame): boolean {
	const before = subject.first - 1;
	return (hasClass(sentence, before, c.coordinator) && isComma(sentence, before - 1)) || tokenAt(sentence, before)?.text === ';'
		|| (hasClass(sentence, before, c.subordinator) && isComma(sentence, before - 1) && tokenAt(sentence, before)?.lower !== 'that');
}
