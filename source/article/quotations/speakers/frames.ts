import {type NounPhrase} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';

/** Who reports, and with which words. `cue` is a token index; `strength` says how sure the words are to report speech. */
export type Frame = {
	sentence: Sentence;
	subject: NounPhrase;
	/** The relative pronoun that stands for the subject where the verb is: "who". */
	pronoun?: number;
	cue?: number;
	/** True when the verb has no subject of its own (Spanish "dijo que"); `subject` is the verb then. */
	isDropped?: true;
	strength: 'speech' | 'opinion' | 'noun' | 'weak';
};
