import {hasClass, isComma, isDash, isVerb, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence, lastCharacter} from '../grammar/sentences.js';
import {clauseSubject} from '../grammar/clauses.js';
import {wordClass} from '../languages/lexicon.js';
import {type MarkedRun} from '../marks/pair-marks.js';
import {agentBehind} from './agent-behind.js';
import {type Frame} from './frames.js';
import {announcedBefore, labelBefore, signatureAfter} from './labels.js';
import {reportAfter, soBefore} from './report-after.js';
import {reportBefore, reportClosing} from './report-before.js';
import {closingReport, hasNoComplement, reportTrailing} from './report-trailing.js';
import {ownerIn} from './report-noun.js';
import {outerSource, sourceAround} from './source-phrases.js';
import {standpoint} from './standpoint.js';

/** A marked run in its sentence. */
export type Placed = {run: MarkedRun; sentence: Sentence; index: number};

/** A name or a title is rarely longer, in words. */
const fewestWords = 5;

type Rule = (placed: Placed, text: string) => Frame | undefined;

/** Who says a whole sentence between marks; the first rule that finds somebody counts. */
const wholeRules: readonly Rule[] = [
	({sentence, index}) => agentBehind(sentence, index),
	({sentence, index}) => signatureAfter(sentence, index),
	({run, sentence, index}) => run.opener === ':' ? labelBefore(sentence, index) : undefined,
	openingSource,
	openingReport,
	clauseBehind,
	({sentence, index}) => labelBefore(sentence, index),
	({sentence, index}) => reportBefore(sentence, index),
	({sentence, index}) => sourceAround(sentence, index),
	({sentence, index}) => reportTrailing(sentence, index),
	({sentence, index}) => standpoint(sentence, index),
	({sentence, index}) => announcedBefore(sentence, index, true),
];

/** Who says a fragment inside somebody else's sentence: the outermost sayer first. */
const fragmentRules: readonly Rule[] = [
	({sentence, index}) => agentBehind(sentence, index),
	openingSource,
	({sentence, index}) => soBefore(sentence, index),
	bareClauseBehind,
	({sentence, index}) => labelBefore(sentence, index),
	({sentence, index}) => reportTrailing(sentence, index),
	speechBefore,
	({sentence, index}) => sourceAround(sentence, index),
	({sentence, index}) => reportBefore(sentence, index),
	({sentence, index}) => reportClosing(sentence, index),
	({sentence, index}) => announcedBefore(sentence, index),
	({sentence, index}) => standpoint(sentence, index),
	({sentence, index}) => weakSubject(sentence, index),
];

/** The clause that reports a run in its own sentence. */
export function ownReport(placed: Placed, {text, isWhole}: {text: string; isWhole: boolean}): Frame | undefined {
	for (const rule of isWhole ? wholeRules : fragmentRules) {
		const frame = rule(placed, text);
		if (frame) {
			return frame;
		}
	}

	return undefined;
}

/** "According to the paper, Smith said": the source that opens the sentence is the outermost. */
function openingSource({sentence}: Placed): Frame | undefined {
	return outerSource(sentence, 0, 1);
}

/** "When a man shouted, “Go,” the mayor left": the clause that opens the sentence reports, not the one behind the words. */
function openingReport({sentence, index}: Placed): Frame | undefined {
	const isPause = isComma(sentence, index - 1) || tokenAt(sentence, index - 1)?.text === ':';
	const opens = hasClass(sentence, 0, wordClass.subordinator) && isPause && hasClass(sentence, index - 2, wordClass.speech);
	return opens ? reportBefore(sentence, index) : undefined;
}

function clauseBehind(placed: Placed, text: string): Frame | undefined {
	const frame = reportAfter(placed.sentence, placed.index);
	const isReport = isBesideClause(placed, text) || (frame && isBareReport(placed, text, frame));
	return frame && isReport ? closingReport(frame) ?? frame : undefined;
}

/** "“The talks went on until late in the night” Smith said.": the comma was forgotten, and the clause has no words of its own. */
function isBareReport({run, sentence, index}: Placed, text: string, frame: Frame): boolean {
	const isSentence = index === 0 && text.slice(run.start, Math.min(run.end, run.start + 100)).split(/\s+/u).length > fewestWords;
	return isSentence && frame.strength === 'speech' && hasNoComplement(frame) && tokenAt(sentence, index + 1)?.kind === 'word';
}

/** A clause right behind a fragment reports it only when it has no words of its own: "“useful,” Smith said", not ", and the gallery laughed". */
function bareClauseBehind(placed: Placed, text: string): Frame | undefined {
	const {sentence, index} = placed;
	const frame = hasClass(sentence, isComma(sentence, index + 1) ? index + 2 : index + 1, wordClass.coordinator) ? undefined : clauseBehind(placed, text);
	return frame?.strength === 'speech' && hasNoComplement(frame) ? frame : undefined;
}

/** The words of a reporting clause may follow directly: a comma, question mark or dash stands between, or the verb stands second. */
function isBesideClause({run, sentence, index}: Placed, text: string): boolean {
	const isPause = /[,?!.—–…-]/u.test(lastCharacter(text, run)) || isComma(sentence, index + 1) || isDash(sentence, index + 1);
	return isPause || (sentence.lexicon.table.verbSecond && isVerb(sentence, index + 1));
}

function speechBefore({sentence, index}: Placed): Frame | undefined {
	const frame = reportBefore(sentence, index);
	return frame?.strength === 'speech' ? frame : undefined;
}

/** Without a reporting verb: the subject of the clause. */
export function weakSubject(sentence: Sentence, index: number): Frame | undefined {
	const phrase = clauseSubject(sentence, index);
	return phrase && {sentence, subject: ownerIn(sentence, phrase) ?? phrase, strength: 'weak'};
}
