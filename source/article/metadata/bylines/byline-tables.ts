/*
Words by which a byline is taken apart, in the languages of the larger news sites. All are lower case; phrases are matched whole.
*/

/** What may stand before the names of those who wrote the article. */
export const leadIns: readonly string[] = [
	'by', 'written by', 'words by', 'story by', 'text by', 'report by', 'reported by', 'reporting by', 'posted by', 'published by', 'review by', 'opinion by', 'analysis by', 'comment by', 'commentary by', 'column by', 'interview by',
	'essay by', 'created by', 'contributed by', 'submitted by', 'article by', 'exclusive by', 'a column by', 'guest post by', 'post by', 'blog by', 'from', 'about the author', 'about the authors',
	'von', 'ein beitrag von', 'ein artikel von', 'eine analyse von', 'ein kommentar von', 'ein gastbeitrag von', 'gastbeitrag von', 'kommentar von', 'analyse von', 'eine kolumne von', 'interview von', 'ein interview von', 'ein essay von',
	'eine reportage von', 'verfasst von', 'geschrieben von', 'beitrag von', 'veröffentlicht von', 'artikel von', 'bericht von',
	'par', 'propos recueillis par', 'publié par', 'écrit par', 'rédigé par', 'por', 'texto de', 'escrito por', 'publicado por', 'una información de', 'di', 'a cura di', 'testo di', 'articolo di', 'scritto da', 'pubblicato da',
	'door', 'geschreven door', 'av', 'af', 'skriven av', 'skrevet av', 'publisert av', 'przez', 'oleh', '文/', '글',
];

/** Labels before the names of those who wrote the article; a colon or nothing follows them. */
export const authorLabels: readonly string[] = [
	'author', 'authors', 'author(s)', 'writer', 'writers', 'writer(s)', 'reporter', 'words', 'story', 'text', 'written', 'post author', 'contributor', 'contributors', 'journalist', 'analysis', 'opinion', 'byline',
	'autor', 'autorin', 'autoren', 'autorinnen', 'autor:in', 'autor*in', 'autoren:innen', 'autor/a', 'protokoll', 'texte', 'textes', 'auteur', 'auteurs', 'auteure', 'auteur(s)', 'texto', 'autora', 'autores', 'redacción', 'reportagem',
	'autore', 'autori', 'tekst', 'teksti', 'kirjoittaja', 'toimittaja', 'autor tekstu', 'автор', 'авторы', 'текст', 'penulis', 'tác giả', 'yazan', 'yazar', '文', '作者', '記者', '记者', '撰文', '執筆', '取材', '취재', 'この記事の筆者', '筆者',
];

/** Labels of those who did something else: what follows in the same segment names no author. */
export const otherCreditLabels: readonly string[] = [
	'photo', 'photos', 'photo by', 'photos by', 'photograph', 'photographs by', 'photography', 'photography by', 'photographer', 'pictures by', 'picture', 'image', 'images', 'image by', 'image credit', 'illustration', 'illustrations',
	'illustration by', 'illustrated by', 'graphics', 'graphics by', 'graphic by', 'video', 'video by', 'videos by', 'audio', 'credit', 'credits', 'edited by', 'editor', 'editors', 'editing by', 'fact checked by', 'fact-checked by', 'fact check by',
	'medically reviewed by', 'medically reviewed', 'reviewed by', 'expert reviewed by', 'produced by', 'producer', 'translated by', 'translation by', 'translation', 'source', 'sources', 'via', 'courtesy of', 'additional reporting by', 'filed under',
	'compiled by', 'curated by', 'updated by', 'designed by', 'powered by', 'sponsored by', 'presented by', 'narrated by', 'hosted by', 'supported by', 'mentored by', 'copy editor',
	'foto', 'fotos', 'bild', 'bilder', 'grafik', 'übersetzt von', 'übersetzung', 'quelle', 'quellen', 'redaktion', 'aus dem englischen von', 'illustrationen', 'fotografie', 'videos',
	'photographie', 'traduction', 'traduit par', 'crédit', 'photos de', 'fotografía', 'fotografías', 'imagen', 'imágenes', 'ilustración', 'edición', 'traducción', 'fotografia', 'imagem', 'edição', 'traduzione',
	'foto di', 'foto van', 'foto av', 'bilde', 'beeld', 'фото', 'редактор', 'перевод', '編集', '責任編輯', '编辑', '責任編集', '사진', '摄影', '攝影', '写真', 'ഫോട്ടോ',
];

