/*
Words by which a note about an author is told from the article, in the languages of the larger news sites; all lower case.
*/

/** What an author is or does, after the name. */
export const noteVerbs: ReadonlySet<string> = new Set([
	'is', 'was', 'are', 'were', 'has', 'have', 'had', 'covers', 'cover', 'covered', 'joined', 'writes', 'write', 'wrote', 'reports', 'report', 'reported', 'works', 'work', 'worked', 'edits', 'leads', 'hosts', 'lives', 'teaches', 'serves', 'served', 'spent', 'studied',
	'graduated', 'specializes', 'specialises', 'focuses', 'oversees', 'contributes', 'manages', 'runs', 'started', 'began', 'holds', 'earned', 'founded', 'co-hosts', 'spends', 'grew', 'blogs', 'photographs', 'analyzes', 'analyses', 'explores', 'directs', 'previously', 'brings', 'came', 'loves', 'enjoys',
	'ist', 'war', 'sind', 'arbeitet', 'schreibt', 'berichtet', 'leitet', 'studierte', 'studiert', 'lebt', 'wurde', 'hat', 'verantwortet', 'betreut', 'gehört', 'beschäftigt', 'lehrt', 'kommentiert', 'volontierte', 'moderiert', 'befasst', 'kümmert',
	'est', 'était', 'couvre', 'écrit', 'travaille', 'dirige', 'enseigne', 'a', 'es', 'fue', 'cubre', 'escribe', 'trabaja', 'ha', 'è', 'scrive', 'lavora', 'insegna', 'é', 'escreve', 'trabalha', 'cobre', 'foi', 'schrijft', 'werkt', 'studeerde', 'är', 'skriver', 'arbetar', 'er', 'jobber', 'arbejder', 'dækker', 'dekker', 'jest', 'pisze', 'является', 'пишет', 'работает',
]);

/** Trades beside the roles of bylines: what a note calls its author. */
export const noteTrades: ReadonlySet<string> = new Set([
	'curator', 'academic', 'scholar', 'historian', 'novelist', 'poet', 'musician', 'filmmaker', 'activist', 'lawyer', 'physician', 'doctor', 'dietitian', 'nutritionist', 'psychologist', 'philosopher', 'veteran', 'enthusiast', 'student', 'graduate', 'author', 'authors', 'ph.d', 'co-author', 'co-host', 'podcaster', 'teacher', 'entrepreneur', 'marketer',
	'copywriter', 'programmer', 'politician', 'adviser', 'advisor', 'geschäftsführer', 'geschäftsführerin', 'gründer', 'gründerin', 'professorin', 'dozent', 'dozentin', 'wissenschaftler', 'wissenschaftlerin', 'historiker', 'historikerin', 'schriftsteller', 'schriftstellerin', 'publizist', 'publizistin', 'politologe', 'politologin', 'auteur', 'autrice', 'écrivain', 'profesor', 'profesora', 'escritor', 'escritora', 'scrittore', 'scrittrice', 'writer-at-large', 'mitglied', 'mitarbeiter', 'mitarbeiterin', 'zdf-reporterin', 'freelances', 'newsletter', 'beat', 'desk',
]);

/** Headings of a box about the author. */
export const noteHeading = /^(?:(?:more )?about (?:the )?(?:authors?|writers?|contributors?|reporters?)|about (?:me|us)|(?:meet )?the authors?|author(?:'s|’s)? (?:bio|profile|note)|(?:die|der|unser|zur|zum|zu den|über (?:den|die)) autor(?:in|en|innen|inn?en)?|über den verfasser|zur person|à propos (?:de l[’']|des )auteurs?(?:rice)?|l[’']auteur|sobre (?:el|la|los|o|a|os) autor(?:a|es)?|sull[’']autore|l[’']autore|over de auteur|om (?:forfatteren|författaren)|об авторе|contributor|written by|この記事の筆者|筆者)\s*[:.]?$/iv;

/** How to reach the author: a line of its own that belongs to the note. */
export const contactStart = /^(?:(?:have|got) a (?:news )?tip\?.{0,40}|(?:you can )?(?:write|email|e-mail|contact|reach|follow|message|tweet)(?: (?:to|him|her|them|the (?:author|reporter|writer|reporters|authors)s?|me))?\s|contact (?:the )?(?:author|reporter|writer)|follow .{1,40} on (?:twitter|x|instagram|facebook|bluesky|threads|mastodon)|.{2,50} (?:can|may) be (?:reached|contacted|followed)|kontakt|folgen sie|suivez|sígue(?:lo|la|me)|more (?:articles|stories|posts) (?:from|by)|read more (?:of|from|by)|@)/iv;

/** What follows the name at once where a sentence introduces an author, and hardly ever in news. */
export const introductions = /^\s(?:covers|reports (?:on|from|for)|writes (?:about|for|on)|edits|leads|hosts|joined|has (?:covered|been|worked)|works (?:for|at|as)|is (?:an?|the|editor|director|co-|professor|senior|chief|author|executive|managing|president)\b|ist (?:eine?|der|die|redakteur|korrespondent|journalist|autor|freie)|schreibt|berichtet|arbeitet|leitet|est (?:une?|le|la|journaliste)|couvre|es (?:una?|el|la|periodista|redactor)|cubre|escribe|è (?:una?|il|la|giornalista)|scrive|é (?:uma?|o|a|jornalista|repórter)|escreve|is (?:een|de|redacteur)|schrijft|är|skriver|er)/iv;

/** A sentence that goes on about whoever was named above it: "She writes ...". */
export const pronounStart = /^(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|ela|ele|zij|hij|hun|hon|han) (\p{Lowercase_Letter}+)\b/iv;
