import {wordClass} from '../languages/lexicon.js';
import {type Sentence} from '../grammar/sentences.js';
import {firstPhrase} from '../grammar/clauses.js';
import {hasClass, phraseEndingAt, phraseStartingAt} from '../grammar/noun-phrases.js';
import {type Gender, genderOfFirstName} from './gender.js';
import {fullName, type NameBook} from './full-names.js';
import {isSpeech, type Mention, mentionsIn} from './mentions.js';
import {holderOf, type Offices, rememberRoles, roleOf, soleHolder} from './roles.js';

/** A person met in the text, as a candidate for "he" and "she". */
type Candidate = {name: string; gender?: Gender; sentence: number; token: number; weight: number};

/** How many mentions back a pronoun may refer; keeps the work linear. */
const memory = 24;

/** A dropped subject was met at most so many sentences before. */
const furthestDropped = 2;

/** Names for pronouns: by sentence, then by the token of the pronoun. */
export type PronounNames = ReadonlyMap<Sentence, ReadonlyMap<number, string>>;

/** What the reporting clauses of a sentence say: which tokens are subjects of reporting verbs. */
export type Speaking = ReadonlyMap<Sentence, ReadonlySet<number>>;

/** A name that nothing marks as a person's counts only where nobody else is in sight. */
const doubt = -9;

/** Reads the sentences in order and finds whom every "he", "she" and "the senator" that speaks or begins a sentence stands for. */
export function resolvePronouns({sentences, speaking, book}: {sentences: readonly Sentence[]; speaking: Speaking; book: NameBook}): PronounNames {
	const resolved = new Map<Sentence, ReadonlyMap<number, string>>();
	const reader: Reader = {book, recent: [], roles: new Map(), offices: new Map()};
	const later: Later[] = [];
	for (const [index, sentence] of sentences.entries()) {
		resolved.set(sentence, readSentence({sentence, index, speakers: speaking.get(sentence) ?? noSpeakers}, reader, later));
	}

	for (const {names, token, role} of later) {
		const name = soleHolder(role, reader.offices);
		if (name !== undefined) {
			names.set(token, name);
		}
	}

	return resolved;
}

const noSpeakers: ReadonlySet<number> = new Set();

/** An office whose holder may be named further on. */
type Later = {names: Map<number, string>; token: number; role: string};

/** What was read so far: people met lately, who bears which title, and everybody who bears it. */
type Reader = Offices & {book: NameBook; recent: Candidate[]};

type Place = {sentence: Sentence; index: number; speakers: ReadonlySet<number>};

function readSentence(place: Place, reader: Reader, later: Later[]): ReadonlyMap<number, string> {
	const {sentence, index, speakers} = place;
	const mentions = mentionsIn(sentence).filter(mention => mayBePerson(mention, place) && (mention.words.length > 1 || isPerson(mention, place, reader.book)));
	const named = mentions.map(mention => candidateOf(mention, place, reader.book));
	const names = new Map<number, string>();
	for (const entry of [...named, ...standInsOf(sentence, speakers)].toSorted((one, other) => one.token - other.token)) {
		const candidate = 'name' in entry ? entry : meaningOf(entry, index, reader);
		if (!candidate) {
			later.push(...'role' in entry ? [{names, token: entry.token, role: entry.role}] : []);
			continue;
		}

		if (!('name' in entry)) {
			names.set(entry.token, candidate.name);
		}

		reader.recent.push(candidate);
		reader.recent.splice(0, Math.max(0, reader.recent.length - memory));
	}

	for (const [order, mention] of mentions.entries()) {
		rememberRoles(sentence, mention, {...reader, name: named[order]?.name ?? ''});
	}

	return names;
}

/** No organization, and no day: what may be a person when somebody is sought. */
function mayBePerson({words, gender}: Mention, {sentence: {lexicon}}: Place): boolean {
	const isTime = words.length === 1 && (lexicon.classesOf(words[0]?.toLowerCase() ?? '') & wordClass.time) !== 0;
	const isOrganization = (word: string) => lexicon.table.organizations.includes(word.toLowerCase());
	return !isTime && !isOrganization(words.at(-1) ?? '') && (gender !== undefined || words.every(word => !isOrganization(word)));
}

/** A first name, a title, or the part of a sentence that people play. */
function isPerson({words, gender, hasTitle, isSubject, first, last}: Mention, place: Place, book: NameBook): boolean {
	const full = fullName(words, book);
	return gender !== undefined || hasTitle || (isSubject && words.length > 1) || speaks(place, first, last)
		|| genderOfFirstName(full.split(' ', 1)[0] ?? '') !== undefined;
}

