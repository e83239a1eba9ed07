/**
What the engine knows of a language: nothing but words. Every list is one string of words separated by white space; phrases of several words
are joined by `_`. Verbs are listed in the forms that news uses (third person and participles).
*/
export type LanguageTable = {
	/** BCP 47 primary subtag. */
	code: string;
	/** Frequent small words that tell the language from others. */
	signature: string;
	determiners: string;
	/** Personal pronouns that can be a subject, by whom they can stand for. */
	pronouns: {male: string; female: string; plural: string; other: string};
	/** "I" and "we": whoever talks. */
	firstPersons: readonly string[];
	possessives: {male: string; female: string; other: string};
	/** Relative pronouns: "who", "which". */
	relatives: string;
	/** Conjunctions that are also relative pronouns: "that". */
	relativeComplementizers: readonly string[];
	/** "what" in "what Smith called": the clause has its own source. */
	freeRelatives: readonly string[];
	/** "of", "for": they bind what follows to the noun before ("a spokesman for the group"). */
	complementPrepositions: readonly string[];
	/** "as": it joins marked words to the object of a verb. */
	predicateWords: readonly string[];
	/** Nouns that such a word completes: "his description of it as". */
	portrayals: readonly string[];
	/** Nouns for the very words: "motto", "answer". What they "are" is said. */
	contentNouns: readonly string[];
	/** Prepositions that also open clauses: "after Smith said". */
	clausePrepositions: readonly string[];
	/** "both", "all": they may stand between subject and verb. */
	quantifiers: readonly string[];
	/** Forms of "say", which have no noun as their object: what follows is the subject. */
	sayVerbs: readonly string[];
	/** "it", where it speaks for an institution. */
	thingPronouns: readonly string[];
	/** "they". */
	groupPronouns: readonly string[];
	/** Nouns for what "it" may be: "company", "agency". */
	institutions: readonly string[];
	/** "as" in "as Smith said". */
	reportConjunctions: readonly string[];
	/** "for" in "For Smith, it was". */
	standpointWords: readonly string[];
	/** Pronouns joined to a verb by a hyphen: Portuguese "agradeceu-lhe". */
	enclitics: readonly string[];
	/** "such as": what follows is an example of the noun before. */
	exampleWords: readonly string[];
	/** Things that bear words: "sign", "headline". */
	textNouns: readonly string[];
	/** "how", "what" in "is how Smith put it". */
	cleftWords: readonly string[];
	/** "for" and "and" in "Centers for Disease Control and Prevention". */
	institutionJoints: readonly string[];
	/** "of" in "Jane Roe of Ohio", where it is never part of a person's name. */
	originWords: readonly string[];
	/** Prepositions before the title of a programme, a book, a place: "on “Newsnight”". */
	placingWords: readonly string[];
	/** Nouns for mere records of words: "transcript", "audio". */
	records: readonly string[];
	/** Words that make a name one of an institution: "University", "Party". */
	organizations: readonly string[];
	/** Short forms before an apostrophe that are words of their own: French "l'", "qu'". */
	elisions: readonly string[];
	prepositions: string;
	coordinators: string;
	/** Words that open a clause inside another: "that", "because". */
	subordinators: string;
	auxiliaries: string;
	/** "to", "zu": the verb behind it has the subject of the verb before it. */
	infinitiveMarks: readonly string[];
	/** Forms of "to be", which make a passive of a participle. */
	passives: string;
	/** "by", "von": the agent of a passive follows. */
	agentWords: readonly string[];
	/** Words between subject and verb that are neither. */
	adverbs: string;
	negations: string;
	/** Verbs that report words: say, tell, write. Finite forms and participles. */
	speechVerbs: string;
	/** Forms of "tell" and "ask", which take a hearer. */
	addressVerbs: readonly string[];
	/** Verbs that report words only with a fragment: call, describe, promise. */
	opinionVerbs: string;
	/** Forms in -ing and the like of both, whose subject stands further off. */
	gerunds: string;
	/** Other verbs common in news, which end a subject. */
	otherVerbs: string;
	/** Verbs without an ending, which are often nouns as well: "campaign", "text". */
	bareVerbs: string;
	/** Nouns that report: "claim", "promise". */
	utteranceNouns: string;
	/** "according to", "laut": what follows is the source. */
	sourcePhrases: string;
	/** "so" in German "“...”, so Meier": the source follows, right behind the quotation. */
	soWords: readonly string[];
	/** Verbs whose object is the source: German "zitiert". */
	quotingVerbs: readonly string[];
	/** Verbs without a subject of their own, whose source stands with "in": German "heißt es in dem Brief". */
	impersonalVerbs: readonly string[];
	/** Prepositions before the source of an impersonal verb. */
	impersonalPrepositions: readonly string[];
	/** "a", "one": what follows is nobody's name. */
	indefiniteArticles: readonly string[];
	/** "the": what it names was met before. */
	definiteArticles: readonly string[];
	/** Words that follow their source: German "zufolge". */
	sourcePostpositions: string;
	/** Titles and ranks before a name: Mr., President, Senator. */
	titles: string;
	/** Titles that tell man from woman. */
	maleTitles: string;
	femaleTitles: string;
	/** Nouns for people who speak: "spokesman", "officials". */
	people: string;
	/** Days, months and other words of time. */
	times: string;
	/** Phrases of notes that put an article right: "an earlier version of this". What they put between marks stood in the article. */
	corrections: readonly string[];
	/** Nouns before which marked words are a title or a name: "film", "magazine". */
	titledNouns: string;
	/** Words right before a marked word that make it a term: "so-called", "titled". */
	namingWords: string;
	/** Words inside names that are written small: "of", "von". */
	nameParticles: string;
	/** Articles that follow such a word inside names: "der" in "von der Heide". */
	particleArticles: readonly string[];
	/** Abbreviations that end in a full stop and do not end a sentence. */
	abbreviations: string;
	/** Ends of compound words that make them titles: German "-minister". */
	titleSuffixes: readonly string[];
	/** Articles and pronouns that cannot be a subject, where the subject may follow the verb: "dem". */
	datives: readonly string[];
	/** True when lines of dialogue open with a dash (Spanish, French). */
	opensSpeechWithDash: boolean;
	/** True when clauses of speech stand inside the marks (French). */
	hasIncises: boolean;
	/** True when a verb needs no subject (Spanish "dijo que"): it goes on with whoever was spoken of. */
	dropsSubjects: boolean;
	/** True when common nouns are capitalised (German). */
	capitalisesNouns: boolean;
	/** True when the verb stands second and last (German, Dutch): the subject may follow it. */
	verbSecond: boolean;
};
