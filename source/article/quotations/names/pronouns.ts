import {wordClass} from '../languages/lexicon.js';
import {type Sentence} from '../grammar/sentences.js';
import {firstPhrase} from '../grammar/subjects.js';
import {type Gender, genderOfFirstName} from './gender.js';
import {fullName, type NameBook} from './full-names.js';
import {type Mention, mentionsIn} from './mentions.js';

/** A person met in the text, as a candidate for "he" and "she". */
type Candidate = {name: string; gender?: Gender; sentence: number; token: number; weight: number};

/** How many mentions back a pronoun may refer; keeps the work linear. */
const memory = 24;

/** Names for pronouns: by sentence, then by the token of the pronoun. */
export type PronounNames = ReadonlyMap<Sentence, ReadonlyMap<number, string>>;

/** What the reporting clauses of a sentence say: which tokens are subjects of reporting verbs. */
export type Speaking = ReadonlyMap<Sentence, readonly number[]>;

/** Reads the sentences in order and finds whom every "he" and "she" that speaks or begins a sentence stands for. */
export function resolvePronouns({sentences, speaking, book}: {sentences: readonly Sentence[]; speaking: Speaking; book: NameBook}): PronounNames {
	const resolved = new Map<Sentence, Map<number, string>>();
	const recent: Candidate[] = [];
	for (const [index, sentence] of sentences.entries()) {
		const speakers = speaking.get(sentence) ?? [];
		const named = mentionsIn(sentence).filter(mention => isPerson(mention, {speakers, book, sentence})).map(mention => candidateOf(mention, {index, speakers, book}));
		const pronouns = pronounsOf(sentence, speakers);
		const names = new Map<number, string>();
		for (const entry of [...named, ...pronouns].toSorted((one, other) => one.token - other.token)) {
			const candidate = 'name' in entry ? entry : standIn({...entry, index}, recent);
			if (!candidate) {
				continue;
			}

			if (!('name' in entry)) {
				names.set(entry.token, candidate.name);
			}

			recent.push(candidate);
			recent.splice(0, Math.max(0, recent.length - memory));
		}

		resolved.set(sentence, names);
	}

	return resolved;
}

function isPerson({words, gender, hasTitle, isSubject, first, last}: Mention, {speakers, book, sentence}: {speakers: readonly number[]; book: NameBook; sentence: Sentence}): boolean {
	const full = fullName(words, book);
	if (!gender && words.some(word => sentence.lexicon.table.organizations.includes(word.toLowerCase()))) {
		return false;
	}

	return gender !== undefined || hasTitle || (isSubject && words.length > 1) || speakers.some(token => token >= first && token <= last) || genderOfFirstName(full.split(' ', 1)[0] ?? '') !== undefined;
}

function candidateOf({words, gender, first, last, isSubject, isOwner}: Mention, {index, speakers, book}: {index: number; speakers: readonly number[]; book: NameBook}): Candidate {
	const name = fullName(words, book, gender);
	const known = gender ?? (name.includes(' ') ? genderOfFirstName(name.split(' ', 1)[0] ?? '') : undefined);
	const isSpeaker = speakers.some(token => token >= first && token <= last);
	return {name, ...known && {gender: known}, sentence: index, token: first, weight: (isSubject ? 2 : 0) + (isSpeaker ? 2 : 0) - (isOwner ? 1 : 0)};
}

type Pronoun = {token: number; gender: Gender};

/** "he" and "she" that speak, or that begin the sentence. */
function pronounsOf(sentence: Sentence, speakers: readonly number[]): Pronoun[] {
	const subject = firstPhrase(sentence, 0, sentence.tokens.length);
	const places = new Set([...speakers, ...subject ? [subject.first] : []]);
	return [...places].flatMap(token => {
		const classes = sentence.tokens[token]?.classes ?? 0;
		const isPersonal = (classes & (wordClass.pronoun | wordClass.possessive)) !== 0;
		const gender = classes & wordClass.male ? 'male' : classes & wordClass.female ? 'female' : undefined;
		return isPersonal && gender ? [{token, gender} as const] : [];
	});
}

/** The best candidate that agrees: near, a subject, a speaker. */
function standIn({token, gender, index}: Pronoun & {index: number}, recent: readonly Candidate[]): Candidate | undefined {
	let best: Candidate | undefined;
	let highest = -Infinity;
	for (const candidate of recent) {
		if (candidate.gender !== undefined && candidate.gender !== gender) {
			continue;
		}

		const score = candidate.weight + (candidate.gender ? 2 : 0) - (2.2 * (index - candidate.sentence));
		if (score >= highest) {
			highest = score;
			best = candidate;
		}
	}

	return best && {...best, sentence: index, token, weight: 3};
}
