import {type Sentence} from '../grammar/sentences.js';
import {type MarkedRun} from '../marks/pair-marks.js';
import {type Finding} from '../speakers/attribute.js';
import {type JudgedRun, type Measures} from './judged-run.js';
import {placeMeasures} from './place-measures.js';
import {wordMeasures} from './word-measures.js';

/** So much of a run is looked at, in UTF-16 units. */
const longestRun = 400;
const longestStart = 200;

const measures: Measures = {...wordMeasures, ...placeMeasures};

export const measureNames = Object.keys(measures);

export type ReadText = {text: string; runs: readonly MarkedRun[]; sentences: readonly Sentence[]; findings: readonly Finding[]};

/** The runs that the rules alone cannot be trusted with, by their order, each with its measures; long ones, and those that a clause of speech reports, are plain. */
export function describeDoubtful({text, runs, sentences, findings}: ReadText): Map<number, Float32Array> {
	const titleShare = findings.filter(({isTitle}) => isTitle).length / Math.max(1, runs.length);
	const described = new Map<number, Float32Array>();
	for (const [order, sentence] of sentences.entries()) {
		for (const [index, {kind, run: at}] of sentence.tokens.entries()) {
			const run = kind === 'quotation' ? runs[at] : undefined;
			const finding = findings[at];
			if (run && finding && !run.continues && !isPlain(finding)) {
				const words = wordsOf(text, run);
				described.set(at, measure({
					text, run, finding, sentence, index, before: sentences[order - 1], previous: findings[at - 1],
					...words, runs: runs.length, titleShare,
				}));
			}
		}
	}

	return described;
}

function isPlain({isLong, isWhole, isOwn, isTitle, frame}: Finding): boolean {
	return !isTitle && (isLong || (isWhole && isOwn && frame?.strength === 'speech'));
}

function wordsOf(text: string, {start, end}: MarkedRun): Pick<JudgedRun, 'words' | 'start'> {
	const inside = text.slice(start, Math.min(end, start + longestRun));
	return {words: inside.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}'’.-]*/gu) ?? [], start: inside.slice(0, longestStart)};
}

function measure(judged: JudgedRun): Float32Array {
	return Float32Array.from(measureNames, name => measures[name]?.(judged) ?? 0);
}