function candidateOf(mention: Mention, place: Place, book: NameBook): Candidate {
	const {words, gender, first, last, isSubject, isOwner, reports} = mention;
	const {index} = place;
	const name = fullName(words, book, gender);
	const known = gender ?? (name.includes(' ') ? genderOfFirstName(name.split(' ', 1)[0] ?? '') : undefined);
	const isSpeaker = speaks(place, first, last);
	const weight = (isSubject ? 3 : reports ? 2 : 0) + (isSpeaker ? 3 : 0) - (isOwner ? 1 : 0);
	return {name, ...known && {gender: known}, sentence: index, token: first, weight: isPerson(mention, place, book) ? weight : doubt};
}

/** "The engineer Jane Roe" speaks from its article on. */
function speaks({sentence, speakers}: Place, first: number, last: number): boolean {
	return speakers.size > 0 && speaksWithin(speakers, Math.min(first, phraseEndingAt(sentence, last)?.first ?? first), last);
}

function speaksWithin(speakers: ReadonlySet<number>, first: number, last: number): boolean {
	for (let token = first; token <= last; token++) {
		if (speakers.has(token)) {
			return true;
		}
	}

	return false;
}

/** A pronoun with its gender, a noun phrase with its role, or a verb whose subject was dropped. */
type StandIn = {token: number} & ({kind: 'pronoun'; gender: Gender} | {kind: 'office'; role: string} | {kind: 'dropped'});

/** "he", "she" and "the senator" that speak, or that begin the sentence. */
function standInsOf(sentence: Sentence, speakers: ReadonlySet<number>): StandIn[] {
	const subject = firstPhrase(sentence, 0, sentence.tokens.length);
	const places = new Set([...speakers, ...subject ? [subject.first] : []]);
	return [...places].flatMap(token => standInAt(sentence, token) ?? []);
}

function standInAt(sentence: Sentence, token: number): StandIn | undefined {
	if (sentence.lexicon.table.dropsSubjects && isSpeech(sentence, token)) {
		return {token, kind: 'dropped'};
	}

	const gender = ownsSomebody(sentence, token) ? undefined : pronounGender(sentence.tokens[token]?.classes ?? 0);
	const role = gender ? undefined : roleOf(sentence, token);
	return gender ? {token, kind: 'pronoun', gender} : role === undefined ? undefined : {token, kind: 'office', role};
}

/** "his critics", "her lawyer" are not he and she; "his statement" speaks for him. */
function ownsSomebody(sentence: Sentence, token: number): boolean {
	const owned = hasClass(sentence, token, wordClass.possessive) ? phraseStartingAt(sentence, token) : undefined;
	return owned !== undefined && owned.last > token && hasClass(sentence, owned.last, wordClass.person | wordClass.title) && !hasClass(sentence, owned.last, wordClass.utterance);
}

function pronounGender(classes: number): Gender | undefined {
	if (!(classes & (wordClass.pronoun | wordClass.possessive))) {
		return undefined;
	}

	return classes & wordClass.male ? 'male' : classes & wordClass.female ? 'female' : undefined;
}

function meaningOf(standIn: StandIn, index: number, {recent, roles}: Reader): Candidate | undefined {
	const {token} = standIn;
	if (standIn.kind === 'office') {
		const name = holderOf(standIn.role, roles);
		return name === undefined ? undefined : {name, sentence: index, token, weight: 3};
	}

	let best: Candidate | undefined;
	let highest = -Infinity;
	for (const candidate of recent) {
		const score = candidate.weight + (candidate.gender ? 2 : 0) - (3 * (index - candidate.sentence));
		if (!(agreesWith(standIn, candidate, index) && score >= highest)) {
			continue;
		}

		highest = score;
		best = candidate;
	}

	return best && {...best, sentence: index, token, weight: 3};
}

/** "he" and "she" need the gender; a dropped subject was spoken of just before, and is plainly a person or has a full name. */
function agreesWith(standIn: Exclude<StandIn, {kind: 'office'}>, {gender, name, sentence, weight}: Candidate, index: number): boolean {
	return standIn.kind === 'pronoun'
		? gender === undefined || gender === standIn.gender
		: index - sentence <= furthestDropped && (weight > doubt || name.includes(' '));
}
