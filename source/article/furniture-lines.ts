import {type OmittedKind} from '../model/article.js';

/** Lines that surround articles in feeds and in copied text, each a whole paragraph of at most so many words. Tested on lower case. */
const furnitureLines: ReadonlyArray<readonly [kind: OmittedKind, mostWords: number, pattern: RegExp]> = [
	['legal', 60, /^the post .{1,400} (?:first )?appeared (?:first )?on /u],
	['legal', 40, /^(?:this (?:article|post|story|entry) (?:was )?(?:originally|first)|originally) (?:appeared|published|posted) (?:on|in|at|by) /u],
	['legal', 40, /^(?:copyright|©|\(c\)) .{0,20}(?:19|20)\d\d|all rights reserved\.?$|alle rechte vorbehalten\.?$|tous droits réservés\.?$/u],
	['related', 14, /^(?:read|see|view|show|learn) (?:more|also|next)(?:\W{0,3}$| ?[:…»→>|]| (?:about|on|at|from|here|stories|news|articles|coverage)\b)|^(?:read|see|view) (?:the )?(?:full|rest|original|whole)\b/u],
	['related', 14, /^(?:continue|keep) reading\b|^(?:weiterlesen|mehr lesen|lesen sie auch|lire la suite|lire aussi|à lire aussi|leer más|lee también|leggi (?:tutto|anche)|ler mais|leia (?:mais|também)|lees (?:meer|ook)|läs (?:mer|också)|czytaj (?:więcej|też)|читайте также)\b/u],
	['related', 8, /^(?:in other news|related(?: (?:articles?|stories|posts?|content|coverage|news|links?|topics?|reading))?|more (?:stories|news|coverage|articles|from .{1,60}|on this (?:story|topic))|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|what to read next|up next|don['’]t miss|editor['’]s picks?|das könnte sie auch interessieren|mehr zum thema|auch interessant|meistgelesen|sur le même sujet|te puede interesar|potrebbe interessarti)\W{0,3}$/u],
	['navigation', 5, /^(?:load|show|view|see) (?:more|all)(?: \p{Letter}{1,15})?\W{0,3}$|^(?:back to top|skip to (?:main )?content|next page|previous page|home|menu|mehr laden|nach oben)\W{0,3}$/u],
	['share', 10, /^(?:share|tweet|pin|print|e-?mail|save|copy link|teilen|drucken|partager|compartir|compartilhar|condividi|delen|dela|udostępnij|поделиться)(?: ?:.{0,80}| (?:this|on|via|the|to|with|article|auf|sur|en|su)\b.{0,50}|\W{0,3})$/u],
	['share', 14, /^(?:follow|like|find|join) us (?:on|at)\b|^(?:folgen sie uns|suivez-nous|síguenos|seguici)\b/u],
	['newsletter', 30, /^(?:sign up (?:for|to|here|now)|subscribe (?:to|here|now|today)|get (?:the|our) .{0,40}(?:newsletter|inbox)|abonnieren sie|inscrivez-vous|suscríbete|iscriviti)\b/u],
	['subscription', 30, /^(?:already a (?:subscriber|member)|to continue reading|this (?:article|content|story) is (?:for|reserved for|only available to) (?:our )?(?:subscribers|members)|subscribers only)\b/u],
	['advertisement', 6, /^(?:advertisement|advertisements|advertising|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|(?:story|article) continues below(?: (?:this )?advertisement)?|advertisement - scroll to continue)\W{0,3}$/u],
	['comments', 8, /^(?:\d{1,6} )?(?:comments?|kommentare?|commentaires?|comentarios?|repl(?:y|ies))(?: \(?\d{1,6}\)?)?\W{0,3}$|^(?:leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|view comments)\b/u],
	['comments', 30, /^submitted by .{1,80}\[link\] {0,3}\[comments\]$/u],
	['tags', 30, /^(?:tags?|filed under|categories|topics|posted in|schlagwörter|themen|etiquetas|mots-clés) ?: /u],
	['cookies', 60, /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|using) (?:to|this) .{0,40}cookies|wir verwenden cookies|accept (?:all )?cookies)\b/u],
	['caption', 14, /^(?:photo|foto|image|picture|photograph|bild)s?(?: (?:by|credit|courtesy of)\b| ?:) ?.{1,80}$/u],
];

/** The kind of furniture a whole paragraph is, or undefined: conservative, for text that is an article already. */
export function furnitureOfLine(text: string): OmittedKind | undefined {
	const line = text.slice(0, longestLine + 1).replaceAll(/\s+/gu, ' ').trim().toLowerCase();
	if (line === '' || line.length > longestLine) {
		return undefined;
	}

	const words = line.split(' ').length;
	return furnitureLines.find(([, mostWords, pattern]) => words <= mostWords && pattern.test(line))?.[0];
}

const longestLine = 600;
