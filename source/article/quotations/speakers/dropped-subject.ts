import {wordClass} from '../languages/lexicon.js';
import {hasClass, isVerb} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {isGerund} from '../grammar/subjects.js';
import {type Frame} from './frames.js';

/** Spanish "Dijo que", Italian "ha detto": a verb of speech without a subject, in languages that drop them; whom it means is sought in the sentences before. */
export function droppedSubject(sentence: Sentence, at: number): Frame | undefined {
	const isReport = sentence.lexicon.table.dropsSubjects && isVerb(sentence, at) && hasClass(sentence, at, wordClass.speech) && !isGerund(sentence, at);
	return isReport ? {sentence, subject: {first: at, last: at}, cue: at, strength: 'speech', isDropped: true} : undefined;
}
