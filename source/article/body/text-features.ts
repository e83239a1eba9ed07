import {type Feature, flag, share} from './feature.js';

/** What the words of a block say. Cues are looked for in its opening only, and in the languages most news is written in. */
export const cues: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
	['read more', /^\W{0,3}(?:read|see|also|learn|find out|more|related|recommended|don.t miss|you may|you might|in other news|up next|lees|lesen|mehr|lire|à lire|leer|leia|saiba|leggi|les også|läs också|læs også|lestu|vea también|lea también|te puede|sigue leyendo|olvassa|přečtěte|přečtete|čtěte|citește|citeste|baca juga|simak|okuyun|関連|続き|あわせて|另见|延伸阅读|相关|potrebbe|das könnte|auch interessant|weitere|lue myös|läs |czytaj|zobacz|читайте|baca|además|también|plus de|voir aussi|sur le même|ver más|więcej|siehe)/u],
	['subscribe', /sign ?up|newsletter|subscri|inbox|abonn|suscr|registr|iscri|join (?:us|our|now)|download (?:our|the) app|create (?:a |an )?(?:free )?account|anmelden|notifications|whatsapp|telegram|follow us|push/u],
	['share', /^\W{0,3}(?:share|tweet|facebook|twitter|linkedin|pinterest|whatsapp|e-?mail|print|copy|teilen|drucken|compartir|partager|condividi|follow|like|save|bookmark|merken)/u],
	['legal', /copyright|all rights reserved|©|\(c\)|terms of|privacy|cookie|disclaimer|affiliate|commission|alle rechte|tous droits|derechos|licens|permission|reproduc|trademark/u],
	['advertisement', /^\W{0,3}(?:advert|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|promoted|story continues|article continues|continue reading|ad\b|artikel wird|scroll)/u],
	['byline', /^\W{0,3}(?:by|von|par|por|di|da|av|door|written by|words by|posted by|reported by|reporting by|autor|author|redaktion|oleh|text:|editing by)\b/u],
	['credit', /photo|getty|shutterstock|image|foto|bild:|credit|picture|courtesy|file pic|illustration|quelle:|source:|fuente:|via |\/ ?(?:ap|afp|reuters|dpa|epa)\b/u],
	['date line', /^\W{0,3}(?:updated|published|posted|last (?:modified|updated)|stand:|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|aggiornato|pubblicato|first published|modified|created|erstellt)/u],
	['date', /\b(?:19|20)\d\d\b/u],
	['time', /\b\d{1,2}[.:]\d\d(?: ?[ap]\.?m|\b)/u],
	['comment', /comment|kommentar|coment|reply|replies|responses?$|diskut|leave a|log ?in|einloggen/u],
	['reading time', /(?<!\d)\d{1,3} ?-?(?:min|sec|minuten|minutes?)\b/u],
	['watch', /^\W{0,3}(?:watch|listen|video|audio|podcast|gallery|photos|play|hear|view|click|tap|ansehen|hören|sehen|im video|bildergalerie|galerie)/u],
	['more list', /(?:more (?:from|on|stories|news|in|about)|most (?:read|popular|viewed)|related|recommended|trending|latest|top stories|mehr (?:zum|aus|von)|meistgelesen|lo más|les plus|popular|editor.s (?:picks|choice)|you may also|what to read|featured)/u],
	['note', /^\W{0,3}(?:editor|note|correction|this (?:article|story|post|piece|report|content)|disclosure|update|clarification|the views|opinions|about the|contact|source|references|tags?\b|topics?\b|filed under|categories|posted in|schlagw|themen|etiquetas|more:)/u],
	['appeared first', /(?:appeared|originally|first) (?:first|published|appeared)|via our|feed burner|this feed/u],
	['contact', /@[0-9_a-z]{2}|https?:\/\/|www\.|\.com\b|tel[.:]|phone|e-?mail/u],
	['bio', /\b(?:is|was|are|ist|est|es|è) (?:an? |the |ein |eine |une? |der |die |our )?(?:[-a-z]{3,20} ){0,3}(?:reporter|writer|editor|journalist|correspondent|columnist|author|professor|contributor|producer|redakteur|korrespondent|autor|fellow|founder|analyst|researcher|blogger)/u],
	['player', /browser|javascript|enable|playback|loading|video player|unsupported|html5|please (?:wait|refresh|try)|error/u],
	['consent', /cookies?\b|consent|gdpr|opt-?out|externe[nrs]? inhalt|personenbezogene|einverstanden|datenschutz|privatsphäre|données personnelles|third.part|drittanbieter|drittplattform|contenu externe|contenido externo|privacy (?:policy|settings|preferences)|personal (?:data|information)/u],
	['toc', /^\W{0,3}(?:contents|table of contents|in this article|jump to|on this page|inhalt|key (?:points|takeaways)|highlights|at a glance|summary|quick)/u],
];

