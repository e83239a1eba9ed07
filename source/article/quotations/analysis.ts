import {splitSentences, type Sentence} from './grammar/sentences.js';
import {tokenize} from './grammar/tokens.js';
import {judgeRuns} from './judging/judge-runs.js';
import {type Lexicon} from './languages/lexicon.js';
import {type BlockStretch, findRuns} from './marks/find-runs.js';
import {linesOf} from './marks/lines.js';
import {type MarkedRun} from './marks/pair-marks.js';
import {attribute, type Finding} from './speakers/attribute.js';
import {type Voice, voicesOf} from './speakers/interview.js';

/**
A text read once: its runs, its sentences, what the surroundings of every run say and whether somebody utters it (both in the order of the runs), and
who talks on which line of an interview.
*/
export type Analysis = {text: string; runs: MarkedRun[]; sentences: Sentence[]; findings: Finding[]; said: boolean[]; voices: ReadonlyMap<number, Voice>};

/** Reads a text; linear in its length. */
export function analyze(text: string, lexicon: Lexicon, blocks: readonly BlockStretch[] = []): Analysis {
	const lines = linesOf(text);
	const runs = findRuns({text, lines, lexicon, blocks});
	const sentences: Sentence[] = [];
	let firstRun = 0;
	for (const [index, line] of lines.entries()) {
		while ((runs[firstRun]?.line ?? Infinity) < index) {
			firstRun++;
		}

		const tokens = tokenize({text, line, runs, firstRun, lexicon});
		for (const sentence of splitSentences({text, tokens, lexicon, line: index})) {
			sentences.push(sentence);
		}
	}

	const findings = attribute(text, sentences, runs);
	const said = judgeRuns({text, runs, sentences, findings}, lexicon);
	return {text, runs, sentences, findings, said, voices: voicesOf(text, lines)};
}
