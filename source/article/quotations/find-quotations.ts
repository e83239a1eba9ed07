import {type Quotation, type QuotationKind, type Run, type Speaker} from '../../model/article.js';
import {type Analysis, analyze} from './analysis.js';
import {isForeign, lexiconFor} from './languages/lexicons.js';
import {type BlockStretch} from './marks/find-runs.js';
import {type MarkedRun} from './marks/pair-marks.js';
import {collectNames, fullName, nameOfInitials, type NameBook} from './names/full-names.js';
import {mentionsIn} from './names/mentions.js';
import {type People, readPeople, speakerOf} from './names/quotation-speaker.js';
import {type Finding} from './speakers/attribute.js';

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
	/** Stretches of the text that are block quotation paragraphs, in order. */
	blockquotes?: readonly BlockStretch[];
};

/** So many quotations, and so much of each (UTF-16 units), are compared with the headline and the captions. */
const mostKnown = 200;
const longestKnown = 1000;

/** Every quotation of a source with its speaker, in order; positions are UTF-16 offsets into the text, the title or a caption. */
export function findQuotations(source: QuotationSource): Quotation[] {
	const lexicon = lexiconFor(source.language, source.text);
	const body = analyze(source.text, lexicon, source.blockquotes);
	const title = source.title === undefined ? undefined : analyze(source.title, lexicon);
	const captions = (source.captions ?? []).map(({block, text}) => ({block, analysis: analyze(text, lexicon)}));
	const book = namesOf([body, ...title ? [title] : [], ...captions.map(({analysis}) => analysis)], source.authors ?? []);
	const reading: Reading = {book, keepsAll: isForeign(source.language, source.text), known: []};
	const oneName = nameKeeper();
	const found = oneName(quotationsOf(body, reading));
	const known = found.slice(0, mostKnown).map(({runs, speaker}) => ({words: wordKey(firstWords(source.text, runs[0])), speaker}));
	return [
		...title ? oneName(quotationsOf(title, {...reading, known})).map(quotation => ({in: 'title' as const, ...quotation})) : [],
		...found.map(quotation => ({in: 'text' as const, ...quotation})),
		...captions.flatMap(({block, analysis}) => oneName(quotationsOf(analysis, {...reading, known})).map(quotation => ({in: 'caption' as const, block, ...quotation}))),
	];
}

/** "The company" at the start of a sentence and "the company" inside one are one speaker, under the name met first. */
function nameKeeper(): (found: Found[]) => Found[] {
	const names = new Map<string, string>();
	return found => found.map(quotation => {
		const {speaker} = quotation;
		if (!speaker) {
			return quotation;
		}

		const key = speaker.name.toLowerCase();
		const name = names.get(key) ?? speaker.name;
		names.set(key, name);
		return {...quotation, speaker: {...speaker, name}};
	});
}

/** What is known when a text is read: full names, whether every marked run counts, and who said which words elsewhere. */
type Reading = {book: NameBook; keepsAll: boolean; known: ReadonlyArray<{words: string; speaker: Speaker | undefined}>};

function firstWords(text: string, run: Run | undefined): string {
	return run ? text.slice(run.start, Math.min(run.end, run.start + longestKnown)) : '';
}

/** The words alone, for comparing. */
function wordKey(text: string): string {
	return ` ${text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()} `;
}

/** Who said these words in the body: a headline repeats them. The mention stands there, so here it is the words themselves. */
function speakerOfRepeated(text: string, {start, end}: MarkedRun, {known}: Reading): Speaker | undefined {
	const words = known.length > 0 ? wordKey(text.slice(start, end)) : '';
	const name = words.trim() === '' ? undefined : known.find(other => other.words.includes(words))?.speaker?.name;
	return name === undefined ? undefined : {name, mention: '', start, end: start};
}

/** The full names of all texts; headlines in capitals prove nothing. */
function namesOf(analyses: readonly Analysis[], authors: readonly string[]): NameBook {
	const sentences = analyses.flatMap(analysis => analysis.sentences).filter(({isTitleCase}) => !isTitleCase);
	return collectNames(sentences.flatMap(sentence => mentionsIn(sentence)), authors);
}

type Found = {kind: QuotationKind; runs: Run[]; speaker?: Speaker};

function quotationsOf({text, runs, sentences, findings, said, voices}: Analysis, reading: Reading): Found[] {
	const {book, keepsAll} = reading;
	const found: Found[] = [];
	const people = readPeople(text, sentences, {findings, book});
	for (const [index, run] of runs.entries()) {
		const finding = findings[index];
		const voice = finding && isOwnVoice(run, finding) ? voices.get(run.line) : undefined;
		const repeated = finding?.isOwn ? undefined : speakerOfRepeated(text, run, reading);
		const isGuess = keepsAll && finding?.frame?.strength === 'weak';
		const speaker = voice ? labelled(text, voice, book) : repeated ?? (finding && !isGuess ? speakerOfRun({text, run, finding, people}) : undefined);
		const last = found.at(-1);
		if (run.continues && last && !finding?.label) {
			last.runs.push({start: run.start, end: run.end});
			last.speaker = finding?.isOwn && speaker ? speaker : last.speaker ?? speaker;
		} else if (finding && ((said[index] ?? false) || (!finding.isTitle && (keepsAll || voice !== undefined || repeated !== undefined)))) {
			found.push({kind: kindOf(run, finding), runs: [{start: run.start, end: run.end}], ...speaker && {speaker}});
		}
	}

	return found;
}

/** In an interview the words are those of the one who talks, unless a clause gives them to somebody else. */
function isOwnVoice({opener}: MarkedRun, {frame, isOwn, label}: Finding): boolean {
	const firstPersons = frame?.sentence.lexicon.table.firstPersons ?? [];
	const isFirst = frame !== undefined && firstPersons.includes(frame.sentence.tokens[frame.subject.first]?.lower ?? ' ');
	return opener !== ':' && !label && (isFirst || !isOwn);
}

function labelled(text: string, {name, start, end}: {name: string; start: number; end: number}, book: NameBook): Speaker {
	return {name: nameOfInitials(name, book) ?? fullName(name.split(' '), book), mention: text.slice(start, end), start, end};
}

function kindOf({opener}: MarkedRun, {isWhole}: Finding): QuotationKind {
	return opener === 'block' ? 'block' : isWhole ? 'direct' : 'mixed';
}

function speakerOfRun({text, run, finding, people}: {text: string; run: MarkedRun; finding: Finding; people: People}): Speaker | undefined {
	const {label} = finding;
	if (label) {
		return labelled(text, label, people.book);
	}

	if (finding.frame && !finding.isUnsourced) {
		const speaker = speakerOf(text, finding.frame, people);
		const isLetter = run.opener === ':' && speaker?.mention.length === 1;
		return isLetter ? undefined : speaker; // "Q:" and "A:" name nobody.
	}

	// A source that the page states in markup stands nowhere in the text.
	return run.cite !== undefined && !/^\w+:/u.test(run.cite) ? {name: run.cite, mention: run.cite, start: run.start, end: run.start} : undefined;
}
