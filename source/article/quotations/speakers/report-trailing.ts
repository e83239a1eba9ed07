import {wordClass} from '../languages/lexicon.js';
import {hasClass, isComma, isSomebody, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {isReportConjunction, subjectFirst, verbFirst} from './report-after.js';
import {type Frame} from './frames.js';

const c = wordClass;
const reach = 60;

/** A reporting clause at the end of the sentence of a fragment: "The talks were “useful” to both, Smith said." */
export function reportTrailing(sentence: Sentence, quotation: number): Frame | undefined {
	for (let at = quotation + 1; at < Math.min(sentence.tokens.length, quotation + reach); at++) {
		at = behindBracket(sentence, at);
		if (!isComma(sentence, at) && !endsWithComma(sentence, at)) {
			continue;
		}

		const isAs = isReportConjunction(sentence, at + 1);
		const from = isAs ? at + 2 : at + 1;
		const verb = verbFirst(sentence, from);
		const frame = verb && mayFollow(verb) ? verb : subjectFirst(sentence, from);
		if (frame?.strength === 'speech' && (isAs || !hasClass(sentence, from, c.coordinator | c.subordinator)) && hasNoComplement(frame)) {
			return frame;
		}
	}

	return undefined;
}

/** "said the ferry line", "wrote Smith"; but "posted a picture" has an object there. */
function mayFollow({sentence, subject, cue = 0}: Frame): boolean {
	const takesNoObject = sentence.lexicon.table.sayVerbs.includes(tokenAt(sentence, cue)?.lower ?? ' ');
	return sentence.lexicon.table.verbSecond || takesNoObject || isSomebody(sentence, subject);
}

/** "prosecutors say" in "“It is done,” Smith wrote to a friend, prosecutors say.": the clause that closes the sentence says all of it. */
export function closingReport({sentence, subject, cue = 0}: Frame): Frame | undefined {
	const from = Math.max(cue, subject.last) + 1;
	for (let at = from; at < Math.min(sentence.tokens.length, from + closingReach); at++) {
		if (tokenAt(sentence, at)?.kind === 'quotation') {
			return undefined;
		}

		const frame = isComma(sentence, at) && !hasClass(sentence, at + 1, c.relative | c.coordinator | c.subordinator) ? subjectFirst(sentence, at + 1) : undefined;
		const end = frame && tokenAt(sentence, (frame.cue ?? 0) + 1);
		if (frame?.strength === 'speech' && (!end || /^[.!?]$/u.test(end.text))) {
			return frame;
		}
	}

	return undefined;
}

const closingReach = 16;

/** What stands in brackets reports nothing outside them. */
function behindBracket(sentence: Sentence, open: number): number {
	if (tokenAt(sentence, open)?.text !== '(') {
		return open;
	}

	const length = sentence.tokens.slice(open, open + reach).findIndex(({text}) => text === ')');
	return length === -1 ? open : open + length;
}

function endsWithComma(sentence: Sentence, at: number): boolean {
	return tokenAt(sentence, at)?.kind === 'quotation';
}

/** "told reporters": the hearer of an address verb is stepped over. */
function behindHearer(sentence: Sentence, at: number, cue: number): number {
	const takesHearer = sentence.lexicon.table.addressVerbs.includes(tokenAt(sentence, cue)?.lower ?? ' ');
	const hearer = takesHearer ? phraseStartingAt(sentence, at) : undefined;
	return hearer ? hearer.last + 1 : at;
}

/** Behind the verb come the end, a time, a place or a comma, but no "that ..." of its own. */
export function hasNoComplement({sentence, cue = 0, subject}: Frame): boolean {
	const behind = behindHearer(sentence, Math.max(cue + (tokenAt(sentence, cue)?.span ?? 1) - 1, subject.last) + 1, cue);
	const token = tokenAt(sentence, behind);
	return token?.text === ':' || (isComma(sentence, behind) && tokenAt(sentence, behind + 1)?.kind === 'quotation') ? false : !token || token.kind === 'punctuation' || hasClass(sentence, behind, c.preposition | c.time | c.adverb | c.relative) || token.lower.endsWith('ing');
}