/** What stands between two names. Single letters only part names of two or more words. */
export const joiners: readonly string[] = ['and', 'und', 'et', 'og', 'och', 'en', 'ja', 'with', 'mit', 'avec', 'con', 'com', 'met', 'med', 'oraz', 'dan', 've', 'và', 'и', 'sowie', 'as told to'];
export const shortJoiners: readonly string[] = ['y', 'e', 'i', 'a', 'и', 'és', 'şi', 'și'];

/** After the name: everything from here on says for whom or where. */
export const trailers: readonly string[] = [
	'for', 'of the', 'of', 'special to', 'special for', 'für', 'pour', 'para', 'per', 'at', 'from', 'in', 'aus', 'à', 'en', 'i', 'a', 'special correspondent', 'as told to', 'on', 'is', 'updated', 'published', 'posted', 'created',
	'last', 'guest', 'contributing', 'bei', 'am', 'um', 'vom',
];

/** Lower-case words inside a name. */
export const particles: ReadonlySet<string> = new Set([
	'de', 'del', 'della', 'dello', 'degli', 'dei', 'da', 'das', 'do', 'dos', 'di', 'du', 'des', 'la', 'las', 'le', 'les', 'los', 'lo', 'van', 'von', 'vom', 'zu', 'zum', 'zur', 'den', 'der', 'dem', 'ter', 'ten', 'te', 'af', 'av', 'el', 'al',
	'bin', 'bint', 'ibn', 'ben', 'y', 'e', 'i', 'und', 'san', 'st', 'genannt', 'ap', 'mac', 'wa', 'ka', 'ul', 'ur', 'os', 'ud', 'abu', 'bar', 'het', 'op', '\'t', '’t',
]);

/** Parts after a family name that belong to the name. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'júnior', 'filho', 'neto']);

/** Degrees and titles that do not belong to the name. */
export const degrees: ReadonlySet<string> = new Set([
	'phd', 'ph.d', 'md', 'm.d', 'mph', 'm.p.h', 'rd', 'rdn', 'ldn', 'ms', 'm.s', 'ma', 'm.a', 'mba', 'msc', 'm.sc', 'bsc', 'ba', 'b.a', 'jd', 'j.d', 'esq', 'dds', 'dmd', 'dvm', 'rn', 'np', 'pa-c', 'pharmd', 'cfa', 'cfp', 'cpa', 'lcsw', 'psyd',
	'cscs', 'cpt', 'do', 'd.o', 'faap', 'facp', 'fand', 'edd', 'ed.d', 'cissp', 'frcp', 'mbbs', 'fcps', 'cdces', 'lmft', 'pt', 'dpt', 'obe', 'mbe', 'cbe', 'lld', 'll.m', 'llm', 'cfp®', 'pmp', 'ea', 'mfa', 'med', 'm.ed',
]);

export const honorifics: ReadonlySet<string> = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'rev', 'mag', 'dipl.-ing', 'drs', 'hon', 'shri', 'smt']);

