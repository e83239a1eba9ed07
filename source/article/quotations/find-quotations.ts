import {type Quotation, type Run, type Speaker} from '../../model/article.js';
import {splitSentences, type Sentence} from './grammar/sentences.js';
import {type NounPhrase, tokenAt} from './grammar/noun-phrases.js';
import {tokenize} from './grammar/tokens.js';
import {lexiconFor} from './languages/lexicons.js';
import {type Lexicon} from './languages/lexicon.js';
import {linesOf} from './marks/lines.js';
import {type MarkedRun, pairMarks} from './marks/pair-marks.js';
import {collectNames, fullName, type NameBook} from './names/full-names.js';
import {nameTokens} from './names/name-parts.js';
import {attribute, type Finding} from './speakers/attribute.js';
import {type Frame} from './speakers/frames.js';

/** What quotations are sought in, and what else is known. */
export type QuotationSource = {
	/** The body text: paragraphs separated by newlines or blank lines. */
	text: string;
	/** From markup; else detected from the text. */
	language?: string;
	title?: string;
	/** Further evidence for full names. */
	authors?: readonly string[];
	captions?: ReadonlyArray<{block: number; text: string}>;
	/** Stretches of the text that are block quotation paragraphs. */
	blockquotes?: ReadonlyArray<{start: number; end: number; group: number; cite?: string}>;
};

/** Every quotation of a source with its speaker, in order; positions are UTF-16 offsets into the text, the title or a caption. */
export function findQuotations(source: QuotationSource): Quotation[] {
	const lexicon = lexiconFor(source.language, source.text);
	const body = analyze(source.text, lexicon);
	const title = source.title === undefined ? undefined : analyze(source.title, lexicon);
	const captions = (source.captions ?? []).map(({block, text}) => ({block, analysis: analyze(text, lexicon)}));
	const book = collectNames([body, ...title ? [title] : [], ...captions.map(({analysis}) => analysis)].flatMap(({sentences}) => sentences), source.authors ?? []);
	return [
		...title ? quotationsOf(title, book).map(quotation => ({in: 'title' as const, ...quotation})) : [],
		...quotationsOf(body, book).map(quotation => ({in: 'text' as const, ...quotation})),
		...captions.flatMap(({block, analysis}) => quotationsOf(analysis, book).map(quotation => ({in: 'caption' as const, block, ...quotation}))),
	];
}

type Analysis = {text: string; runs: MarkedRun[]; sentences: Sentence[]; findings: Finding[]};

function analyze(text: string, lexicon: Lexicon): Analysis {
	const lines = linesOf(text);
	const runs = pairMarks(text, lines, line => ({singles: line === 0}));
	const sentences: Sentence[] = [];
	let firstRun = 0;
	for (const [index, line] of lines.entries()) {
		while ((runs[firstRun]?.line ?? Infinity) < index) {
			firstRun++;
		}

		const tokens = tokenize({text, line, runs, firstRun, lexicon});
		sentences.push(...splitSentences({text, tokens, lexicon, line: index}));
	}

	return {text, runs, sentences, findings: attribute(text, sentences, runs)};
}

type Found = {kind: Quotation['kind']; runs: Run[]; speaker?: Speaker};

function quotationsOf({text, runs, findings}: Analysis, book: NameBook): Found[] {
	const found: Found[] = [];
	for (const [index, run] of runs.entries()) {
		const finding = findings[index];
		const last = found.at(-1);
		if (run.continues && last) {
			last.runs.push({start: run.start, end: run.end});
			last.speaker ??= finding?.frame && speakerOf(text, finding.frame, book);
			continue;
		}

		if (finding && isSaid(finding)) {
			found.push({
				kind: finding.isWhole ? 'direct' : 'mixed', runs: [{start: run.start, end: run.end}],
				...finding.frame && !finding.isUnsourced && {speaker: speakerOf(text, finding.frame, book)},
			});
		}
	}

	return found;
}

function isSaid({frame, isWhole, isUnsourced}: Finding): boolean {
	return isWhole || isUnsourced || (frame !== undefined && frame.strength !== 'weak');
}

function speakerOf(text: string, {sentence, subject, pronoun, cue}: Frame, book: NameBook): Speaker {
	const first = tokenAt(sentence, pronoun ?? subject.first);
	const last = tokenAt(sentence, pronoun ?? subject.last);
	const start = first?.start ?? 0;
	const end = last?.end ?? start;
	const mention = text.slice(start, end);
	const words = nameTokens(sentence, subject).map(token => token.text);
	const cueToken = cue === undefined ? undefined : tokenAt(sentence, cue);
	return {
		name: words.length > 0 ? fullName(words, book) : nounName(text, sentence, subject), mention, start, end,
		...cueToken?.kind === 'word' && {cue: cueToken.text},
	};
}

/** A common noun or an institution goes by the words as written. */
function nounName(text: string, sentence: Sentence, {first, last}: NounPhrase): string {
	return text.slice(tokenAt(sentence, first)?.start, tokenAt(sentence, last)?.end);
}
