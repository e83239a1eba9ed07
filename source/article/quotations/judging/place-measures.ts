import {hasClass, isComma, isDash, isNameLike, isVerb, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {wordClass} from '../languages/lexicon.js';
import {type JudgedRun, type Measures} from './judged-run.js';

const c = wordClass;
/** Tokens further off say nothing; keeps the work linear. */
const reach = 20;
const longestSentence = 40;
const farthest = 400;
const mostRuns = 60;

const strengths = ['weak', 'noun', 'opinion', 'speech'];
const pauses = [',', ':', ';', '(', ')', '[', ']', '—', '–', '-', '.', '?', '!', '/', '…'];

/** What the rules found, and what stands around the marks. */
export const placeMeasures: Measures = {
	strength: ({finding}) => strengths.indexOf(finding.frame?.strength ?? ''),
	own: ({finding}) => Number(finding.isOwn),
	long: ({finding}) => Number(finding.isLong),
	title: ({finding}) => Number(finding.isTitle),
	'cue distance': judged => distanceTo(judged, judged.finding.frame?.cue),
	'subject distance': judged => distanceTo(judged, judged.finding.frame?.subject.first),
	'lines since frame': ({sentence, finding: {frame}}) => frame ? Math.min(reach, sentence.line - frame.sentence.line) : -1,
	'length at -3': ({sentence, index}) => lengthAt(sentence, index - 3),
	'length at -2': ({sentence, index}) => lengthAt(sentence, index - 2),
	'length at -1': ({sentence, index}) => lengthAt(sentence, index - 1),
	'length at 1': ({sentence, index}) => lengthAt(sentence, index + 1),
	'length at 2': ({sentence, index}) => lengthAt(sentence, index + 2),
	'pause after': ({sentence, index}) => pauses.indexOf(tokenAt(sentence, index + 1)?.text ?? ''),
	'speech before': judged => nearestBefore(judged, speaks),
	'opinion before': judged => nearestBefore(judged, opines),
	'opinion after': judged => nearest(judged, 1, opines),
	'utterance before': judged => nearestBefore(judged, (sentence, at) => hasClass(sentence, at, c.utterance)),
	'titled noun before': judged => nearestBefore(judged, (sentence, at) => hasClass(sentence, at, c.titledNoun)),
	'quotation before': judged => nearestBefore(judged, isQuotation),
	'comma before': judged => nearestBefore(judged, isComma),
	'dash before': judged => nearestBefore(judged, isDash),
	'capital before': judged => nearestBefore(judged, isNameLike),
	'tokens before': ({index}) => Math.min(index, longestSentence),
	'tokens after': ({sentence, index}) => Math.min(sentence.tokens.length - index - 1, longestSentence),
	'length of sentence before': ({before}) => Math.min(before?.tokens.length ?? 0, longestSentence),
	'quotation in sentence before': ({before}) => before ? Number(before.tokens.slice(-farthest).some(({kind}) => kind === 'quotation')) : -1,
	'previous own': ({previous}) => previous ? Number(previous.isOwn) : -1,
	'runs in text': ({runs}) => Math.min(runs, mostRuns),
	'share of titles': ({titleShare}) => titleShare,
};

function distanceTo({sentence, index, finding: {frame}}: JudgedRun, token: number | undefined): number {
	return frame?.sentence === sentence && token !== undefined ? Math.max(-reach, Math.min(reach, index - token)) : 0;
}

function lengthAt(sentence: Sentence, at: number): number {
	return tokenAt(sentence, at)?.text.length ?? 0;
}

type Test = (sentence: Sentence, at: number) => boolean;

function nearestBefore(judged: JudgedRun, fits: Test): number {
	return nearest(judged, -1, fits);
}

/** How many tokens off the nearest one is that fits; `reach` when there is none. */
function nearest({sentence, index}: JudgedRun, step: 1 | -1, fits: Test): number {
	for (let distance = 1; distance < reach; distance++) {
		if (fits(sentence, index + (step * distance))) {
			return distance;
		}
	}

	return reach;
}

function speaks(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at, c.speech) && isVerb(sentence, at);
}

function opines(sentence: Sentence, at: number): boolean {
	return hasClass(sentence, at, c.opinion) && isVerb(sentence, at);
}

function isQuotation(sentence: Sentence, at: number): boolean {
	return tokenAt(sentence, at)?.kind === 'quotation';
}
