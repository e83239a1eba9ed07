import {type Sentence} from '../grammar/sentences.js';
import {type MarkedRun} from '../marks/pair-marks.js';
import {type Finding} from '../speakers/attribute.js';

/** A marked run in its sentence with what the rules found, and what is measured of it. */
export type JudgedRun = {
	text: string;
	run: MarkedRun;
	finding: Finding;
	sentence: Sentence;
	/** The run's token in its sentence. */
	index: number;
	/** The sentence before, where there is one. */
	before: Sentence | undefined;
	/** What the rules found of the run before. */
	previous: Finding | undefined;
	/** The words between the marks, as far as they are read. */
	words: readonly string[];
	/** The start of the text between the marks. */
	start: string;
	/** How many runs the text has, and the share of them that are titles. */
	runs: number;
	titleShare: number;
};

/** Measures by name; the names become the columns of the model. */
export type Measures = Readonly<Record<string, (judged: JudgedRun) => number>>;
