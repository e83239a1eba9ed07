import {type Article, type Author, type OmittedKind} from '../model/article.js';
import {bodyText} from '../model/body-text.js';

const wordsPerMinute = 230;
// Chinese and Japanese have no spaces; about two of their characters make a word.
const ideographs = /[\u{3041}-\u{30FF}\u{3400}-\u{9FFF}]/gv;

/** How many words a text has; two ideographs or kana count as one. */
export function countWords(text: string): number {
	const wide = text.match(ideographs)?.length ?? 0;
	const words = text.replaceAll(ideographs, ' ').match(/\S+/gv)?.length ?? 0;
	return words + Math.ceil(wide / 2);
}

/** Minutes an article takes to read, at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / wordsPerMinute));
}

/** Minutes the article's body takes to read. */
export function articleMinutes(article: Article): number {
	return readingMinutes(countWords(bodyText(article.blocks)));
}

/** The speakers of an article in order of appearance: the same order gives each its colour, everywhere. */
export function speakerNames({quotations}: Article): string[] {
	return [...new Set(quotations.flatMap(({speaker}) => speaker ? [speaker.name] : []))];
}

/** `11 quotations, 4 speakers`; undefined when there are none. */
export function quotationSummary(article: Article): string | undefined {
	const count = article.quotations.length;
	if (count === 0) {
		return undefined;
	}

	const speakers = speakerNames(article).length;
	return speakers === 0 ? counted(count, 'quotation') : `${counted(count, 'quotation')}, ${counted(speakers, 'speaker')}`;
}

/** `By A, B and C`; undefined without authors. More than four are cut short. The publisher stands on the page already and is no byline. */
export function byline({authors, publisher}: Pick<Article, 'authors' | 'publisher'>): string | undefined {
	const names = authors.map(({name}) => name).filter(name => publisher === undefined || letters(name) !== letters(publisher));
	const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
	const last = shown.pop();
	return last === undefined ? undefined : `By ${shown.length === 0 ? last : `${shown.join(', ')} and ${last}`}`;
}

/** The subtitle, unless the body begins with the same words. */
export function shownSubtitle({subtitle, blocks}: Article): string | undefined {
	const opening = blocks.find(block => block.kind === 'paragraph');
	return subtitle && letters(subtitle) !== '' && opening && letters(opening.text).startsWith(letters(subtitle)) ? undefined : subtitle;
}

function letters(text: string): string {
	return text.replaceAll(/[^\p{Letter}\p{Number}]/gv, '').toLowerCase();
}

/** What the foot of the page says about where the text came from and what became of it. */
export function sourceSummary({extraction}: Article): string[] {
	const {source, quotationsInSource, quotationsKept, truncated} = extraction;
	const furniture = extraction.omitted.filter(({kind}) => !shownElsewhere.has(kind)).length;
	return [
		`From the ${source}`,
		...furniture > 0 ? [`${counted(furniture, 'line')} of furniture left out`] : [],
		...quotationsInSource > 0 ? [keptSummary(quotationsKept, quotationsInSource)] : [],
		...truncated ? ['shortened by the publisher'] : [],
	];
}

/** The authors there is a note about. */
export function describedAuthors({authors}: Article): Array<Author & {note: string}> {
	return authors.flatMap(author => author.note ? [{...author, note: author.note}] : []);
}

/** What the note about an author begins with: the name and role, where the note does not hold the name itself. */
export function noteLead({name, role, note = ''}: Author): string {
	return note.includes(name) ? '' : `${[name, role].filter(Boolean).join(', ')}. `;
}

/** `About the author`, or authors. */
export function notesHeading(count: number): string {
	return count === 1 ? 'About the author' : 'About the authors';
}

/** What was taken out of the text but stands in the head, the foot or a caption of the page. */
const shownElsewhere: ReadonlySet<OmittedKind> = new Set(['byline', 'date', 'author-note', 'caption', 'deck']);

function keptSummary(kept: number, inSource: number): string {
	if (kept < inSource) {
		return `${kept} of ${counted(inSource, 'quotation')} kept`;
	}

	return inSource === 1 ? 'the one quotation kept' : `all ${inSource} quotations kept`;
}

/** `1 line`, `2 lines` */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
