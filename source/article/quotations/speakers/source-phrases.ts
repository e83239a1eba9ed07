import {sourcePhrase, wordClass} from '../languages/lexicon.js';
import {hasClass, phraseEndingAt, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Frame} from './frames.js';

/** "according to Smith" at an index, and "Smith zufolge" where the language has it. */
export function sourceFrame(sentence: Sentence, at: number): Frame | undefined {
	if (hasClass(sentence, at, sourcePhrase)) {
		const next = at + (tokenAt(sentence, at)?.span ?? 1);
		const subject = phraseStartingAt(sentence, hasClass(sentence, next, wordClass.preposition) ? next + 1 : next);
		return subject && {sentence, subject, cue: at, strength: 'speech'};
	}

	if (hasClass(sentence, at, wordClass.postposition)) {
		const subject = phraseEndingAt(sentence, at - 1);
		return subject && {sentence, subject, cue: at, strength: 'speech'};
	}

	return undefined;
}

/** "Smith said, according to Jones": the outermost source; a mere record of the words ("a transcript") leaves them to the speaker. */
export function outerSource(sentence: Sentence, from: number, width = 14): Frame | undefined {
	const frame = sourceWithin(sentence, from, from + width);
	const isRecord = frame && sentence.tokens.slice(frame.subject.first, frame.subject.last + 1).some(({lower}) => sentence.lexicon.table.records.includes(lower));
	return isRecord ? undefined : frame;
}

/** How far from a quotation its source phrase may stand, in tokens. */
const reach = 60;

/** The first source phrase around a quotation in its sentence. */
export function sourceAround(sentence: Sentence, quotation: number): Frame | undefined {
	return sourceWithin(sentence, quotation - reach, quotation + reach);
}

/** The first source phrase of a stretch of a sentence. */
function sourceWithin(sentence: Sentence, from: number, to: number): Frame | undefined {
	for (let at = Math.max(0, from); at < Math.min(sentence.tokens.length, to); at++) {
		const frame = sourceFrame(sentence, at);
		if (frame) {
			return frame;
		}
	}

	return undefined;
}
