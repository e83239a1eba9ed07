import {type LanguageTable} from './language-table.js';

/** What most languages do without; a table states only what it has. */
export const plainTable = {
	freeRelatives: [], relativeComplementizers: [], complementPrepositions: [], placingWords: [], records: [], organizations: [], infinitiveMarks: [], agentWords: [],
	enclitics: [], addressVerbs: [], corrections: [], institutionJoints: [], cleftWords: [], textNouns: [], exampleWords: [], particleArticles: [], standpointWords: [], reportConjunctions: [], thingPronouns: [], groupPronouns: [],
	institutions: [], sayVerbs: [], quantifiers: [], clausePrepositions: [], contentNouns: [], portrayals: [], predicateWords: [],
	indefiniteArticles: [], originWords: [], soWords: [], quotingVerbs: [],
	impersonalVerbs: [], impersonalPrepositions: [], definiteArticles: [], titleSuffixes: [], datives: [], elisions: [],
	passives: '', bareVerbs: '', negations: '', gerunds: '', otherVerbs: '', sourcePostpositions: '', maleTitles: '', femaleTitles: '', namingWords: '', abbreviations: '',
	opensSpeechWithDash: false, dropsSubjects: false, hasIncises: false, capitalisesNouns: false, verbSecond: false,
} as const satisfies Partial<LanguageTable>;
