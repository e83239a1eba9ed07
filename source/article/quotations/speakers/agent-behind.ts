import {wordClass} from '../languages/lexicon.js';
import {hasClass, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {subjectAfter} from '../grammar/subject-after.js';
import {type Frame} from './frames.js';

/** "a town called “the Gate” by its people": the agent of a participle stands behind the words. */
export function agentBehind(sentence: Sentence, quotation: number): Frame | undefined {
	const verb = hasClass(sentence, quotation - 1, wordClass.determiner) ? quotation - 2 : quotation - 1;
	const isParticiple = hasClass(sentence, verb, wordClass.opinion | wordClass.naming) && tokenAt(sentence, verb)?.lower.endsWith('ed') === true;
	const isAgent = sentence.lexicon.table.agentWords.includes(tokenAt(sentence, quotation + 1)?.lower ?? ' ');
	const subject = isParticiple && isAgent ? subjectAfter(sentence, quotation + 1) : undefined;
	return subject && {sentence, subject, cue: verb, strength: 'opinion'};
}
