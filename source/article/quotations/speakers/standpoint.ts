import {wordClass} from '../languages/lexicon.js';
import {hasClass, isComma, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Frame} from './frames.js';

/** "For Smith, it was “a dream”": whose view a sentence opens with, where no verb reports. */
export function standpoint(sentence: Sentence, quotation: number): Frame | undefined {
	const {standpointWords, verbSecond} = sentence.lexicon.table;
	const name = standpointWords.includes(tokenAt(sentence, 0)?.lower ?? ' ') ? phraseStartingAt(sentence, 1) : undefined;
	if (!name || name.last >= quotation || !tokenAt(sentence, name.last)?.isCapital || hasClass(sentence, name.last, wordClass.time)) {
		return undefined;
	}

	const next = name.last + 1;
	const ends = isComma(sentence, next) || next === quotation || (verbSecond && hasClass(sentence, next, wordClass.auxiliary));
	return ends ? {sentence, subject: name, cue: 0, strength: 'opinion'} : undefined;
}
