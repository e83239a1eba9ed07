import {type Quotation, type Run, type Speaker} from '../../model/article.js';
import {splitSentences, type Sentence} from './grammar/sentences.js';
import {type NounPhrase, tokenAt} from './grammar/noun-phrases.js';
import {tokenize} from './grammar/tokens.js';
import {lexiconFor} from './languages/lexicons.js';
import {type Lexicon} from './languages/lexicon.js';
import {type Line, linesOf} from './marks/lines.js';
import {type MarkedRun, pairMarks} from './marks/pair-marks.js';
import {collectNames, fullName, type NameBook} from './names/full-names.js';
import {genderOfTitles} from './names/gender.js';
import {mentionsIn} from './names/mentions.js';
import {nameTokens} from './names/name-parts.js';
import {type PronounNames, resolvePronouns} from './names/pronouns.js';
import {attribute, type Finding} from './speakers/attribute.js';
import {type Frame} from './speakers/frames.js';
import {namedSubject} from './speakers/named-subject.js';

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
	const all = [body, ...title ? [title] : [], ...captions.map(({analysis}) => analysis)];
	const book = collectNames(all.flatMap(({sentences}) => sentences).filter(({isTitleCase}) => !isTitleCase).flatMap(sentence => mentionsIn(sentence)), source.authors ?? []);
	return [
		...title ? quotationsOf(title, book).map(quotation => ({in: 'title' as const, ...quotation})) : [],
		...quotationsOf(body, book).map(quotation => ({in: 'text' as const, ...quotation})),
		...captions.flatMap(({block, analysis}) => quotationsOf(analysis, book).map(quotation => ({in: 'caption' as const, block, ...quotation}))),
	];
}

type Analysis = {text: string; runs: MarkedRun[]; sentences: Sentence[]; findings: Finding[]};

function analyze(text: string, lexicon: Lexicon): Analysis {
	const lines = linesOf(text);
	const runs = pairMarks(text, lines, line => ({singles: isHeadline(text, lines, line)}));
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

/** Headlines quote with single marks. */
function isHeadline(text: string, lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	return index < 3 && line !== undefined && line.end - line.start < 160 && !/["“”]/u.test(text.slice(line.start, line.end));
}

type People = {book: NameBook; pronouns: PronounNames};

type Found = {kind: Quotation['kind']; runs: Run[]; speaker?: Speaker};

function quotationsOf({text, runs, sentences, findings}: Analysis, book: NameBook): Found[] {
	const found: Found[] = [];
	const people = {book, pronouns: resolvePronouns({sentences, speaking: speakingTokens(findings), book})};
	for (const [index, run] of runs.entries()) {
		const finding = findings[index];
		const last = found.at(-1);
		if (run.continues && last) {
			last.runs.push({start: run.start, end: run.end});
			last.speaker ??= finding?.frame && speakerOf(text, finding.frame, people);
			continue;
		}

		if (finding && isSaid(finding)) {
			found.push({
				kind: finding.isWhole ? 'direct' : 'mixed', runs: [{start: run.start, end: run.end}],
				...finding.frame && !finding.isUnsourced && {speaker: speakerOf(text, finding.frame, people)},
			});
		}
	}

	return found;
}

/** The subjects of the reporting clauses, by sentence. */
function speakingTokens(findings: readonly Finding[]): Map<Sentence, Set<number>> {
	const speaking = new Map<Sentence, Set<number>>();
	for (const frame of findings.flatMap(finding => finding?.frame ?? [])) {
		const tokens = speaking.get(frame.sentence) ?? new Set();
		tokens.add(frame.subject.first);
		speaking.set(frame.sentence, tokens);
	}

	return speaking;
}

function isSaid({frame, isWhole, isLong, isUnsourced, isTitle}: Finding): boolean {
	if (isTitle) {
		return false;
	}

	return isWhole || isLong || isUnsourced || (frame !== undefined && frame.strength !== 'weak');
}

function speakerOf(text: string, {sentence, subject, pronoun, cue}: Frame, {book, pronouns}: People): Speaker {
	const {mention, naming} = namedSubject(sentence, subject);
	const place = pronoun === undefined ? mention : {first: pronoun, last: pronoun};
	const name = nameTokens(sentence, naming);
	const gender = genderOfTitles(sentence.tokens.slice(naming.first, naming.last + 1));
	const cueToken = cue === undefined ? undefined : tokenAt(sentence, cue);
	return {
		name: name.length > 0 ? fullName(name.map(token => token.text), book, gender) : pronouns.get(sentence)?.get(subject.first) ?? textOf(text, sentence, mention),
		mention: textOf(text, sentence, place),
		start: tokenAt(sentence, place.first)?.start ?? 0,
		end: tokenAt(sentence, place.last)?.end ?? 0,
		...cueToken?.kind === 'word' && {cue: cueToken.text},
	};
}

function textOf(text: string, sentence: Sentence, {first, last}: NounPhrase): string {
	return text.slice(tokenAt(sentence, first)?.start, tokenAt(sentence, last)?.end);
}
