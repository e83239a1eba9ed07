import {type MarkedRun} from '../marks/pair-marks.js';
import {type Line} from '../marks/lines.js';
import {type Lexicon, sourcePhrase, wordClass} from '../languages/lexicon.js';
import {inciseOf} from './incise.js';

/** A word, a punctuation mark, or a whole quotation. */
export type Token = {
	start: number;
	end: number;
	text: string;
	lower: string;
	/** Bits of `wordClass`; of a phrase, only its first word has them and `span` says how many words it is. */
	classes: number;
	kind: 'word' | 'punctuation' | 'quotation';
	isCapital: boolean;
	/** Words of the phrase that starts here (1 unless it is one of several words). */
	span: number;
	/** Index of the run, for a quotation. */
	run: number;
};

const wordPattern = /[\p{Letter}\p{Number}\p{Mark}]+(?:(?:[-–‐&’'.]|,(?=\p{Number}{3}))[\p{Letter}\p{Number}\p{Mark}]+){0,8}/uy;

/** The tokens of one line, in order; marked runs count as one token each. */
export function tokenize({text, line, runs, firstRun, lexicon}: {
	text: string; line: Line; runs: readonly MarkedRun[]; firstRun: number; lexicon: Lexicon;
}): Token[] {
	const tokens: Token[] = [];
	let next = firstRun;
	let at = line.start;
	while (at < line.end) {
		const run = runs[next];
		if (run?.start === at) {
			tokens.push(quotationToken(run, next), ...inciseTokens(text, run, lexicon));
			at = run.end;
			next++;
			continue;
		}

		const limit = run && run.start < line.end ? run.start : line.end;
		at = readToken({text, at, limit, lexicon, tokens});
	}

	joinPhrases(tokens, lexicon);
	return tokens;
}

/** The words of a reporting clause inside the marks, as if they stood behind them, with a full stop. */
function inciseTokens(text: string, run: MarkedRun, lexicon: Lexicon): Token[] {
	const incise = inciseOf(text, run, lexicon);
	if (!incise) {
		return [];
	}

	const tokens: Token[] = [];
	for (let at = incise.start; at < incise.end;) {
		at = readToken({text, at, limit: incise.end, lexicon, tokens});
	}

	return [...tokens, {start: incise.end, end: incise.end + 1, text: '.', lower: '.', classes: 0, kind: 'punctuation', isCapital: false, span: 1, run: -1}];
}

function quotationToken(run: MarkedRun, index: number): Token {
	return {start: run.start, end: run.end, text: '', lower: '', classes: 0, kind: 'quotation', isCapital: false, span: 1, run: index};
}

/** Reads the token at `at` into `tokens`; gives the place behind it. */
function readToken({text, at, limit, lexicon, tokens}: {text: string; at: number; limit: number; lexicon: Lexicon; tokens: Token[]}): number {
	const code = text.codePointAt(at) ?? 32;
	if (code <= 32 || code === 0xA0) {
		return at + 1;
	}

	wordPattern.lastIndex = at;
	const match = wordPattern.exec(text);
	if (!match) {
		const end = at + (code > 0xFF_FF ? 2 : 1);
		const mark = text.slice(at, end);
		if (mark.trim() !== '') {
			tokens.push({start: at, end, text: mark, lower: mark, classes: 0, kind: 'punctuation', isCapital: false, span: 1, run: -1});
		}

		return end;
	}

	const end = Math.min(limit, wordEnd(text, at, match[0], lexicon));
	pushWord(text.slice(at, end), at, {tokens, lexicon});
	return end;
}

/** Where a word ends: with its full stop when it is an abbreviation, before the full stop of a sentence without a space behind it. */
function wordEnd(text: string, at: number, word: string, lexicon: Lexicon): number {
	const end = at + word.length;
	const dot = word.indexOf('.');
	if (dot !== -1 && !/^(?:\p{Letter}{1,2}\.)+\p{Letter}*$|^[\d.]+$/u.test(word)) {
		const isAddress = /^[\p{Lowercase_Letter}\d.-]+$/u.test(word);
		return isAddress || lexicon.isAbbreviation(word.slice(0, dot).toLowerCase()) ? end : at + dot;
	}

	if (text[end] === '.') {
		const lower = word.toLowerCase();
		const isInitial = /^\p{Uppercase_Letter}$/u.test(word) || dot !== -1;
		const isOrdinal = lexicon.table.capitalisesNouns && /^\d{1,2}$/u.test(word);
		return isOrdinal || (isInitial && !/\d/u.test(word)) || lexicon.isAbbreviation(lower) ? end + 1 : end;
	}

	return end;
}

const inverted = /^(?<verb>.+?)(?:-t)?-(?:ils?|elles?|on|je|nous|vous)$/u;
const possessive = /^(.+)(['’]s?)$/u;

function pushWord(word: string, start: number, {tokens, lexicon}: {tokens: Token[]; lexicon: Lexicon}): void {
	const joint = /^-(?:t-)?/u.exec(word)?.[0].length ?? 0;
	if (joint > 0) {
		pushWord(word.slice(joint), start + joint, {tokens, lexicon});
		return;
	}

	const cut = prefixLength(word, lexicon);
	if (cut > 0) {
		tokens.push(wordToken(word.slice(0, cut), start, lexicon));
		pushWord(word.slice(cut), start + cut, {tokens, lexicon});
		return;
	}

	const parts = /['’]/u.test(word) ? possessive.exec(word) : null;
	if (parts?.[1] && parts[2]) {
		tokens.push(wordToken(parts[1], start, lexicon), wordToken(parts[2], start + parts[1].length, lexicon));
		return;
	}

	tokens.push(wordToken(word, start, lexicon));
}

/** How much of a word is a word of its own: "l'" of "l'homme", "dit" of "dit-il"; 0 when nothing is. */
function prefixLength(word: string, lexicon: Lexicon): number {
	const {elisions} = lexicon.table;
	if (elisions.length === 0) {
		return 0;
	}

	const apostrophe = word.slice(0, 12).search(/['’]/u);
	if (apostrophe > 0 && apostrophe < word.length - 1 && elisions.includes(word.slice(0, apostrophe).toLowerCase())) {
		return apostrophe + 1;
	}

	const verb = word.length < 40 && word.includes('-') ? inverted.exec(word)?.groups?.['verb'] : undefined;
	return verb === undefined ? 0 : verb.length;
}

function wordToken(text: string, start: number, lexicon: Lexicon): Token {
	const lower = text.toLowerCase().replaceAll('’', '\'');
	const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
	const classes = lexicon.classesOf(bare) || lexicon.classesOf(lower) || compoundClasses(bare, lexicon);
	return {start, end: start + text.length, text, lower, classes, kind: 'word', isCapital: /^[\p{Uppercase_Letter}\p{Titlecase_Letter}]/u.test(text), span: 1, run: -1};
}

/** "co-chairman" is a person, "Finanzminister" a title. */
function compoundClasses(bare: string, lexicon: Lexicon): number {
	if (lexicon.table.titleSuffixes.some(suffix => bare.length > suffix.length && bare.endsWith(suffix))) {
		return wordClass.title | wordClass.person;
	}

	const hyphen = bare.lastIndexOf('-');
	if (lexicon.table.enclitics.includes(bare.slice(hyphen + 1))) {
		return hyphen === -1 ? 0 : lexicon.classesOf(bare.slice(0, hyphen));
	}

	return hyphen === -1 ? 0 : lexicon.classesOf(bare.slice(hyphen + 1)) & (wordClass.person | wordClass.titledNoun);
}

function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): void {
	for (const [index, token] of tokens.entries()) {
		if (!(token.classes & wordClass.phraseStart)) {
			continue;
		}

		const phrase = lexicon.phrases.get(token.lower)?.find(({words}) => words.every((word, offset) => tokens[index + offset]?.lower === word));
		if (!phrase) {
			continue;
		}

		token.span = phrase.words.length;
		token.classes = phrase.classes === sourcePhrase ? sourcePhrase : token.classes | phrase.classes;
	}
}
