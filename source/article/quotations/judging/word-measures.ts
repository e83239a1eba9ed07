import {wordClass} from '../languages/lexicon.js';
import {looksLikeTitle} from '../speakers/unsaid.js';
import {type JudgedRun, type Measures} from './judged-run.js';

const c = wordClass;
const functionWords = c.preposition | c.subordinator | c.auxiliary | c.pronoun | c.determiner | c.adverb | c.possessive | c.negation;
const ends = ['', '.', ',', '!', '?', '…', ';', ':', '-', '—'];
const openers = ['"', '“', '„', '«', '»', '‘', '\'', '—', ':', 'block'];

/** What the marked words look like. */
export const wordMeasures: Measures = {
	words: ({words}) => words.length,
	'capital share': ({words}) => share(words, isCapital),
	'long capital share': ({words}) => share(words.filter(word => word.length > 3), isCapital),
	'first capital': ({words}) => Number(isCapital(words[0] ?? '')),
	'title words': ({start}) => Number(looksLikeTitle(start)),
	'inner function words': judged => countOf(judged, functionWords),
	'inner pronouns': judged => countOf(judged, c.pronoun | c.possessive),
	'known share': ({words, sentence: {lexicon}}) => share(words, word => lexicon.classesOf(word.toLowerCase()) !== 0),
	'ends as': ({run, text}) => ends.indexOf(/(?<end>[.,!?…;:—-])["“”„«»‘’'\s]*$/u.exec(text.slice(Math.max(run.start, run.end - 4), run.end))?.groups?.['end'] ?? ''),
	opener: ({run}) => openers.indexOf(run.opener),
};

function isCapital(word: string): boolean {
	return /^\p{Uppercase_Letter}/u.test(word);
}

function share(words: readonly string[], isCounted: (word: string) => boolean): number {
	return words.length === 0 ? 0 : words.filter(word => isCounted(word)).length / words.length;
}

function countOf({words, sentence: {lexicon}}: JudgedRun, classes: number): number {
	return words.filter(word => lexicon.classesOf(word.toLowerCase()) & classes).length;
}
