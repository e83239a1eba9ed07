import {wordClass} from '../languages/lexicon.js';
import {type NounPhrase, hasClass, phraseStartingAt, tokenAt} from '../grammar/noun-phrases.js';
import {firstPhrase} from '../grammar/clauses.js';
import {type Sentence} from '../grammar/sentences.js';
import {namedSubject} from '../speakers/named-subject.js';
import {fullName, type NameBook} from './full-names.js';
import {genderOfFirstName} from './gender.js';
import {nameTokens} from './name-parts.js';
import {type PronounNames, type Speaking} from './pronouns.js';

/** What "it" and "they" may stand for, and where it was met last. */
type Antecedent = {name: string; order: number; line: number};

type Met = {thing?: Antecedent; group?: Antecedent};

/** An antecedent stands at most so many sentences before. */
const furthest = 2;

/** Whom "it" and "they" stand for where they speak: the institution, or the people, that a sentence right before was about. Words as in the text. */
export function resolveInstitutions({text, sentences, speaking, book}: {text: string; sentences: readonly Sentence[]; speaking: Speaking; book: NameBook}): PronounNames {
	const resolved = new Map<Sentence, ReadonlyMap<number, string>>();
	const met: Met = {};
	const isNeeded = sentences.some(({lexicon: {table}}) => table.thingPronouns.length > 0);
	for (const [order, sentence] of (isNeeded ? sentences : []).entries()) {
		const speakers = [...speaking.get(sentence) ?? []].toSorted((one, other) => one - other);
		const names = new Map<number, string>();
		for (const token of speakers) {
			const kind = pronounKind(sentence, token);
			const antecedent = kind && met[kind];
			if (antecedent && order - antecedent.order <= furthest && sentence.line - antecedent.line <= 1) {
				names.set(token, antecedent.name);
				antecedent.order = order;
				antecedent.line = sentence.line;
			}
		}

		resolved.set(sentence, names);
		const subject = firstPhrase(sentence, 0, sentence.tokens.length);
		for (const first of new Set([...subject ? [subject.first] : [], ...speakers])) {
			Object.assign(met, antecedentAt({text, sentence, first, order, book}));
		}
	}

	return resolved;
}

function pronounKind({tokens, lexicon}: Sentence, at: number): keyof Met | undefined {
	const lower = tokens[at]?.lower ?? ' ';
	return lexicon.table.thingPronouns.includes(lower) ? 'thing' : lexicon.table.groupPronouns.includes(lower) ? 'group' : undefined;
}

function antecedentAt({text, sentence, first, order, book}: {text: string; sentence: Sentence; first: number; order: number; book: NameBook}): Met {
	const phrase = hasClass(sentence, first, wordClass.pronoun) ? undefined : phraseStartingAt(sentence, first);
	if (!phrase) {
		return {};
	}

	const {mention, naming} = namedSubject(sentence, phrase);
	const tokens = nameTokens(sentence, naming);
	const isCommon = tokens.length === 1 && tokens[0] === sentence.tokens[0] && tokens[0]?.classes !== 0; // "Researchers" opens the sentence
	const words = isCommon ? [] : tokens.map(token => token.text);
	const name = words.length > 0 ? fullName(words, book) : text.slice(tokenAt(sentence, mention.first)?.start, tokenAt(sentence, mention.last)?.end);
	const kind = kindOf(sentence, phrase, words.length > 0 ? name : undefined);
	return kind ? {[kind]: {name, order, line: sentence.line}} : {};
}

/** People are nobody's "it"; what is neither known as a person nor as an institution stands for nothing. */
function kindOf(sentence: Sentence, {first, last}: NounPhrase, name: string | undefined): keyof Met | undefined {
	const lower = tokenAt(sentence, last)?.lower ?? '';
	if (name !== undefined) {
		const isOrganization = sentence.lexicon.table.organizations.includes(name.slice(name.lastIndexOf(' ') + 1).toLowerCase().replace(/\.$/u, ''));
		const isPerson = hasClass(sentence, first, wordClass.title) || genderOfFirstName(name.split(' ', 1)[0] ?? '') !== undefined;
		return (isPerson && !isOrganization) || !tokenAt(sentence, last)?.isCapital ? undefined : 'thing';
	}

	if (sentence.lexicon.table.institutions.includes(lower)) {
		return 'thing';
	}

	return hasClass(sentence, last, wordClass.person) && /(?:s|people|police|men|women)$/u.test(lower) ? 'group' : undefined;
}