/** The commonest small words of the languages most news is written in: prose is full of them, lists of links are not. */
const functionWordList = 'the of to and in that is was for it with as on he she der die das und den von zu mit ist nicht ein eine auf le la les des et en que un une est pour el los por con del se no una il di che per non è o e os da do não van het een dat og det som på att och na nie się i w в и на не что yang dan untuk'.split(' ');
const functionWords = new RegExp(String.raw`(?<!\p{L})(?:` + functionWordList.join('|') + String.raw`)(?!\p{L})`, 'gu');

export const textFeatures: readonly Feature[] = [
	['words', ({block}) => Math.log1p(block.words)],
	['characters', ({block}) => Math.log1p(block.text.length)],
	['word length', ({block}) => share(block.text.length, block.words)],
	['link share', ({block}) => share(block.linkLength, block.text.length)],
	['links', ({block}) => block.linkCount],
	['strong share', ({block}) => share(block.strongLength, block.text.length)],
	['emphasis share', ({block}) => share(block.emphasisLength, block.text.length)],
	['function words', ({block, opening}) => share(opening.match(functionWords)?.length ?? 0, Math.min(block.words, 50))],
	['commas', ({block}) => Math.min(8, block.text.match(/[,;、，]/gu)?.length ?? 0)],
	['sentence ends', ({block}) => Math.min(8, block.text.match(/[!.?…。！？](?=[\s"')»’”]|$)/gu)?.length ?? 0)],
	['ends as', ({block}) => endClass(block.text)],
	['starts as', ({block}) => startClass(block.text)],
	['capitals', ({block}) => share(block.text.match(/\p{Uppercase_Letter}/gu)?.length ?? 0, block.text.length)],
	['capitalised words', ({block}) => share(block.text.match(/(?<![\p{Letter}\p{Number}])\p{Uppercase_Letter}/gu)?.length ?? 0, block.words)],
	['digits', ({block}) => share(block.text.match(/\d/gu)?.length ?? 0, block.text.length)],
	['quotation marks', ({block}) => flag(/["«»“”„]/u.test(block.text))],
	['bars', ({block}) => Math.min(4, block.text.match(/[|·•›→▶✓]|»$| [-–—] /gu)?.length ?? 0)],
	['is one link', ({block}) => flag(block.linkCount === 1 && block.linkLength > block.text.length * 0.9)],
	['is strong', ({block}) => flag(block.strongLength > block.text.length * 0.9)],
	['all capitals', ({block}) => flag(block.text.length > 15 && block.text === block.text.toUpperCase() && block.text !== block.text.toLowerCase())],
	['lines', ({block}) => Math.min(8, block.text.split('\n', 9).length)],
	...cues.map(([name, pattern]): Feature => [`cue ${name}`, ({opening}) => flag(pattern.test(opening))]),
];

function endClass(text: string): number {
	const last = text.trimEnd().at(-1) ?? '';
	const place = endings.findIndex(marks => marks.includes(last));
	return place === -1 ? (/\d/u.test(last) ? -1 : 0) : place + 1;
}

const endings = ['.!。！', '?？', '"”»“’\'', ':：', '…', ')]', ',;-–—', '›>→|»'];

function startClass(text: string): number {
	const first = text.trimStart().at(0) ?? '';
	if (/\p{Uppercase_Letter}/u.test(first)) {
		return 1;
	}

	return /\p{Lowercase_Letter}/u.test(first) ? 2 : /\d/u.test(first) ? 3 : /["'«‘“„]/u.test(first) ? 4 : /[#(*\-@[©–—•]/u.test(first) ? 5 : 0;
}
