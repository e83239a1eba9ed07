import {type Speaker} from '../../../model/article.js';
import {type NounPhrase, tokenAt} from '../grammar/noun-phrases.js';
import {type Sentence} from '../grammar/sentences.js';
import {type Finding} from '../speakers/attribute.js';
import {type Frame} from '../speakers/frames.js';
import {namedSubject} from '../speakers/named-subject.js';
import {fullName, type NameBook} from './full-names.js';
import {genderOfTitles} from './gender.js';
import {resolveInstitutions} from './institutions.js';
import {nameTokens} from './name-parts.js';
import {resolvePronouns} from './pronouns.js';

/** Who is who in an article: its full names, whom pronouns and offices stand for, and what "it" is. */
export type People = {book: NameBook; meant: (sentence: Sentence, token: number) => string | undefined};

/** Reads the people of a text whose quotations were found. */
export function readPeople(text: string, sentences: readonly Sentence[], {findings, book}: {findings: readonly Finding[]; book: NameBook}): People {
	const speaking = speakingTokens(findings);
	const pronouns = resolvePronouns({sentences, speaking, book});
	const institutions = resolveInstitutions({text, sentences, speaking, book});
	return {book, meant: (sentence, token) => pronouns.get(sentence)?.get(token) ?? institutions.get(sentence)?.get(token)};
}

/** The subjects of the reporting clauses, by sentence. */
function speakingTokens(findings: readonly Finding[]): Map<Sentence, Set<number>> {
	const speaking = new Map<Sentence, Set<number>>();
	for (const {frame} of findings) {
		if (!frame) {
			continue;
		}

		const tokens = speaking.get(frame.sentence) ?? new Set();
		tokens.add(frame.subject.first);
		speaking.set(frame.sentence, tokens);
	}

	return speaking;
}

/** The speaker of a reporting clause: the name as resolved, the mention as written; nobody where a dropped subject means nobody. */
export function speakerOf(text: string, {sentence, subject, pronoun, cue, isDropped}: Frame, {book, meant}: People): Speaker | undefined {
	if (isDropped) {
		const verb = tokenAt(sentence, subject.first);
		const name = meant(sentence, subject.first);
		return name === undefined || !verb ? undefined : {name, mention: '', start: verb.start, end: verb.start, cue: verb.text};
	}

	const {mention, naming} = namedSubject(sentence, subject);
	const place = pronoun === undefined ? mention : {first: pronoun, last: pronoun};
	const name = nameTokens(sentence, naming).map(token => token.text);
	const gender = genderOfTitles(sentence.tokens.slice(naming.first, naming.last + 1));
	const cueToken = cue === undefined ? undefined : tokenAt(sentence, cue);
	return {
		name: name.length > 0 ? fullName(name, book, gender) : meant(sentence, subject.first) ?? withoutMarks(textOf(text, sentence, mention)),
		mention: textOf(text, sentence, place),
		start: tokenAt(sentence, place.first)?.start ?? 0,
		end: tokenAt(sentence, place.last)?.end ?? 0,
		...cueToken?.kind === 'word' && {cue: cueToken.text},
	};
}

function textOf(text: string, sentence: Sentence, {first, last}: NounPhrase): string {
	return text.slice(tokenAt(sentence, first)?.start, tokenAt(sentence, last)?.end);
}

/** die „Morgenpost“ is die Morgenpost. */
function withoutMarks(name: string): string {
	return name.replaceAll(/["“”„«»‹›‘‚]/gu, '').trim();
}