/** Words that make a piece a role or a job, not a name. */
export const roleWords: ReadonlySet<string> = new Set([
	'editor', 'editors', 'reporter', 'reporters', 'writer', 'writers', 'correspondent', 'correspondents', 'journalist', 'journalists', 'columnist', 'contributor', 'contributors', 'author', 'producer', 'analyst', 'critic', 'photographer', 'blogger', 'director',
	'manager', 'founder', 'co-founder', 'cofounder', 'ceo', 'cto', 'cfo', 'chief', 'senior', 'associate', 'assistant', 'deputy', 'managing', 'freelance', 'freelancer', 'intern', 'fellow', 'head', 'lead', 'professor', 'lecturer', 'researcher', 'president', 'executive',
	'specialist', 'strategist', 'consultant', 'expert', 'engineer', 'developer', 'host', 'anchor', 'presenter', 'partner', 'staffer', 'expertise', 'secretary', 'minister', 'officer', 'scientist', 'economist', 'attorney', 'lawyer',
	'redakteur', 'redakteurin', 'redaktor', 'redaktorin', 'korrespondent', 'korrespondentin', 'reporterin', 'journalistin', 'autor', 'autorin', 'chefredakteur', 'chefredakteurin', 'volontär', 'volontärin', 'ressortleiter', 'ressortleiterin', 'leiter', 'leiterin',
	'wirtschaftsredakteur', 'freier', 'freie', 'leitender', 'leitende', 'chefreporter', 'chefreporterin', 'kolumnist', 'kolumnistin', 'kommentator', 'gastautor', 'gastautorin', 'politikredakteur', 'sportredakteur', 'chefkorrespondent', 'vize', 'stellvertretender', 'stellvertretende', 'auslandskorrespondent',
	'journaliste', 'rédacteur', 'rédactrice', 'correspondant', 'correspondante', 'chroniqueur', 'chroniqueuse', 'reporteuse', 'envoyé', 'envoyée', 'spécial', 'spéciale', 'redactor', 'redactora', 'periodista', 'corresponsal', 'columnista', 'directora', 'jefe', 'enviado', 'especial',
	'giornalista', 'inviato', 'corrispondente', 'direttore', 'jornalista', 'repórter', 'correspondente', 'colunista', 'editora', 'verslaggever', 'redacteur', 'journalister', 'reportere', 'kommentarist',
	'журналист', 'корреспондент', 'редактор', 'обозреватель', 'jurnalis', 'wartawan', 'muhabir', 'dziennikarz', 'dziennikarka', 'toimittaja', 'redaktør', 'redaktör', 'krönikör', 'utrikeskorrespondent', 'sportjournalist',
]);

/** Words that make a piece an organisation, a desk or a part of the page. */
export const organisationWords: ReadonlySet<string> = new Set([
	'press', 'presse', 'presse-agentur', 'news', 'newsroom', 'newsdesk', 'agency', 'agencies', 'staff', 'staffs', 'team', 'desk', 'editorial', 'board', 'redaktion', 'nachrichtenagentur', 'nachrichten', 'redactie', 'redazione', 'rédaction', 'redacción', 'redação', 'redakcja', 'redaksjonen', 'toimitus', 'redaksi', 'agencia', 'agencias', 'agence',
	'agências', 'agenzia', 'bureau', 'service', 'services', 'media', 'medien', 'magazine', 'magazin', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'chronicle', 'daily', 'weekly', 'online', 'digital', 'network', 'tv', 'radio', 'broadcasting', 'television', 'group', 'inc', 'inc.', 'ltd', 'llc', 'gmbh', 'ag', 'corp', 'corporation',
	'company', 'business', 'politics', 'university', 'universität', 'institute', 'institut', 'association', 'foundation', 'department', 'office', 'council', 'committee', 'society', 'coalition', 'alliance', 'federation', 'center', 'centre', 'club', 'admin', 'administrator', 'webmaster', 'guest', 'anonymous', 'unknown', 'reuters', 'bloomberg', 'wires', 'wire', 'newswire', 'prnewswire', 'blog', 'website', 'web', 'editors', 'zeitung', 'verlag', 'publishing',
	'publications', 'communications', 'marketing', 'support', 'international', 'studio', 'studios', 'entertainment', 'sports', 'correspondents', 'reporters', 'monitor', 'observer', 'guardian', 'independent', 'content', 'partners', 'today', 'world', 'notimex', 'xinhua', 'wochenblatt', 'tagblatt', 'anzeiger', 'fundação', 'library', 'museum', 'college', 'school', 'research', 'technologies', 'solutions', 'software', 'systems', 'labs', 'lab', 'community', 'church', 'ministry', 'government', 'spiegel', 'stiftung',
	'комсомольская', 'риа', 'тасс', 'редакция', '編集部', '取材班', '新聞社', '通信', '編集局', '本社', '编辑部', '新华社', '뉴스', '편집국', '연합뉴스',
]);

