import {hasClass, isComma, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {wordClass} from '../languages/lexicon.js';
import {type MarkedRun} from '../marks/pair-marks.js';
import {type Frame} from './frames.js';
import {labelInside, signatureLineAfter} from './labels.js';
import {isUnsourced, reportBefore} from './report-before.js';
import {ownReport, type Placed, weakSubject} from './rules.js';
import {isDated, isTitleOfWork, looksLikeTitle} from './unsaid.js';

/** What is known of a run once its surroundings were read. */
export type Finding = {
	frame?: Frame | undefined;
	/** The speaker's label inside the marks. */
	label?: {start: number; end: number; name: string} | undefined;
	/** True when a clause of its own sentence reports it. */
	isOwn: boolean;
	/** True for whole sentences, false for fragments inside somebody else's sentence. */
	isWhole: boolean;
	/** True for more words than a term has. */
	isLong: boolean;
	/** True for the title of a work or another name. */
	isTitle: boolean;
	/** True when the words are reported in the passive, by nobody. */
	isUnsourced: boolean;
};

/** A fragment of so many words is said by somebody even where no verb tells. */
const longFragment = 6;

/** Reads the surroundings of every run; the findings stand in the order of the runs. Linear: every search around a run is bounded. */
export function attribute(text: string, sentences: readonly Sentence[], runs: readonly MarkedRun[]): Finding[] {
	const findings: Finding[] = runs.map(() => unread);
	const reader: Reader = {text, sentences};
	for (const [order, sentence] of sentences.entries()) {
		for (const [index, token] of sentence.tokens.entries()) {
			const run = token.kind === 'quotation' ? runs[token.run] : undefined;
			if (run) {
				findings[token.run] = readRun({run, sentence, index}, order, reader);
			}
		}
	}

	dropNamesOfSources(findings);
	return findings;
}

/** „Das Blatt“ in "schrieb „Das Blatt“" is the source, not said. */
function dropNamesOfSources(findings: Finding[]): void {
	for (const {frame} of findings) {
		const last = frame && tokenAt(frame.sentence, frame.subject.last);
		const finding = last?.kind === 'quotation' ? findings[last.run] : undefined;
		if (last && finding) {
			findings[last.run] = {...finding, isTitle: true};
		}
	}
}

const unread: Finding = {isOwn: false, isWhole: false, isLong: false, isTitle: false, isUnsourced: false};

/** What was read so far: the last clause that reported something, and the sentence of the last quotation. */
type Reader = {text: string; sentences: readonly Sentence[]; latest?: Frame; orderOfLatest?: number};

function readRun(placed: Placed, order: number, reader: Reader): Finding {
	const {text} = reader;
	const {run, sentence, index} = placed;
	const isWhole = isWholeSentence(text, placed);
	const isLong = countWords(text, run) >= longFragment;
	const own = ownReport(placed, {text, isWhole});
	const frame = (isLong && own?.strength === 'weak' ? undefined : own) ?? carried({placed, order, reader, isWhole, isLong}) ?? own;
	const isOwn = own !== undefined && own.strength !== 'weak';
	const finding = {
		frame, label: labelInside(text, run), isOwn, isWhole, isLong, isTitle: run.opener !== 'block' && isTitle({text, placed, isOwn}),
		isUnsourced: (frame === undefined || frame.strength === 'weak') && isUnsourced(sentence, index),
	};
	if (frame && frame.strength !== 'weak' && !finding.isTitle) {
		reader.latest = frame;
	}

	reader.orderOfLatest = order;
	return finding;
}

function countWords(text: string, {start, end}: MarkedRun): number {
	return text.slice(start, Math.min(end, start + 400)).split(/\s+/u).filter(word => /\p{Letter}/u.test(word)).length;
}

/** Begins with a capital, and stands alone or behind a comma, colon or dash. */
function isWholeSentence(text: string, {run, sentence, index}: Placed): boolean {
	const first = /[\p{Letter}\p{Number}]/u.exec(text.slice(run.start, run.start + 8))?.[0] ?? '';
	const before = tokenAt(sentence, index - 1);
	const stands = before?.kind !== 'word' || hasClass(sentence, index - 1, wordClass.speech);
	return stands && (first !== first.toLowerCase() || before === undefined);
}

/** The words look like a title, and stand where titles do; at the start of a sentence, before its verb. */
function isTitle({text, placed: {run, sentence, index}, isOwn}: {text: string; placed: Placed; isOwn: boolean}): boolean {
	const words = text.slice(run.start, Math.min(run.end, run.start + 200));
	if (isTitleOfWork(words, sentence, index) || (!isOwn && isDated(sentence, index))) {
		return true;
	}

	const isSubject = index === 0 && !sentence.isTitleCase && sentence.tokens[1]?.kind === 'word';
	return isSubject && !isOwn && looksLikeTitle(words);
}

type Carrying = {placed: Placed; order: number; reader: Reader; isWhole: boolean; isLong: boolean};

/** The speaker goes on: from the quotation before in the paragraph, from the sentence before, or from the paragraph before. */
function carried({placed: {run, sentence, index}, order, reader, isWhole, isLong}: Carrying): Frame | undefined {
	const {sentences, latest, orderOfLatest} = reader;
	const before = sentences[order - 1];
	const isBroken = orderOfLatest === order && isComma(sentence, index - 1); // "“A,” says Smith, laughing, “b.”"
	if (!isWhole && !isBroken && !(isLong && before?.line === run.line)) {
		return undefined;
	}

	const signed = isWhole && index === sentence.tokens.length - 1 ? signatureLineAfter(sentences[order + 1]) : undefined;
	if (signed) {
		return signed;
	}

	if (orderOfLatest === order && latest) {
		return latest;
	}

	if (run.opener === 'block') {
		return run.continues || before?.tokens.at(-1)?.text !== ':' ? undefined : lastReport(before);
	}

	if (before?.line === run.line) {
		return orderOfLatest === order - 1 ? latest : namedReport(before) ?? latest ?? lastReport(before);
	}

	return before?.tokens.at(-1)?.text === ':' ? lastReport(before) : latest ?? (before && lastReport(before));
}

/** Somebody the sentence is about; "they" and "it" are rarely who goes on talking. */
function namedReport(sentence: Sentence): Frame | undefined {
	const frame = lastReport(sentence);
	const isVague = frame?.strength === 'weak' && hasClass(sentence, frame.subject.first, wordClass.pronoun) && !hasClass(sentence, frame.subject.first, wordClass.male | wordClass.female);
	return isVague ? undefined : frame;
}

function lastReport(sentence: Sentence): Frame | undefined {
	return reportBefore(sentence, sentence.tokens.length) ?? weakSubject(sentence, sentence.tokens.length);
}