/** Agencies by their letters or names. */
export const agencies: ReadonlySet<string> = new Set([
	'ap', 'afp', 'dpa', 'apa', 'sda', 'sid', 'epd', 'kna', 'rtr', 'efe', 'ansa', 'ntb', 'tt', 'ritzau', 'belga', 'anp', 'pap', 'ctk', 'čtk', 'mti', 'tass', 'ria', 'pti', 'ani', 'ians', 'upi', 'pa', 'aap', 'cp', 'bnn', 'keystone-sda', 'dts', 'ots', 'lusa', 'reuters', 'bloomberg', 'xinhua', 'kyodo', 'yonhap', 'jiji', 'europa press', 'the canadian press', 'canadian press', 'agence france-presse', 'associated press', 'the associated press',
	'press association', 'pa media', 'deutsche presse-agentur', 'getty images', 'swns', 'cnn', 'bbc', 'npr', 'pbs', 'nbc', 'abc', 'cbs', 'ndtv', 'antara', 'bernama', 'tanjug', 'hina', 'stt', 'lrt', 'ukrinform',
]);

/** Stand-ins for a name that publishing systems fill in. */
export const placeholders: ReadonlySet<string> = new Set(['admin', 'administrator', 'webmaster', 'guest', 'anonymous', 'unknown', 'agencies', 'staff', 'team', 'contributor', 'contributors', 'wire', 'wires', 'user']);

/** Words that no name holds; a piece with one of them is page furniture or a sentence. */
export const neverInNames: ReadonlySet<string> = new Set([
	'for', 'of', 'at', 'from', 'to', 'follow', 'share', 'subscribe', 'comment', 'comments', 'read', 'more', 'view', 'profile', 'all', 'posts', 'articles', 'updated', 'published', 'posted', 'last', 'min', 'minute', 'minutes', 'ago', 'hours', 'email', 'e-mail', 'mail', 'twitter', 'facebook', 'instagram', 'linkedin', 'rss', 'print', 'the', 'this', 'that', 'is', 'are', 'was', 'has', 'have', 'with', 'your', 'our', 'we', 'about', 'contact', 'sign', 'log', 'login', 'register', 'save',
	'click', 'here', 'see', 'show', 'hide', 'next', 'previous', 'home', 'search', 'menu', 'skip', 'image', 'photo', 'video', 'updated:', 'uhr', 'artikel', 'teilen', 'merken', 'drucken', 'folgen', 'mehr', 'alle', 'lesezeit', 'stand', 'aktualisiert', 'publié', 'mis', 'jour', 'suivre', 'publicado', 'actualizado', 'seguir', 'aggiornato', 'pubblicato', 'not', 'how', 'why', 'what', 'when', 'who', 'new', 'best', 'top', 'bio', 'website',
	'size', 'font', 'text', 'disclosure', 'policy', 'privacy', 'terms', 'jobs', 'hire', 'inhalte', 'gesponserte', 'zur', 'übersicht', 'artikelübersicht', 'pub', 'pubmed', 'google', 'scholar', 'seit', 'im', 'eine', 'ein', 'app', 'apps', 'cookie', 'cookies', 'account', 'shop', 'buy', 'sale', 'free', 'guide', 'tools', 'design', 'archive', 'archives', 'publikation',
	'january', 'february', 'march', 'july', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'pm', 'est', 'edt', 'gmt', 'utc', 'bst', 'ist', 'pst', 'pdt', 'cet', 'et', 'pt', 'null', 'undefined', 'none', 'n/a', 'author', 'authors', 'byline', 'by', 'advertisement', 'sponsored', 'featured', 'exclusive', 'breaking', 'live', 'opinion', 'section', 'category', 'tags', 'topics', 'copyright', 'rights', 'reserved', 'http', 'https', 'www', 'com',
	'abonnieren', 'newsletter', 'premium', 'iniciar', 'sesión', 'ver', 'leer', 'lire', 'voir', 'aussi', 'biografía', 'kommentare', 'permalink', 'reply', 'loading', 'verified', 'avatar', 'picture', 'toggle', 'expand', 'articletext', 'listen', 'story', 'get', 'alerts', 'biography',
]);

/** Words that no name holds even where a field states it to be one. */
export const sentenceWords: ReadonlySet<string> = new Set(['the', 'for', 'of', 'at', 'from', 'to', 'this', 'that', 'is', 'are', 'was', 'has', 'have', 'with', 'your', 'our', 'we', 'null', 'undefined', 'none', 'n/a', 'by', 'about', 'default', 'admin', 'guest', 'unknown', 'anonymous', 'published', 'updated', 'posted', 'author', 'authors', 'user', 'root', 'editor']);
